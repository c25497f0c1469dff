import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { OwnLayer } from '$lib/domain/own-set';
import type { Remark } from '$lib/domain/remark';
import type { Assessment } from '$lib/domain/result';
import type { Scope } from '$lib/domain/scope';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';
import { isSought } from '$lib/format/ranked';
import type { PanelView } from '$lib/panels/panel-page';
import { rowsOfUnit, unitReport } from '$lib/panels/unit/unit-report';

/** A unit that commended, or that set itself a target on emulation or commending. */
export type CommendingUnit = Pick<Unit, 'unit' | 'code' | 'name' | 'type'>;

/** What the page of commendations is built with. */
export interface CommendationsData {
  /** Day of the data. */
  readonly date: string;
  readonly units: readonly CommendingUnit[];
  readonly commendations: readonly Commendation[];
  readonly documents: readonly DocumentRow[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly remarks: readonly Remark[];
}

/** A count with the unit it is of. */
export interface ListedCommendation extends Commendation {
  readonly of: CommendingUnit;
}

/** The counts an address asks for. */
export function foundCommendations(
  { commendations, units }: Pick<CommendationsData, 'commendations' | 'units'>,
  { search, unit }: Pick<PanelView, 'search' | 'unit'>
): readonly ListedCommendation[] {
  return commendations.flatMap((row) => {
    const of = units.find((each) => each.unit === row.unit);
    const isAsked =
      of !== undefined &&
      (unit === null || of.code === unit) &&
      isSought({ names: [row.form, row.awarded_by], rest: [of.name, row.occasion ?? ''] }, search);
    return isAsked ? [{ ...row, of }] : [];
  });
}

/** A target on emulation or commending with the unit it is of. */
export interface CommendingTarget {
  readonly unit: CommendingUnit;
  readonly assessment: Assessment;
}

/** Every target on emulation and commending, judged; own figures count as everywhere. */
export function commendingTargets(
  data: CommendationsData,
  asked: string | null,
  own: OwnLayer,
  scope: Scope,
  day: string | null
): readonly CommendingTarget[] {
  return data.units
    .filter(({ code }) => asked === null || code === asked)
    .flatMap((unit) => {
      const rows = rowsOfUnit(data, unit.unit, own);
      return unitReport(rows, unit.type, scope, day)
        .assessments.filter(({ indicator }) => indicator.field === 'thi-dua-khen-thuong')
        .map((assessment) => ({ unit, assessment }));
    });
}
