import { type LayerConflict, layerConflictsOf } from '../domain/layer-conflict';
import { layerOf, type OwnSet } from '../domain/own-set';
import type { Scope } from '../domain/scope';
import { type StatusChange, statusChangesOf } from '../domain/status-changes';
import type { OwnCatalogue } from './catalogue';
import { ownSetOf } from './own-rows';
import type { Verdict } from './verdict';

/** How a set is made of what was read: its name, and which figures lead over sourced ones. */
export interface SetWish extends Pick<OwnSet, 'id' | 'name' | 'day'> {
  readonly leads: boolean;
  /** Keys of figures for which the reader chose the other way round. */
  readonly exceptions: readonly string[];
}

/** What files would change if they were used as they are understood now. */
export interface Preview {
  readonly changeCount: number;
  /** The first of them. */
  readonly changes: readonly StatusChange[];
  /** Where the files and the sourced figures disagree. */
  readonly conflicts: readonly LayerConflict[];
}

/** Changes that are told one by one. */
const MOST_CHANGES = 100;

/** The set that verdicts of files make together. */
export function setOf(
  verdicts: readonly Verdict[],
  lists: Pick<OwnCatalogue, 'indicators' | 'standards' | 'units'>,
  { leads, exceptions, ...wish }: SetWish
): OwnSet {
  return { ...ownSetOf(verdicts, lists, wish), leads, exceptions };
}

/** @param scope time in which statuses are judged */
export function previewOf(
  verdicts: readonly Verdict[],
  lists: OwnCatalogue,
  wish: SetWish,
  scope: Scope
): Preview {
  const set = setOf(verdicts, lists, wish);
  const inForce = lists.units.filter(({ generation }) => generation === 'moi');
  const changes = statusChangesOf(lists, layerOf([set]), inForce, scope);
  return {
    changeCount: changes.length,
    changes: changes.slice(0, MOST_CHANGES),
    conflicts: layerConflictsOf(lists.observations, set.observations)
  };
}
