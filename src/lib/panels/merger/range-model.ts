import { ticks } from '$lib/charts/axis-scale';
import type { RangeModel } from '$lib/charts/range-bar';
import type { Locale } from '$lib/domain/text';
import { decimalsOf } from '$lib/format/decimals';
import { formatNumber } from '$lib/format/number';
import type { Derivation } from './derivation';

interface Ranged {
  readonly low: number;
  readonly high: number;
  /** Decimals of the indicator. */
  readonly decimals: number;
  /** A figure to compare with, in words. */
  readonly mark: { readonly value: number; readonly text: string } | null;
}

/** The range of a value with an unknown share, on a scale that leaves some room at both sides. */
export function rangeModel({ low, high, decimals, mark }: Ranged, locale: Locale): RangeModel {
  const all = [low, high, ...(mark === null ? [] : [mark.value])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const margin = 0.2 * (most - least || most || 1);
  const scale = ticks(Math.max(0, least - margin), most + margin, 4);
  const ends = decimalsOf([low, high], decimals);
  return {
    min: scale.min,
    max: scale.max,
    ticks: scale.values.map((value) => ({
      value,
      text: formatNumber(value, locale, scale.decimals)
    })),
    low,
    high,
    lowText: formatNumber(low, locale, ends),
    highText: formatNumber(high, locale, ends),
    mark
  };
}

/** The range of a rebuilt value; null where it is one number or none. */
export function resultRange(
  { value, indicator }: Pick<Derivation, 'value' | 'indicator'>,
  locale: Locale
): RangeModel | null {
  const { kind, low, high } = value;
  const isWide = kind === 'range' || kind === 'bounds';
  if (value.refusal !== null || !isWide || low === null || high === null || high <= low)
    return null;
  return rangeModel({ low, high, decimals: indicator.decimals, mark: null }, locale);
}
