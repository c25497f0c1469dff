import type { Comparator } from '../domain/observation';
import type { Locale } from '../domain/text';
import { formatComparator } from './bound';
import { formatDifference } from './difference';
import { formatMeasured } from './measure';
import { formatNumber } from './number';
import { formatYears } from './period';

export interface Pace {
  /** Change a year in the measure's own unit; its sign says up or down. */
  readonly perYear: number;
  readonly measure: string;
  readonly decimals?: number;
  /** Years the pace runs over, left out when absent. */
  readonly from?: number;
  readonly to?: number;
  /** Of the target: a strict ">" makes the pace "trên …" too. */
  readonly comparator?: Comparator;
}

export interface Growth {
  /** Growth a year as a fraction: 0.11 is 11 %. */
  readonly rate: number;
  readonly comparator?: Comparator;
  readonly decimals?: number;
  /** What it means in the first year: amount, its measure and the year. */
  readonly amount?: number;
  readonly measure?: string;
  readonly year?: number;
  readonly amountDecimals?: number;
}

const strictOf = (comparator: Comparator | undefined, locale: Locale): string =>
  comparator === '>' ? formatComparator('>', locale) : '';

function yearsOf({ from, to }: Pace): string {
  return from === undefined || to === undefined ? '' : `, ${formatYears(from, to)}`;
}

/** "cần tăng 0,60 điểm % mỗi năm, 2027–2030"; a pace of 0 is "giữ mức hiện nay". */
export function formatPace(pace: Pace, locale: Locale): string {
  const { perYear, measure, decimals, comparator } = pace;
  if (perYear === 0)
    return (locale === 'vi' ? 'giữ mức hiện nay' : 'hold the present level') + yearsOf(pace);
  const amount =
    strictOf(comparator, locale) +
    formatDifference(perYear, measure, locale, {
      signed: false,
      ...(decimals === undefined ? {} : { decimals })
    });
  if (locale === 'vi') {
    return `cần ${perYear > 0 ? 'tăng' : 'giảm'} ${amount} mỗi năm${yearsOf(pace)}`;
  }
  return `needs ${perYear > 0 ? 'to rise' : 'to fall'} by ${amount} a year${yearsOf(pace)}`;
}

/** "cần tăng trên 11% mỗi năm, tức trên 8,8 triệu đồng trong năm 2026". */
export function formatGrowth(growth: Growth, locale: Locale): string {
  const { rate, comparator, decimals, amount, measure, year, amountDecimals } = growth;
  const strict = strictOf(comparator, locale);
  const percent = 100 * Math.abs(rate);
  const share = `${strict}${formatNumber(percent, locale, decimals === undefined ? {} : { decimals })}%`;
  const way = rate < 0 ? ['giảm', 'to fall'] : ['tăng', 'to grow'];
  const head =
    locale === 'vi' ? `cần ${way[0]} ${share} mỗi năm` : `needs ${way[1]} by ${share} a year`;
  if (amount === undefined || measure === undefined || year === undefined) return head;
  const sum = formatMeasured(
    Math.abs(amount),
    measure,
    locale,
    amountDecimals === undefined ? {} : { decimals: amountDecimals }
  );
  return locale === 'vi'
    ? `${head}, tức ${strict}${sum} trong năm ${year}`
    : `${head}, that is ${strict}${sum} in ${year}`;
}
