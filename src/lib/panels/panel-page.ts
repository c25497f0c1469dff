import type { Database } from '$lib/data/database';
import type { Progress } from '$lib/data/fetch-bytes';
import type { Field, Standard } from '$lib/domain/indicator';
import type { OwnLayer, OwnSet } from '$lib/domain/own-set';
import type { Status } from '$lib/domain/status';
import type { UnitGroup } from '$lib/domain/unit-name';
import type { FrozenSnapshot } from './frozen-snapshot';
import type { MergerIndicator } from './merger/merger-indicator';
import type { SnapshotPlace } from './snapshot-place';

/** What an address chooses, as far as panels follow it. */
export interface PanelView {
  readonly sample: boolean;
  readonly period: string;
  readonly indicator: string | null;
  /** Code of the unit in the foreground. */
  readonly unit: string | null;
  readonly field: Field | null;
  readonly statuses: readonly Status[];
  readonly group: UnitGroup | null;
  readonly district: string | null;
  readonly search: string;
  readonly sort: 'worst' | 'name' | 'value' | 'change';
  /** Codes of units put beside the page's own. */
  readonly compare: readonly string[];
}

/** Definitions of every indicator that can be rebuilt across the merger. */
export interface Definitions {
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
}

/** A page as an address asks for it, and who answers what the page was not built with. */
export interface PanelRequest {
  readonly view: PanelView;
  /** The query of the address, with its "?": pages may read words of their own in it. */
  readonly query: string;
  /** The reader's own rows. */
  readonly own: OwnLayer;
  /** The files they came in, on or off. */
  readonly sets: readonly OwnSet[];
  readonly database: Database;
  readonly definitions: () => Promise<Definitions>;
  /** Path the site stands under, for workers. */
  readonly base: string;
  /** Told while data are read. */
  readonly onProgress: (progress: Progress) => void;
  /** Today, or the day of the data where that is later. */
  readonly dayAfter: (date: string) => string;
  readonly signal: AbortSignal;
}

/** Makes the panel that the anchor of a place names; null where the page shows none of that name. */
export type PanelMaker = (place: SnapshotPlace) => FrozenSnapshot | null;

/**
 * A kind of page, for those who want its panels without it: reads what the panels rest on and says nothing yet,
 * words are the maker's.
 *
 * @throws LoadError, QueryError; the signal's reason when aborted
 */
export type PanelPage<Data> = (data: Data, request: PanelRequest) => Promise<PanelMaker>;
