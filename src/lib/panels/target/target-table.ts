import type { Assessment, Reading } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatBounded } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import { formatPeriod } from '$lib/format/period';
import { formatGoal } from '$lib/format/goal';
import type { Cell, Column, SnapshotTable } from '$lib/export/snapshot';
import { growthIndexOf } from '$lib/domain/growth-index';
import { pick } from './finding-words';
import { isIndexLadder, pathConditionOf } from '$lib/charts/target-words';

const MOST_DECIMALS = 4;

/** The value of a reading as a number; null for a bound and for what is missing. */
const numberOf = (reading: Reading | null): number | null => reading?.value ?? null;

/** What stands behind a value: how it came, which counts, a bound in words. */
function noteOf(reading: Reading | null, locale: Locale): string | null {
  const row = reading?.observation ?? null;
  if (row === null) return null;
  const counts =
    row.numerator === null || row.denominator === null
      ? null
      : `${row.numerator}/${row.denominator}`;
  const bound =
    reading?.value === null && row.value !== null
      ? formatBounded(
          { comparator: row.comparator, value: row.value, valueMax: row.value_max },
          '',
          locale
        )
      : null;
  const estimate = row.standing === 'estimate' ? pick(locale, 'ước thực hiện', 'estimate') : null;
  const notes = [bound, counts, estimate].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('; ');
}

function valueColumn(assessment: Assessment, name: string, locale: Locale): Column {
  const { measure } = assessment.indicator;
  const unit = isVerdict(measure) ? '' : ` (${formatMeasure(measure, locale)})`;
  const kind = isPercent(measure) ? 'percent' : 'number';
  return { name: `${name}${unit}`, kind };
}

/** A computed number as it is shown: no more decimals than can be meant. */
const rounded = (value: number | null, { indicator }: Assessment): number | null =>
  value === null ? null : Number(value.toFixed(Math.min(MOST_DECIMALS, indicator.decimals + 1)));

const VERDICT = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  bound: { vi: 'chưa xác định', en: 'undecided' },
  missing: { vi: '', en: '' }
} as const;

/** The level asked as a number; a range as its words, for neither of its ends is the level. */
function limitCell(assessment: Assessment, locale: Locale): Cell {
  const { comparator, value, valueMax } = assessment.goal;
  if (value === null || valueMax === null) return rounded(value, assessment);
  return formatBounded({ comparator, value, valueMax }, '', locale);
}

function yearRows(assessment: Assessment, locale: Locale): readonly (readonly Cell[])[] {
  const { years, base } = assessment;
  const start: readonly (readonly Cell[])[] =
    base === null
      ? []
      : [
          [
            formatPeriod(base.period.text, locale, assessment.indicator),
            numberOf(base),
            null,
            null,
            noteOf(base, locale)
          ]
        ];
  return [
    ...start,
    ...years.map(({ year, reading, verdict }): readonly Cell[] => [
      String(year),
      numberOf(reading),
      limitCell(assessment, locale),
      VERDICT[verdict][locale] || null,
      noteOf(reading, locale)
    ])
  ];
}

/** Whether the picture shows a ladder: a growth of every year has cells too, but its ladder is drawn. */
export function showsLadder({ type, ladder, years }: Assessment): boolean {
  return years.length === 0 || (type === 'D' && ladder.some(({ path }) => path !== null));
}

/** A growth whose first amount is not known, as an index. */
function indexRows({ goal }: Assessment): readonly (readonly Cell[])[] {
  return growthIndexOf(goal.change ?? 0, goal.fromYear, goal.dueYear).map(({ year, index }) => [
    String(year),
    null,
    Number(index.toFixed(1)),
    null,
    null
  ]);
}

function ladderRows(assessment: Assessment, locale: Locale): readonly (readonly Cell[])[] {
  return assessment.ladder.map(({ year, reading, path, isDue }): readonly Cell[] => [
    String(year),
    numberOf(reading),
    rounded(path, assessment),
    isDue ? pick(locale, 'năm đến hạn', 'due year') : null,
    noteOf(reading, locale)
  ]);
}

/** One line where there are no years: what is asked, what is known, until when. */
function plainTable(assessment: Assessment, locale: Locale): SnapshotTable {
  const { target, indicator, goal, current, base } = assessment;
  return {
    columns: [
      { name: pick(locale, 'Mục tiêu', 'Target'), kind: 'text' },
      valueColumn(assessment, pick(locale, 'Thực hiện', 'Result'), locale),
      { name: pick(locale, 'Kỳ số liệu', 'Period'), kind: 'text' },
      { name: pick(locale, 'Hạn', 'Due'), kind: 'date' }
    ],
    rows: [
      [
        formatGoal(target, indicator, locale),
        numberOf(current ?? base),
        current === null && base === null
          ? null
          : formatPeriod((current ?? base)?.period.text ?? '', locale, indicator),
        goal.dueDay
      ]
    ]
  };
}

/** The numbers of a target as typed cells: each year beside what it was asked to bring. */
export function targetTable(assessment: Assessment, locale: Locale): SnapshotTable {
  const isIndex = isIndexLadder(assessment) && assessment.goal.change !== null;
  const isYearly = !isIndex && !showsLadder(assessment);
  const rows = isIndex
    ? indexRows(assessment)
    : isYearly
      ? yearRows(assessment, locale)
      : ladderRows(assessment, locale);
  if (rows.length === 0) return plainTable(assessment, locale);
  const isWords = isYearly && assessment.goal.valueMax !== null;
  const asked = isYearly ? pick(locale, 'Mức phải đạt', 'Limit') : pick(locale, 'Lộ trình', 'Path');
  const condition = isYearly ? '' : pathConditionOf(assessment, locale);
  return {
    columns: [
      { name: pick(locale, 'Năm', 'Year'), kind: 'text' },
      valueColumn(assessment, pick(locale, 'Thực hiện', 'Result'), locale),
      isIndex
        ? { name: `${asked} (${condition})`, kind: 'number' }
        : {
            ...valueColumn(assessment, condition === '' ? asked : `${asked}, ${condition}`, locale),
            ...(isWords ? { kind: 'text' } : {})
          },
      {
        name: isYearly ? pick(locale, 'Kết quả năm', 'Verdict') : pick(locale, 'Hạn', 'Due'),
        kind: 'text'
      },
      { name: pick(locale, 'Ghi chú', 'Note'), kind: 'text' }
    ],
    rows
  };
}

/** Decimals of a native chart: those of the figures, as few as show them. */
export function shownDecimals(values: readonly (number | null)[], most: number): number {
  const known = values.filter((value) => value !== null);
  return Math.min(most, Math.max(0, ...known.map(decimalsWrittenOf)));
}
