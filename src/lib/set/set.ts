import type { Locale } from '../domain/text';
import current from './current.json';

/** What a set of data says of its province beside its tables: `data/<set>/set.json`. */
export interface ProvinceSet {
  /** Name of its folder below `data/`. */
  readonly set: string;
  /** "Hải Phòng", in every language. */
  readonly name: string;
  /** "thành phố" or "tỉnh". */
  readonly kind: { readonly vi: string; readonly en: string };
  /** The resolution that formed its units, each by one clause of Article 1; `date` is an ISO day. */
  readonly resolution: {
    readonly number: string;
    readonly date: string;
    readonly clauses: number;
  };
  /** How many units of each type the resolution names. */
  readonly in_force: Readonly<Record<string, number>>;
  /** How many units were dissolved or kept into it. */
  readonly former: number;
  /** How many rows of lineage there are: a unit and a former unit that gave it something. */
  readonly lineage: number;
  /** The provinces it was made of; `rearranged`: ISO day of the arrangement before, null where none is known. */
  readonly before: readonly { readonly name: string; readonly rearranged: string | null }[];
  /** Degrees between which every point lies. */
  readonly bounds: {
    readonly lon: readonly number[];
    readonly lat: readonly number[];
  };
  /** Units that examples begin with: formed with parts, formed of whole units, two whose names differ by a mark. */
  readonly examples: {
    readonly merged: string;
    readonly formed: string;
    /** Empty where no two names are so near. */
    readonly pair: readonly string[];
  };
  /** What a reader of a unit’s merger should know of its own documents. */
  readonly cautions: readonly { readonly unit: string; readonly vi: string; readonly en: string }[];
}

/** The set this site is of: `SET` of the environment when it was built, Hải Phòng without it. */
export const SET: ProvinceSet = current;

/** How many units are in force. */
export const UNIT_COUNT = Object.values(SET.in_force).reduce((sum, count) => sum + count, 0);

/** What sentences say of the set: its name, "thành phố" or "tỉnh", and how many units there are. */
export const setWords = (
  locale: Locale
): { readonly place: string; readonly kind: string; readonly count: number } => ({
  place: SET.name,
  kind: SET.kind[locale],
  count: UNIT_COUNT
});
