import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { formatMeasured, isVerdict } from './measure';
import { formatYears } from './period';
import { decimalsAmong, sharedDecimals } from './shared-decimals';
import { formatMissing, isStrict } from './shortfall';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

const wantsLess = ({ goal }: Assessment): boolean =>
  goal.comparator === '<' || goal.comparator === '<=';

/** A range with both ends; "tối thiểu 5–10" has no upper one. */
const isClosedRange = ({ type, goal }: Assessment): boolean =>
  type === 'H' && goal.comparator === '=';

/** "Giữ mức sàn mỗi năm."; what has one end of a range only is kept from there on. */
function formatHold(assessment: Assessment, side: string, locale: Locale): string {
  const isOpen = assessment.type === 'H' && !isClosedRange(assessment);
  if (!isOpen) return pick(locale, `Giữ ${side} mỗi năm.`, `Hold ${side} every year.`);
  return wantsLess(assessment)
    ? pick(locale, `Không vượt ${side}.`, `Keep to ${side} or less.`)
    : pick(locale, `Giữ từ ${side}.`, `Keep to ${side} or more.`);
}

function sideOf(assessment: Assessment, locale: Locale): string {
  if (isClosedRange(assessment)) return pick(locale, 'khoảng giao', 'the range set');
  if (assessment.type === 'H')
    return wantsLess(assessment)
      ? pick(locale, 'mức tối đa', 'the maximum')
      : pick(locale, 'mức tối thiểu', 'the minimum');
  return wantsLess(assessment)
    ? pick(locale, 'mức trần', 'the ceiling')
    : pick(locale, 'mức sàn', 'the floor');
}

/** "hơn 3 điểm %": what is missing, or over; "hơn" where the limit itself is not enough ("trên 95%"). */
function shortOf(assessment: Assessment, locale: Locale): string | null {
  const { margin, gap } = assessment;
  const missing = margin ?? (gap === null ? null : -gap);
  if (missing === null) return null;
  const amount = formatMissing(assessment, missing, locale);
  if (!isStrict(assessment)) return amount;
  return pick(locale, `hơn ${amount}`, `over ${amount}`);
}

/** Where the unit starts, beside the yearly limit: words only, for a base gives no verdict. */
function formatStart(assessment: Assessment, locale: Locale): string {
  const { base } = assessment;
  const value = base?.value ?? null;
  const short = shortOf(assessment, locale);
  const { measure } = assessment.indicator;
  if (base === null || value === null || short === null || isVerdict(measure)) return '';
  const side = sideOf(assessment, locale);
  const decimals = decimalsAmong(base, sharedDecimals(assessment));
  const figure = formatMeasured(value, measure, locale, decimals);
  const gap = assessment.gap ?? 0;
  if (Math.abs(gap) < 1e-9)
    return pick(
      locale,
      `Điểm xuất phát ${figure}, bằng ${side}.`,
      `Starts at ${figure}, just at ${side}.`
    );
  return gap > 0
    ? pick(
        locale,
        `Điểm xuất phát ${figure}, thấp hơn ${side} ${short}.`,
        `Starts at ${figure}, ${short} below ${side}.`
      )
    : pick(
        locale,
        `Điểm xuất phát ${figure}, cao hơn ${side} ${short}.`,
        `Starts at ${figure}, ${short} above ${side}.`
      );
}

/** Above a range there is nothing to add; below it, the distance to its lower end. */
function formatOutside(assessment: Assessment, short: string, locale: Locale): string {
  return (assessment.margin ?? 0) > 0
    ? pick(locale, `Cao hơn khoảng giao ${short}.`, `${short} above the range set.`)
    : pick(
        locale,
        `Cần thêm ${short} để vào khoảng giao.`,
        `Needs ${short} more to reach the range set.`
      );
}

/** What the coming year must bring where every year has its own limit or range. */
export function formatNextYear(assessment: Assessment, locale: Locale): string {
  const { status, indicator, goal, current, base } = assessment;
  const term = formatYears(goal.fromYear, goal.dueYear);
  const side = sideOf(assessment, locale);
  if (current === null && base === null)
    return pick(
      locale,
      `Chưa có số liệu năm nào của kỳ ${term}.`,
      `No figure for any year of ${term} yet.`
    );
  if (current === null) return formatStart(assessment, locale);
  if (isVerdict(indicator.measure))
    return status === 'met'
      ? pick(locale, 'Đang đạt. Giữ mỗi năm.', 'Met. Hold it every year.')
      : pick(locale, 'Cần đạt trong năm tới.', 'To be met in the coming year.');
  if (status === 'met' || status === 'met_falling' || status === 'met_no_clear_change')
    return `${pick(locale, 'Đang đạt.', 'Met.')} ${formatHold(assessment, side, locale)}`;
  const short = shortOf(assessment, locale);
  if (short === null || status === 'insufficient_data') return '';
  if (isClosedRange(assessment)) return formatOutside(assessment, short, locale);
  return wantsLess(assessment)
    ? pick(
        locale,
        `Cần giảm ${short} để về dưới ${side}.`,
        `Needs to fall by ${short} to keep ${side}.`
      )
    : pick(locale, `Cần thêm ${short} để đạt ${side}.`, `Needs ${short} more to reach ${side}.`);
}
