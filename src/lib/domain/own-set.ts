import type { DocumentRow } from './document';
import type { Indicator, Standard } from './indicator';
import type { IntakeRecord } from './intake-board';
import type { OwnFigure, OwnKnowledge, OwnShare } from './merge/own-knowledge';
import type { Observation } from './observation';
import type { Assessment } from './result';
import { COMMITMENT, type Target } from './target';
import type { Unit } from './unit';

/** A document as a workbook names it. */
export interface OwnSource {
  readonly title: string | null;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly issuer: string | null;
}

/** Figures and targets that the reader brought in from one file, kept in this browser. */
export interface OwnSet {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Day it was taken in, ISO; empty for what is typed in by and by. */
  readonly day: string;
  readonly isOn: boolean;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** What the rows name, as it was when the file was taken in: pages know only their own. */
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly units: readonly Unit[];
  /** Shares of former units that a set states. */
  readonly shares?: readonly OwnShare[];
  /** Totals of what moved from a former unit to one of its successors; they count no whole unit. */
  readonly moved?: readonly OwnFigure[];
  /** Whether its figures are used where a sourced one says something else of the same time; else the sourced one is. */
  readonly leads?: boolean;
  /** Figures for which the reader chose the other way round, by their key. */
  readonly exceptions?: readonly string[];
  /** The document that the file says its figures are from. */
  readonly source?: OwnSource;
  /** Whether its rows are quoted from that document: their section is a part of it, not a cell of the file. */
  readonly isQuoted?: boolean;
  /** What each file of the set brought of each unit, and what was left to mend. */
  readonly received?: readonly IntakeRecord[];
}

/** What all sets that are on add to the sourced tables. */
export interface OwnLayer {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly units: readonly Unit[];
  readonly documents: readonly DocumentRow[];
  /** What the sets say of how former units were divided. */
  readonly knowledge: OwnKnowledge;
}

export const EMPTY_LAYER: OwnLayer = {
  observations: [],
  targets: [],
  indicators: [],
  standards: [],
  units: [],
  documents: [],
  knowledge: { shares: [], figures: [] }
};

const PREFIX = 'own-';
/** What the title of such a document says of it. */
export const OWN_MARK = 'số của đơn vị, chưa công bố';

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
}: Pick<LayerRows, 'observations' | 'targets'>): boolean {
  return observations.length + targets.length === 0;
}

function once<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

const standardKey = ({ indicator, standard }: Standard): string => `${indicator} ${standard}`;

/** A set with its figure leading or giving way to a sourced one, as the reader chose. */
export function withLead(set: OwnSet, observation: string, leads: boolean): OwnSet {
  const others = (set.exceptions ?? []).filter((key) => key !== observation);
  return {
    ...set,
    exceptions: leads === (set.leads === true) ? others : [...others, observation]
  };
}

/** Figures of a set, each with whether it leads. */
function figuresOf(set: OwnSet): readonly Observation[] {
  const exceptions = new Set(set.exceptions);
  return set.observations.map((row) => ({
    ...row,
    leads: (set.leads === true) !== exceptions.has(row.observation)
  }));
}

/** The layer that the sets make together; sets that are off add nothing. */
export function layerOf(sets: readonly OwnSet[]): OwnLayer {
  const on = sets.filter((set) => set.isOn);
  return {
    observations: on.flatMap(figuresOf),
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
      title: `${set.source?.title ?? set.name} (${OWN_MARK})`,
      issuer: set.source?.issuer ?? set.file,
      number: set.source?.number ?? null,
      date: set.source?.date ?? (set.day === '' ? null : set.day),
      kind: 'own',
      note: null
    })),
    // What was brought last is read first.
    knowledge: {
      shares: [...on].reverse().flatMap((set) => set.shares ?? []),
      figures: [...on].reverse().flatMap((set) => set.moved ?? [])
    }
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

/** The part of a layer that speaks of some units. */
export function layerOfUnits(layer: OwnLayer, units: readonly string[]): OwnLayer {
  const meant = new Set(units);
  return partOf(layer, (row) => meant.has(row.unit));
}

/**
 * Rows of the sourced tables that layers may stand over. A page may hold some columns only, of figures and of
 * definitions; what it does not hold at all stays away.
 */
export interface LayeredRows {
  readonly observations: readonly Spoken[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Pick<Indicator, 'indicator'>[];
  readonly standards: readonly Standard[];
  readonly documents?: readonly Pick<DocumentRow, 'document'>[];
  readonly units?: readonly Pick<Unit, 'unit'>[];
}

/** Rows of a layer: the own one, or the sample series as the engine answers it. */
export interface LayerRows {
  readonly observations: readonly Spoken[];
  readonly targets: readonly Target[];
  readonly indicators?: readonly Indicator[];
  readonly standards?: readonly Standard[];
  readonly documents?: readonly DocumentRow[];
  readonly units?: readonly Unit[];
}

/** A workbook that repeats a published target adds none. */
const promiseOf = (row: Target): string => JSON.stringify(COMMITMENT.map((name) => row[name]));

/**
 * Sourced rows with layers over them, one mechanism for all: all rows of each, and the definitions they name,
 * sourced ones first. Which of two figures counts is decided where they are read; both stay to be seen. A
 * layer without rows changes nothing.
 */
export function withLayers<T extends LayeredRows>(
  rows: T,
  layers: readonly (LayerRows | null)[]
): T {
  const over = layers.filter((layer) => layer !== null).filter((layer) => !isEmptyLayer(layer));
  if (over.length === 0) return rows;
  const promised = new Set(rows.targets.map(promiseOf));
  const observations = over.flatMap((layer) => layer.observations);
  const spoken = new Set(observations.map((row) => row.unit));
  return {
    ...rows,
    observations: [...rows.observations, ...observations],
    targets: [
      ...rows.targets,
      ...over.flatMap((layer) => layer.targets).filter((row) => !promised.has(promiseOf(row)))
    ],
    indicators: once(
      [...over.flatMap((layer) => layer.indicators ?? []), ...rows.indicators],
      ({ indicator }) => indicator
    ),
    standards: once(
      [...over.flatMap((layer) => layer.standards ?? []), ...rows.standards],
      standardKey
    ),
    ...(rows.documents && {
      documents: once(
        [...rows.documents, ...over.flatMap((layer) => layer.documents ?? [])],
        ({ document }) => document
      )
    }),
    ...(rows.units && {
      units: once(
        [
          ...rows.units,
          ...over.flatMap((layer) => layer.units ?? []).filter(({ unit }) => spoken.has(unit))
        ],
        ({ unit }) => unit
      )
    })
  };
}

/** The same with the one layer of own sets. */
export function withLayer<T extends LayeredRows>(rows: T, layer: OwnLayer): T {
  return withLayers(rows, [layer]);
}
