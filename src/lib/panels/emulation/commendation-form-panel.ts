import { type CommendationLine, commendationLines } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import type { TablePanel } from '$lib/panels/panel';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { m } from '$lib/paraglide/messages';
import { giverColumn, occasionColumn } from './award-columns';
import type { CommendingUnit, ListedCommendation } from './commendation-scene';
import { unitColumn } from './unit-column';

interface FormLine extends CommendationLine {
  readonly of: CommendingUnit;
}

/** "Biểu tổng hợp khen thưởng": an award a line, both recipients and direct workers among the individuals. */
export function commendationFormPanel(
  counts: readonly ListedCommendation[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<FormLine> {
  const units = new Map(counts.map(({ of }) => [of.unit, of]));
  const rows = commendationLines(counts).flatMap((line): FormLine[] => {
    const of = units.get(line.unit);
    return of === undefined ? [] : [{ ...line, of }];
  });
  const none = m.emulation_commend_not_counted({}, { locale });
  const number = (value: number | null): { text: string; isAbsent?: boolean } =>
    value === null ? { text: none, isAbsent: true } : { text: String(value) };
  return {
    columns: [
      {
        key: 'ordinal',
        name: m.unit_print_ordinal({}, { locale }),
        kind: 'number',
        value: null,
        align: 'end',
        cell: (_, at) => String(at + 1)
      },
      {
        key: 'form',
        name: m.emulation_commend_form({}, { locale }),
        kind: 'text',
        value: ({ form }) => form,
        isRowHead: true,
        cell: ({ form }) => form
      },
      unitColumn(({ of }) => of, locale),
      giverColumn(locale),
      occasionColumn('26%', locale),
      {
        key: 'collectives',
        name: m.emulation_commend_collectives({}, { locale }),
        kind: 'number',
        value: ({ collectives }) => collectives,
        none,
        align: 'end',
        cell: ({ collectives }) => number(collectives)
      },
      {
        key: 'individuals',
        name: m.emulation_commend_individuals({}, { locale }),
        kind: 'number',
        value: ({ individuals }) => individuals,
        none,
        align: 'end',
        cell: ({ individuals }) => number(individuals)
      },
      {
        key: 'direct',
        name: m.emulation_commend_direct_among({}, { locale }),
        kind: 'number',
        value: ({ direct }) => direct,
        none,
        align: 'end',
        cell: ({ direct }) => number(direct)
      },
      {
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: ({ rows: of }) => citedLines(of, documents, locale)[0] ?? null,
        shown: null
      }
    ],
    rows,
    groupOf: ({ of }) => unitTitleOf(of, locale),
    words: () => ({
      title: m.emulation_commend_form_title({}, { locale }),
      subtitle: m.emulation_commend_form_subtitle({}, { locale }),
      sourceLines: fewCitedLines(counts, documents, locale),
      sample: false,
      sheetName: m.emulation_commend_form_sheet({}, { locale }),
      fileParts: ['biểu tổng hợp khen thưởng']
    })
  };
}
