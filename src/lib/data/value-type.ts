import type { Cell } from './cell';
import { identifier } from './query';
import { tokensOf, type SqlToken } from './sql-tokens';

/** A type of the engine as far as reading its values needs it. */
export type ValueType =
  | { readonly form: 'leaf'; readonly name: string }
  | { readonly form: 'list'; readonly item: ValueType; readonly size: string }
  | { readonly form: 'map'; readonly key: ValueType; readonly value: ValueType }
  | { readonly form: 'struct'; readonly fields: readonly (readonly [string, ValueType])[] };

/** What Arrow's JavaScript reads without loss; everything else is handed over as the engine's own text. */
const CARRIED = /^(?:BOOLEAN|TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT|UINTEGER|DOUBLE|VARCHAR)$/;
/** Numbers that come as text, for JavaScript's own would round them. */
const EXACT = /^(?:BIGINT|UBIGINT|HUGEINT|UHUGEINT|BIGNUM|FLOAT|DECIMAL)/;
const NUMBER = /^(?:(?:U?(?:TINY|SMALL|BIG|HUGE))INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL|BIGNUM)/;
/** So many digits are the same in a number of JavaScript and in its text. */
const SAFE_DIGITS = 15;

/** Reads `STRUCT(a INTEGER, "b c" DATE)[]` and the like. @throws RangeError where it is written otherwise */
function parsed(text: string): ValueType {
  const { tokens } = tokensOf(text);
  let at = 0;
  const peek = (): string => tokens[at]?.text ?? '';
  const next = (): SqlToken => {
    const token = tokens[at++];
    if (token === undefined) throw new RangeError(text);
    return token;
  };
  const expect = (sign: string): void => {
    if (next().text !== sign) throw new RangeError(text);
  };
  /** To the closing parenthesis, whatever is inside. */
  const skip = (): void => {
    for (let depth = 1; depth > 0;) {
      const { kind, text: sign } = next();
      if (kind === 'sign') depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    }
  };
  const fieldsOf = (): ValueType => {
    const fields: (readonly [string, ValueType])[] = [];
    do {
      const name = next();
      // A structure without names has types only; a name that is a word of a type is written in quotes.
      if (name.kind === 'sign' || /^[,()[]$/.test(peek()) || /^WITH$/.test(peek()))
        throw new RangeError(text);
      fields.push([name.text, type()]);
    } while (next().text === ',');
    return { form: 'struct', fields };
  };
  const baseOf = (): ValueType => {
    const names = [next().text];
    while (tokens[at]?.kind === 'word') names.push(next().text);
    const name = names.join(' ');
    if (peek() !== '(') return { form: 'leaf', name };
    expect('(');
    if (name === 'STRUCT') return fieldsOf();
    if (name === 'MAP') {
      const key = type();
      expect(',');
      const value = type();
      expect(')');
      return { form: 'map', key, value };
    }
    const from = tokens[at]?.from;
    skip();
    // What a union holds is written by the engine, but its types tell what that may be.
    return { form: 'leaf', name: name === 'UNION' ? `${name}(${text.slice(from)}` : name };
  };
  function type(): ValueType {
    let own = baseOf();
    while (peek() === '[') {
      expect('[');
      const size = peek() === ']' ? '' : next().text;
      expect(']');
      own = { form: 'list', item: own, size };
    }
    return own;
  }
  const whole = type();
  if (at < tokens.length) throw new RangeError(text);
  return whole;
}

/** A type as `describe` writes it; one that is written in an unknown way is read as the engine's text. */
export function valueTypeOf(text: string): ValueType {
  try {
    return parsed(text);
  } catch {
    return { form: 'leaf', name: text };
  }
}

export function isNumberType(type: ValueType): boolean {
  return type.form === 'leaf' && NUMBER.test(type.name);
}

/** Whether its values say a moment in a zone, which is written as UTC. */
export function isZonedType(type: ValueType): boolean {
  if (type.form === 'leaf') return type.name.includes('TIMESTAMP WITH TIME ZONE');
  if (type.form === 'list') return isZonedType(type.item);
  if (type.form === 'map') return isZonedType(type.key) || isZonedType(type.value);
  return type.fields.some(([, field]) => isZonedType(field));
}

/** The type a column is cast to on its way here; its own where nothing need be done. */
export function carriedTypeOf(type: ValueType): string {
  if (type.form === 'leaf') return CARRIED.test(type.name) ? type.name : 'VARCHAR';
  if (type.form === 'list') return `${carriedTypeOf(type.item)}[${type.size}]`;
  if (type.form === 'map') return `MAP(${carriedTypeOf(type.key)}, ${carriedTypeOf(type.value)})`;
  const fields = type.fields.map(([name, field]) => `${identifier(name)} ${carriedTypeOf(field)}`);
  return `STRUCT(${fields.join(', ')})`;
}

/** A number from its exact text; the text itself where a number of JavaScript would not be exact. */
function numberOf(text: string): number | string {
  if (text === 'nan') return NaN;
  if (text === 'inf' || text === '-inf') return text === 'inf' ? Infinity : -Infinity;
  const value = Number(text);
  const digits = text.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '');
  const isExact = digits.length <= SAFE_DIGITS || Number.isSafeInteger(value);
  return Number.isFinite(value) && isExact ? value : text;
}

/** A leaf's value as a cell: numbers, days and times as ISO 8601, everything else in the engine's words. */
function leafCell(name: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return value as Cell;
  if (EXACT.test(name)) return numberOf(value);
  if (!name.startsWith('TIMESTAMP')) return value;
  const iso = value.replace(/^(\d+-\d\d-\d\d) (?=\d\d:)/, '$1T');
  return iso.replace(/([+-]\d\d)$/, '$1:00');
}

type Entries = Iterable<readonly [unknown, unknown]>;

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A nested value as JSON; numbers keep all their digits, what JSON has no number for is a text. */
function jsonOf(type: ValueType, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (type.form === 'leaf') {
    const cell = leafCell(type.name, value);
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : quoted(`${cell}`);
    return typeof cell === 'string' && !isNumberType(type) ? quoted(cell) : String(cell);
  }
  if (type.form === 'list')
    return `[${Array.from(value as Iterable<unknown>, (item) => jsonOf(type.item, item)).join(',')}]`;
  const entries = Array.from(value as Entries);
  const pairs =
    type.form === 'map'
      ? entries.map(([key, own]) => {
          const name = jsonOf(type.key, key);
          return `${name.startsWith('"') ? name : quoted(name)}:${jsonOf(type.value, own)}`;
        })
      : type.fields.map(
          ([name, field], at) => `${quoted(name)}:${jsonOf(field, entries[at]?.[1])}`
        );
  return `{${pairs.join(',')}}`;
}

/** A value of a column that was cast to `carriedTypeOf`, as a cell. */
export function cellOf(type: ValueType, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return type.form === 'leaf' ? leafCell(type.name, value) : jsonOf(type, value);
}
