import type { DocumentRow } from '$lib/domain/document';
import type { Remark, RemarkKind } from '$lib/domain/remark';
import type { Locale } from '$lib/domain/text';
import type { TablePanel } from '$lib/panels/panel';
import { citedLines, fewCitedLines, issuerOf } from '$lib/panels/source-lines';
import { m } from '$lib/paraglide/messages';

const KINDS: readonly RemarkKind[] = ['limit', 'result', 'rule'];

/** The name of a kind of remark, as a heading. */
export function remarkKindName(kind: RemarkKind, locale: Locale): string {
  const names = {
    limit: m.emulation_remark_limit,
    result: m.emulation_remark_result,
    rule: m.emulation_remark_rule
  };
  return names[kind]({}, { locale });
}

/** What documents say of themselves, by kind: what they call weak first. */
export function remarksPanel(
  title: string,
  all: readonly Remark[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<Remark> {
  const rows = [...all].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const issuer = ({ document: id }: Remark): string => {
    const document = documents.get(id);
    return document === undefined ? id : issuerOf(document);
  };
  return {
    columns: [
      {
        key: 'issuer',
        name: m.emulation_remark_by({}, { locale }),
        kind: 'text',
        value: issuer,
        width: { screen: '20%' },
        isRowHead: true,
        cell: issuer
      },
      {
        key: 'quote',
        name: m.emulation_quote({}, { locale }),
        kind: 'text',
        value: ({ quote }) => `“${quote}”`,
        cell: ({ quote }) => `“${quote}”`
      },
      {
        key: 'section',
        name: m.emulation_section({}, { locale }),
        kind: 'text',
        value: ({ section }) => section,
        width: { screen: '20%' },
        cell: ({ section }) => section
      },
      {
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: (row) => citedLines([row], documents, locale)[0] ?? null,
        shown: null
      }
    ],
    rows,
    groupOf: ({ kind }) => remarkKindName(kind, locale),
    words: () => ({
      title,
      subtitle: m.emulation_remarks_subtitle({}, { locale }),
      sourceLines: fewCitedLines(rows, documents, locale),
      sample: false,
      sheetName: m.emulation_remarks({}, { locale }),
      fileParts: ['nhận xét trong văn bản']
    })
  };
}
