import { isFields, plainRow } from '$lib/data/plain-rows';
import { isField } from '$lib/domain/field';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { IntakeRecord } from '$lib/domain/intake-board';
import { COMPARATORS, type Observation } from '$lib/domain/observation';
import { type OwnSet, ownDocumentOf } from '$lib/domain/own-set';
import { parsePeriod } from '$lib/domain/period';
import { type Target, TARGET_COMPARATORS, TARGET_RULES, TARGET_TYPES } from '$lib/domain/target';
import { TYPED } from '$lib/domain/typed-set';
import type { Unit } from '$lib/domain/unit';
import { cleanBeginning } from '../format/clean-text';
import { parseKept } from './own-knowledge';

/** The shape of sets as this edition writes them; older ones are read, newer ones are kept and told. */
export const SHAPE = 2;
const OLDEST = 1;
/** Longer files are no pack: 200,000 rows with their words take less. */
export const MOST_CHARACTERS = 100_000_000;
export const MOST_ROWS = 200_000;
const MOST_SETS = 200;
const MOST_TEXT = 4000;
const MOST_NAME = 120;

const ID = /^[a-z0-9]{1,24}$/;
const UNIT = /^(?:moi|cu)-\d{3,6}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const KINDS = ['rate', 'count', 'money', 'per_head', 'growth', 'title', 'score'];
const DIRECTIONS = ['increase', 'decrease', 'range', 'none'];
const COMBINES = ['ratio_of_sums', 'sum', 'weighted', 'none'];
const FREQUENCIES = ['year', 'half', 'quarter', 'month', 'term', 'once'];
const UNIT_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện'];

const text = (value: unknown, most = MOST_TEXT): string =>
  typeof value === 'string' ? cleanBeginning(value, most).trim() : '';
const clean = (value: string): string => cleanBeginning(value, MOST_TEXT);
const isOneOf = (list: readonly string[], value: unknown): boolean =>
  list.includes(value as string);

/** Rows of a table that hold what they must; others are left out, and counted by whoever asks. */
function rowsOf<Row>(
  table: string,
  value: unknown,
  isSound: (row: Row) => boolean
): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ROWS).flatMap((entry): Row[] => {
    const row = plainRow(table, entry, clean) as Row | null;
    return row !== null && isSound(row) ? [row] : [];
  });
}

const isNamed = (row: { readonly unit: string; readonly indicator: string }): boolean =>
  UNIT.test(row.unit) && SLUG.test(row.indicator);

const isFigure = (row: Observation): boolean =>
  isNamed(row) &&
  parsePeriod(row.period) !== null &&
  isOneOf(COMPARATORS, row.comparator) &&
  isOneOf(['final', 'estimate'], row.standing);

const isTarget = (row: Target): boolean =>
  isNamed(row) &&
  isOneOf(TARGET_TYPES, row.type) &&
  isOneOf(TARGET_COMPARATORS, row.comparator) &&
  (row.rule === null || isOneOf(TARGET_RULES, row.rule)) &&
  /^\d{4}/.test(row.from);

const isIndicator = (row: Indicator): boolean =>
  SLUG.test(row.indicator) &&
  isField(row.field) &&
  isOneOf(KINDS, row.kind) &&
  isOneOf(DIRECTIONS, row.direction) &&
  isOneOf(COMBINES, row.combine) &&
  isOneOf(FREQUENCIES, row.frequency);

const isUnit = (row: Unit): boolean =>
  UNIT.test(row.unit) && isOneOf(UNIT_TYPES, row.type) && /^\d{3,6}$/.test(row.code);

const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;

/** What came of which unit, as far as it can be read. */
function receivedIn(value: unknown, day: string): readonly IntakeRecord[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ROWS).flatMap((entry): IntakeRecord[] => {
    if (!isFields(entry) || !UNIT.test(text(entry['unit']))) return [];
    const newest = text(entry['newest']);
    return [
      {
        unit: text(entry['unit']),
        file: text(entry['file'], 400),
        day,
        taken: countOf(entry['taken']),
        faults: countOf(entry['faults']),
        questions: countOf(entry['questions']),
        newest: parsePeriod(newest) === null ? null : newest
      }
    ];
  });
}

/** The document a set names, as far as it can be read. */
function sourceIn(value: unknown): Pick<OwnSet, 'source'> {
  if (!isFields(value)) return {};
  const words = (key: string): string | null => text(value[key], 400) || null;
  return {
    source: {
      title: words('title'),
      number: words('number'),
      date: dayIn(value['date']) || null,
      issuer: words('issuer')
    }
  };
}

const dayIn = (value: unknown): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : '';

/** A set, and how many of its rows could not be read. */
export interface ReadSet {
  readonly set: OwnSet;
  readonly lost: number;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/**
 * A set out of plain data that nobody vouches for: what a store of another edition kept, or a file. Texts are
 * clean and of a size, rows are own rows of the set's own document whatever they call themselves. Null where it
 * is no set, or of a later shape than this edition knows.
 */
export function readSet(value: unknown): ReadSet | null {
  if (!isFields(value)) return null;
  const shape = value['shape'] ?? OLDEST;
  const id = value['id'];
  if (typeof shape !== 'number' || shape < OLDEST || shape > SHAPE) return null;
  if (typeof id !== 'string' || !ID.test(id) || !Array.isArray(value['observations'])) return null;
  const document = ownDocumentOf(id);
  const knowledge = parseKept(
    JSON.stringify({ shares: value['shares'] ?? [], figures: value['moved'] ?? [] })
  );
  const observations = rowsOf<Observation>('observations', value['observations'], isFigure);
  const targets = rowsOf<Target>('targets', value['targets'], isTarget);
  const exceptions = value['exceptions'];
  const set: OwnSet = {
    id,
    name: text(value['name'], MOST_NAME) || id,
    file: text(value['file'], 400),
    day: dayIn(value['day']),
    isOn: value['isOn'] !== false,
    leads: value['leads'] === true,
    exceptions: Array.isArray(exceptions)
      ? exceptions.filter((key): key is string => typeof key === 'string').slice(0, MOST_ROWS)
      : [],
    observations: observations.map((row) => ({ ...row, provenance: 'own', document })),
    targets: targets.map((row) => ({ ...row, document })),
    indicators: rowsOf<Indicator>('indicators', value['indicators'], isIndicator),
    standards: rowsOf<Standard>('standards', value['standards'], (row) => SLUG.test(row.indicator)),
    units: rowsOf<Unit>('units', value['units'], isUnit),
    shares: knowledge.shares,
    moved: knowledge.figures,
    ...sourceIn(value['source']),
    ...(value['isQuoted'] === true ? { isQuoted: true } : {}),
    received: receivedIn(value['received'], dayIn(value['day']))
  };
  const given = lengthOf(value['observations']) + lengthOf(value['targets']);
  return { set, lost: given - observations.length - targets.length };
}

/** A set as it is kept and packed. */
export const writtenSet = (set: OwnSet): OwnSet & { readonly shape: number } => ({
  ...set,
  shape: SHAPE
});

const MARK = 'thuoc-do-goi';

/** Sets as one file for a colleague. */
export function packOf(sets: readonly OwnSet[], day: string): string {
  return JSON.stringify({ [MARK]: 1, shape: SHAPE, day, sets: sets.map(writtenSet) });
}

/** Why a file is no pack that can be opened. */
export type PackFault = 'too_large' | 'no_pack' | 'later' | 'too_many';

/** What a pack holds; `lost` counts rows and sets that could not be read. */
export interface Pack {
  readonly sets: readonly OwnSet[];
  readonly lost: number;
}

/** Whether a text begins as a pack does, so that it is not taken for a table. */
export const isPack = (beginning: string): boolean =>
  /^\uFEFF?\s*\{\s*"thuoc-do-goi"/.test(beginning);

/** A name for what is in a set that has none of its own elsewhere: FNV-1a, in base 36. */
function nameOfContent(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(value))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `${TYPED}${(hash >>> 0).toString(36)}`;
}

/** What somebody else typed in is a set beside what is typed in here. */
const foreign = (value: unknown): unknown =>
  isFields(value) && value['id'] === TYPED ? { ...value, id: nameOfContent(value) } : value;

/** Reads a pack; a sentence of the page says what is wrong where it cannot be opened. */
export function readPack(written: string): Pack | PackFault {
  if (written.length > MOST_CHARACTERS) return 'too_large';
  let value: unknown;
  try {
    value = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    return 'no_pack';
  }
  if (!isFields(value) || value[MARK] !== 1 || !Array.isArray(value['sets'])) return 'no_pack';
  const shape = value['shape'];
  if (typeof shape !== 'number' || shape > SHAPE) return 'later';
  const given: readonly unknown[] = value['sets'];
  const rows = given.reduce<number>(
    (sum, set) =>
      sum + (isFields(set) ? lengthOf(set['observations']) + lengthOf(set['targets']) : 0),
    0
  );
  if (given.length > MOST_SETS || rows > MOST_ROWS) return 'too_many';
  const read = given.map((set) => readSet(foreign(set)));
  const sets = read.flatMap((one) => (one === null ? [] : [{ ...one.set, isOn: true }]));
  if (sets.length === 0) return 'no_pack';
  return {
    sets,
    lost: read.reduce((sum, one) => sum + (one === null ? 1 : one.lost), 0)
  };
}
