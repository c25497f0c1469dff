import type { DocumentRow } from '$lib/domain/document';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { NamedMovement } from '$lib/domain/known';
import type { MovementIndicator } from '$lib/domain/movement';
import type { Observation } from '$lib/domain/observation';
import type { Ranking } from '$lib/domain/published-rank';
import type { Remark } from '$lib/domain/remark';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';
import { isSought } from '$lib/format/ranked';
import type { PanelView } from '$lib/panels/panel-page';

/** A unit whose own documents name movements. */
export interface NamingUnit extends Pick<Unit, 'unit' | 'code' | 'name' | 'type'> {
  /** Ids of the documents it issued. */
  readonly documents: readonly string[];
}

/** What the page of movements is built with. */
export interface MovementsData {
  /** Day of the data. */
  readonly date: string;
  readonly movements: readonly NamedMovement[];
  readonly units: readonly NamingUnit[];
  readonly documents: readonly DocumentRow[];
  readonly ties: readonly MovementIndicator[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly rankings: readonly Ranking[];
  readonly remarks: readonly Remark[];
}

/** A movement with the indicators it works for and the units whose documents name it. */
export interface ListedMovement extends NamedMovement {
  readonly indicators: readonly Indicator[];
  readonly units: readonly NamingUnit[];
}

type Asked = Pick<PanelView, 'search' | 'unit' | 'indicator'>;

/** Every movement with its ties, in the order of the table. */
export function listedMovements({
  movements,
  units,
  ties,
  indicators
}: Pick<MovementsData, 'movements' | 'units' | 'ties' | 'indicators'>): readonly ListedMovement[] {
  const known = new Map(indicators.map((row) => [row.indicator, row]));
  return movements.map((movement) => ({
    ...movement,
    indicators: ties
      .filter((tie) => tie.movement === movement.movement)
      .flatMap((tie) => known.get(tie.indicator) ?? []),
    units: units.filter((unit) =>
      movement.places.some(({ document }) => unit.documents.includes(document))
    )
  }));
}

/** The movements an address asks for. */
export function foundMovements(
  all: readonly ListedMovement[],
  { search, unit, indicator }: Asked
): readonly ListedMovement[] {
  return all.filter(
    (row) =>
      isSought({ names: [row.name], rest: row.places.map((place) => place.launched_by) }, search) &&
      (unit === null || row.units.some(({ code }) => code === unit)) &&
      (indicator === null || row.indicators.some((each) => each.indicator === indicator))
  );
}
