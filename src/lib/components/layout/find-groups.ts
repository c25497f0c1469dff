import { m } from '$lib/paraglide/messages';
import { ranked } from '$lib/format/ranked';
import type { Findable, FindableKind } from '$lib/format/findable';

export interface FindLine {
  readonly key: string;
  readonly name: Findable['name'];
  readonly detail: Findable['detail'];
  readonly entry: Findable;
}

export interface FindGroup {
  readonly heading: string;
  /** How many there are, in words, those not shown too. */
  readonly count: string;
  readonly lines: readonly FindLine[];
}

/** Lines shown of one kind: further ones need another letter, not more scrolling. */
const MOST = 40;

/** Their names are long and share words with indicators: they come after what has a page of its own. */
const LATE: readonly FindableKind[] = ['movement', 'document'];

const HEADING: Readonly<Record<FindableKind, () => string>> = {
  unit: m.common_find_units,
  former: m.common_find_formers,
  indicator: m.common_find_indicators,
  movement: m.common_find_movements,
  document: m.common_find_documents
};
const COUNT: Readonly<Record<FindableKind, (of: { count: number }) => string>> = {
  unit: m.common_find_units_count,
  former: m.common_find_formers_count,
  indicator: m.common_find_indicators_count,
  movement: m.common_find_movements_count,
  document: m.common_find_documents_count
};

const lineOf = (entry: Findable): FindLine => ({
  key: `${entry.kind} ${entry.names.at(-1) ?? ''} ${entry.path}`,
  name: entry.name,
  detail: entry.detail,
  entry
});

function byKind(entries: readonly Findable[]): readonly FindGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return {
      heading: HEADING[kind](),
      count: COUNT[kind]({ count: own.length }),
      lines: own.slice(0, MOST).map(lineOf)
    };
  });
}

/**
 * What a text asks for, by kind: the kind of the best match first, so that the first line is the best of all.
 * Nothing typed gives what the reader looked at last, then units and indicators.
 *
 * @param recent canonical paths, newest first
 */
export function findGroups(
  entries: readonly Findable[],
  text: string,
  recent: readonly string[]
): readonly FindGroup[] {
  if (text.trim() !== '') {
    const found = ranked(entries, text, (entry) => entry);
    const isLate = ({ kind }: Findable): boolean => LATE.includes(kind);
    return byKind([...found.filter((entry) => !isLate(entry)), ...found.filter(isLate)]);
  }
  const inForce = entries.filter(({ kind }) => kind === 'unit' || kind === 'indicator');
  const known = new Map(inForce.map((entry) => [entry.path, entry]));
  const last = recent.flatMap((path) => known.get(path) ?? []);
  const group = {
    heading: m.common_find_recent(),
    count: '',
    lines: last.map((entry) => ({ ...lineOf(entry), key: `recent ${entry.path}` }))
  };
  return [...(last.length > 0 ? [group] : []), ...byKind(inForce)];
}
