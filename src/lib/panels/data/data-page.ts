import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import { type Table, tablesPanel } from './tables-panel';

/** The page of data. What a reader asks there stands in no address: its answer cannot be made anew. */
export const dataPage: PanelPage<{ readonly tables: readonly Table[] }> = async ({ tables }) => {
  return (place) =>
    place.anchor === 'cac-bang' ? panelSnapshot(place, tablesPanel(tables, place.locale)) : null;
};
