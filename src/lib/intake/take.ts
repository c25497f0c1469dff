import { groupBy } from '../domain/group-by';
import type { Catalogue, CatalogueUnit } from './catalogue';
import { measureOfTitles, periodOfTitles, unitInText, unitOfFileName } from './context';
import { infoOf, isInfoSheet } from './info-sheet';
import { IndicatorFinder } from './match-indicator';
import { UnitFinder } from './match-unit';
import { refusedVerdict } from './refused-verdict';
import {
  askAboutJumps,
  checkDoubleCounts,
  checkDuplicates,
  checkQuotients,
  checkShares,
  joinParts
} from './rules';
import { cellAt, type Sheet, widthOf, type Workbook } from './sheet';
import { withAnswers, withContents } from './table-columns';
import { headFrom } from './table-head';
import { takeContract } from './take-contract';
import { takeShares } from './take-shares';
import { takeTable } from './take-table';
import { keyOf } from './text';
import { Report, type Verdict } from './verdict';

export interface TakeOptions {
  /** Reader's day, ISO. */
  readonly today: string;
  /** The unit the officer says the file is of. */
  readonly unit?: string;
  /** Answers to questions of an earlier verdict of the same file, by their id. */
  readonly answers?: ReadonlyMap<string, string>;
}

/** Lines above a table, and the sheet's own name, say of what and when it is. */
function titlesOf(sheet: Sheet, from: number, to: number): readonly string[] {
  const titles: string[] = [];
  for (let row = from; row < to; row += 1)
    for (let column = 0; column < widthOf(sheet); column += 1) {
      const { text, kind } = cellAt(sheet, row, column);
      if (kind === 'text') titles.push(text);
    }
  return titles;
}

/** The first of the title lines right above a table: rows of one text, no further up than the table before. */
function titleRow(sheet: Sheet, from: number, head: number): number {
  let row = head;
  while (row > from && isTitleRow(sheet, row - 1)) row -= 1;
  return row;
}

function isTitleRow(sheet: Sheet, row: number): boolean {
  const filled = (sheet.rows[row] ?? []).filter(({ kind }) => kind !== 'empty');
  return filled.length === 0 || (filled.length === 1 && filled[0]?.kind === 'text');
}

function firstUnit(texts: readonly string[], units: UnitFinder): CatalogueUnit | null {
  for (const text of texts) {
    const unit = unitInText(text, units);
    if (unit !== null) return unit;
  }
  return null;
}

/** Whether the lines above a table say that it is of units as they were before the merger. */
function isOfFormers(titles: readonly string[]): boolean {
  const said = titles.join(' | ');
  return (
    /trước (?:khi |ngày )?(?:thực hiện )?(?:sáp nhập|sắp xếp|hợp nhất)|(?:đơn vị|xã|phường|thị trấn)(?: hành chính)? cũ(?!\p{L})/iu.test(
      said
    ) && !/sau (?:khi )?(?:thực hiện )?(?:sáp nhập|sắp xếp|hợp nhất)/iu.test(said)
  );
}

/** A layout longer than this is told by its beginning. */
const MOST_HEAD = 1500;

const GUIDE = /^(?:hướng dẫn|huong dan|danh mục|danh muc)/iu;

/** The middle of the sourced figures of each rate. */
function levelsOf({ figures, indicators }: Catalogue): ReadonlyMap<string, number> {
  const rates = new Set(
    indicators.filter(({ measure }) => measure === '%').map(({ indicator }) => indicator)
  );
  const known = figures.flatMap(({ indicator, value, provenance }) =>
    rates.has(indicator) && value !== null && provenance !== 'sample' ? [{ indicator, value }] : []
  );
  return new Map(
    [...groupBy(known, ({ indicator }) => indicator)].map(([indicator, rows]) => {
      const sorted = rows.map(({ value }) => value).sort((a, b) => a - b);
      return [indicator, sorted[Math.floor(sorted.length / 2)] ?? 0];
    })
  );
}

/** Reads every table of a workbook. Made for one catalogue, used for many files. */
export class Importer {
  readonly #catalogue: Catalogue;
  readonly #indicators: IndicatorFinder;
  readonly #units: UnitFinder;
  readonly #levels: ReadonlyMap<string, number>;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#indicators = new IndicatorFinder(catalogue);
    this.#units = new UnitFinder(catalogue);
    this.#levels = levelsOf(catalogue);
  }

  /** What becomes of a workbook: rows, questions, faults. Same input, same verdict. */
  take(workbook: Workbook, options: TakeOptions): Verdict {
    const steps = this.taking(workbook, options);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** The same step by step, with the share of the rows that was gone through: who drives it may show that, or stop. */
  *taking(workbook: Workbook, options: TakeOptions): Generator<number, Verdict, undefined> {
    const steps = this.#steps(workbook, options);
    // Every row is gone through twice: for what it is of, and for its figures.
    const all = 2 * workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    let gone = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      gone += step.value;
      yield Math.min(1, gone / all);
    }
  }

  *#steps(workbook: Workbook, options: TakeOptions): Generator<number, Verdict, undefined> {
    const report = new Report(options.answers);
    workbook.notes.forEach((note) => report.note(note));
    const read = workbook.sheets.filter(({ name }) => !GUIDE.test(name));
    const infoSheet = read.find(isInfoSheet);
    const info = infoSheet === undefined ? null : infoOf(infoSheet);
    const sheets = read.filter((sheet) => sheet !== infoSheet);
    const given = options.unit === undefined ? null : this.#units.byId(options.unit);
    const unit = given ?? this.#unitOf(workbook, read);
    let tables = 0;
    const context = { ...options, period: info?.period ?? null };
    for (const sheet of sheets)
      tables += this.#takeKnownSheet(sheet, unit, report)
        ? 1
        : yield* this.#takeSheet(sheet, unit, context, report);
    const ofUnit = unit === null ? {} : { unit: unit.unit };
    if (tables === 0)
      return {
        file: workbook.file,
        ...ofUnit,
        refused: {
          why: 'Không tìm thấy bảng số liệu nào: cần một dòng đầu bảng có tên cột (Chỉ tiêu, Đơn vị tính, Năm 2025 …) và các dòng số bên dưới.'
        },
        taken: [],
        questions: [],
        faults: [],
        notes: report.notes
      };
    for (const check of [
      joinParts,
      checkQuotients,
      checkDuplicates,
      checkShares,
      checkDoubleCounts,
      askAboutJumps
    ]) {
      yield 0;
      check(report, this.#catalogue);
    }
    const { taken, questions, faults, notes } = report;
    const { title = null, number = null, date = null } = info ?? {};
    const document =
      title === null && number === null && date === null
        ? {}
        : { document: { title, number, date, issuer: info?.issuer ?? null } };
    const layout = report.heads.join('\n').slice(0, MOST_HEAD);
    return {
      file: workbook.file,
      ...ofUnit,
      layout,
      columns: report.columns,
      ...document,
      taken,
      questions,
      faults,
      notes
    };
  }

  /** The verdict of a file that cannot be read; its name may still say whose it is. */
  refuse(file: string, error: unknown): Verdict {
    const unit = unitOfFileName(file, this.#units);
    return { ...refusedVerdict(file, error), ...(unit === null ? {} : { unit: unit.unit }) };
  }

  /** A sheet whose columns say for themselves what they hold: of the contract, or shares of former units. */
  #takeKnownSheet(sheet: Sheet, unit: CatalogueUnit | null, report: Report): boolean {
    const deps = { indicators: this.#indicators, units: this.#units, report };
    return takeContract(sheet, deps) || takeShares(sheet, unit, this.#catalogue.lineage, deps);
  }

  #unitOf(workbook: Workbook, sheets: readonly Sheet[]): CatalogueUnit | null {
    for (const sheet of sheets) {
      const head = headFrom(sheet, 0, null, this.#indicators, this.#units);
      const found = firstUnit(
        titlesOf(sheet, 0, head?.first ?? Math.min(sheet.rows.length, 15)),
        this.#units
      );
      if (found !== null) return found;
    }
    return (
      firstUnit(
        sheets.map(({ name }) => name),
        this.#units
      ) ?? unitOfFileName(workbook.file, this.#units)
    );
  }

  /** How many tables the sheet has. */
  *#takeSheet(
    sheet: Sheet,
    fileUnit: CatalogueUnit | null,
    { today, period: filePeriod }: TakeOptions & { readonly period: string | null },
    report: Report
  ): Generator<number, number, undefined> {
    const indicators = this.#indicators.within([
      ...titlesOf(sheet, 0, Math.min(sheet.rows.length, 8)),
      sheet.name
    ]);
    const deps = { indicators, units: this.#units, report, levels: this.#levels };
    let tables = 0;
    let from = 0;
    /** First row below the head of the table before. */
    let above = 0;
    let titles = titlesOf(sheet, 0, Math.min(sheet.rows.length, 8));
    for (;;) {
      const year = periodOfTitles([...titles, sheet.name])?.slice(0, 4) ?? null;
      const head = headFrom(sheet, from, year, indicators, this.#units);
      if (head === null) return tables;
      titles = [
        sheet.name,
        ...titlesOf(sheet, tables === 0 ? 0 : titleRow(sheet, above, head.first), head.first)
      ];
      const next = headFrom(sheet, head.last + 1, year, indicators, this.#units, head);
      const end = next?.first ?? sheet.rows.length;
      const period = periodOfTitles(titles) ?? filePeriod;
      report.heads.push(
        head.texts
          .map((text) => keyOf(text).replace(/\d+/g, '#'))
          .join('|')
          .slice(0, MOST_HEAD)
      );
      const whole = withAnswers(
        sheet,
        withContents(sheet, head, end, year, indicators, this.#units),
        end,
        year,
        indicators,
        report
      );
      const hasIndicator = whole.columns.some(
        (meaning) =>
          meaning.role === 'indicator' ||
          (meaning.role === 'value' && (meaning.indicator !== null || meaning.offered.length > 0))
      );
      const named = hasIndicator
        ? null
        : (titles.map((title) => indicators.findIn(title)).find(({ kind }) => kind === 'one') ??
          null);
      yield* takeTable(
        sheet,
        whole,
        end,
        {
          unit:
            firstUnit(titles.slice(1), this.#units) ??
            unitInText(sheet.name, this.#units) ??
            fileUnit,
          period,
          indicator: named?.kind === 'one' ? named.item : null,
          today,
          measure: measureOfTitles(titles),
          isOfFormers: isOfFormers([...titles, ...head.texts])
        },
        deps
      );
      tables += 1;
      [above, from] = [head.last + 1, end];
    }
  }
}
