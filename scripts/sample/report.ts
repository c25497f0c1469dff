import type { Documented } from './documented';
import type { Place } from './land';
import type { Model } from './model';
import { drawOf, noiseOf } from './random';
import { LAST_YEAR, LATEST_DAY, MONTH_SLOTS, type Slot } from './slots';

/** A row of the sample before it gets its identifier. Money is printed in the indicator's measure. */
export interface SampleRow {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly asOf: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: 'final' | 'estimate';
  readonly standard: string | null;
  readonly note: readonly [vi: string, en: string] | null;
}

/** What a unit has for a slot, in whole numbers. */
export interface Total {
  readonly part: number;
  readonly whole: number | null;
}

const LATE = ['Báo cáo chậm.', 'Reported late.'] as const;
const FIRST_ESTIMATE = ['Số ước, sau này được sửa.', 'An estimate, revised later.'] as const;
const NEWEST_MONTH = MONTH_SLOTS.at(-1)?.period;

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function valueOf(model: Model, { part, whole }: Total): number | null {
  if (model.form === 'sum') return part / model.scale;
  if (whole === null || whole === 0) return null;
  return model.form === 'rate' ? rateOf(part, whole) : roundTo(part / whole, 2);
}

/** Two decimals; more where 100 or 0 would be printed for what is not quite all or nothing. */
function rateOf(part: number, whole: number): number {
  const rate = (100 * part) / whole;
  for (let decimals = 2; decimals < 6; decimals++) {
    const printed = roundTo(rate, decimals);
    if ((printed !== 100 || part >= whole) && (printed !== 0 || part === 0)) return printed;
  }
  return rate;
}

/** Chance that the figure never came in; the newest are not in yet. Who publishes it has no gaps. */
function gapOf(model: Model, slot: Slot): number {
  if (slot.month > 0) return slot.period === NEWEST_MONTH ? 0.14 : 0.012;
  if (slot.year === LAST_YEAR) return model.newest === 'estimate' ? 0.26 : 0.05;
  return slot.year === 2021 ? 0.05 : 0.02;
}

function isNewest(model: Model, slot: Slot): boolean {
  return slot.month === 0 && slot.year === LAST_YEAR && model.newest === 'estimate';
}

function rowOf(model: Model, place: Place, slot: Slot, total: Total): SampleRow {
  const hasParts = model.form !== 'sum' && total.whole !== null;
  return {
    unit: place.unit,
    indicator: model.indicator,
    period: slot.period,
    asOf: isNewest(model, slot) ? LATEST_DAY : null,
    value: valueOf(model, total),
    numerator: hasParts ? total.part / model.scale : null,
    denominator: hasParts ? (total.whole ?? 0) / model.scale : null,
    standing: isNewest(model, slot) ? 'estimate' : 'final',
    standard: model.standardAt?.(slot) ?? null,
    note: null
  };
}

/** The first estimate of a figure that was revised: a little off, taken before the period was over. */
function firstEstimateOf(
  model: Model,
  row: SampleRow,
  total: Total,
  slot: Slot,
  key: string
): SampleRow {
  const off = 1 + 0.04 * noiseOf(`off ${key}`);
  const limit = model.form === 'rate' && model.scale === 1 ? (total.whole ?? Infinity) : Infinity;
  const part = Math.min(limit, Math.round(total.part * off));
  return {
    ...row,
    asOf: `${slot.year}-${slot.period.endsWith('-H1') ? '05' : '11'}-30`,
    value: valueOf(model, { ...total, part }),
    numerator: row.numerator === null ? null : part / model.scale,
    standing: 'estimate',
    note: FIRST_ESTIMATE
  };
}

/**
 * What was reported for one place and slot: nothing (a gap, or not in yet), one figure, or a first estimate
 * and the figure that replaced it. A documented figure is always there, with the value as printed.
 */
export function reportsOf(
  model: Model,
  place: Place,
  slot: Slot,
  total: Total,
  documented: Documented
): readonly SampleRow[] {
  if (model.newest === 'none' && slot.month === 0 && slot.year === LAST_YEAR) return [];
  if (total.whole === 0 && model.reportsNothing !== true) return [];
  const row = rowOf(model, place, slot, total);
  const entry = documented.at(place.unit, model.indicator, slot.period);
  if (entry !== null) {
    const isPrinted = entry.comparator === '=' && entry.value !== null;
    return [isPrinted ? { ...row, value: entry.value } : row];
  }
  const key = `${model.indicator} ${place.unit} ${slot.period}`;
  const isPublic = documented.of(place.unit, model.indicator).length > 0;
  if (!isPublic && drawOf(`gap ${key}`) < gapOf(model, slot)) return [];
  const fate = drawOf(`fate ${key}`);
  if (row.standing === 'estimate') return [row];
  if (slot.month === 0 && fate < 0.012) {
    return [firstEstimateOf(model, row, total, slot, key), row];
  }
  return [fate > 0.985 ? { ...row, note: LATE } : row];
}
