import type { DocumentRow } from '$lib/domain/document';
import type { Remark } from '$lib/domain/remark';
import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import { m } from '$lib/paraglide/messages';
import { remarksPanel } from './remarks-panel';

/** What documents say of clusters and blocks. A council's own tables stand in no address: a slide keeps them as taken. */
export const clustersPage: PanelPage<{
  readonly remarks: readonly Remark[];
  readonly documents: readonly DocumentRow[];
}> = async ({ remarks, documents: rows }) => {
  const documents = new Map(rows.map((row) => [row.document, row]));
  return (place) => {
    if (place.anchor !== 'nhan-xet') return null;
    const title = m.scoring_remarks({ count: remarks.length }, { locale: place.locale });
    return panelSnapshot(place, remarksPanel(title, remarks, documents, place.locale));
  };
};
