import { assessmentOf } from '$lib/domain/assessment';
import { courseOf } from '$lib/domain/course';
import { FIELDS } from '$lib/domain/field';
import { type Headline, headlineOf } from '$lib/domain/headline';
import type { Field, Indicator, Standard } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { layerOfUnit, type OwnLayer, withLayers } from '$lib/domain/own-set';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget, withSample } from '$lib/domain/sample';
import { isKnownWithin, type Scope, scopeOf, targetWithin, yearLookedAt } from '$lib/domain/scope';
import type { Target } from '$lib/domain/target';
import { type WatchItem, watchFirst } from '$lib/domain/watch-first';
import { isSparse } from './sparse';

/** What is known of a unit, from whichever source; definitions of all that is named. */
export interface UnitRows {
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
}

/** What is known of one unit, among rows of several; own figures count as everywhere. */
export function rowsOfUnit<Rows extends UnitRows>(rows: Rows, unit: string, own: OwnLayer): Rows {
  const isOf = (row: { readonly unit: string }): boolean => row.unit === unit;
  const [targets, observations] = [rows.targets.filter(isOf), rows.observations.filter(isOf)];
  return withLayers({ ...rows, targets, observations }, [layerOfUnit(own, unit)]);
}

/** A unit in the stretch of time looked at. */
export interface UnitReport {
  readonly scope: Scope;
  readonly assessments: readonly Assessment[];
  /** Fields that have a target, cards with figures first. */
  readonly fields: readonly { readonly field: Field; readonly rows: readonly Assessment[] }[];
  readonly headline: Headline;
  readonly watch: readonly WatchItem[];
  /** Targets whose starting point is known but nothing later. */
  readonly based: number;
  /** Targets of the unit that do not belong to the scope. */
  readonly outside: number;
  /** First and last year the targets speak of; null without targets. */
  readonly years: readonly [from: number, to: number] | null;
  /** Sample targets among them. */
  readonly samples: number;
  /** The course of each target's value, in runs, by target. */
  readonly courses: ReadonlyMap<string, ReturnType<typeof courseOf>>;
  /** Figures of the scope, for the course of a value. */
  readonly observations: readonly Observation[];
}

/** A card with a figure spans the row; it stands first, so that no slot beside it is left empty. */
function byRoom(a: Assessment, b: Assessment): number {
  return Number(isSparse(a)) - Number(isSparse(b));
}

/**
 * Judges every target that belongs to the scope with the figures known at its end.
 *
 * @param day the day it is, null where that is not known; days are counted down from no other day
 */
export function unitReport(
  rows: UnitRows,
  unitType: string,
  scope: Scope,
  day: string | null = scope.today
): UnitReport {
  const all = withSample(rows.targets);
  const targets = all.map((row) => targetWithin(row, scope)).filter((row) => row !== null);
  const observations = rows.observations.filter((row) => isKnownWithin(row, scope));
  const indicators = new Map(rows.indicators.map((row) => [row.indicator, row]));
  const { standards } = rows;
  const context = { today: scope.today, isToday: scope.today === day, unitType, standards };
  const assessments = targets.flatMap((target) => {
    const indicator = indicators.get(target.indicator);
    return indicator ? [assessmentOf(target, indicator, observations, context)] : [];
  });
  const years = assessments.flatMap(({ goal }) => [goal.fromYear, goal.dueYear]);
  return {
    scope,
    assessments,
    observations,
    fields: FIELDS.map((field) => ({
      field,
      rows: assessments.filter((row) => row.indicator.field === field).sort(byRoom)
    })).filter((group) => group.rows.length > 0),
    headline: headlineOf(assessments),
    watch: watchFirst(assessments),
    based: assessments.filter((row) => row.current === null && row.base !== null).length,
    outside: all.length - assessments.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    courses: new Map(
      assessments.map(({ target, indicator }) => [
        target.target,
        courseOf(target, indicator, observations, rows.standards)
      ])
    ),
    samples: assessments.filter(({ target }) => isSampleTarget(target)).length
  };
}

/**
 * The same unit in the one year to speak of: what it asked, and what came of it. The report itself where a year is
 * looked at already. Arguments as for `unitReport`, which made it.
 */
export function yearlyReport(
  report: UnitReport,
  rows: UnitRows,
  unitType: string,
  day: string | null
): UnitReport {
  const { scope } = report;
  if (scope.kind === 'year') return report;
  return unitReport(rows, unitType, scopeOf(String(yearLookedAt(scope)), scope.today), day);
}
