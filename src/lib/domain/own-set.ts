import type { DocumentRow } from './document';
import type { Indicator, Standard } from './indicator';
import type { Observation } from './observation';
import type { Assessment } from './result';
import type { Target } from './target';
import type { Unit } from './unit';

/** Figures and targets that the reader brought in from one file, kept in this browser. */
export interface OwnSet {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Day it was taken in, ISO. */
  readonly day: string;
  readonly isOn: boolean;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** What the rows name, as it was when the file was taken in: pages know only their own. */
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly units: readonly Unit[];
}

/** What all sets that are on add to the sourced tables. */
export interface OwnLayer {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly units: readonly Unit[];
  readonly documents: readonly DocumentRow[];
}

export const EMPTY_LAYER: OwnLayer = {
  observations: [],
  targets: [],
  indicators: [],
  standards: [],
  units: [],
  documents: []
};

const PREFIX = 'own-';

/** The document that rows of a set name. */
export const ownDocumentOf = (set: string): string => `${PREFIX}${set}`;

/** Whether a target is the unit's own, not a published one. */
export function isOwnTarget({ document }: Pick<Target, 'document'>): boolean {
  return document.startsWith(PREFIX);
}

/** Whether a verdict rests on the unit's own target or figure: it is then named so. */
export function isOwnVerdict({
  target,
  current,
  base
}: Pick<Assessment, 'target' | 'current' | 'base'>): boolean {
  const figure = (current ?? base)?.observation ?? null;
  return isOwnTarget(target) || figure?.provenance === 'own';
}

/** Whether a layer adds nothing. */
export function isEmptyLayer({
  observations,
  targets
}: Pick<OwnLayer, 'observations' | 'targets'>): boolean {
  return observations.length + targets.length === 0;
}

function once<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

const standardKey = ({ indicator, standard }: Standard): string => `${indicator} ${standard}`;

/** The layer that the sets make together; sets that are off add nothing. */
export function layerOf(sets: readonly OwnSet[]): OwnLayer {
  const on = sets.filter((set) => set.isOn);
  return {
    observations: on.flatMap((set) => set.observations),
    targets: on.flatMap((set) => set.targets),
    indicators: once(
      on.flatMap((set) => set.indicators),
      ({ indicator }) => indicator
    ),
    standards: once(
      on.flatMap((set) => set.standards),
      standardKey
    ),
    units: once(
      on.flatMap((set) => set.units),
      ({ unit }) => unit
    ),
    documents: on.map((set) => ({
      document: ownDocumentOf(set.id),
      title: `${set.name} (số của đơn vị, chưa công bố)`,
      issuer: set.file,
      number: null,
      date: set.day,
      kind: 'own',
      note: null
    }))
  };
}

/** The part of a layer that speaks of one unit. */
export function layerOfUnit(layer: OwnLayer, unit: string): OwnLayer {
  return partOf(layer, (row) => row.unit === unit);
}

/** The part of a layer that speaks of one indicator. */
export function layerOfIndicator(layer: OwnLayer, indicator: string): OwnLayer {
  return partOf(layer, (row) => row.indicator === indicator);
}

type Spoken = Pick<Observation, 'unit' | 'indicator'>;

function partOf(layer: OwnLayer, isMeant: (row: Spoken) => boolean): OwnLayer {
  const observations = layer.observations.filter(isMeant);
  const targets = layer.targets.filter(isMeant);
  return isEmptyLayer({ observations, targets })
    ? EMPTY_LAYER
    : { ...layer, observations, targets };
}

/** Rows of the sourced tables that a layer may stand over. */
export interface LayeredRows {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
}

/**
 * Sourced rows with a layer over them: all rows of both, and the definitions they name. Which of two figures
 * counts is decided where they are read; both stay to be seen.
 */
export function withLayer<T extends LayeredRows>(rows: T, layer: OwnLayer): T {
  if (isEmptyLayer(layer)) return rows;
  return {
    ...rows,
    observations: [...rows.observations, ...layer.observations],
    targets: [...rows.targets, ...layer.targets],
    indicators: once([...layer.indicators, ...rows.indicators], ({ indicator }) => indicator),
    standards: once([...layer.standards, ...rows.standards], standardKey)
  };
}
