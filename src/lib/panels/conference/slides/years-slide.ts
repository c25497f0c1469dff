import type { YearRow, YearTable } from '$lib/charts/year-table';
import { groupBy } from '$lib/domain/group-by';
import type { Assessment } from '$lib/domain/result';
import { isYearly } from '$lib/domain/scope';
import { showsOwn, showsSample } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { type YearReview, yearReviewOf } from '$lib/domain/year-review';
import { formatAssumed } from '$lib/format/assumed';
import { formatAsked } from '$lib/format/bound';
import { withDueBasis } from '$lib/format/due';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { restOf, type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { pick, shortMeasure } from '$lib/panels/target/finding-words';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { reportSources } from '$lib/panels/unit/report-scene';
import { formatLevel } from '$lib/panels/unit/review-text';
import { titleOf } from '$lib/panels/unit/title';

/** Titles due in the same or another year share one row. */
const isTitle = ({ type }: Assessment): boolean => type === 'F';

/** "tăng 10%", "tăng bình quân 10%": what a year asks where no level can be computed yet. */
function changeText({ target, goal }: Assessment, locale: Locale): string {
  if (target.change === null) return '';
  const percent = `${formatNumber(100 * Math.abs(target.change), locale)}%`;
  const strict = goal.comparator === '>' ? pick(locale, 'trên ', 'over ') : '';
  // A mean over the years asks no single year for its figure.
  const isMean = target.rule === 'average';
  const isFall = target.type === 'C';
  return pick(
    locale,
    `${isFall ? 'giảm' : 'tăng'} ${isMean ? 'bình quân ' : ''}${strict}${percent}`,
    `${isFall ? 'down' : 'up'} ${strict}${percent}${isMean ? ' on average' : ''}`
  );
}

/** Beside a name that says what is measured a level keeps its "%" and loses every other measure. */
function bare(review: YearReview): YearReview {
  const { assessment } = review;
  const { indicator } = assessment;
  const measure =
    isPercent(indicator.measure) || isVerdict(indicator.measure) ? indicator.measure : '';
  return { ...review, assessment: { ...assessment, indicator: { ...indicator, measure } } };
}

/** "Thu nhập đầu người, triệu đồng" */
function rowName({ indicator, ...row }: Assessment, locale: Locale): string {
  const title = titleOf({ ...row, indicator }, locale);
  const { measure } = indicator;
  if (isPercent(measure) || isVerdict(measure)) return title;
  return `${title}, ${formatMeasure(shortMeasure(measure), locale)}`;
}

/**
 * What a year asks of a target: the level of its path, the limit that holds every year, in its last year the goal
 * itself; empty where the year asks nothing of its own.
 */
function askedIn(assessment: Assessment, year: number, locale: Locale): string {
  const { goal, indicator, target } = assessment;
  if (year < goal.fromYear || year > goal.dueYear) return '';
  const review = bare(yearReviewOf({ ...assessment, isToday: false }, year));
  if (isTitle(assessment))
    return year === goal.dueYear && goal.dueDay !== null
      ? withDueBasis(titleOf(assessment, locale), target, locale)
      : '';
  if (review.asked.kind === 'limit' && isVerdict(indicator.measure))
    return pick(locale, 'đạt', 'met');
  // In its last year the goal itself is asked, as it is written.
  const { comparator, value, valueMax, isDerived } = goal;
  const { measure } = review.assessment.indicator;
  const isLast = year === goal.dueYear && value !== null && !isDerived;
  const asked = isLast ? formatAsked({ comparator, value, valueMax }, measure, locale) : null;
  const level = asked ?? formatLevel(review, locale);
  if (level !== null) return isLast ? withDueBasis(level, target, locale) : level;
  return target.type === 'D' && target.rule !== 'cumulative' ? changeText(assessment, locale) : '';
}

interface YearsRow extends YearRow {
  readonly rows: readonly Assessment[];
}

const isAsked = ({ cells }: YearRow): boolean => cells.some((text) => text !== '');

/** Targets that ask the same in every year stand in one row; titles share one. */
function rowsOf(
  assessments: readonly Assessment[],
  years: readonly number[],
  locale: Locale
): readonly YearsRow[] {
  const titles = assessments.filter(isTitle);
  const cellsOf = (row: Assessment): string[] => years.map((year) => askedIn(row, year, locale));
  const groups = groupBy(
    assessments.filter((row) => !isTitle(row)),
    (row) => cellsOf(row).join('\n')
  );
  const rows = [...groups.values()].flatMap((own): YearsRow[] => {
    const [first] = own;
    if (first === undefined) return [];
    const name = own.map((row) => rowName(row, locale)).join('; ');
    return [{ name, cells: cellsOf(first), rows: own }];
  });
  const shared: YearsRow = {
    name: pick(locale, 'Danh hiệu được công nhận', 'Titles to be awarded'),
    rows: titles,
    cells: years.map((_, at) =>
      titles
        .flatMap((row) => cellsOf(row)[at] ?? '')
        .filter((text) => text !== '')
        .join('; ')
    )
  };
  return [...rows, shared].filter(isAsked);
}

const SHORT_NAME = 26;

/** As a hall reads it: the target's own name where that is short, else the indicator's. */
function shortName({ target, indicator, goal }: Assessment, locale: Locale): string {
  const title = titleOf({ target, indicator } as Assessment, locale);
  if (title.length <= SHORT_NAME) return title;
  const short = pick(locale, indicator.short, indicator.short_en);
  return title.includes(String(goal.dueYear)) ? `${short}, ${goal.dueYear}` : short;
}

/**
 * The same rows as they are drawn: what changes from year to year, what is due, titles; everything that holds alike
 * in several years is one list across them.
 */
function drawnRows(
  rows: readonly YearsRow[],
  years: readonly number[],
  locale: Locale
): readonly YearRow[] {
  const isHeld = ({ cells, rows: own }: YearsRow): boolean => {
    const said = cells.filter((text) => text !== '');
    return said.length > 1 && new Set(said).size === 1 && own.every(({ type }) => type !== 'D');
  };
  const named = ({ rows: own, cells, name }: YearsRow): YearRow => ({
    cells,
    name: own.every(isTitle)
      ? name
      : own
          .map((row) => {
            const { measure } = row.indicator;
            const said =
              isPercent(measure) ||
              isVerdict(measure) ||
              cells.every((text) => text === '' || text.includes('%'))
                ? ''
                : `, ${formatMeasure(shortMeasure(measure), locale)}`;
            return shortName(row, locale) + said;
          })
          .join('; ')
  });
  const held = rows.filter(isHeld);
  const list = held
    .map(({ cells, rows: own }) => {
      const at = cells.flatMap((text, index) => (text === '' ? [] : [index]));
      const [from, to] = [years[at[0] ?? 0], years[at.at(-1) ?? 0]];
      const when = at.length === years.length ? '' : ` (${from}–${to})`;
      const names = own.map((row) => shortName(row, locale)).join(', ');
      return `${cells[at[0] ?? 0] ?? ''}${when}: ${names}`;
    })
    .join(' · ');
  // What changes from year to year first, then what has a day of its own.
  const rest = rows.filter((row) => !isHeld(row));
  const moves = ({ cells }: YearRow): number => cells.filter((text) => text !== '').length;
  const across: YearRow = {
    name: pick(locale, 'Giữ mỗi năm', 'To be held every year'),
    cells: years.map(() => list),
    isList: true
  };
  // What only its last year asks for is one row, written over the empty years before.
  const isOnce = (row: YearsRow): boolean => moves(row) === 1 && !row.rows.every(isTitle);
  const once = rest.filter(isOnce);
  const due: YearRow = {
    name: pick(locale, 'Đạt vào năm hạn', 'To be reached when due'),
    cells: years.map((_, at) =>
      once
        .flatMap(({ cells, rows: own }) =>
          cells[at] === undefined || cells[at] === ''
            ? []
            : [`${own.map((row) => shortName(row, locale)).join(', ')}: ${cells[at]}`]
        )
        .join('; ')
    )
  };
  const alone = rest.filter((row) => once.length < 2 || !isOnce(row));
  return [
    ...(list === '' ? [] : [across]),
    ...[...alone].sort((a, b) => moves(b) - moves(a)).map(named),
    ...(once.length < 2 ? [] : [due])
  ];
}

/** What falls due when: "12 mục tiêu phải đạt mỗi năm, 2 mục tiêu đến hạn năm 2027, 7 mục tiêu đến hạn năm 2030". */
function dueWords(assessments: readonly Assessment[], locale: Locale): string {
  const yearly = assessments.filter(({ target }) => isYearly(target)).length;
  const due = groupBy(
    assessments.filter(({ target, goal }) => !isYearly(target) && goal.dueDay !== null),
    ({ goal }) => String(goal.dueYear)
  );
  const each = pick(locale, `${yearly} mục tiêu phải đạt mỗi năm`, `${yearly} due every year`);
  const byYear = [...due]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([year, rows]) =>
      pick(locale, `${rows.length} mục tiêu đến hạn năm ${year}`, `${rows.length} due in ${year}`)
    );
  return [...(yearly === 0 ? [] : [each]), ...byYear].join(', ');
}

/** What each year of the term asks, a column a year. */
export function yearsSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, report, documents } = scene;
  const { assessments, scope } = report;
  if (assessments.length === 0 || report.years === null) return null;
  const first = Math.max(Number(scope.today.slice(0, 4)), report.years[0]);
  const years = Array.from(
    { length: Math.max(0, report.years[1] - first + 1) },
    (_, at) => first + at
  );
  const rows = rowsOf(assessments, years, locale);
  if (rows.length === 0) return null;
  const name = unitTitleOf(unit, locale);
  const assumed = assessments.flatMap((row) => {
    const { base, current, indicator } = row;
    const words = formatAssumed(current ?? base, indicator, locale).replace(/^, /, '');
    return words === '' || row.type !== 'D' ? [] : [`${titleOf(row, locale)}: ${words}`];
  });
  const drawn = drawnRows(rows, years, locale);
  const model: YearTable = {
    years: years.map(String),
    rows: drawn,
    rest: restOf(drawn.length, locale),
    eachYear: pick(locale, 'mỗi năm', 'every year')
  };
  const columns: readonly ShownColumn<YearsRow>[] = [
    { name: pick(locale, 'Mục tiêu', 'Target'), kind: 'text', value: (row) => row.name },
    ...years.map((year, at) => ({
      name: String(year),
      kind: 'text' as const,
      isNameFixed: true,
      value: (row: YearsRow) => row.cells[at] || null
    }))
  ];
  return pageSnapshot(place, {
    title: `${name}: ${dueWords(assessments, locale)}`,
    subtitle: pick(
      locale,
      `Mức phải đạt từng năm của ${unitNameOf(unit, locale)}; ô trống: năm đó không có mức riêng`,
      `What each year asks of ${unitNameOf(unit, locale)}; an empty cell: no level of its own`
    ),
    parts: [{ kind: 'years', model }],
    table: tableOf(columns, rows),
    sourceLines: [
      ...reportSources(assessments, documents, locale),
      ...(assumed.length === 0
        ? []
        : [`${pick(locale, 'mức từng năm suy ra', 'levels derived')}: ${assumed.join('; ')}`])
    ],
    sample: assessments.some(showsSample),
    own: assessments.some(showsOwn),
    sheetName: pick(locale, 'Từng năm', 'By year'),
    notes: rows
      .map(
        (row) =>
          `${row.name}: ${years
            .map((year, at) => (row.cells[at] ? `${year} ${row.cells[at]}` : ''))
            .filter(Boolean)
            .join('; ')}.`
      )
      .join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'nhiệm vụ từng năm']
  });
}
