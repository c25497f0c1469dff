import type { DocumentUse } from '$lib/data/queries/document-uses';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';

type Words = (inputs: { count: string }, options: { locale: Locale }) => string;

/** What is taken from a document, in the order it is said. */
const WORDS: readonly (readonly [string, Words])[] = [
  ['observations', m.data_use_figures],
  ['targets', m.data_use_targets],
  ['movement_documents', m.data_use_movements],
  ['commendations', m.data_use_commendations],
  ['rankings', m.data_use_rankings],
  ['units', m.data_use_units],
  ['lineage', m.data_use_lineage],
  ['indicators', m.data_use_indicators],
  ['standards', m.data_use_standards]
];

/** "65 số liệu, 21 mục tiêu, 5 phong trào": what the tables hold of a document; that it is only cited where nothing. */
export function documentUsesText(uses: readonly DocumentUse[], locale: Locale): string {
  const said = WORDS.flatMap(([table, words]) =>
    uses
      .filter(({ used_by, rows }) => used_by === table && rows > 0)
      .map(({ rows }) => words({ count: formatNumber(rows, locale) }, { locale }))
  );
  return said.length === 0 ? m.data_use_none({}, { locale }) : said.join(', ');
}
