import type { YardGroup, Yardstick } from '../domain/yardstick';
import { m } from '../paraglide/messages';
import type { Locale } from '../domain/text';
import { formatNumber } from './number';
import { formatDate } from './period';

type Numbers = Pick<
  Yardstick,
  'good' | 'met' | 'judged' | 'behind' | 'waiting' | 'targets' | 'kind'
>;

/** "11/21 mục tiêu có số đạt hoặc đúng tiến độ (5 đã đạt)": how many are on course, of those with a figure. */
export function formatGood(
  { good, met, judged, targets, kind }: Omit<Numbers, 'behind' | 'waiting'>,
  locale: Locale
): string {
  const inWords = { locale };
  const said = (count: number): string => formatNumber(count, locale, 0);
  if (kind !== 'judged') return m.common_yard_nothing({ targets: said(targets) }, inWords);
  const first = m.common_yard_good({ good: said(good), judged: said(judged) }, inWords);
  return met > 0 ? `${first} ${m.common_yard_met({ met: said(met) }, inWords)}` : first;
}

/**
 * "11/21 mục tiêu có số đạt hoặc đúng tiến độ (5 đã đạt) · 10 chậm hoặc chưa đạt · 12 chờ số liệu hoặc chờ
 * hạn": the same line wherever targets are counted. What is 0 behind the first number is left out.
 */
export function formatYardstick(yard: Numbers, locale: Locale): string {
  const { behind, waiting, kind } = yard;
  if (kind !== 'judged') return formatGood(yard, locale);
  const inWords = { locale };
  const said = (count: number): string => formatNumber(count, locale, 0);
  return [
    formatGood(yard, locale),
    behind > 0 ? m.common_yard_behind({ count: said(behind) }, inWords) : '',
    waiting > 0 ? m.common_yard_waiting({ count: said(waiting) }, inWords) : ''
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "đúng hướng 11/21": the yardstick where there is room for its short form only. */
export function formatOnCourse(
  { good, judged }: Pick<Yardstick, 'good' | 'judged'>,
  locale: Locale
): string {
  return m.common_yard_short({ good, judged }, { locale });
}

/** "đạt 15/18 mục tiêu có số · 2 chờ số liệu hoặc chờ hạn": the sum at the end of a term. */
export function formatTermSum(yard: Numbers, locale: Locale): string {
  if (yard.kind !== 'judged') return formatYardstick(yard, locale);
  const sum = m.common_yard_over({ met: yard.met, judged: yard.judged }, { locale });
  if (yard.waiting === 0) return sum;
  return `${sum} · ${m.common_yard_waiting({ count: yard.waiting }, { locale })}`;
}

const GROUP: Readonly<
  Record<YardGroup, (inputs: Record<string, never>, options: { locale: Locale }) => string>
> = {
  met: m.common_yard_group_met,
  on_track: m.common_yard_group_on_track,
  accelerate: m.common_yard_group_accelerate,
  slow: m.common_yard_group_slow,
  missed: m.common_yard_group_missed,
  no_figure: m.common_yard_group_no_figure,
  base: m.common_yard_group_base,
  unjudged: m.common_yard_group_unjudged,
  not_due: m.common_yard_group_not_due
};

/** "đúng tiến độ": a group of the yardstick behind its number. */
export function formatYardGroup(group: YardGroup, locale: Locale): string {
  return GROUP[group]({}, { locale });
}

/** "12 mục tiêu tính theo năm chưa có số 2025 trong dữ liệu; năm 2026 hết ngày 31/12/2026" */
export function formatOwed(
  {
    count,
    year,
    yearEnds
  }: { readonly count: number; readonly year: number; readonly yearEnds: string | null },
  locale: Locale
): string {
  const late = m.common_owed({ count, year }, { locale });
  if (yearEnds === null) return late;
  const date = formatDate(yearEnds, locale);
  return `${late}; ${m.common_owed_next({ year: year + 1, date }, { locale })}`;
}
