import type { IndicatorFinder } from './match-indicator';
import type { UnitFinder } from './match-unit';
import { isMeasure } from './measure';
import { headWords, periodInWords } from './period-words';
import { addressOf, type Cell, cellAt, seenAt, type Sheet } from './sheet';
import type { Head, Meaning } from './table-head';
import { keyOf } from './text';
import type { Report } from './verdict';

const SAMPLED_ROWS = 60;

/** Share of the filled cells of a column that pass, by what is seen; 0 where fewer than `least` are filled. */
function shareOf(cells: readonly Cell[], passes: (cell: Cell) => boolean, least = 1): number {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  return filled.length < least ? 0 : filled.filter(passes).length / filled.length;
}

const isNumeric = ({ kind, text }: Cell): boolean =>
  kind === 'number' || (kind === 'text' && /^[<>≥≤~]?\s*[-−]?\d[\d.,\s]*%?$/u.test(text.trim()));

const actual = (head: string, year: string | null): Meaning => {
  const { period, standing } = headWords(head, year);
  return {
    role: 'value',
    kind: 'actual',
    period,
    standing,
    indicator: null,
    offered: [],
    unit: null,
    measure: null
  };
};

/**
 * The head's columns, corrected by what stands below: "Đơn vị" may hold measures, "Chỉ tiêu" and "Mục tiêu" the
 * figures that were set, and a column without a head the names of units, indicators or years.
 */
export function withContents(
  sheet: Sheet,
  head: Head,
  end: number,
  year: string | null,
  indicators: IndicatorFinder,
  units: UnitFinder
): Head {
  const last = Math.min(end, head.last + 1 + SAMPLED_ROWS);
  const cellsOf = (column: number): readonly Cell[] =>
    Array.from({ length: Math.max(0, last - head.last - 1) }, (_, at) =>
      seenAt(sheet, head.last + 1 + at, column)
    );
  const has = (role: Meaning['role']): boolean =>
    head.columns.some((meaning) => meaning.role === role);
  const counted = new Map<Meaning['role'], number>();
  for (const { role } of head.columns) counted.set(role, (counted.get(role) ?? 0) + 1);
  const columns = head.columns.map((meaning, column): Meaning => {
    const text = head.texts[column] ?? '';
    const cells = cellsOf(column);
    switch (meaning.role) {
      case 'unit': {
        if (!has('measure') && shareOf(cells, (cell) => isMeasure(cell.text)) > 0.5)
          return { role: 'measure' };
        return meaning;
      }
      case 'indicator':
      case 'words': {
        // The same word heads the names and the figures that were set.
        if (shareOf(cells, isNumeric) <= 0.7) return meaning;
        if (
          meaning.role === 'indicator' &&
          (counted.get('indicator') ?? 0) < 2 &&
          !has('breakdown')
        )
          return meaning;
        return { ...actual(text, year), kind: 'target' } as Meaning;
      }
      case 'breakdown': {
        // "Khu" or "Trường" over names of communes, "Nội dung" missing: what stands there decides.
        if (shareOf(cells, (cell) => units.find(cell.text).kind === 'one', 2) > 0.8)
          return { role: 'unit' };
        return meaning;
      }
      case 'derived': {
        // The only column of figures is no comparison of others.
        const isLone = head.columns.every(
          ({ role }, at) => at === column || ['ordinal', 'unit', 'note', 'unknown'].includes(role)
        );
        return isLone && has('unit') && shareOf(cells, isNumeric, 2) > 0.7
          ? actual(text, year)
          : meaning;
      }
      case 'unknown': {
        if (shareOf(cells, ({ kind }) => kind === 'text') > 0.5 || text === '') {
          if (!has('measure') && shareOf(cells, (cell) => isMeasure(cell.text), 2) > 0.6)
            return { role: 'measure' };
          if (
            !has('indicator') &&
            shareOf(cells, (cell) => indicators.find(cell.text).kind === 'one', 2) > 0.5
          )
            return { role: 'indicator' };
          if (
            !has('unit') &&
            shareOf(cells, (cell) => units.find(cell.text).kind !== 'none', 2) > 0.6
          )
            return { role: 'unit' };
        }
        if (!has('period') && text.length < 12 && shareOf(cells, isPeriod, 2) > 0.9)
          return { role: 'period' };
        return meaning;
      }
      default:
        return meaning;
    }
  });
  return { ...head, columns };
}

function isPeriod(cell: Cell): boolean {
  if (cell.kind === 'number')
    return (
      Number.isInteger(cell.number) && (cell.number ?? 0) >= 2010 && (cell.number ?? 0) <= 2040
    );
  return cell.kind === 'date' || (cell.kind === 'text' && periodInWords(cell.text) !== null);
}

/** Columns that hold figures below heads nobody understands. */
export function unreadColumns(sheet: Sheet, head: Head, end: number): readonly number[] {
  return head.columns.flatMap((meaning, column) => {
    if (meaning.role !== 'unknown' || (head.texts[column] ?? '') === '') return [];
    for (let row = head.last + 1; row < end; row += 1)
      if (isNumeric(cellAt(sheet, row, column))) return [column];
    return [];
  });
}

/** A column of figures whose rows name their indicators. */
const OF_ROWS = '@value';
const MOST_COLUMNS = 60;
const MOST_HEAD = 200;

function answeredMeaning(
  answer: string,
  meaning: Meaning,
  text: string,
  year: string | null,
  indicators: IndicatorFinder
): Meaning {
  switch (answer) {
    case 'bỏ':
      return { role: 'derived' };
    case OF_ROWS:
      return meaning.role === 'value'
        ? { ...meaning, indicator: null, offered: [] }
        : actual(text, year);
    case '@indicator':
      return { role: 'indicator' };
    case '@unit':
      return { role: 'unit' };
    case '@measure':
      return { role: 'measure' };
    case '@period':
      return { role: 'period' };
  }
  const indicator = indicators.byId(answer);
  if (indicator === null) return meaning;
  const value = meaning.role === 'value' ? meaning : actual(text, year);
  return value.role === 'value' ? { ...value, indicator, offered: [] } : meaning;
}

function wordOf(meaning: Meaning, answer: string | undefined): string | null {
  if (answer === 'bỏ' || answer?.startsWith('@') === true) return answer;
  // A comparison of other columns is left out by itself.
  if (meaning.role === 'derived') return 'bỏ';
  if (meaning.role !== 'value') return null;
  return meaning.indicator?.indicator ?? (meaning.offered.length > 0 ? null : OF_ROWS);
}

/**
 * The head's columns as the officer says they are, where anything was said. Each column of figures, and each that
 * was not understood, goes into the report with what it was read as.
 */
export function withAnswers(
  sheet: Sheet,
  head: Head,
  end: number,
  year: string | null,
  indicators: IndicatorFinder,
  report: Report
): Head {
  const columns = head.columns.map((meaning, column): Meaning => {
    const text = (head.texts[column] ?? '').slice(0, MOST_HEAD);
    const isOpen = ['value', 'unknown', 'derived'].includes(meaning.role);
    if (text === '' || !isOpen || report.columns.length >= MOST_COLUMNS) return meaning;
    const sample = firstSeen(sheet, head, end, column);
    if (sample === null) return meaning;
    const id = `column ${text}`;
    const answer = report.answers.get(id);
    const read =
      answer === undefined ? meaning : answeredMeaning(answer, meaning, text, year, indicators);
    report.columns.push({
      id,
      cell: `${sheet.name}!${addressOf(head.last, column)}`,
      head: text,
      sample,
      meaning: wordOf(read, answer)
    });
    return read;
  });
  return { ...head, columns };
}

/** What stands first in a column below its head; null where nothing does. */
function firstSeen(sheet: Sheet, head: Head, end: number, column: number): string | null {
  for (let row = head.last + 1; row < Math.min(end, head.last + 1 + SAMPLED_ROWS); row += 1) {
    const { kind, text } = cellAt(sheet, row, column);
    if (kind !== 'empty') return text.slice(0, 60);
  }
  return null;
}

/** "tổng", "cộng", "toàn thành phố", "bình quân chung": a row that sums up others. */
const SUMS =
  /^(?:tong|cong|luy ke|mang sang|chuyen sang|binh quan|trung binh|toan (?:xa|phuong|dac khu|thanh pho|tinh|dia ban|huyen)|chung toan|so lieu chung)(?: |$)/;
const OF_A_PAGE =
  /^(?:cong (?:trang|mang|chuyen|nhom|theo)|luy ke|mang sang|chuyen sang|tong (?:trang|nhom))/;

/** Whether a label names a row that sums up others; `page` where it sums only a page or a group. */
export function sumOf(text: string): 'whole' | 'page' | null {
  const key = keyOf(text);
  if (!SUMS.test(key)) return null;
  return OF_A_PAGE.test(key) ? 'page' : 'whole';
}
