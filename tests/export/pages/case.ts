import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';

/** A chart or table of a page, made from the data as they are. */
export interface PageCase {
  readonly name: string;
  readonly snapshot: FrozenSnapshot;
  /** Whether sample data are on; what is drawn may still be sourced. */
  readonly withSample: boolean;
}

export const DATE = '2026-11-21';

export const placeAt = (page: string, anchor = 'hinh'): SnapshotPlace => ({
  locale: 'vi',
  date: DATE,
  page,
  anchor,
  site: 'https://site.test'
});

/** What a page is built from, as its own `load` answers. */
export async function loaded<Data>(
  load: unknown,
  params: Readonly<Record<string, string>> = {}
): Promise<Data> {
  const event = { params, parent: () => Promise.resolve({ date: DATE }) };
  return (await (load as (event: unknown) => Promise<unknown>)(event)) as Data;
}
