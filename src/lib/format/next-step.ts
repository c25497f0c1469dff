import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { formatDaysLeft } from './days-left';
import { decimalsWrittenOf } from './decimals';
import { formatDifference } from './difference';
import { formatMeasured, isVerdict } from './measure';
import { formatGrowth, formatPace } from './pace';
import { formatYears } from './period';
import { toSentence } from './sentence';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

/** Decimals enough for a difference, never more than one beyond the indicator's own. */
function decimalsFor(value: number, assessment: Assessment): number {
  return Math.min(
    Math.max(decimalsWrittenOf(value), assessment.indicator.decimals),
    assessment.indicator.decimals + 1
  );
}

/** "3 điểm %", with "hơn" before it where the limit itself is not enough ("trên 95%"). */
function formatShortfall(assessment: Assessment, locale: Locale): string | null {
  const { margin, gap, goal, indicator } = assessment;
  const missing = margin ?? (gap === null ? null : -gap);
  if (missing === null) return null;
  const amount = formatDifference(missing, indicator.measure, locale, {
    signed: false,
    decimals: decimalsFor(Math.abs(missing), assessment)
  });
  const strict = goal.comparator === '>' || goal.comparator === '<';
  return strict ? pick(locale, `hơn ${amount}`, `over ${amount}`) : amount;
}

/** Where the unit starts, beside the yearly limit: words only, for a base gives no verdict. */
function formatStart(
  assessment: Assessment,
  side: string,
  short: string | null,
  locale: Locale
): string {
  const value = assessment.base?.value ?? null;
  if (value === null || short === null || isVerdict(assessment.indicator.measure)) return '';
  const figure = formatMeasured(value, assessment.indicator.measure, locale, {
    decimals: decimalsWrittenOf(value)
  });
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

function formatYearly(assessment: Assessment, locale: Locale): string {
  const { status, reason, indicator, goal } = assessment;
  const short = formatShortfall(assessment, locale);
  const wantsLess = goal.comparator === '<' || goal.comparator === '<=';
  const side = wantsLess
    ? pick(locale, 'mức trần', 'the ceiling')
    : pick(locale, 'mức sàn', 'the floor');
  const term = formatYears(goal.fromYear, goal.dueYear);
  if (assessment.current === null && assessment.base === null)
    return pick(
      locale,
      `Chưa có số liệu năm nào của kỳ ${term}.`,
      `No figure for any year of ${term} yet.`
    );
  if (reason === 'base_only' || assessment.current === null)
    return formatStart(assessment, side, short, locale);
  if (isVerdict(indicator.measure))
    return status === 'met'
      ? pick(locale, 'Đang đạt. Giữ mỗi năm.', 'Met. Hold it every year.')
      : pick(locale, 'Cần đạt trong năm tới.', 'To be met in the coming year.');
  if (status === 'met' || status === 'met_falling')
    return pick(locale, `Đang đạt. Giữ ${side} mỗi năm.`, `Met. Hold ${side} every year.`);
  if (short === null || status === 'insufficient_data') return '';
  return wantsLess
    ? pick(
        locale,
        `Cần giảm ${short} để về dưới ${side}.`,
        `Needs to fall by ${short} to keep ${side}.`
      )
    : pick(locale, `Cần thêm ${short} để đạt ${side}.`, `Needs ${short} more to reach ${side}.`);
}

function formatLevel(assessment: Assessment, locale: Locale): string {
  const { requiredPace, indicator, goal, current, base } = assessment;
  const last = current ?? base;
  if (last === null)
    return pick(
      locale,
      `Chưa có điểm xuất phát. Khi có số liệu năm ${goal.fromYear} sẽ biết mức cần đạt mỗi năm.`,
      `No starting point yet. A figure for ${goal.fromYear} will show what each year must bring.`
    );
  if (requiredPace === null)
    return assessment.status === 'met'
      ? pick(locale, 'Đang đạt. Giữ đến hạn.', 'Met. Hold it until it is due.')
      : '';
  return toSentence(
    formatPace(
      {
        perYear: requiredPace,
        measure: indicator.measure,
        decimals: Math.max(
          decimalsFor(Math.abs(requiredPace), assessment),
          indicator.measure === '%' ? 2 : 0
        ),
        from: Math.floor(last.position) + 1,
        to: goal.dueYear,
        comparator: goal.comparator
      },
      locale
    )
  );
}

function formatGrowing(assessment: Assessment, locale: Locale): string {
  const { goal, base, ladder, indicator } = assessment;
  if (goal.change === null) return '';
  const start = base?.value ?? null;
  const next = ladder.find((step) => step.year > (base?.position ?? goal.fromYear))?.path ?? null;
  const first =
    start === null || next === null
      ? {}
      : {
          amount: next - start,
          measure: indicator.measure,
          year: Math.floor(base?.position ?? goal.fromYear) + 1,
          amountDecimals: 1
        };
  return toSentence(
    formatGrowth({ rate: goal.change, comparator: goal.comparator, ...first }, locale)
  );
}

/**
 * What is needed next, in one sentence: the pace a year, the shortfall against a yearly limit, the
 * days left of a title. Empty where there is nothing true to say.
 */
export function formatNextStep(assessment: Assessment, locale: Locale): string {
  const { type, target, daysLeft } = assessment;
  if (type === 'F') return daysLeft === null ? '' : toSentence(formatDaysLeft(daysLeft, locale));
  if (type === 'D') return formatGrowing(assessment, locale);
  if (type === 'B' || target.rule === 'each_year') return formatYearly(assessment, locale);
  return formatLevel(assessment, locale);
}
