import type { FormerPart } from '$lib/data/queries/unit';
import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { NamedMovement } from '$lib/domain/known';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import type { UnitReport, UnitRows } from '$lib/panels/unit/unit-report';

/** What a unit's page was built with. */
export interface UnitPage extends UnitRows {
  readonly unit: Unit;
  readonly formers: readonly FormerPart[];
  readonly commendations: readonly Commendation[];
  readonly movements: readonly NamedMovement[];
  readonly documents: readonly DocumentRow[];
  readonly date: string;
}

/** A unit's page without the page: what is known of the unit, judged as its own page judges it. */
export interface UnitScene {
  readonly unit: Unit;
  readonly report: UnitReport;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** What the unit's documents say beside its targets. */
  readonly said: Pick<
    UnitPage,
    'observations' | 'indicators' | 'formers' | 'commendations' | 'movements'
  >;
  /** ISO day of the edition. */
  readonly date: string;
  readonly locale: Locale;
  readonly query: string;
  readonly site: string;
}
