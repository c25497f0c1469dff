/**
 * The contract: what each table holds, in which columns, of which kind. The CSV in `data/`, the Parquet
 * extracts and every query follow it; a column that is not here does not exist.
 */
export type ColumnKind = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'BOOLEAN' | 'DATE';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Empty in the CSV, null in Parquet. */
  readonly optional: boolean;
  /** Worked out from other columns while the extracts are made; it has no place in the CSV. */
  readonly derived?: boolean;
}

export interface Table {
  readonly name: string;
  /** `source`: kept by hand in `data/`. `sample`: generated, never shown unless asked for. */
  readonly origin: 'source' | 'sample';
  /** One row stands for this, in words. */
  readonly grain: string;
  /** Columns that together are unique; rows are sorted by them. Empty where the order of the rows says something. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/**
 * `'name:kind'`, with `?` after the kind where null is allowed, `=` where it is worked out; VARCHAR when no kind
 * is given.
 */
function toColumn(text: string): Column {
  const [name = '', kind = 'VARCHAR'] = text.replace(/[?=]$/, '').split(':');
  return {
    name,
    kind: kind as ColumnKind,
    optional: text.endsWith('?'),
    derived: text.endsWith('=')
  };
}

/** The columns of a table that are kept by hand. */
export function keptColumns({ columns }: Pick<Table, 'columns'>): readonly Column[] {
  return columns.filter(({ derived }) => derived !== true);
}

function table(name: string, grain: string, key: string, columns: string): Table {
  return {
    name,
    origin: 'source',
    grain,
    key: key.split(' '),
    columns: columns.trim().split(/\s+/).map(toColumn)
  };
}

export const TABLES: readonly Table[] = [
  table(
    'documents',
    'a document',
    'document',
    'document title issuer number? date:DATE? kind note?'
  ),
  table(
    'units',
    'a unit of a generation',
    'unit',
    `unit generation code name type district? province_before area_km2:DOUBLE? population:INTEGER?
     lon:DOUBLE? lat:DOUBLE? clause:INTEGER? valid_from:DATE? valid_to:DATE? source note? note_en?
     sort_key=`
  ),
  table(
    'lineage',
    'a unit and one former unit it was formed from',
    'unit former',
    `unit former basis household_share:DOUBLE? population_share:DOUBLE? share_as_of:INTEGER?
     area_km2:DOUBLE? remainder:BOOLEAN source note?`
  ),
  table(
    'indicators',
    'an indicator',
    'indicator',
    `indicator name name_en short short_en field measure direction kind numerator? denominator?
     combine weight? frequency decimals:INTEGER min:DOUBLE? max:DOUBLE? applies_to definition
     definition_en legal_source?`
  ),
  table(
    'indicator_names',
    'another wording of an indicator, as tables of offices write it',
    'indicator name',
    'indicator name'
  ),
  table(
    'standards',
    'a standard an indicator is measured by, for a time',
    'indicator standard',
    'indicator standard name valid_from:DATE valid_to:DATE? source'
  ),
  table(
    'targets',
    'a commitment of a unit',
    'target',
    `target ordinal:INTEGER unit indicator type rule? comparator value:DOUBLE? value_max:DOUBLE?
     change:DOUBLE? base_period? base_value:DOUBLE? from due? due_basis? standard? title? title_en?
     document section quote note? note_en?`
  ),
  table(
    'observations',
    'a value of an indicator for a unit and a period, as one document says it',
    'observation',
    `observation unit indicator period as_of:DATE? value:DOUBLE? value_max:DOUBLE? comparator
     numerator:DOUBLE? denominator:DOUBLE? standing provenance standard? document? section? quote?
     formula? note? note_en?`
  ),
  table(
    'movements',
    'an emulation movement',
    'movement',
    'movement name launched_by level from? to? document section? quote?'
  ),
  table(
    'movement_indicators',
    'an indicator a movement works for',
    'movement indicator',
    'movement indicator'
  ),
  table(
    'movement_documents',
    'a document that names a movement',
    'movement document',
    'movement document launched_by called? section? quote?'
  ),
  table(
    'rankings',
    'a group of units that a document ranks by an indicator',
    'indicator period ranking',
    `ranking indicator period types ranked:INTEGER? ordered_by? document section? quote? note?
     note_en?`
  ),
  table(
    'commendations',
    'a count of commendations a document states',
    'commendation',
    `commendation unit period form recipient field? count:INTEGER direct_workers:INTEGER? awarded_by
     occasion? document section? quote?`
  ),
  table(
    'remarks',
    'a sentence of a document on how emulation or commending is run',
    'remark',
    'remark document about kind section quote'
  )
];

function namedIn(tables: readonly Table[], name: string): Table {
  const found = tables.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`no table "${name}"`);
  return found;
}

/** A generated table with the columns of a sourced one; it can be read in its place or beside it. */
function sample(name: string, like: string, grain: string): Table {
  return { ...namedIn(TABLES, like), name, origin: 'sample', grain };
}

/** The sample series: a page loads only the parts it needs, and only once the reader asked for it. */
export const SAMPLE_TABLES: readonly Table[] = [
  sample('sample_observations', 'observations', 'a generated value of a unit in force'),
  sample('sample_observations_former', 'observations', 'a generated yearly value of a former unit'),
  sample(
    'sample_observations_former_monthly',
    'observations',
    'a generated monthly value of a former unit'
  ),
  sample('sample_targets', 'targets', 'a generated commitment of a unit')
];

/** Statuses as they were judged while the extracts were made; a file a period, sourced alone or with the sample. */
const STATUSES: Table = {
  ...table(
    'statuses',
    'a target of a unit as judged for a period, or a figure without a target',
    '',
    `unit indicator status? is_lead:BOOLEAN reason? is_base:BOOLEAN is_sample:BOOLEAN goal:DOUBLE?
     period? up_to? value:DOUBLE? value_max:DOUBLE? comparator? numerator:DOUBLE?
     denominator:DOUBLE? standing? provenance? rivals? figures:INTEGER`
  ),
  // Units, indicators and targets in the order of the board.
  key: []
};

/** The statuses of a period ("2025-2030", "2026"), sourced alone or with the sample beside it. */
export function statusesOf(period: string, isSample: boolean): Table {
  const name = `${STATUSES.name}_${period.replace('-', '_')}${isSample ? '_sample' : ''}`;
  return { ...STATUSES, name, origin: isSample ? 'sample' : 'source' };
}

/** The table of that name. @throws RangeError for a name that is no table */
export function tableOf(name: string): Table {
  const [, period, sample] = /^statuses_(\d{4}(?:_\d{4})?)(_sample)?$/.exec(name) ?? [];
  if (period !== undefined) return statusesOf(period.replace('_', '-'), sample !== undefined);
  return namedIn([...TABLES, ...SAMPLE_TABLES], name);
}
