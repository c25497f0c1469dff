import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure } from '$lib/format/measure';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';

interface FiguresInput {
  readonly unit: Unit;
  readonly observations: readonly Observation[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** A figure as the page writes it. */
  readonly valueOf: (row: Observation, indicator: Indicator) => string;
}

/** Figures of a unit that no target speaks of. */
export function figuresSnapshot(place: SnapshotPlace, input: FiguresInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, indicators, documents, valueOf } = input;
  const rows = input.observations.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
  type Line = (typeof rows)[number];
  return tableSnapshot<Line>(place, {
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
    columns: [
      {
        name: m.unit_figure_indicator(),
        kind: 'text',
        value: ({ indicator }) => (locale === 'en' ? indicator.name_en : indicator.name)
      },
      {
        name: m.unit_figure_value(),
        kind: 'text',
        value: ({ row, indicator }) => valueOf(row, indicator)
      },
      {
        name: pick(locale, 'Giá trị, số', 'Value, number'),
        kind: 'number',
        value: ({ row }) => (row.comparator === '=' ? row.value : null),
        shown: null
      },
      {
        name: m.indicator_measure(),
        kind: 'text',
        value: ({ indicator }) => formatMeasure(indicator.measure, locale),
        shown: null
      },
      {
        name: m.unit_figure_period(),
        kind: 'text',
        value: ({ row }) => formatPeriod(row.period, locale)
      },
      {
        name: m.unit_figure_source(),
        kind: 'text',
        value: ({ row }) => citedLines([row], documents, locale)[0] ?? null,
        shown: null
      }
    ],
    rows,
    sourceLines: fewCitedLines(
      rows.map(({ row }) => row),
      documents,
      locale
    ),
    sample: rows.some(({ row }) => row.provenance === 'sample'),
    sheetName: pick(locale, 'Số liệu', 'Figures'),
    fileParts: [unitNameOf(unit, 'vi'), 'số liệu khác']
  });
}
