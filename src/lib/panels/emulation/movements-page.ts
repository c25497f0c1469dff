import { scopeOf } from '$lib/domain/scope';
import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import { m } from '$lib/paraglide/messages';
import { byLauncher, movementListPanel } from './movement-list-panel';
import { movementMatrixPanel } from './movement-matrix-panel';
import { foundMovements, listedMovements, type MovementsData } from './movement-scene';
import { remarksPanel } from './remarks-panel';
import { standingPanel, standings } from './standing-panel';

/** The movements of the documents, who names them, and how what they work for stands. */
export const movementsPage: PanelPage<MovementsData> = async (data, { view, own, dayAfter }) => {
  const documents = new Map(data.documents.map((row) => [row.document, row]));
  const found = foundMovements(listedMovements(data), view);
  const day = dayAfter(data.date);
  return (place) => {
    const { locale } = place;
    switch (place.anchor) {
      case 'phong-trao':
        return panelSnapshot(
          place,
          movementListPanel(byLauncher(found, locale), documents, locale)
        );
      case 'van-ban-nao':
        return panelSnapshot(place, movementMatrixPanel(found, data.units, documents, locale));
      case 'chi-tieu': {
        const rows = standings(found, data, own, scopeOf(view.period, day), day);
        return panelSnapshot(place, standingPanel(rows, documents, data.rankings, locale));
      }
      case 'nhan-xet': {
        const title = m.emulation_remarks_movements({ count: data.remarks.length }, { locale });
        return panelSnapshot(place, remarksPanel(title, data.remarks, documents, locale));
      }
      default:
        return null;
    }
  };
};
