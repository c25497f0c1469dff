import { type Commendation, isCountedBy } from './commendation';
import { type DocumentRow, unreadOf } from './document';
import type { Movement, MovementDocument, MovementIndicator } from './movement';
import type { Observation } from './observation';
import type { Target } from './target';
import type { Unit } from './unit';
import { unitNameOf } from './unit-name';

/** Everything sourced that can be known of a unit or an indicator, all of them together. */
export interface Holdings {
  /** Units in force with what their own row states. */
  readonly units: readonly Pick<Unit, 'unit' | 'population' | 'area_km2'>[];
  readonly observations: readonly Pick<Observation, 'unit' | 'indicator' | 'document'>[];
  readonly targets: readonly Pick<Target, 'unit' | 'indicator' | 'document'>[];
  readonly commendations: readonly Commendation[];
  readonly movements: readonly Movement[];
  readonly movementDocuments: readonly MovementDocument[];
  readonly movementIndicators: readonly MovementIndicator[];
  readonly lineage: readonly { readonly unit: string; readonly source: string }[];
  readonly documents: readonly DocumentRow[];
}

/** A movement with every document that names it, or those asked for. */
export interface NamedMovement extends Movement {
  readonly places: readonly MovementDocument[];
}

/** What is known of a unit. */
export interface UnitKnown {
  readonly figures: number;
  readonly targets: number;
  readonly commendations: readonly Commendation[];
  /** Movements that the unit's own documents name, with the place of each. */
  readonly movements: readonly NamedMovement[];
  /** Documents that the unit itself issued; those that are only cited by another come last. */
  readonly own: readonly DocumentRow[];
  /** Documents behind anything known of it: its own first. */
  readonly documents: readonly DocumentRow[];
}

/** How much is known of a unit, for lists. */
export interface KnownCounts {
  readonly targets: number;
  readonly figures: number;
  readonly movements: number;
  readonly commendations: number;
  /** Documents that the unit itself issued and that were read. */
  readonly documents: number;
}

export function countsOf(known: UnitKnown): KnownCounts {
  return {
    targets: known.targets,
    figures: known.figures,
    movements: known.movements.length,
    commendations: known.commendations.length,
    documents: known.own.filter((row) => unreadOf(row) !== 'cited').length
  };
}

/** What is known of an indicator. */
export interface IndicatorKnown {
  readonly figures: number;
  /** Units with a figure, be it only in their own row. */
  readonly figureUnits: number;
  /** Units whose own row states the value. */
  readonly statedUnits: number;
  readonly targets: number;
  /** Units with a target. */
  readonly targetUnits: number;
  /** Counts of commendations that the indicator counts. */
  readonly commendations: readonly Commendation[];
  /** Movements that work for it, with every document that names them. */
  readonly movements: readonly NamedMovement[];
}

/** What a portal or a paper publishes is news, whoever runs it. */
const NEWS = 'bài báo';

/** Whether the unit issued the document: "UBND xã Đại Sơn, thành phố Hải Phòng", not one about it, and no news. */
export function isIssuedBy(
  { issuer, kind }: Pick<DocumentRow, 'issuer' | 'kind'>,
  unit: Pick<Unit, 'name' | 'type'>
): boolean {
  return kind !== NEWS && `${issuer},`.includes(` ${unitNameOf(unit, 'vi')},`);
}

function named(
  movements: readonly Movement[],
  places: readonly MovementDocument[]
): readonly NamedMovement[] {
  return movements
    .map((movement) => ({
      ...movement,
      places: places.filter((place) => place.movement === movement.movement)
    }))
    .filter((movement) => movement.places.length > 0);
}

/** Every movement that a document names, with its documents. */
export function namedMovements({
  movements,
  movementDocuments
}: Pick<Holdings, 'movements' | 'movementDocuments'>): readonly NamedMovement[] {
  return named(movements, movementDocuments);
}

/** What the rows of all tables say of one unit. */
export function knownOfUnit(
  unit: Pick<Unit, 'unit' | 'name' | 'type' | 'source'>,
  holdings: Holdings
): UnitKnown {
  const isOf = (row: { readonly unit: string }): boolean => row.unit === unit.unit;
  const observations = holdings.observations.filter(isOf);
  const targets = holdings.targets.filter(isOf);
  const commendations = holdings.commendations.filter(isOf);
  const cited = (row: DocumentRow): number => Number(unreadOf(row) === 'cited');
  const own = holdings.documents
    .filter((row) => isIssuedBy(row, unit))
    .sort((a, b) => cited(a) - cited(b));
  const owned = new Set(own.map((row) => row.document));
  const behind = new Set([
    ...[...observations, ...targets, ...commendations].map((row) => row.document),
    ...holdings.lineage.filter(isOf).map((row) => row.source),
    unit.source
  ]);
  return {
    figures: observations.length,
    targets: targets.length,
    commendations,
    movements: named(
      holdings.movements,
      holdings.movementDocuments.filter((place) => owned.has(place.document))
    ),
    own,
    documents: [
      ...own,
      ...holdings.documents.filter((row) => behind.has(row.document) && !owned.has(row.document))
    ]
  };
}

/** Indicators that the row of a unit states itself. */
const STATED: Readonly<Record<string, 'population' | 'area_km2'>> = {
  'dan-so': 'population',
  'dien-tich': 'area_km2'
};

/** What the rows of all tables say of one indicator. */
export function knownOfIndicator(indicator: string, holdings: Holdings): IndicatorKnown {
  const isOf = (row: { readonly indicator: string }): boolean => row.indicator === indicator;
  const unitsOf = (rows: readonly { readonly unit: string }[]): number =>
    new Set(rows.map((row) => row.unit)).size;
  const observations = holdings.observations.filter(isOf);
  const targets = holdings.targets.filter(isOf);
  const column = STATED[indicator];
  const stated = column === undefined ? [] : holdings.units.filter((row) => row[column] !== null);
  const ties = new Set(holdings.movementIndicators.filter(isOf).map((row) => row.movement));
  return {
    figures: observations.length,
    figureUnits: unitsOf([...observations, ...stated]),
    statedUnits: stated.length,
    targets: targets.length,
    targetUnits: unitsOf(targets),
    commendations: holdings.commendations.filter((row) => isCountedBy(indicator, row)),
    movements: named(
      holdings.movements.filter((row) => ties.has(row.movement)),
      holdings.movementDocuments
    )
  };
}
