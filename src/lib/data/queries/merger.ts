import type { Rival } from '$lib/domain/rival';
import type { Query } from '../query';
import { placeholders, query } from '../query';

/** A transfer with the names of both ends; the key of `lineage` is unit and former. */
export interface NamedTransfer {
  readonly unit: string;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly unit_type: string;
  readonly former: string;
  readonly former_code: string;
  readonly former_name: string;
  readonly former_type: string;
  readonly former_district: string | null;
  readonly basis: string;
  readonly household_share: number | null;
  readonly population_share: number | null;
  readonly share_as_of: number | null;
  readonly area_km2: number | null;
  readonly remainder: boolean;
  readonly source: string;
  readonly note: string | null;
}

const TRANSFER = {
  unit: 'string',
  unit_code: 'string',
  unit_name: 'string',
  unit_type: 'string',
  former: 'string',
  former_code: 'string',
  former_name: 'string',
  former_type: 'string',
  former_district: 'string?',
  basis: 'string',
  household_share: 'number?',
  population_share: 'number?',
  share_as_of: 'number?',
  area_km2: 'number?',
  remainder: 'boolean',
  source: 'string',
  note: 'string?'
} as const;

const SELECT = `select l.unit, n.code as unit_code, n.name as unit_name, n.type as unit_type,
    l.former, f.code as former_code, f.name as former_name, f.type as former_type,
    f.district as former_district, l.basis, l.household_share, l.population_share,
    l.share_as_of, l.area_km2, l.remainder, l.source, l.note
  from lineage l join units n on n.unit = l.unit join units f on f.unit = l.former`;

/** Every transfer, by unit and former unit. */
export function allTransfers(): Query<NamedTransfer> {
  return query<NamedTransfer>({
    name: 'merger.all-transfers',
    tables: ['lineage', 'units'],
    columns: TRANSFER,
    sql: `${SELECT} order by l.unit, l.former`
  });
}

/**
 * Every transfer of the former units a unit was formed from, to all their successors: a divided former
 * unit stands once a successor. By former unit, then successor.
 */
export function transfersAround(unit: string): Query<NamedTransfer> {
  return query<NamedTransfer>({
    name: 'merger.transfers-around',
    tables: ['lineage', 'units'],
    columns: TRANSFER,
    sql: `${SELECT} where l.former in (select former from lineage where unit = ?)
      order by l.former, l.unit`,
    params: [unit]
  });
}

/** The columns of a figure that a rebuilt value needs, with what its citation needs. */
export interface FigureRow {
  readonly observation: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly as_of: string | null;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly comparator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: string;
  readonly provenance: string;
  readonly standard: string | null;
  readonly document: string | null;
  readonly section: string | null;
  readonly quote: string | null;
  readonly formula: string | null;
  readonly note: string | null;
  readonly note_en: string | null;
}

/** The same, with what contradicts it where it was chosen among others of its time. */
export interface MergerFigure extends FigureRow {
  readonly rivals?: readonly Rival[];
}

const FIGURE = {
  observation: 'string',
  unit: 'string',
  indicator: 'string',
  period: 'string',
  as_of: 'date?',
  value: 'number?',
  value_max: 'number?',
  comparator: 'string',
  numerator: 'number?',
  denominator: 'number?',
  standing: 'string',
  provenance: 'string',
  standard: 'string?',
  document: 'string?',
  section: 'string?',
  quote: 'string?',
  formula: 'string?',
  note: 'string?',
  note_en: 'string?'
} as const;

const COLUMNS = Object.keys(FIGURE).join(', ');

/** Months lie in a table of their own for former units and are asked for apart. */
const MONTH = `substr(period, 6, 1) in ('0', '1')`;
const NO_MONTH = `not (${MONTH})`;

/** Sourced figures of a unit and of the former units it was formed from. */
export function figuresAround(unit: string): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.figures-around',
    tables: ['observations', 'lineage'],
    columns: FIGURE,
    sql: `select ${COLUMNS} from observations
      where unit = ? or unit in (select former from lineage where unit = ?)
      order by indicator, period, unit, observation`,
    params: [unit, unit]
  });
}

/** Sourced figures of a set of units of either generation. @throws RangeError when the set is empty */
export function figuresOf(units: readonly string[]): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.figures-of',
    tables: ['observations'],
    columns: FIGURE,
    sql: `select ${COLUMNS} from observations
      where unit in (${placeholders(units)}) order by indicator, period, unit, observation`,
    params: units
  });
}

/** Generated figures of a unit and yearly ones of the former units it was formed from. */
export function sampleFiguresAround(unit: string): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.sample-figures-around',
    tables: ['sample_observations', 'sample_observations_former', 'lineage'],
    columns: FIGURE,
    sql: `select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where unit = ? and ${NO_MONTH}
        union all
        select ${COLUMNS} from sample_observations_former
         where unit in (select former from lineage where unit = ?))
      order by indicator, period, unit, observation`,
    params: [unit, unit]
  });
}

/** Generated figures of a set of units of either generation, without months. @throws RangeError when the set is empty */
export function sampleFiguresOf(units: readonly string[]): Query<FigureRow> {
  const chosen = placeholders(units);
  return query<FigureRow>({
    name: 'merger.sample-figures-of',
    tables: ['sample_observations', 'sample_observations_former'],
    columns: FIGURE,
    sql: `select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where ${NO_MONTH}
        union all
        select ${COLUMNS} from sample_observations_former)
      where unit in (${chosen}) order by indicator, period, unit, observation`,
    params: units
  });
}

/** Generated figures of one indicator in every unit of either generation, without months. */
export function sampleFiguresIn(indicator: string): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.sample-figures-in',
    tables: ['sample_observations', 'sample_observations_former'],
    columns: FIGURE,
    sql: `select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where ${NO_MONTH}
        union all
        select ${COLUMNS} from sample_observations_former)
      where indicator = ? order by period, unit, observation`,
    params: [indicator]
  });
}

const MONTHLY = ['sample_observations', 'sample_observations_former_monthly'];

/**
 * Generated monthly figures of a unit and of its former units: of each indicator the months of the year that
 * the unit's latest is, so that like is compared with like.
 */
export function sampleMonthsAround(unit: string): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.sample-months-around',
    tables: [...MONTHLY, 'lineage'],
    columns: FIGURE,
    sql: `with latest as (
        select indicator as named, substr(max(period), 6) as part from sample_observations
         where unit = ? and ${MONTH} group by indicator)
      select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where unit = ? and ${MONTH}
        union all
        select ${COLUMNS} from sample_observations_former_monthly
         where unit in (select former from lineage where unit = ?))
      join latest on named = indicator and part = substr(period, 6)
      order by indicator, period, unit, observation`,
    params: [unit, unit, unit]
  });
}

/** Generated monthly figures of a set of units of either generation. @throws RangeError when the set is empty */
export function sampleMonthsOf(
  units: readonly string[],
  indicators: readonly string[]
): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.sample-months-of',
    tables: MONTHLY,
    columns: FIGURE,
    sql: `select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where ${MONTH}
        union all
        select ${COLUMNS} from sample_observations_former_monthly)
      where unit in (${placeholders(units)}) and indicator in (${placeholders(indicators)})
      order by indicator, period, unit, observation`,
    params: [...units, ...indicators]
  });
}

/** Generated figures of one indicator in every unit: the months of the year that the latest of all is. */
export function sampleMonthsIn(indicator: string): Query<FigureRow> {
  return query<FigureRow>({
    name: 'merger.sample-months-in',
    tables: MONTHLY,
    columns: FIGURE,
    sql: `with latest as (
        select substr(max(period), 6) as part from sample_observations
         where indicator = ? and ${MONTH})
      select ${COLUMNS} from (
        select ${COLUMNS} from sample_observations where ${MONTH}
        union all
        select ${COLUMNS} from sample_observations_former_monthly)
      join latest on part = substr(period, 6)
      where indicator = ? order by period, unit, observation`,
    params: [indicator, indicator]
  });
}

export const examples: readonly Query<unknown>[] = [
  allTransfers(),
  transfersAround('moi-11617'),
  figuresAround('moi-11617'),
  figuresOf(['moi-11617', 'cu-11614']),
  sampleFiguresAround('moi-11617'),
  sampleFiguresOf(['moi-11617', 'cu-11614']),
  sampleFiguresIn('ho-ngheo'),
  sampleMonthsAround('moi-11617'),
  sampleMonthsOf(['moi-11617', 'cu-11614'], ['giai-ngan']),
  sampleMonthsIn('giai-ngan')
];
