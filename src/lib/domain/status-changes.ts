import { assessmentOf } from './assessment';
import { groupBy } from './group-by';
import type { Indicator, Standard } from './indicator';
import { type OwnLayer, withLayer } from './own-set';
import type { Observation } from './observation';
import type { Assessment } from './result';
import { isKnownWithin, type Scope, targetWithin } from './scope';
import type { Target } from './target';
import type { Unit } from './unit';

interface Rows {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
}

/** A target whose status is another with a layer than without; `before` is null for a target that the layer brings. */
export interface StatusChange {
  readonly unit: string;
  readonly before: Assessment | null;
  readonly after: Assessment;
}

/** Judges the targets of one unit at a time; the rows are gone through once, however many units are asked for. */
function judgeOf(
  rows: Rows,
  scope: Scope
): (unit: Pick<Unit, 'unit' | 'type'>) => ReadonlyMap<string, Assessment> {
  const indicators = new Map(rows.indicators.map((row) => [row.indicator, row]));
  const observations = groupBy(
    rows.observations.filter((row) => isKnownWithin(row, scope)),
    (row) => row.unit
  );
  const targets = groupBy(rows.targets, (row) => row.unit);
  return ({ unit, type }) => {
    const context = { today: scope.today, unitType: type, standards: rows.standards };
    const found = new Map<string, Assessment>();
    for (const row of targets.get(unit) ?? []) {
      const target = targetWithin(row, scope);
      const indicator = target === null ? undefined : indicators.get(target.indicator);
      if (target === null || indicator === undefined) continue;
      found.set(
        target.target,
        assessmentOf(target, indicator, observations.get(unit) ?? [], context)
      );
    }
    return found;
  };
}

/** What a layer would change in the statuses of the units it speaks of, unit by unit, in the targets' order. */
export function statusChangesOf(
  rows: Rows,
  layer: OwnLayer,
  units: readonly Pick<Unit, 'unit' | 'type'>[],
  scope: Scope
): readonly StatusChange[] {
  const spoken = new Set([...layer.observations, ...layer.targets].map((row) => row.unit));
  const [without, over] = [judgeOf(rows, scope), judgeOf(withLayer(rows, layer), scope)];
  return units
    .filter(({ unit }) => spoken.has(unit))
    .flatMap((unit) => {
      const before = without(unit);
      return [...over(unit)].flatMap(([target, after]): StatusChange[] => {
        const earlier = before.get(target) ?? null;
        return earlier !== null && earlier.status === after.status
          ? []
          : [{ unit: unit.unit, before: earlier, after }];
      });
    });
}
