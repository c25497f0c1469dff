import type { SnapshotWords } from '$lib/export/snapshot';
import type { ChartPart } from './frozen-chart';
import type { FrozenSnapshot } from './frozen-snapshot';
import { showsOwnIn } from './own-marks';
import { idOf, type SnapshotPlace } from './snapshot-place';

type Told = Pick<
  SnapshotWords,
  'title' | 'subtitle' | 'table' | 'sheetName' | 'fileParts' | 'sourceLines' | 'sample'
>;
type Untold = Pick<
  SnapshotWords,
  | 'description'
  | 'legend'
  | 'status'
  | 'targetWords'
  | 'pathWords'
  | 'dataWords'
  | 'comparability'
  | 'caption'
  | 'nativeChart'
  | 'notes'
  | 'own'
>;

/** What a chart of a page says of itself; what is left out has nothing to say. */
export interface SnapshotFacts extends Told, Partial<Untold> {
  readonly parts: readonly ChartPart[];
}

/** More than one sentence stays as it is written; one is a title and has no full stop. */
const toTitle = (text: string): string => (/\.\s/.test(text) ? text : text.replace(/\.$/, ''));

/** A chart or table of a page with everything it must carry, as plain data. */
export function pageSnapshot(place: SnapshotPlace, facts: SnapshotFacts): FrozenSnapshot {
  const { locale, date, newest = null, page, anchor, site } = place;
  const address = `${page}#${anchor}`;
  const title = toTitle(facts.title);
  const description = facts.description ?? `${title}.`;
  return {
    legend: [],
    status: null,
    targetWords: null,
    pathWords: null,
    comparability: null,
    caption: '',
    notes: [description, facts.subtitle, ...facts.sourceLines].join('\n'),
    ...facts,
    ...(showsOwnIn(facts) ? { own: true } : {}),
    id: idOf(place),
    locale,
    title,
    description,
    dataDate: date,
    // What a sample draws is no newer than the sourced figures: its own note says what it is.
    ...(newest === null || facts.sample ? {} : { newest }),
    address,
    link: site + address
  };
}
