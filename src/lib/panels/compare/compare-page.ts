import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import { compareModel } from './compare-model';
import { compareSnapshot } from './compare-snapshot';
import { compareTableSnapshot } from './compare-table-snapshot';
import { parseCompare } from './compare-view';
import { peersFound, peersPanel } from './peers-panel';
import {
  comparable,
  type CompareData,
  comparedColumns,
  comparedRows,
  comparedSample,
  compareInput,
  comparisonShown,
  picturedColumn,
  unitsAround
} from './comparison';

/** Units side by side. */
export const comparePage: PanelPage<CompareData> = async (data, request) => {
  const { own, database, signal } = request;
  const asked = parseCompare(request.query);
  const known = comparable(data, own);
  const shown = comparisonShown(data, known, asked);
  const around = unitsAround(data, shown.units);
  const sample = request.view.sample
    ? await comparedSample(database, around, shown.indicators, signal)
    : [];
  const rows = comparedRows(data, around, own, sample);
  const columns = comparedColumns(data, shown, known, rows, own);
  const isFirst = asked.units.length === 0;
  return (place) => {
    const { locale } = place;
    const input = compareInput(data, shown.units, columns, rows.documents, isFirst, locale);
    if (place.anchor === 'bang') return compareTableSnapshot(place, input);
    if (place.anchor === 'giong') {
      const found = peersFound(data, shown);
      return found === null ? null : panelSnapshot(place, peersPanel(found, locale));
    }
    const column = place.anchor === 'picture' ? picturedColumn(columns) : undefined;
    if (column === undefined) return null;
    const model = compareModel(column, input.nameOf, locale);
    return compareSnapshot(place, { ...input, column, model });
  };
};
