import { keyOf } from '../../src/lib/intake/text';
import { districtsInOrder } from '../checks/main-district';
import { SHARED_TABLES } from './shared-tables';
import type { CsvRow } from '../take/catalogue';

/** The tables of the whole country (`data/national/`), rows as text. */
export interface NationalTables {
  readonly units: readonly CsvRow[];
  readonly lineage: readonly CsvRow[];
  readonly documents: readonly CsvRow[];
}

/** What of another set holds for every province: the indicators, what they are called, their standards and laws. */
export type SharedTables = Readonly<
  Record<(typeof SHARED_TABLES)[number] | 'documents', readonly CsvRow[]>
>;

/** A set before it is written: `set.json` and the rows of its tables; tables that are not named are empty. */
export interface NewSet {
  readonly about: Readonly<Record<string, unknown>> & { readonly set: string };
  readonly tables: Readonly<Record<string, readonly CsvRow[]>>;
}

/** What the national table marks as doubtful, in both languages; a point has no sentence of its own. */
const DOUBTS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'trùng số với đơn vị khác': [
    'Bảng nguồn in cho đơn vị này số của một đơn vị trùng tên: để trống.',
    'The source prints the figures of a namesake for this unit: they are left out.'
  ],
  'trùng số, khớp ranh giới': [
    'Bảng nguồn in cùng số này cho một đơn vị trùng tên; diện tích khớp ranh giới ở đây nên giữ.',
    'The source prints the same figures for a namesake; the area fits the boundary here, so they are kept.'
  ],
  'diện tích lệch ranh giới hơn 15%': [
    'Diện tích lệch hơn 15 % so với ranh giới của cùng nơi công bố; giữ như bảng in.',
    'The area is more than 15 % off the boundary of the same publisher; it is kept as printed.'
  ],
  'dân số quá nhỏ, cần kiểm tra': [
    'Dân số nhỏ bất thường, cần kiểm tra; giữ như bảng in.',
    'The population is oddly small and needs a check; it is kept as printed.'
  ],
  'không có dân số': ['Bảng nguồn không có dân số.', 'The source has no population.'],
  'không có diện tích': ['Bảng nguồn không có diện tích.', 'The source has no area.'],
  'số của cả tỉnh Điện Biên': [
    'Bảng nguồn in cho đơn vị này số của cả một tỉnh: để trống.',
    'The source prints the figure of a whole province for this unit: it is left out.'
  ]
};

/** Moves of land and people that the contract has no word for, as the nearest it has, with what is lost in a note. */
const NEAREST: Readonly<Record<string, readonly [basis: string, note: string]>> = {
  all_area_no_population: [
    'part_area_no_population',
    'nghị quyết chuyển toàn bộ diện tích, không chuyển dân số'
  ],
  no_area_part_population: [
    'part_area_part_population',
    'nghị quyết chỉ chuyển một phần dân số, không chuyển diện tích'
  ]
};

/** "hai-phong", the name of the folder of a province, however it is written: with or without marks and kind. */
export const folderOf = (name: string): string =>
  keyOf(name)
    .replace(/^(?:tinh|thanh pho|tp) /, '')
    .replaceAll(' ', '-');

/** The provinces of the national table, as "Tỉnh Quảng Ninh", in its order. */
export const provincesOf = ({ units }: NationalTables): readonly string[] => [
  ...new Set(units.map((row) => row['province_name'] ?? ''))
];

/** The full name of the province meant: by name with or without marks and kind, or by its code; null for none. */
export function provinceNamed(asked: string, national: NationalTables): string | null {
  const byCode = national.units.find((row) => row['province'] === asked.trim());
  return (
    byCode?.['province_name'] ??
    provincesOf(national).find((name) => folderOf(name) === folderOf(asked)) ??
    null
  );
}

/** Fewer people than any unit can have: digits are missing in the print. */
const LEAST_PEOPLE = 100;

function withDoubt(row: CsvRow): CsvRow {
  const printed = row['population'] ?? '';
  if (printed !== '' && Number(printed) < LEAST_PEOPLE)
    return {
      ...row,
      population: '',
      note: `Bảng nguồn in dân số ${printed} người, thiếu chữ số: để trống.`,
      note_en: `The source prints a population of ${printed}, digits are missing: it is left out.`
    };
  const said = (row['numbers'] ?? '').split(';').flatMap((mark) => {
    const doubt = DOUBTS[mark.trim()];
    return doubt === undefined ? [] : [doubt];
  });
  return {
    ...row,
    note: said.map(([vi]) => vi).join(' '),
    note_en: said.map(([, en]) => en).join(' ')
  };
}

function inContract(row: CsvRow): CsvRow {
  const [basis, note] = NEAREST[row['basis'] ?? ''] ?? [];
  if (basis === undefined) return row;
  return { ...row, basis, note: [row['note'], note].filter(Boolean).join('; ') };
}

/** Former districts in the order that the checks ask for. */
function withMainDistrict(
  units: readonly CsvRow[],
  lineage: readonly CsvRow[]
): (row: CsvRow) => CsvRow {
  const districts = new Map(units.map((row) => [row['unit'] ?? '', row['district'] ?? '']));
  return (row) => {
    const parts = lineage
      .filter(({ unit }) => unit === row['unit'])
      .map(({ former = '', basis = '' }) => ({ district: districts.get(former) ?? '', basis }));
    return {
      ...row,
      district: districtsInOrder((row['district'] ?? '').split('; '), parts).join('; ')
    };
  };
}

const countBy = (rows: readonly CsvRow[], column: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1);
  return counts;
};

/** Degrees around all points, with a margin, in steps of half a degree. */
function boundsOf(rows: readonly CsvRow[], column: string): readonly number[] {
  const values = rows.flatMap((row) => (row[column] ? [Number(row[column])] : []));
  return [
    Math.floor(Math.min(...values) * 2 - 0.2) / 2,
    Math.ceil(Math.max(...values) * 2 + 0.2) / 2
  ];
}

/** Two units of one type whose names differ by marks alone; none where there are no such two. */
function nearNames(units: readonly CsvRow[]): readonly string[] {
  for (const [at, one] of units.entries()) {
    const other = units
      .slice(at + 1)
      .find(
        (row) =>
          row['type'] === one['type'] &&
          row['name'] !== one['name'] &&
          keyOf(row['name'] ?? '') === keyOf(one['name'] ?? '')
      );
    if (other !== undefined) return [one['unit'] ?? '', other['unit'] ?? ''];
  }
  return [];
}

/** The unit with the most former units among those that pass. */
function mostFormers(
  lineage: readonly CsvRow[],
  passes: (rows: readonly CsvRow[]) => boolean
): string {
  const byUnit = new Map<string, CsvRow[]>();
  for (const row of lineage) {
    const rows = byUnit.get(row['unit'] ?? '') ?? [];
    rows.push(row);
    byUnit.set(row['unit'] ?? '', rows);
  }
  const found = [...byUnit].filter(([, rows]) => passes(rows));
  const all = found.length > 0 ? found : [...byUnit];
  return all.reduce((best, each) => (each[1].length > best[1].length ? each : best))[0];
}

/** Where a row of a shared table names documents, several after `;`. */
const CITES: Readonly<Record<string, string>> = { indicators: 'legal_source', standards: 'source' };

/**
 * The set of a province from the national table: units, lineage and their documents as sourced, the indicators and
 * standards of another set, no figure, no target. Counts in `about` come from the rows, the number and day of the
 * resolution from its document.
 *
 * @param name a full name of {@link provincesOf}
 * @throws where no resolution is named by its lineage
 */
export function setOfProvince(
  name: string,
  national: NationalTables,
  shared: SharedTables
): NewSet {
  const ours = (rows: readonly CsvRow[]): readonly CsvRow[] =>
    rows.filter((row) => row['province_name'] === name);
  const lineage = ours(national.lineage).map(inContract);
  const units = ours(national.units)
    .map(withDoubt)
    .map(withMainDistrict(ours(national.units), lineage));
  const inForce = units.filter(({ generation }) => generation === 'moi');
  const former = units.filter(({ generation }) => generation === 'cu');
  const [resolution] = [...countBy(lineage, 'source')]
    .filter(([source]) => source.startsWith('nq-'))
    .sort(([, a], [, b]) => b - a);
  const law = national.documents.find(({ document }) => document === resolution?.[0]);
  if (law === undefined) throw new Error(`${name}: lineage names no resolution`);
  const cited = new Set([
    ...units.map(({ source }) => source ?? ''),
    ...lineage.map(({ source }) => source ?? ''),
    ...SHARED_TABLES.flatMap((table) =>
      shared[table].flatMap((row) => (row[CITES[table] ?? ''] ?? '').split(';'))
    )
  ]);
  const documents = new Map(
    [...shared.documents, ...national.documents].map((row) => [row['document'] ?? '', row])
  );
  const [kind, ...words] = name.split(' ');
  const city = kind === 'Thành';
  return {
    about: {
      set: folderOf(name),
      name: city ? words.slice(1).join(' ') : words.join(' '),
      kind: city ? { vi: 'thành phố', en: 'city' } : { vi: 'tỉnh', en: 'province' },
      resolution: {
        number: law['number'] ?? '',
        date: law['date'] ?? '',
        clauses: Math.max(...inForce.map(({ clause }) => Number(clause)))
      },
      in_force: Object.fromEntries(
        ['phường', 'xã', 'đặc khu'].flatMap((type) => {
          const count = countBy(inForce, 'type').get(type);
          return count === undefined ? [] : [[type, count]];
        })
      ),
      former: former.length,
      lineage: lineage.length,
      before: [...countBy(units, 'province_before').keys()]
        .sort((a, b) => a.localeCompare(b, 'vi'))
        .map((province) => ({ name: province, rearranged: null })),
      bounds: { lon: boundsOf(inForce, 'lon'), lat: boundsOf(inForce, 'lat') },
      examples: {
        merged: mostFormers(lineage, (rows) => rows.some(({ basis }) => basis !== 'all')),
        formed: mostFormers(lineage, (rows) => rows.every(({ basis }) => basis === 'all')),
        pair: nearNames(inForce)
      },
      cautions: []
    },
    tables: {
      units,
      lineage,
      documents: [...documents].flatMap(([key, row]) => (cited.has(key) ? [row] : [])),
      ...Object.fromEntries(SHARED_TABLES.map((table) => [table, shared[table]]))
    }
  };
}
