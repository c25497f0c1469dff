import { scopeOf } from '$lib/domain/scope';
import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import { m } from '$lib/paraglide/messages';
import { commendationCountsPanel } from './commendation-counts-panel';
import { commendationFormPanel } from './commendation-form-panel';
import {
  type CommendationsData,
  commendingTargets,
  foundCommendations
} from './commendation-scene';
import { commendingTargetsPanel } from './commending-targets-panel';
import { quotaPanel, quotaRows } from './quota-panel';
import { remarksPanel } from './remarks-panel';

/** The counts of commendations, beside the quotas and targets that units set themselves. */
export const commendationsPage: PanelPage<CommendationsData> = async (
  data,
  { view, own, dayAfter }
) => {
  const documents = new Map(data.documents.map((row) => [row.document, row]));
  const counts = foundCommendations(data, view);
  const day = dayAfter(data.date);
  const targets = commendingTargets(data, view.unit, own, scopeOf(view.period, day), day);
  return (place) => {
    const { locale } = place;
    switch (place.anchor) {
      case 'so-dem':
        return panelSnapshot(place, commendationCountsPanel(counts, documents, locale));
      case 'bieu-tong-hop':
        return panelSnapshot(place, commendationFormPanel(counts, documents, locale));
      case 'chi-tieu-khen': {
        const rows = quotaRows(targets, counts, locale);
        return panelSnapshot(place, quotaPanel(rows, targets, counts, documents, locale));
      }
      case 'muc-tieu':
        return panelSnapshot(place, commendingTargetsPanel(targets, documents, locale));
      case 'nhan-xet': {
        const title = m.emulation_commend_remarks({ count: data.remarks.length }, { locale });
        return panelSnapshot(place, remarksPanel(title, data.remarks, documents, locale));
      }
      default:
        return null;
    }
  };
};
