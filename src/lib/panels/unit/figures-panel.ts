import { pick } from '$lib/panels/target/finding-words';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import type { TablePanel } from '$lib/panels/panel';
import { withRankGroup } from '$lib/panels/rank-words';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Ranking } from '$lib/domain/published-rank';
import { rivalsAmong } from '$lib/domain/rival';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatAsPrinted, formatBounded } from '$lib/format/bound';
import { formatNumber } from '$lib/format/number';
import { formatMeasure } from '$lib/format/measure';
import { formatDated } from '$lib/format/period';
import { datedOf } from '$lib/domain/period';
import { m } from '$lib/paraglide/messages';

interface FiguresInput {
  readonly unit: Unit;
  readonly observations: readonly Observation[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly rankings: readonly Ranking[];
}

interface FigureRow {
  readonly row: Observation;
  readonly indicator: Indicator;
}

/** A figure with its bound, its counts, and the group a rank holds in. */
function valueText(
  { row, indicator }: FigureRow,
  { unit, rankings }: FiguresInput,
  locale: Locale
): string {
  const counts =
    row.numerator !== null && row.denominator !== null
      ? `${formatNumber(row.numerator, locale)}/${formatNumber(row.denominator, locale)}`
      : '';
  if (row.value === null) return counts;
  const words = {
    comparator: row.comparator,
    value: row.value,
    valueMax: row.value_max,
    standing: row.standing
  };
  const value = withRankGroup(
    formatBounded(words, indicator.measure, locale) + formatAsPrinted(words, indicator, locale),
    { indicator, period: row.period, type: unit.type, rankings },
    locale
  );
  return counts ? `${value} (${counts})` : value;
}

/** Figures of a unit that no target speaks of. */
export function figuresPanel(input: FiguresInput, locale: Locale): TablePanel<FigureRow> {
  const { unit, indicators, documents, observations } = input;
  const rows = input.observations.flatMap((row): FigureRow[] => {
    const indicator = indicators.get(row.indicator);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
  const nameOf = ({ indicator }: FigureRow): string =>
    locale === 'en' ? indicator.name_en : indicator.name;
  const valueOf = (row: FigureRow): string => {
    const said = observations.filter((other) => other.indicator === row.row.indicator);
    const isContradicted = rivalsAmong(row.row, said).length > 0;
    const words = valueText(row, input, locale);
    return isContradicted ? `${words} (${m.unit_figure_contradicted({}, { locale })})` : words;
  };
  const periodOf = ({ row, indicator }: FigureRow): string =>
    formatDated(datedOf(row), locale, indicator);
  return {
    columns: [
      {
        key: 'name',
        name: m.unit_figure_indicator({}, { locale }),
        kind: 'text',
        value: nameOf,
        isRowHead: true,
        cell: nameOf
      },
      {
        key: 'value',
        name: m.unit_figure_value({}, { locale }),
        kind: 'text',
        value: valueOf,
        width: { screen: '9.5rem' },
        cell: valueOf
      },
      {
        name: pick(locale, 'Giá trị, số', 'Value, number'),
        kind: 'number',
        value: ({ row }) => (row.comparator === '=' ? row.value : null),
        shown: null
      },
      {
        name: m.indicator_measure({}, { locale }),
        kind: 'text',
        value: ({ indicator }) => formatMeasure(indicator.measure, locale),
        shown: null
      },
      {
        key: 'period',
        name: m.unit_figure_period({}, { locale }),
        kind: 'text',
        value: periodOf,
        width: { screen: '9.5rem' },
        cell: periodOf
      },
      {
        key: 'source',
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: ({ row }) => citedLines([row], documents, locale)[0] ?? null,
        shown: null,
        cell: ({ row }) => ({
          document: documents.get(row.document ?? '') ?? null,
          section: row.section,
          quote: row.quote,
          notes: [locale === 'en' ? (row.note_en ?? row.note) : row.note, row.formula]
        })
      }
    ],
    rows,
    words: () => ({
      title: pick(
        locale,
        `${unitTitleOf(unit, locale)}: ${rows.length} số liệu khác có nguồn`,
        `${unitTitleOf(unit, locale)}: ${rows.length} other sourced figures`
      ),
      subtitle: pick(
        locale,
        `Số liệu không gắn với mục tiêu nào, ${unitNameOf(unit, locale)}`,
        `Figures no target speaks of, ${unitNameOf(unit, locale)}`
      ),
      sourceLines: fewCitedLines(
        rows.map(({ row }) => row),
        documents,
        locale
      ),
      sample: rows.some(({ row }) => row.provenance === 'sample'),
      own: rows.some(({ row }) => row.provenance === 'own'),
      sheetName: pick(locale, 'Số liệu', 'Figures'),
      fileParts: [unitNameOf(unit, 'vi'), 'số liệu khác']
    })
  };
}
