import { FIELDS } from '$lib/domain/field';
import type { Field } from '$lib/domain/indicator';
import { isSought } from '$lib/format/ranked';
import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage, PanelView } from '$lib/panels/panel-page';
import { type IndicatorRow, listPanel } from './list-panel';

const order = new Intl.Collator('vi');

/** The indicators an address asks for. */
export const listedIndicators = (
  all: readonly IndicatorRow[],
  view: Pick<PanelView, 'field' | 'search'>
): readonly IndicatorRow[] =>
  all.filter(
    ({ field, name, name_en, short, short_en }) =>
      (view.field === null || field === view.field) &&
      isSought({ names: [name, short, name_en, short_en] }, view.search)
  );

/** The same under their fields: what is known comes first, then the alphabet; fields without any are left out. */
export const byField = (
  found: readonly IndicatorRow[]
): readonly { readonly field: Field; readonly rows: readonly IndicatorRow[] }[] =>
  FIELDS.map((field) => ({
    field,
    rows: found
      .filter((row) => row.field === field)
      .sort((a, b) => b.targets - a.targets || b.units - a.units || order.compare(a.name, b.name))
  })).filter(({ rows }) => rows.length > 0);

/** The list of indicators: a table a field. */
export const listPage: PanelPage<{ readonly indicators: readonly IndicatorRow[] }> = async (
  { indicators },
  { view }
) => {
  const groups = byField(listedIndicators(indicators, view));
  return (place) => {
    const group = groups.find(({ field }) => field === place.anchor);
    return group === undefined
      ? null
      : panelSnapshot(place, listPanel(group.field, group.rows, place.locale));
  };
};
