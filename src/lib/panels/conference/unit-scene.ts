import type { FormerPart } from '$lib/data/queries/unit';
import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { NamedMovement } from '$lib/domain/known';
import type { Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import type { UnitRows } from '$lib/panels/unit/unit-report';

/** What a unit's page was built with. */
export interface UnitPage extends UnitRows {
  readonly unit: Unit;
  readonly formers: readonly FormerPart[];
  readonly commendations: readonly Commendation[];
  readonly movements: readonly NamedMovement[];
  readonly documents: readonly DocumentRow[];
  readonly rankings: readonly Ranking[];
  readonly date: string;
}

/** A unit's page without the page: what is known of the unit, judged as its own page judges it. */
export interface UnitScene extends UnitPanelScene {
  /** ISO day of the edition. */
  readonly date: string;
  readonly locale: Locale;
  readonly query: string;
  readonly site: string;
}
