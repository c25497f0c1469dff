import type { Indicator } from '../domain/indicator';
import type { Target } from '../domain/target';
import type { Locale } from '../domain/text';
import { formatAsked } from './bound';
import { decimalsWrittenOf } from './decimals';
import { formatDifference } from './difference';
import { isVerdict } from './measure';
import { withDueBasis } from './due';
import { formatNumber } from './number';
import { formatDate, formatYears } from './period';

const YEAR_END = '-12-31';

type Words = readonly [vi: string, en: string];
const pick = ([vi, en]: Words, locale: Locale): string => (locale === 'vi' ? vi : en);

/** "đến năm 2030"; a deadline inside a year is said as its day. */
function formatDue(due: string | null, locale: Locale): string {
  if (due === null) return pick(['văn bản không nêu hạn', 'no deadline stated'], locale);
  const year = due.slice(0, 4);
  if (due.length === 4 || due.endsWith(YEAR_END))
    return pick([`đến năm ${year}`, `by ${year}`], locale);
  return pick([`trước ngày ${formatDate(due, 'vi')}`, `by ${formatDate(due, 'en')}`], locale);
}

/** A level of "at most" asks for a fall of "at least": the word goes with the change, not with the level. */
function leastOf({ comparator }: Target, locale: Locale): string {
  if (comparator === '=') return '';
  return comparator === '>' || comparator === '<'
    ? pick(['trên ', 'over '], locale)
    : pick(['ít nhất ', 'at least '], locale);
}

/** "tăng", "giảm" with its amount a year or in all; `change` is a fraction or points a year. */
function formatChange(target: Target, measure: string, locale: Locale): string {
  const change = target.change ?? 0;
  const least = leastOf(target, locale);
  const share = `${least}${formatNumber(100 * change, locale, { decimals: decimalsWrittenOf(100 * change) })}%`;
  const since = target.base_period ?? target.from;
  switch (target.rule) {
    case 'points_per_year': {
      const points = formatDifference(change, measure, locale, { signed: false });
      return pick([`giảm ${points} mỗi năm`, `down ${points} a year`], locale);
    }
    case 'relative':
      return pick([`giảm ${share} so với năm ${since}`, `down ${share} on ${since}`], locale);
    case 'cumulative':
      return pick([`tăng ${share} so với năm ${since}`, `up ${share} on ${since}`], locale);
    case 'average':
      return pick([`tăng bình quân ${share} mỗi năm`, `up ${share} a year on average`], locale);
    default:
      return pick([`tăng ${share} mỗi năm`, `up ${share} every year`], locale);
  }
}

/** A quota over a term fills after the year it starts from; that year is the base and adds nothing. */
function firstYearOf({ rule, from, base_period: base }: Target): number {
  return rule === 'over_term' ? Number((base ?? from).slice(0, 4)) + 1 : Number(from.slice(0, 4));
}

/**
 * What a target asks, as a clause: "trên 95% mỗi năm", "100% đến năm 2030", "tăng trên 11% mỗi năm",
 * "được công nhận đến năm 2027", "5–10 tập thể mỗi năm".
 */
export function formatGoal(
  target: Target,
  indicator: Pick<Indicator, 'measure'>,
  locale: Locale
): string {
  const { measure } = indicator;
  const due = withDueBasis(formatDue(target.due, locale), target, locale);
  const term = formatYears(firstYearOf(target), (target.due ?? target.from).slice(0, 4));
  const yearly = pick([`mỗi năm, ${term}`, `every year, ${term}`], locale);
  if (target.type === 'C' || target.type === 'D') {
    const change = formatChange(target, measure, locale);
    return target.rule === 'relative' || target.rule === 'cumulative'
      ? `${change}, ${due}`
      : `${change}, ${term}`;
  }
  if (isVerdict(measure)) {
    const reached = pick(['đạt', 'to be met'], locale);
    if (target.type !== 'F') return `${reached} ${yearly}`;
    return target.due === null ? `${reached}; ${due}` : `${reached} ${due}`;
  }
  const level =
    target.value === null
      ? pick(['mức đủ chỉ tiêu giao', 'the quota given'], locale)
      : formatAsked(
          { comparator: target.comparator, value: target.value, valueMax: target.value_max },
          measure,
          locale
        );
  const everyYear =
    target.type === 'B' || target.rule === 'each_year' || target.rule === 'within_year';
  if (everyYear) return `${level} ${yearly}`;
  if (target.rule === 'over_term')
    return pick([`${level} trong cả kỳ ${term}`, `${level} over ${term}`], locale);
  // "từ 5 sản phẩm trở lên đến năm 2030" would read as "from 5 until 2030".
  const isFloor = target.value !== null && target.comparator === '>=' && target.value_max === null;
  return `${level} ${isFloor ? due.replace(/^đến năm/, 'vào năm') : due}`;
}
