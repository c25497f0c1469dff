import type { PictureCell } from '$lib/charts/picture-cell';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { type ShownColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { FIELD } from '$lib/domain/field';
import { STATUS } from '$lib/domain/status';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatFigure } from '$lib/format/figure';
import { formatGoal } from '$lib/format/goal';
import { formatPeriodShort } from '$lib/format/period';
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
          STATUS[row.status].label[locale],
          formatFlips(row, locale)
        ]
          .filter(Boolean)
          .join('; ')
      )
      .join(' | ');
  if (figure === null) return null;
  return `${formatFigure(figure, line.indicator, locale)} (${formatPeriodShort(figure.period, locale)}), ${m.unit_compare_unjudged()}`;
}

type Place = SnapshotPlace['locale'];

/** Verdict and figure as they are drawn. */
function cellOf(cell: ComparedCell, line: Line, locale: Place): PictureCell {
  const [first] = cell.assessments;
  if (first === undefined) return wordsOf(cell, line, locale) ?? m.unit_compare_nothing();
  const mark = statusCell(first.status, showsSample(first), locale);
  const value = figureText(first, locale);
  if (typeof mark === 'string') return mark;
  return { ...mark, text: value === '' ? mark.text : `${value}: ${mark.text}` };
}

/** Units side by side, each judged by its own targets. */
export function comparisonSnapshot(place: SnapshotPlace, comparison: Comparison): FrozenSnapshot {
  const { locale } = place;
  const { units, fields } = comparison;
  const rows = fields.flatMap(({ field, rows: own }) =>
    own.map((row): Line => ({ ...row, field: FIELD[field][locale] }))
  );
  const names = units.map(({ unit }) => unitTitleOf(unit, locale));
  const columns = names.map((name, at): ShownColumn<Line> => ({
    name,
    kind: 'text',
    value: (line) => wordsOf(line.cells[at] ?? { assessments: [], figure: null }, line, locale),
    shown: (line) => cellOf(line.cells[at] ?? { assessments: [], figure: null }, line, locale)
  }));
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
    columns: [
      {
        name: m.indicator_name(),
        kind: 'text',
        value: ({ indicator }) => (locale === 'en' ? indicator.short_en : indicator.short)
      },
      ...columns
    ],
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
