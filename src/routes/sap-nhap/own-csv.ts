import {
  type OwnFigure,
  type OwnKnowledge,
  type OwnShare,
  withFigure,
  withShare
} from '$lib/domain/merge/own-knowledge';
import { figureProblemOf, type OwnProblem, shareProblemOf } from '$lib/domain/merge/own-problem';
import type { Transfer } from '$lib/domain/merge/people-share';
import { formatCsv } from '$lib/export/csv';
import { parsePeriod } from '$lib/domain/period';
import { parseNumber } from '$lib/format/parse-number';
import { readSheet } from './own-sheet';

/** The columns of the file; those of `data/` are called as they are there. Names are for people, not read. */
export const COLUMNS = [
  'kind',
  'unit',
  'former',
  'household_share',
  'population_share',
  'indicator',
  'period',
  'value',
  'numerator',
  'denominator',
  'note',
  'unit_name',
  'former_name'
] as const;

type Column = (typeof COLUMNS)[number];
type Line = Readonly<Partial<Record<Column, string>>>;

type Cells = Readonly<Partial<Record<Column, string | number | null>>>;

/**
 * Everything typed in, as a file to keep, to pass on and to enter into `data/`: shares go to
 * `lineage.csv`, figures to `observations.csv`. UTF-8 with a mark at the start, so that Excel reads it.
 */
export function writeOwn(own: OwnKnowledge, nameOf: (unit: string) => string): string {
  const shares = own.shares.map(({ unit, former, households, people, note }): Cells => ({
    kind: 'share',
    unit,
    former,
    household_share: households,
    population_share: people,
    note,
    unit_name: nameOf(unit),
    former_name: nameOf(former)
  }));
  const figures = own.figures.map(({ unit, to, indicator, period, ...rest }): Cells => {
    const names = to === null ? { unit } : { unit: to, former: unit, former_name: nameOf(unit) };
    return {
      kind: to === null ? 'baseline' : 'list',
      ...names,
      indicator,
      period,
      ...rest,
      unit_name: nameOf(to ?? unit)
    };
  });
  return formatCsv(
    COLUMNS,
    [...shares, ...figures].map((cells) => COLUMNS.map((column) => cells[column] ?? null))
  );
}

/** What is wrong with a line of a file; lines are counted from 1, the header is line 1. */
export type LineProblem =
  | { readonly line: number; readonly kind: 'header' | 'kind' | 'missing'; readonly column: string }
  | {
      readonly line: number;
      readonly kind: 'number';
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly line: number;
      readonly kind: 'ambiguous';
      readonly column: string;
      readonly text: string;
      readonly readings: readonly [number, number];
    }
  | {
      readonly line: number;
      readonly kind: 'form';
      readonly column: string;
      readonly text: string;
    }
  | { readonly line: number; readonly kind: 'entry'; readonly problem: OwnProblem };

export interface ReadOwn {
  readonly own: OwnKnowledge;
  readonly entries: number;
  readonly problems: readonly LineProblem[];
}

class Refused extends Error {
  constructor(readonly problem: LineProblem) {
    super(problem.kind);
  }
}

/** What the lines are checked against. */
export interface City {
  /** Every transfer of the former units around the page. */
  readonly transfers: readonly Transfer[];
  /** Whether an indicator is a part of a whole, so that it cannot exceed it. False where it is not known. */
  readonly isPartOfWhole: (indicator: string) => boolean;
}

/**
 * Reads a file into what is known already: sound lines are taken, the others reported one by one. Of former
 * units outside the page it is not known where they went, only that their shares may not exceed the whole.
 */
export function readOwn(text: string, known: OwnKnowledge, city: City): ReadOwn {
  const { header, rows, decimal } = readSheet(text);
  if (!header.includes('kind') || !header.includes('unit')) {
    return {
      own: known,
      entries: 0,
      problems: [{ line: 1, kind: 'header', column: 'kind, unit' }]
    };
  }
  let own = known;
  let entries = 0;
  const problems: LineProblem[] = [];
  rows.forEach((cells, at) => {
    const line = at + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    const row: Line = Object.fromEntries(header.map((name, i) => [name, cells[i]?.trim() ?? '']));
    try {
      own = withLine(own, row, line, decimal, city);
      entries += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(error.problem);
    }
  });
  return { own, entries, problems };
}

function textIn(row: Line, column: Column, line: number): string {
  const text = row[column] ?? '';
  if (text === '') throw new Refused({ line, kind: 'missing', column });
  return text;
}

const UNIT = /^(?:moi|cu)-\d{1,6}$/;
const INDICATOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text of a form; `moi-11617`, `ho-ngheo`, `2024`. */
function formIn(
  row: Line,
  column: Column,
  line: number,
  isForm: (text: string) => boolean
): string {
  const text = textIn(row, column, line);
  if (!isForm(text)) throw new Refused({ line, kind: 'form', column, text });
  return text;
}

function numberIn(row: Line, column: Column, line: number, decimal?: '.' | ','): number | null {
  const text = row[column] ?? '';
  const parsed = parseNumber(text, decimal);
  if (parsed.kind === 'number') return text.endsWith('%') ? parsed.value / 100 : parsed.value;
  if (parsed.kind === 'empty') return null;
  if (parsed.kind === 'invalid') throw new Refused({ line, kind: 'number', column, text });
  throw new Refused({ line, kind: 'ambiguous', column, text, readings: parsed.readings });
}

function withLine(
  own: OwnKnowledge,
  row: Line,
  line: number,
  decimal: '.' | ',' | undefined,
  { transfers, isPartOfWhole }: City
): OwnKnowledge {
  const kind = textIn(row, 'kind', line);
  const code = (column: Column): string => formIn(row, column, line, (text) => UNIT.test(text));
  const number = (column: Column): number | null => numberIn(row, column, line, decimal);
  // Written with a mark before it where a spreadsheet would take the note for a formula.
  const note = (row.note ?? '').replace(/^'(?=[=+\-@])/, '') || null;
  const check = (problem: OwnProblem | null): void => {
    if (problem !== null) throw new Refused({ line, kind: 'entry', problem });
  };
  if (kind !== 'share' && kind !== 'baseline' && kind !== 'list') {
    throw new Refused({ line, kind: 'kind', column: kind });
  }
  const unit = code('unit');
  if (kind === 'share') {
    const former = code('former');
    const entry: OwnShare = {
      unit,
      former,
      households: number('household_share'),
      people: number('population_share'),
      note
    };
    check(shareProblemOf(entry, withTransfer(transfers, unit, former, own), own));
    return withShare(own, entry);
  }
  const isList = kind === 'list';
  const entry: OwnFigure = {
    unit: isList ? code('former') : unit,
    to: isList ? unit : null,
    indicator: formIn(row, 'indicator', line, (text) => INDICATOR.test(text)),
    period: formIn(row, 'period', line, (text) => parsePeriod(text) !== null),
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    note
  };
  const around = isList ? withTransfer(transfers, unit, entry.unit, own) : transfers;
  check(figureProblemOf(entry, isPartOfWhole(entry.indicator), around, own));
  return withFigure(own, entry);
}

/** A former unit that is not listed here is taken for divided among the units that are typed in for it. */
function withTransfer(
  transfers: readonly Transfer[],
  unit: string,
  former: string,
  own: OwnKnowledge
): readonly Transfer[] {
  if (transfers.some((row) => row.former === former)) return transfers;
  const basis = 'part_area_part_population';
  const others = own.shares.filter((share) => share.former === former).map((share) => share.unit);
  return [...new Set([unit, ...others])].map((to): Transfer => ({
    unit: to,
    former,
    basis,
    household_share: null,
    population_share: null
  }));
}
