import type { KnownCounts } from '$lib/domain/known';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

/** "11 số liệu · 12 phong trào · 1 văn bản của đơn vị"; what there is none of is left out. */
export function formatKnown(counts: KnownCounts | undefined, locale: Locale): string {
  if (counts === undefined) return '';
  const said = [
    [counts.targets, m.city_targets],
    [counts.figures, m.city_figure_count],
    [counts.movements, m.emulation_movement_count],
    [counts.commendations, m.emulation_commendation_count],
    [counts.documents, m.emulation_document_count]
  ] as const;
  return said
    .filter(([count]) => count > 0)
    .map(([count, words]) => words({ count }, { locale }))
    .join(' · ');
}
