import Papa from 'papaparse';
import type { Indicator } from '../domain/indicator';
import type { OwnShare } from '../domain/merge/own-knowledge';
import type { Observation } from '../domain/observation';
import type { OwnSet } from '../domain/own-set';
import { COMMITMENT, type Target } from '../domain/target';
import { slugOf } from '../format/slug';
import { keptColumns, tableOf } from '../tables';

/** A row of a table kept by hand: text by column, empty where nothing is known. */
export type KeptRow = Readonly<Record<string, string>>;

/** Tables that own rows can be folded into. */
export const FOLDED_TABLES = [
  'documents',
  'observations',
  'targets',
  'lineage',
  'indicators'
] as const;
export type FoldedTable = (typeof FOLDED_TABLES)[number];
export type KeptTables = Readonly<Record<FoldedTable, readonly KeptRow[]>>;

/** What became of the rows of a set. */
export interface Folded {
  /** Whole tables as they are to be written, those that changed only. */
  readonly tables: Partial<Record<FoldedTable, string>>;
  readonly added: number;
  /** Rows that say what the tables say already. */
  readonly known: number;
}

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);

/** A row of the contract as text, column by column. */
const kept = (table: FoldedTable, row: object): KeptRow =>
  Object.fromEntries(
    keptColumns(tableOf(table)).map(({ name }) => [
      name,
      text((row as Readonly<Record<string, unknown>>)[name])
    ])
  );

const utf8 = new TextEncoder();

/** Byte order, as the tables are sorted. */
function byBytes(a: string, b: string): number {
  const [left, right] = [utf8.encode(a), utf8.encode(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1)
    if (left[at] !== right[at]) return (left[at] ?? 0) - (right[at] ?? 0);
  return left.length - right.length;
}

/** A table of the contract as it is kept: plain UTF-8 with line feeds, rows by their key. */
export function csvOf(table: string, rows: readonly KeptRow[]): string {
  const columns = keptColumns(tableOf(table)).map(({ name }) => name);
  const { key } = tableOf(table);
  const place = (row: KeptRow): string => key.map((column) => row[column] ?? '').join('\u0000');
  const sorted = [...rows].sort((a, b) => byBytes(place(a), place(b)));
  return `${Papa.unparse([columns, ...sorted.map((row) => columns.map((name) => row[name] ?? ''))], { newline: '\n' })}\n`;
}

/** Rows of a table, from its text; what guards a spreadsheet against formulas is taken off. */
export function keptRowsIn(csv: string): readonly KeptRow[] {
  return Papa.parse<KeptRow>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    transform: (value) => value.replace(/^'(?=[=+\-@\t\r])/, '')
  }).data;
}

/** Keys that several rows would share are counted. */
function distinct(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

const FIGURE = ['unit', 'indicator', 'period', 'as_of', 'value', 'value_max', 'comparator'];

/** What a row says, numbers as numbers: "0.10" and "0.1" are one. */
const saidIn = (columns: readonly string[], row: KeptRow): string =>
  columns
    .map((name) => row[name] ?? '')
    .map((value) => (/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(value) ? String(Number(value)) : value))
    .join('|');

/** Where a row stands: in a part of its document, or in a cell of its file. */
const placeIn = ({ file, isQuoted }: OwnSet, section: string | null): string =>
  [isQuoted === true ? null : file, section].filter(Boolean).join(', ');

function observationsOf(set: OwnSet, document: string): readonly KeptRow[] {
  const keys = distinct(
    set.observations.map(({ unit, indicator, period, as_of: asOf }) =>
      slugOf([unit, indicator, period, asOf, document].filter(Boolean).join(' '))
    )
  );
  return set.observations.map((row, at) => {
    const place = placeIn(set, row.section);
    return kept('observations', {
      ...row,
      observation: keys[at],
      provenance: 'reported',
      document,
      section: place,
      quote: row.quote ?? place
    } satisfies Partial<Record<keyof Observation, unknown>>);
  });
}

function targetsOf(set: OwnSet, document: string, there: readonly KeptRow[]): readonly KeptRow[] {
  const keys = distinct(
    set.targets.map(({ unit, indicator, due }) =>
      slugOf([unit, indicator, due, document].filter(Boolean).join(' '))
    )
  );
  // Ordinals go on where the document's targets of the unit end.
  const last = new Map<string, number>();
  for (const row of there)
    if (row['document'] === document && !keys.includes(row['target'] ?? ''))
      last.set(
        row['unit'] ?? '',
        Math.max(last.get(row['unit'] ?? '') ?? 0, Number(row['ordinal']))
      );
  return set.targets.map((row, at) => {
    const ordinal = (last.get(row.unit) ?? 0) + 1;
    last.set(row.unit, ordinal);
    return kept('targets', {
      ...row,
      target: keys[at],
      ordinal,
      document,
      section: placeIn(set, row.section)
    } satisfies Partial<Record<keyof Target, unknown>>);
  });
}

/** Rows of lineage with the shares that the set states and says the year of. */
function withShares(
  lineage: readonly KeptRow[],
  shares: readonly OwnShare[]
): readonly KeptRow[] | null {
  let changed = false;
  const rows = lineage.map((row) => {
    const share = shares.find(
      ({ unit, former }) => unit === row['unit'] && former === row['former']
    );
    const year = /năm (20\d\d)/.exec(share?.note ?? '')?.[1];
    if (share === undefined || year === undefined || row['basis'] !== 'part_area_part_population')
      return row;
    changed = true;
    return {
      ...row,
      household_share: text(share.households),
      population_share: text(share.people),
      share_as_of: year,
      note: [row['note'], share.note].filter(Boolean).join('. ')
    };
  });
  return changed ? rows : null;
}

/** A document of the set itself, named as no other is; number and day are empty where the workbook says none. */
function documentOf(
  { name, id, day, source }: OwnSet,
  documents: readonly KeptRow[],
  issuer: string
): KeptRow {
  const title = source?.title ?? name;
  const base = slugOf(title) || `so-lieu-${id}`;
  const taken = new Set(documents.map((row) => row['document']));
  let document = base;
  for (let count = 2; taken.has(document); count += 1) document = `${base}-${count}`;
  return kept('documents', {
    document,
    title,
    issuer: source?.issuer ?? issuer,
    number: source?.number ?? null,
    date: source?.date ?? (day || null),
    kind: 'báo cáo',
    note: source?.number == null ? 'Tệp không ghi số của văn bản.' : null
  });
}

/**
 * A set as rows of the tables kept by hand, reported by one document: whole tables, sorted by their keys, that
 * pass the checks of the data. What a table says already is not written again; a row of the same document and
 * place is replaced.
 *
 * @param document id of a document that is there; with its issuer instead, one is made for the set
 */
export function foldSet(
  tables: KeptTables,
  set: OwnSet,
  document: string | { readonly issuer: string }
): Folded {
  const made =
    typeof document === 'string' ? null : documentOf(set, tables.documents, document.issuer);
  const id = typeof document === 'string' ? document : (made?.['document'] ?? '');
  const out: Partial<Record<FoldedTable, string>> = {};
  let [added, known] = [0, 0];
  const fold = (
    table: 'observations' | 'targets',
    rows: readonly KeptRow[],
    says: readonly string[]
  ): void => {
    const key = table === 'observations' ? 'observation' : 'target';
    const ids = new Set(rows.map((row) => row[key]));
    const left = tables[table].filter((row) => !ids.has(row[key] ?? ''));
    const said = new Set(left.map((row) => saidIn(says, row)));
    const fresh = rows.filter((row) => !said.has(saidIn(says, row)));
    known += rows.length - fresh.length;
    added += fresh.length;
    if (fresh.length > 0) out[table] = csvOf(table, [...left, ...fresh]);
  };
  fold('observations', observationsOf(set, id), FIGURE);
  fold('targets', targetsOf(set, id, tables.targets), COMMITMENT);
  const lineage = withShares(tables.lineage, set.shares ?? []);
  if (lineage !== null) {
    added += (set.shares ?? []).length;
    out.lineage = csvOf('lineage', lineage);
  }
  const there = new Set(tables.indicators.map((row) => row['indicator']));
  const own = set.indicators.filter((row: Indicator) => !there.has(row.indicator));
  if (own.length > 0)
    out.indicators = csvOf('indicators', [
      ...tables.indicators,
      ...own.map((row) => kept('indicators', row))
    ]);
  if (made !== null && added > 0) out.documents = csvOf('documents', [...tables.documents, made]);
  return { tables: out, added, known };
}
