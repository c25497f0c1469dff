import { isField } from '$lib/domain/field';
import { type Term, TERMS } from '$lib/domain/scope';
import type { Field } from '$lib/domain/indicator';
import type { Status } from '$lib/domain/status';
import type { UnitGroup } from '$lib/domain/unit-name';
import { cleanText } from '$lib/format/clean-text';
import {
  type Density,
  DENSITY_WORDS,
  FIRST_YEAR,
  GROUP_WORDS,
  LAST_YEAR,
  type Look,
  LOOK_WORDS,
  readWord,
  type Sort,
  SORT_WORDS,
  STATUS_WORDS
} from './view-words';

/**
 * What the reader chose to see; all of it stands in the address and nowhere else. Codes and slugs are
 * only known to be well formed: a page drops those that name nothing.
 */
export interface View {
  /** The sample series is shown too. */
  readonly sample: boolean;
  /** A term or phase, or one year under review ("2026"). */
  readonly period: string;
  readonly indicator: string | null;
  /** Code of the unit in the foreground. */
  readonly unit: string | null;
  readonly field: Field | null;
  readonly statuses: readonly Status[];
  readonly group: UnitGroup | null;
  /** Slug of a former district. */
  readonly district: string | null;
  readonly search: string;
  readonly sort: Sort;
  /** Codes of units put beside each other, in the reader's order. */
  readonly compare: readonly string[];
  readonly look: Look | null;
  /** How close the board stands; null: as the room allows. */
  readonly density: Density | null;
}

export const DEFAULT_VIEW: View = {
  sample: false,
  period: '2025-2030',
  indicator: null,
  unit: null,
  field: null,
  statuses: [],
  group: null,
  district: null,
  search: '',
  sort: 'worst',
  compare: [],
  look: null,
  density: null
};

/** Names of the parameters, in the order they are written. */
const NAMES = {
  sample: 'mau',
  period: 'ky',
  unit: 'don-vi',
  indicator: 'chi-tieu',
  field: 'linh-vuc',
  statuses: 'tinh-trang',
  group: 'loai',
  district: 'huyen',
  search: 'tim',
  sort: 'xep',
  compare: 'so',
  look: 'giao-dien',
  density: 'mat-do'
} as const satisfies Readonly<Record<keyof View, string>>;

/** Units beside the one in the foreground. */
export const MOST_COMPARED = 5;
/** Longer addresses are read up to here: nothing a reader can choose needs more. */
const MOST_READ = 4000;
const MOST_SEARCHED = 60;

const CODE = /^\d{3,6}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const shaped = (shape: RegExp, text: string | null): string | null =>
  text !== null && text.length <= 80 && shape.test(text) ? text : null;

/** Separate, well-formed entries of a list, in order. */
function listOf<T extends string>(text: string | null, read: (entry: string) => T | null): T[] {
  const entries = (text ?? '').split(',').map(read);
  return [...new Set(entries.filter((entry) => entry !== null))];
}

export function isTerm(text: string): text is Term {
  return (TERMS as readonly string[]).includes(text);
}

function parsePeriodChoice(text: string | null): string {
  if (text === null) return DEFAULT_VIEW.period;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return isTerm(text) || (year >= FIRST_YEAR && year <= LAST_YEAR) ? text : DEFAULT_VIEW.period;
}

/** Searched text as it is kept: clean, on one line, not endless. */
export function toSearch(text: string): string {
  const clean = cleanText(text).replaceAll('\n', ' ');
  return [...clean].slice(0, MOST_SEARCHED).join('');
}

/** Reads the query of an address, with or without "?". What is unknown or broken falls back. */
export function parseView(query: string): View {
  const asked = new URLSearchParams(query.slice(0, MOST_READ));
  const of = (name: keyof typeof NAMES): string | null => asked.get(NAMES[name]);
  const field = of('field');
  return {
    sample: of('sample') === '1',
    period: parsePeriodChoice(of('period')),
    indicator: shaped(SLUG, of('indicator')),
    unit: shaped(CODE, of('unit')),
    field: isField(field) ? field : null,
    statuses: listOf(of('statuses'), (word) => readWord(STATUS_WORDS, word)),
    group: readWord(GROUP_WORDS, of('group')),
    district: shaped(SLUG, of('district')),
    search: toSearch(of('search') ?? ''),
    sort: readWord(SORT_WORDS, of('sort')) ?? DEFAULT_VIEW.sort,
    compare: listOf(of('compare'), (code) => shaped(CODE, code)).slice(0, MOST_COMPARED),
    look: readWord(LOOK_WORDS, of('look')),
    density: readWord(DENSITY_WORDS, of('density'))
  };
}

/** The words of a view; null where it is the default, which is left out. */
function wordsOf(view: View): Readonly<Record<keyof View, string | null>> {
  return {
    sample: view.sample ? '1' : null,
    period: view.period === DEFAULT_VIEW.period ? null : view.period,
    indicator: view.indicator,
    unit: view.unit,
    field: view.field,
    statuses: view.statuses.map((status) => STATUS_WORDS[status]).join(',') || null,
    group: view.group === null ? null : GROUP_WORDS[view.group],
    district: view.district,
    search: view.search === '' ? null : view.search,
    sort: view.sort === DEFAULT_VIEW.sort ? null : SORT_WORDS[view.sort],
    compare: view.compare.join(',') || null,
    look: view.look === null ? null : LOOK_WORDS[view.look],
    density: view.density === null ? null : DENSITY_WORDS[view.density]
  };
}

/** The address with this view: our parameters in fixed order, then those of others as they were. */
export function withView(url: URL, view: View): URL {
  const rest = new URLSearchParams(url.search);
  for (const name of Object.values(NAMES)) rest.delete(name);
  const words = wordsOf(view);
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(NAMES)) {
    const word = words[key as keyof View];
    if (word !== null) query.set(name, word);
  }
  rest.forEach((value, name) => query.append(name, value));
  const result = new URL(url);
  // A list reads better with its commas, and they need no escape in a query.
  result.search = query.toString().replaceAll('%2C', ',');
  return result;
}

/** `?mau=1&ky=2026`, or nothing for the default view. */
export function formatView(view: View): string {
  return withView(new URL('view:/'), view).search;
}
