import type { BoardRow } from '$lib/domain/board';
import { isSourced } from '$lib/domain/sourced';
import { isGood, type Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import type { CityIndicator, CityUnit } from './city-units';
import { nameOf, sentenceOf } from './matrix-text';
import type { TilePaint } from './tile-paint';

/** Where the units of a view stand in one indicator. */
export interface BoardMap {
  /** A unit each; null where it has no target. */
  readonly statuses: readonly { readonly unit: CityUnit; readonly status: Status | null }[];
  readonly finding: string;
  /** The finding with the indicator it is about. */
  readonly title: string;
  readonly longName: string;
  /** Whether any verdict rests on the sample. */
  readonly isSample: boolean;
  /** Units whose verdict rests on documents alone. */
  readonly sourced: number;
  readonly paint: (unit: CityUnit) => TilePaint;
}

/** @param keeps units the filters leave, of which headline and counts speak; every unit can be painted */
export function boardMapOf(
  units: readonly CityUnit[],
  rows: ReadonlyMap<string, BoardRow>,
  chosen: CityIndicator,
  keeps: ((unit: CityUnit) => boolean) | null,
  locale: Locale
): BoardMap {
  const cells = new Map(
    units.map(({ unit }) => [
      unit,
      rows.get(unit)?.cells.find((cell) => cell.indicator === chosen.indicator) ?? null
    ])
  );
  const kept = keeps === null ? units : units.filter(keeps);
  const statuses = kept.map((unit) => ({ unit, status: cells.get(unit.unit)?.status ?? null }));
  const good = statuses.filter(({ status }) => status && isGood(status)).length;
  const finding = m.city_finding({ count: good, all: kept.length });
  const known = kept.flatMap(({ unit }) => cells.get(unit) ?? []);
  return {
    statuses,
    finding,
    title: `${finding}: ${nameOf(chosen, locale)}`,
    longName: locale === 'en' ? chosen.name_en : chosen.name,
    isSample: known.some(({ isSample }) => isSample),
    sourced: known.filter(isSourced).length,
    paint({ unit }) {
      const cell = cells.get(unit) ?? null;
      if (cell === null)
        return { status: null, isSample: false, known: 'none', says: m.city_counts_unknown() };
      const { status, isSample, isOwn } = cell;
      const says = sentenceOf(cell, chosen, locale);
      return { status, isSample, isOwn, known: 'some', says };
    }
  };
}
