import type { Native, SqlRow } from '../../src/lib/server/native';
import { SAMPLE_TABLES, type Table, tableOf } from '../../src/lib/tables';
import { stagedOf } from '../sources/statement';
import { documentedIn } from './documented';
import { landOf } from './land';
import { sampleObservations } from './observations';
import type { SampleRow } from './report';
import { type SampleTarget, sampleTargets } from './targets';

type Cell = string | number | boolean | null | undefined;
type Cells = Readonly<Record<string, Cell>>;

/** A generated table as CSV text in the columns of the contract. */
export interface SampleTable {
  readonly table: Table;
  readonly csv: string;
}

function idOf(row: SampleRow): string {
  const first = row.note !== null && row.standing === 'estimate' ? '-uoc' : '';
  return `mau-${row.unit}-${row.indicator}-${row.period.toLowerCase()}${first}`;
}

function observationCells(row: SampleRow): Cells {
  return {
    observation: idOf(row),
    unit: row.unit,
    indicator: row.indicator,
    period: row.period,
    as_of: row.asOf,
    value: row.value,
    comparator: '=',
    numerator: row.numerator,
    denominator: row.denominator,
    standing: row.standing,
    provenance: 'sample',
    standard: row.standard,
    note: row.note?.[0],
    note_en: row.note?.[1]
  };
}

function targetCells(row: SampleTarget): Cells {
  return {
    target: row.target,
    ordinal: row.ordinal,
    unit: row.unit,
    indicator: row.indicator,
    type: row.type,
    rule: row.rule,
    comparator: row.comparator,
    value: row.value,
    value_max: row.valueMax,
    change: row.change,
    base_period: row.basePeriod,
    base_value: row.baseValue,
    from: row.from,
    due: row.due,
    standard: row.standard,
    document: row.document,
    section: row.section,
    quote: row.quote
  };
}

function toText(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV text in the columns of a table. */
export function toCsv<Row extends object>(
  table: Table,
  rows: readonly (Row & { readonly [name in keyof Row]: Cell })[]
): string {
  const names = table.columns.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => toText((row as Cells)[name])).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

/** Which table an observation goes to: a page of today needs only the units in force. */
function partOf(row: SampleRow): string {
  if (row.unit.startsWith('moi-')) return 'sample_observations';
  const isMonth = /-\d{2}$/.test(row.period);
  return isMonth ? 'sample_observations_former_monthly' : 'sample_observations_former';
}

/** Typed rows of a sourced table that is staged in the engine. */
async function rowsOf(native: Native, name: string): Promise<readonly SqlRow[]> {
  const table = tableOf(name);
  const columns = table.columns.map(({ name, kind }) => `cast("${name}" as ${kind}) as "${name}"`);
  return native.rows(`select ${columns.join(', ')} from ${stagedOf(table)} order by line`);
}

/** Generates the sample series from the staged sourced tables. The same tables give the same text. */
export async function sampleTables(native: Native): Promise<readonly SampleTable[]> {
  const documented = documentedIn(await rowsOf(native, 'observations'));
  const land = landOf(await rowsOf(native, 'units'), await rowsOf(native, 'lineage'), documented);
  const observations = sampleObservations(land, documented);
  const targets = sampleTargets(land, documented);
  return SAMPLE_TABLES.map((table) => {
    const rows =
      table.name === 'sample_targets'
        ? targets.map(targetCells)
        : observations.filter((row) => partOf(row) === table.name).map(observationCells);
    return { table, csv: toCsv(table, rows) };
  });
}
