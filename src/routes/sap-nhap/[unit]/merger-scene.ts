import { type Place, fewCitedLines } from '$lib/components/export/source-lines';
import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';

/** Documents of the page behind what is drawn. */
export function mergerSources(
  places: readonly Place[],
  documents: readonly DocumentRow[],
  locale: Locale
): readonly string[] {
  return fewCitedLines(places, new Map(documents.map((row) => [row.document, row])), locale);
}
