import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { fewCitedLines, shortCitation } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { Unit } from '$lib/domain/unit';
import { unitTitleOf } from '$lib/domain/unit-name';
import { figureOf } from '$lib/domain/figure';
import { datedOf } from '$lib/domain/period';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatGoal } from '$lib/format/goal';
import { withRankGroup } from '$lib/panels/rank-words';
import type { IndicatorData } from './series-source';
import { isPercent } from '$lib/format/measure';
import { formatDated, formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { fullNameOf, measureSuffix, subtitleOf } from './series-words';
import { SET } from '$lib/set/set';

/** A figure or a target as the page lists it. */
export interface SourcedLine {
  readonly row: {
    readonly unit: string;
    readonly document: string | null;
    readonly section: string | null;
    readonly quote: string | null;
  };
  readonly isTarget: boolean;
  /** Value and period, or the goal, in words. */
  readonly words: string;
  /** Null for a goal, and for a figure that is only bounded. */
  readonly value: number | null;
  readonly period: string | null;
}

const order = new Intl.Collator('vi');

/** What the page lists beside what a file says. */
interface ListedLine extends SourcedLine {
  readonly row: IndicatorData['targets'][number] | IndicatorData['observations'][number];
  readonly key: string;
  readonly formula: string | null;
}

/** Every sourced figure and target, by the names of their units. */
export function sourcedLines(
  { indicator, targets, observations, rankings }: IndicatorData,
  units: ReadonlyMap<string, Unit>,
  locale: Locale
): readonly ListedLine[] {
  const goals = targets.map((row): ListedLine => ({
    row,
    key: row.target,
    isTarget: true,
    value: null,
    period: null,
    words: formatGoal(row, indicator, locale),
    formula: null
  }));
  const figures = observations.map((row): ListedLine => {
    const figure = figureOf(row, indicator);
    const { period, comparator } = row;
    const type = units.get(row.unit)?.type ?? '';
    const value =
      figure === null
        ? ''
        : withRankGroup(
            formatFigure(figure, indicator, locale),
            { indicator, period, type, rankings },
            locale
          );
    return {
      row,
      key: row.observation,
      isTarget: false,
      value: comparator === '=' ? row.value : null,
      period,
      words: `${value}, ${formatDated(datedOf(row), locale, indicator)}`,
      formula: row.formula
    };
  });
  const nameOf = ({ row }: ListedLine): string => units.get(row.unit)?.name ?? '';
  return [...goals, ...figures].sort((a, b) => order.compare(nameOf(a), nameOf(b)));
}

/** Every sourced figure and target of an indicator, with the sentence it stands in. */
export function sourcesSnapshot(
  place: SnapshotPlace,
  indicator: Indicator,
  rows: readonly SourcedLine[],
  units: ReadonlyMap<string, Unit>,
  documents: ReadonlyMap<string, DocumentRow>
): FrozenSnapshot {
  const { locale } = place;
  const targets = rows.filter(({ isTarget }) => isTarget).length;
  const figures = rows.length - targets;
  const name = fullNameOf(indicator, locale);
  const documentOf = ({ row }: SourcedLine): string | null => {
    const known = documents.get(row.document ?? '');
    return known === undefined ? null : shortCitation(known, locale);
  };
  const unitOf = ({ row }: SourcedLine): string => {
    const unit = units.get(row.unit);
    return unit === undefined ? row.unit : unitTitleOf(unit, locale);
  };
  return tableSnapshot<SourcedLine>(place, {
    title: pick(
      locale,
      `${name}: ${figures} số liệu và ${targets} mục tiêu có nguồn`,
      `${name}: ${figures} sourced figures and ${targets} targets`
    ),
    subtitle: subtitleOf(indicator, [SET.name], locale),
    columns: [
      { name: m.city_unit(), kind: 'text', value: unitOf },
      {
        name: pick(locale, 'Loại', 'Kind'),
        kind: 'text',
        value: ({ isTarget }) => (isTarget ? m.indicator_is_target() : m.indicator_is_figure())
      },
      { name: m.indicator_value(), kind: 'text', value: ({ words }) => words },
      {
        name: `${pick(locale, 'Giá trị, số', 'Value, number')}${measureSuffix(indicator, locale)}`,
        kind: isPercent(indicator.measure) ? 'percent' : 'number',
        value: ({ value }) => value,
        shown: null
      },
      {
        name: pick(locale, 'Kỳ', 'Period'),
        kind: 'text',
        value: ({ period }) => (period === null ? null : formatPeriod(period, locale, indicator)),
        shown: null
      },
      { name: m.unit_figure_source(), kind: 'text', value: documentOf },
      {
        name: pick(locale, 'Mục', 'Section'),
        kind: 'text',
        value: ({ row }) => row.section,
        shown: null
      },
      {
        name: pick(locale, 'Trích', 'Quote'),
        kind: 'text',
        value: ({ row }) => row.quote,
        shown: null
      },
      dataColumn(() => false, locale)
    ],
    rows,
    sourceLines: fewCitedLines(
      rows.map(({ row }) => row),
      documents,
      locale
    ),
    sample: false,
    sheetName: pick(locale, indicator.short, indicator.short_en),
    fileParts: ['chỉ tiêu', indicator.short, 'số liệu có nguồn']
  });
}
