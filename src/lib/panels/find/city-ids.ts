import type { Findable } from '$lib/format/findable';

/** Ids of units of both generations and of indicators, as the list of the finder knows them. */
export function cityIds(entries: readonly Findable[]): {
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
} {
  const units = entries.flatMap(({ kind, names: [, code] }) =>
    kind === 'indicator' || code === undefined ? [] : [`${kind === 'unit' ? 'moi' : 'cu'}-${code}`]
  );
  const indicators = entries.flatMap(({ kind, path }) =>
    kind === 'indicator' ? [path.split('/')[2] ?? ''] : []
  );
  return { units: new Set(units), indicators: new Set(indicators) };
}
