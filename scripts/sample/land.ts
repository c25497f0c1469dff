import type { SqlRow } from '../../src/lib/server/native';
import type { Documented } from './documented';
import { drawBetween, noiseOf } from './random';
import { fractionNear, splitByWeights } from './split';

/** What the generator knows of a unit. */
export interface Place {
  readonly unit: string;
  readonly code: string;
  readonly type: string;
  readonly isUrban: boolean;
}

/**
 * The people a former unit gave to a unit in force. All sample counts are made here: a former unit is the
 * sum of its cells and so is the unit in force, so what is before a merger is what is after.
 */
export interface Cell {
  readonly key: string;
  readonly former: Place;
  readonly unit: Place;
  /** At the end of 2025. */
  readonly population: number;
  readonly households: number;
  readonly villages: number;
  readonly schools: number;
  readonly stations: number;
}

export interface Land {
  readonly cells: readonly Cell[];
  /** Cells by the unit, in force or former, they belong to. */
  readonly cellsOf: ReadonlyMap<string, readonly number[]>;
  readonly unitsInForce: readonly Place[];
  readonly formers: readonly Place[];
}

const SIZE_BY_TYPE: Readonly<Record<string, number>> = { phường: 1.5, 'thị trấn': 1.2 };

function toPlace(row: SqlRow): Place {
  const type = String(row['type']);
  return {
    unit: String(row['unit']),
    code: String(row['code']),
    type,
    isUrban: type === 'phường' || type === 'thị trấn'
  };
}

/** Size of a former unit before anything is known of it, times the part of it that goes into the cell. */
function weightOf(row: SqlRow, former: Place): number {
  const size = (SIZE_BY_TYPE[former.type] ?? 1) * Math.exp(0.35 * noiseOf(`size ${former.unit}`));
  if (row['basis'] !== 'part_area_part_population') return size;
  const part = drawBetween(`part ${String(row['unit'])} ${former.unit}`, 0.15, 0.5);
  return size * part * (row['remainder'] === true ? 1.8 : 1);
}

/** Households of a unit: from a documented count and rate where both are printed, else from its people. */
function householdsOf(place: Place, population: number, documented: Documented): number {
  const size = drawBetween(`household ${place.unit}`, 3.2, 3.9);
  for (const indicator of ['ho-can-ngheo', 'ho-ngheo']) {
    const found = documented.at(place.unit, indicator, '2025');
    if (found?.numerator && found.value) return Math.round((100 * found.numerator) / found.value);
  }
  return Math.round(population / size);
}

function villagesOf(
  place: Place,
  population: number,
  parts: number,
  documented: Documented
): number {
  const printed =
    documented.at(place.unit, 'so-thon-to-dan-pho', '2025') ??
    documented.at(place.unit, 'so-thon-to-dan-pho', '2024') ??
    documented.at(place.unit, 'thon-van-hoa', '2024');
  const count = printed?.denominator ?? printed?.value ?? null;
  if (count !== null) return count;
  const usual = Math.max(
    parts,
    Math.round(population / drawBetween(`village ${place.unit}`, 1200, 2000))
  );
  const rate = documented.at(place.unit, 'thon-van-hoa', '2025')?.value ?? null;
  return rate === null ? usual : fractionNear(rate, 1, usual, parts).whole;
}

function schoolsOf(place: Place, population: number, documented: Documented): number {
  const printed = documented.at(place.unit, 'truong-cong-lap', '2025')?.value ?? null;
  return printed ?? Math.max(3, Math.round(population / 4200));
}

/** One of each for every cell while they last, the rest by weight. */
function spread(total: number, weights: readonly number[]): readonly number[] {
  const first = weights.map((_, at) => (at < total ? 1 : 0));
  const rest = Math.max(0, total - weights.length);
  return splitByWeights(rest, weights).map((part, at) => part + (first[at] ?? 0));
}

/** A health station stands in the largest cell of each former unit. */
function stationCells(
  populations: readonly number[],
  formers: readonly string[]
): ReadonlySet<number> {
  const largest = new Map<string, number>();
  formers.forEach((former, at) => {
    const before = largest.get(former);
    if (before === undefined || (populations[at] ?? 0) > (populations[before] ?? 0)) {
      largest.set(former, at);
    }
  });
  return new Set(largest.values());
}

function grouped(cells: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  cells.forEach((cell, at) => {
    for (const { unit } of [cell.unit, cell.former])
      found.set(unit, [...(found.get(unit) ?? []), at]);
  });
  return found;
}

/** Lays out the cells from the rows of `units` and `lineage`; hidden sizes and shares come from the seed. */
export function landOf(
  units: readonly SqlRow[],
  lineage: readonly SqlRow[],
  documented: Documented
): Land {
  const places = new Map(units.map((row) => [String(row['unit']), toPlace(row)]));
  const people = new Map(units.map((row) => [String(row['unit']), Number(row['population'] ?? 0)]));
  const inForce = [...places.values()].filter((place) => place.unit.startsWith('moi-'));
  const drafts = inForce.flatMap((unit) => {
    const rows = lineage
      .filter((row) => row['unit'] === unit.unit && row['basis'] !== 'part_area_no_population')
      .flatMap((row) => {
        const former = places.get(String(row['former']));
        return former === undefined ? [] : [{ former, weight: weightOf(row, former) }];
      });
    const printed = documented.at(unit.unit, 'dan-so', '2025')?.value ?? null;
    const total = printed ?? people.get(unit.unit) ?? 0;
    const populations = splitByWeights(
      total,
      rows.map(({ weight }) => weight)
    );
    const households = splitByWeights(householdsOf(unit, total, documented), populations);
    const villages = spread(villagesOf(unit, total, rows.length, documented), populations);
    const schools = spread(schoolsOf(unit, total, documented), populations);
    return rows.map(({ former }, at) => ({
      key: `${unit.unit} ${former.unit}`,
      former,
      unit,
      population: populations[at] ?? 0,
      households: households[at] ?? 0,
      villages: villages[at] ?? 0,
      schools: schools[at] ?? 0
    }));
  });
  const stations = stationCells(
    drafts.map(({ population }) => population),
    drafts.map(({ former }) => former.unit)
  );
  const cells = drafts.map((draft, at) => ({ ...draft, stations: stations.has(at) ? 1 : 0 }));
  return {
    cells,
    cellsOf: grouped(cells),
    unitsInForce: inForce,
    formers: [...places.values()].filter((place) => place.unit.startsWith('cu-'))
  };
}
