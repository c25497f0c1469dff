import type { Unit } from '$lib/domain/unit';
import { STATUS, type Status } from '$lib/domain/status';
import type { UnitSeries } from '$lib/domain/unit-series';
import { countsSnapshot } from '$lib/panels/counts-snapshot';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import type { IndicatorScene } from './series-words';
import { SET } from '$lib/set/set';

interface JudgedUnit {
  readonly unit: Unit;
  readonly status: Status;
  readonly isSample: boolean;
}

const order = new Intl.Collator('vi');

/** Units with a target of the indicator, by name. */
export function judgedUnits(
  series: readonly UnitSeries[],
  units: ReadonlyMap<string, Unit>
): readonly JudgedUnit[] {
  return series
    .flatMap(({ unit: key, assessment, isSample }): JudgedUnit[] => {
      const unit = units.get(key);
      return unit && assessment ? [{ unit, status: assessment.status, isSample }] : [];
    })
    .sort((a, b) => order.compare(a.unit.name, b.unit.name));
}

/** "43 trong 114 đơn vị đạt" */
export function byStatusFinding(rows: readonly JudgedUnit[]): string {
  return m.indicator_by_status({
    count: rows.filter(({ status }) => STATUS[status].counts).length,
    all: rows.length
  });
}

/** How many units stand where, of an indicator that is a title. */
export function byStatusSnapshot(
  place: SnapshotPlace,
  series: readonly UnitSeries[],
  units: ReadonlyMap<string, Unit>,
  { indicator }: IndicatorScene
): FrozenSnapshot {
  const rows = judgedUnits(series, units);
  const name = place.locale === 'en' ? indicator.name_en : indicator.name;
  return countsSnapshot(place, {
    statuses: rows,
    title: `${name}: ${byStatusFinding(rows)}`,
    subtitle: `${m.city_group_count({ count: rows.length })}, ${SET.name}`,
    sheetName: indicator.short,
    fileParts: ['chỉ tiêu', indicator.short, 'tình trạng'],
    sample: rows.some(({ isSample }) => isSample),
    sourced: rows.filter(({ isSample }) => !isSample).length
  });
}
