import { type Place, fewCitedLines } from '$lib/panels/source-lines';
import type { MergerFigure } from '$lib/data/queries/merger';
import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';

/** The value of a figure as a number; null for a bound or one of two that differ, which are no number, and where there is none. */
export function exactValueOf(
  figure: Pick<MergerFigure, 'comparator' | 'value' | 'value_max' | 'rivals'> | null
): number | null {
  const isOne = figure?.comparator === '=' && figure.value_max === null;
  return isOne && figure.rivals === undefined ? figure.value : null;
}

/** Documents of the page behind what is drawn. */
export function mergerSources(
  places: readonly Place[],
  documents: readonly DocumentRow[],
  locale: Locale
): readonly string[] {
  return fewCitedLines(places, new Map(documents.map((row) => [row.document, row])), locale);
}
