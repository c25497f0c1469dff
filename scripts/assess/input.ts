import { finiteOf } from '../../src/lib/domain/epsilon';
import type { Series, Way } from '../../src/lib/domain/series';

/** A case that cannot be read; the message names the field and says what is needed, in both languages. */
export class InputError extends Error {}

/** An object read from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))
  );
}

/** Stops the case: what is wrong with which field, in plain words. */
export function refuse(vi: string, en: string): never {
  throw new InputError(`${vi} | ${en}`);
}

function missing(field: string, vi: string, en: string): never {
  return refuse(`thiếu "${field}": cần ${vi}`, `"${field}" is missing: ${en} is needed`);
}

function wrong(field: string, vi: string, en: string): never {
  return refuse(`"${field}" sai kiểu: cần ${vi}`, `"${field}" has the wrong type: ${en} is needed`);
}

/** A number, or null when it is absent, null or not finite. */
export function numberOrNull(fields: Fields, field: string): number | null {
  const value = fields[field];
  if (isAbsent(value)) return null;
  return typeof value === 'number' ? value : wrong(field, 'một số', 'a number');
}

/** A number that must be there. */
export function numberIn(fields: Fields, field: string): number {
  return numberOrNull(fields, field) ?? missing(field, 'một số', 'a number');
}

/** A count or weight: not negative, null when absent. */
export function countOrNull(fields: Fields, field: string): number | null {
  const value = numberOrNull(fields, field);
  if (value !== null && value < 0) {
    refuse(`"${field}" không được âm`, `"${field}" must not be negative`);
  }
  return value;
}

/** A share from 0 to 1, null when absent. */
export function shareOrNull(fields: Fields, field: string): number | null {
  const value = numberOrNull(fields, field);
  if (value !== null && (value < 0 || value > 1)) {
    refuse(`"${field}" phải từ 0 đến 1`, `"${field}" must lie between 0 and 1`);
  }
  return value;
}

/** A text, or null when absent. */
export function textOrNull(fields: Fields, field: string): string | null {
  const value = fields[field];
  if (isAbsent(value)) return null;
  return typeof value === 'string' ? value : wrong(field, 'một chuỗi', 'a text');
}

/** A text that must be there. */
export function textIn(fields: Fields, field: string): string {
  return textOrNull(fields, field) ?? missing(field, 'một chuỗi', 'a text');
}

/** One of a few words. */
export function wordIn<Word extends string>(
  fields: Fields,
  field: string,
  words: readonly Word[]
): Word {
  const text = textIn(fields, field);
  const word = words.find((known) => known === text);
  const list = words.join(', ');
  return (
    word ?? refuse(`"${field}" phải là một trong: ${list}`, `"${field}" must be one of: ${list}`)
  );
}

/** True or false; absent is null. */
export function flagOrNull(fields: Fields, field: string): boolean | null {
  const value = fields[field];
  if (isAbsent(value)) return null;
  return typeof value === 'boolean' ? value : wrong(field, 'true hoặc false', 'true or false');
}

/** An object that must be there. */
export function fieldsIn(fields: Fields, field: string): Fields {
  const value = fields[field];
  if (isAbsent(value)) return missing(field, 'một đối tượng', 'an object');
  return isFields(value) ? value : wrong(field, 'một đối tượng', 'an object');
}

/** A list that must be there. */
export function listIn(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field];
  if (isAbsent(value)) return missing(field, 'một danh sách', 'a list');
  return Array.isArray(value) ? (value as unknown[]) : wrong(field, 'một danh sách', 'a list');
}

/** A list of objects. */
export function partsIn(fields: Fields, field: string): readonly Fields[] {
  return listIn(fields, field).map((part, i) =>
    isFields(part) ? part : wrong(`${field}[${i}]`, 'một đối tượng', 'an object')
  );
}

/** A list of numbers; an absent entry is null. */
export function numbersIn(fields: Fields, field: string): readonly (number | null)[] {
  return listIn(fields, field).map((value, i) => {
    if (isAbsent(value)) return null;
    return typeof value === 'number' ? value : wrong(`${field}[${i}]`, 'một số', 'a number');
  });
}

/** A list of numbers that may be absent: then it is empty. */
export function numbersOrNone(fields: Fields, field: string): readonly (number | null)[] {
  return isAbsent(fields[field]) ? [] : numbersIn(fields, field);
}

/** A list of texts. */
export function textsIn(fields: Fields, field: string): readonly string[] {
  return listIn(fields, field).map((value, i) =>
    typeof value === 'string' ? value : wrong(`${field}[${i}]`, 'một chuỗi', 'a text')
  );
}

/** A series `[[year, value|null], …]`; the same year with two values is refused. */
export function seriesIn(fields: Fields, field: string): Series {
  const years = new Set<number>();
  return listIn(fields, field).map((entry, i) => {
    const name = `${field}[${i}]`;
    if (!Array.isArray(entry) || entry.length !== 2) {
      return wrong(name, 'một cặp [năm, giá trị]', 'a pair [year, value]');
    }
    const [year, value] = entry as unknown[];
    const at = finiteOf(typeof year === 'number' ? year : null);
    if (at === null) return wrong(name, 'năm là một số', 'a year that is a number');
    if (isAbsent(value)) return [at, null];
    if (typeof value !== 'number')
      return wrong(name, 'giá trị là một số', 'a value that is a number');
    if (years.has(at)) refuse(`năm ${at} có hai giá trị`, `year ${at} has two values`);
    years.add(at);
    return [at, value];
  });
}

/** `increase` or `decrease`. */
export function wayIn(fields: Fields): Way {
  return wordIn(fields, 'direction', ['increase', 'decrease']);
}

/** Refuses a due year that does not follow the year it counts from. */
export function requireLater(targetYear: number, baseYear: number, field: string): void {
  if (targetYear > baseYear) return;
  refuse(`"target_year" phải sau "${field}"`, `"target_year" must be later than "${field}"`);
}

/** The field that holds the figure of the rows: the first with a number that is not one of the known names. */
export function figureFieldOf(rows: readonly Fields[], known: readonly string[]): string {
  const others = rows.map((row) => Object.keys(row).filter((key) => !known.includes(key)));
  for (const [i, row] of rows.entries()) {
    const field = others[i]?.find((key) => typeof row[key] === 'number');
    if (field !== undefined) return field;
  }
  return others.flat()[0] ?? 'value';
}
