import type { FormerPart } from '$lib/data/queries/unit';
import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { NamedMovement } from '$lib/domain/known';
import type { Observation } from '$lib/domain/observation';
import type { Ranking } from '$lib/domain/published-rank';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';
import type { UnitReport } from './unit-report';

/** What the panels of a unit's page are made from: the page holds it, and a deck loads it without the page. */
export interface UnitPanelScene {
  readonly unit: Unit;
  readonly report: UnitReport;
  /** The same of the one year to speak of. */
  readonly yearly: UnitReport;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** What the unit's documents say; rows of the sample are in the report alone. */
  readonly said: {
    readonly targets: readonly Target[];
    readonly observations: readonly Observation[];
    readonly indicators: readonly Indicator[];
    readonly formers: readonly FormerPart[];
    readonly commendations: readonly Commendation[];
    readonly movements: readonly NamedMovement[];
    readonly rankings: readonly Ranking[];
  };
}
