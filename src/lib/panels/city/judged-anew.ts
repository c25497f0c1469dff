import { type BoardRow, boardRows } from '$lib/domain/board';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { type OwnLayer, withLayer } from '$lib/domain/own-set';
import type { Scope } from '$lib/domain/scope';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';

/** Published tables that verdicts rest on, whole. */
export interface Published {
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  /** Absent while the sample is off. */
  readonly sample_targets?: readonly Target[];
  readonly sample_observations?: readonly Observation[];
}

export type PublishedTable = keyof Published;

/** Which tables must be read. */
export function tablesToJudge(isSample: boolean): readonly PublishedTable[] {
  const sourced = ['indicators', 'standards', 'targets', 'observations'] as const;
  return isSample ? [...sourced, 'sample_targets', 'sample_observations'] : sourced;
}

export interface Anew {
  /** Units that the own layer speaks of. */
  readonly units: readonly Pick<Unit, 'unit' | 'type'>[];
  readonly layer: OwnLayer;
  readonly scope: Scope;
}

/** Units of whom the reader's own sets say anything; all of them where a target is for all. */
export function unitsOfLayer<U extends { readonly unit: string }>(
  { observations, targets }: Pick<OwnLayer, 'observations' | 'targets'>,
  units: readonly U[]
): readonly U[] {
  const named = new Set([...observations, ...targets].map(({ unit }) => unit));
  return named.has('all') ? units : units.filter(({ unit }) => named.has(unit));
}

// As bytes, the way the engine sorts: the order of rows decides between figures that are otherwise alike.
function compare(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Judges the units of the own layer anew, with what is published of them. */
export function judgedAnew(published: Published, { units, layer, scope }: Anew): BoardRow[] {
  const named = new Set(units.map(({ unit }) => unit));
  const isMeant = ({ unit }: { readonly unit: string }): boolean =>
    unit === 'all' || named.has(unit);
  const allTargets = [...published.targets, ...(published.sample_targets ?? [])];
  const asked = new Set(allTargets.map(({ indicator }) => indicator));
  const isSample = published.sample_observations !== undefined;
  const observations = [...published.observations, ...(published.sample_observations ?? [])].filter(
    (row) => isMeant(row) && (!isSample || asked.has(row.indicator))
  );
  const targets = allTargets.filter(isMeant);
  // Alone, a table stands in the order of its key; two of them are put together in that of the board.
  if (isSample) {
    observations.sort(
      (a, b) =>
        compare(a.unit, b.unit) ||
        compare(a.indicator, b.indicator) ||
        compare(a.period, b.period) ||
        compare(a.observation, b.observation)
    );
    targets.sort(
      (a, b) =>
        compare(a.unit, b.unit) ||
        compare(a.document, b.document) ||
        a.ordinal - b.ordinal ||
        compare(a.target, b.target)
    );
  }
  const { indicators, standards } = published;
  const facts = withLayer({ indicators, standards, targets, observations }, layer);
  return [...boardRows({ ...facts, units, scope })];
}
