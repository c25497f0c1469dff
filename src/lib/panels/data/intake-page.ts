import { intakeBoardOf, type IntakeRecord, recordsOf } from '$lib/domain/intake-board';
import type { PanelPage } from '$lib/panels/panel-page';
import { type IntakeLine, intakeSnapshot } from './intake-panel';

type IntakeUnit = IntakeLine['unit'];

/** A line a unit, with what came from it. */
export function intakeLines(
  units: readonly IntakeUnit[],
  records: readonly IntakeRecord[]
): readonly IntakeLine[] {
  const rows = intakeBoardOf(
    units.map(({ unit }) => unit),
    records
  );
  return rows.flatMap((row, at) => {
    const unit = units[at];
    return unit === undefined ? [] : [{ unit, row }];
  });
}

/** Which units have sent figures. Files that are open in a page only are of that page. */
export const intakePage: PanelPage<{ readonly units: readonly IntakeUnit[] }> = async (
  { units },
  { sets }
) => {
  const lines = intakeLines(units, recordsOf(sets));
  return (place) => (place.anchor === 'tinh-hinh' ? intakeSnapshot(place, lines) : null);
};
