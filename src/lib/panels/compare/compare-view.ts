import { EVEN_WEIGHTS, type PeerWeights, TRAITS } from '$lib/domain/peers';

/** What is compared; all of it stands in the address. Codes are only known to be well formed. */
export interface CompareView {
  /** Units of either generation: `moi-11617`, `cu-11614`. */
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  /** A year, or the latest figure of each. */
  readonly year: string | null;
  /** How much each trait counts when units like the first are looked for; even where absent. */
  readonly weights?: PeerWeights;
}

export const MOST_UNITS = 12;
export const MOST_INDICATORS = 6;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2030;
/** Longer addresses are read up to here: nothing a reader can choose needs more. */
const MOST_READ = 4000;

const UNIT = /^(?:moi|cu)-\d{3,6}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMES = { units: 'nhom', indicators: 'chi-so', year: 'nam', weights: 'giong' } as const;
/** The most a trait can count. */
export const MOST_WEIGHT = 3;

/** "11110": a figure a trait, in their order. Even ones are written as nothing. */
function formatWeights(weights: PeerWeights): string {
  const text = TRAITS.map((trait) => String(weights[trait])).join('');
  return text === '1'.repeat(TRAITS.length) ? '' : text;
}

/** Null where nothing well formed is asked for. */
function parseWeights(text: string | null): PeerWeights | null {
  if (text === null || !new RegExp(`^[0-${MOST_WEIGHT}]{${TRAITS.length}}$`).test(text))
    return null;
  const weights = TRAITS.map((trait, at) => [trait, Number(text[at])] as const);
  return Object.fromEntries(weights) as PeerWeights;
}

function listOf(text: string | null, shape: RegExp, most: number): readonly string[] {
  const entries = (text ?? '')
    .split(',')
    .filter((entry) => shape.test(entry) && entry.length <= 80);
  return [...new Set(entries)].slice(0, most);
}

/** Reads the query of an address; what is unknown or broken falls back. */
export function parseCompare(query: string): CompareView {
  const asked = new URLSearchParams(query.slice(0, MOST_READ));
  const year = asked.get(NAMES.year) ?? '';
  const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  const weights = parseWeights(asked.get(NAMES.weights));
  return {
    units: listOf(asked.get(NAMES.units), UNIT, MOST_UNITS),
    indicators: listOf(asked.get(NAMES.indicators), SLUG, MOST_INDICATORS),
    year: isYear ? year : null,
    ...(weights && { weights })
  };
}

/** Writes the comparison over what else the query holds. */
function write(query: URLSearchParams, view: CompareView): string {
  const words = {
    units: view.units.join(','),
    indicators: view.indicators.join(','),
    year: view.year ?? '',
    weights: formatWeights(view.weights ?? EVEN_WEIGHTS)
  };
  for (const key of ['units', 'indicators', 'year', 'weights'] as const) {
    if (words[key] === '') query.delete(NAMES[key]);
    else query.set(NAMES[key], words[key]);
  }
  // A list reads better with its commas, and they need no escape in a query.
  return query.toString().replaceAll('%2C', ',');
}

/** The address with this comparison; parameters of others stay as they are. */
export function withCompare(url: URL, view: CompareView): URL {
  const result = new URL(url);
  result.search = write(new URLSearchParams(url.search), view);
  return result;
}

/** `?nhom=…&chi-so=…`, for links to a comparison; empty for the first one. */
export function formatCompare(view: CompareView): string {
  const query = write(new URLSearchParams(), view);
  return query === '' ? '' : `?${query}`;
}
