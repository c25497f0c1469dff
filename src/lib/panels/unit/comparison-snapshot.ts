import type { PictureCell } from '$lib/charts/picture-cell';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { type ShownColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import {
  type StackCell,
  type TableCell,
  verdictCell,
  type WordsCell
} from '$lib/panels/table-cell';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { FIELD } from '$lib/domain/field';
import { statusLabelOf } from '$lib/domain/status-label';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatFigure } from '$lib/format/figure';
import { formatGoal } from '$lib/format/goal';
import { formatDatedShort } from '$lib/format/period';
import { formatFlips } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import type { ComparedCell, ComparedRow, Comparison } from './comparison';
import { figureText } from './figure-text';
import { showsOwn, showsSample } from '$lib/domain/shown';

interface Line extends ComparedRow {
  readonly field: string;
}

/** Figure, target and verdict of a cell, in words. */
function wordsOf({ assessments, figure }: ComparedCell, line: Line, locale: Place): string | null {
  if (assessments.length > 0)
    return assessments
      .map((row) =>
        [
          figureText(row, locale),
          formatGoal(row.target, row.indicator, locale),
          statusLabelOf(row)[locale],
          formatFlips(row, locale)
        ]
          .filter(Boolean)
          .join('; ')
      )
      .join(' | ');
  if (figure === null) return null;
  return `${formatFigure(figure, line.indicator, locale)} (${formatDatedShort(figure, locale, line.indicator)}), ${m.unit_compare_unjudged()}`;
}

type Place = SnapshotPlace['locale'];

/** Verdict and figure as they are drawn. */
function cellOf(cell: ComparedCell, line: Line, locale: Place): PictureCell {
  const [first] = cell.assessments;
  if (first === undefined) return wordsOf(cell, line, locale) ?? m.unit_compare_nothing();
  const mark = statusCell(first, showsSample(first), locale);
  const value = figureText(first, locale);
  if (typeof mark === 'string') return mark;
  return { ...mark, text: value === '' ? mark.text : `${value}: ${mark.text}` };
}

/** Verdict, figure and target as a cell of the page. */
function pageCell({ assessments, figure }: ComparedCell, line: Line, locale: Place): TableCell {
  const loose = (text: string): string => text.replaceAll('\u00A0', ' ');
  const words = (value: string, note: string): WordsCell => ({ text: value, isStrong: true, note });
  if (assessments.length > 0)
    return {
      stack: assessments.map((row): StackCell => {
        const goal = loose(formatGoal(row.target, row.indicator, locale));
        const value = loose(figureText(row, locale));
        const said = value === '' ? { text: '', note: goal } : words(value, goal);
        return { stack: [verdictCell(row, locale), said] };
      })
    };
  if (figure === null) return { text: m.unit_compare_nothing(), isAbsent: true };
  return words(
    loose(formatFigure(figure, line.indicator, locale)),
    `${formatDatedShort(figure, locale, line.indicator)} · ${m.unit_compare_unjudged()}`
  );
}

/** The indicators a row each, the units a column each, first the page's own. */
export function comparisonColumns(
  { units }: Comparison,
  locale: Place
): readonly ShownColumn<Line>[] {
  const nothing: ComparedCell = { assessments: [], figure: null };
  const nameOf = ({ indicator }: Line): string =>
    locale === 'en' ? indicator.short_en : indicator.short;
  return [
    {
      key: 'indicator',
      name: m.indicator_name(),
      kind: 'text',
      value: nameOf,
      isRowHead: true,
      cell: nameOf
    },
    ...units.map(({ unit }, at): ShownColumn<Line> => ({
      key: unit.unit,
      name: unitTitleOf(unit, locale),
      kind: 'text',
      value: (line) => wordsOf(line.cells[at] ?? nothing, line, locale),
      shown: (line) => cellOf(line.cells[at] ?? nothing, line, locale),
      cell: (line) => pageCell(line.cells[at] ?? nothing, line, locale)
    }))
  ];
}

/** What is compared, under the names of its fields. */
export const comparisonLines = ({ fields }: Comparison, locale: Place): readonly Line[] =>
  fields.flatMap(({ field, rows }) => rows.map((row) => ({ ...row, field: FIELD[field][locale] })));

/** Units side by side, each judged by its own targets. */
export function comparisonSnapshot(place: SnapshotPlace, comparison: Comparison): FrozenSnapshot {
  const { locale } = place;
  const { units } = comparison;
  const rows = comparisonLines(comparison, locale);
  const [first, ...others] = units.map(({ unit, headline }) => {
    const name = unitNameOf(unit, locale);
    return headline.judged > 0 ? `${name} ${headline.good}/${headline.judged}` : name;
  });
  return tableSnapshot<Line>(place, {
    title: pick(
      locale,
      `Đặt cạnh nhau: ${[first, ...others].join(', ')}`,
      `Side by side: ${[first, ...others].join(', ')}`
    ),
    subtitle: pick(
      locale,
      'Đúng hướng/được xét theo mục tiêu của chính đơn vị; không cộng, không xếp hạng',
      'Met/judged by the unit’s own targets; nothing is added up or ranked'
    ),
    columns: comparisonColumns(comparison, locale),
    rows,
    leads: ({ cells }) =>
      cells.some(
        ({ assessments, figure }) =>
          figure !== null || assessments.some((row) => figureText(row, locale) !== '')
      ),
    groupOf: ({ field }) => field,
    sourceLines: [
      pick(locale, 'văn bản ở trang từng đơn vị', 'documents on the page of each unit')
    ],
    sample: rows.some(({ cells }) =>
      cells.some(
        ({ assessments, figure }) =>
          assessments.some(showsSample) || figure?.provenance === 'sample'
      )
    ),
    own: rows.some(({ cells }) =>
      cells.some(
        ({ assessments, figure }) => assessments.some(showsOwn) || figure?.provenance === 'own'
      )
    ),
    sheetName: pick(locale, 'Đặt cạnh nhau', 'Side by side'),
    fileParts: [...units.map(({ unit }) => unit.name), 'đặt cạnh nhau']
  });
}
