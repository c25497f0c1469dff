import {
  type OwnFigure,
  type OwnKnowledge,
  type OwnShare,
  withFigure,
  withShare
} from '$lib/domain/merge/own-knowledge';
import { figureProblemOf, type OwnProblem, shareProblemOf } from '$lib/domain/merge/own-problem';
import type { Transfer } from '$lib/domain/merge/people-share';
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

const QUOTED = /[",\n\r;]/;

function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

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
  const lines = [...shares, ...figures].map((cells) =>
    COLUMNS.map((column) => cellOf(cells[column] ?? null)).join(',')
  );
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\n')}\n`;
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

/**
 * Reads a file into what is known already: sound lines are taken, the others reported one by one. An
 * entry about former units outside `transfers` is checked for its range only.
 */
export function readOwn(
  text: string,
  known: OwnKnowledge,
  transfers: readonly Transfer[]
): ReadOwn {
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
      own = withLine(own, row, line, decimal, transfers);
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
  transfers: readonly Transfer[]
): OwnKnowledge {
  const kind = textIn(row, 'kind', line);
  const unit = textIn(row, 'unit', line);
  const number = (column: Column): number | null => numberIn(row, column, line, decimal);
  const note = row.note === undefined || row.note === '' ? null : row.note;
  const check = (problem: OwnProblem | null): void => {
    if (problem !== null) throw new Refused({ line, kind: 'entry', problem });
  };
  if (kind === 'share') {
    const former = textIn(row, 'former', line);
    const entry: OwnShare = {
      unit,
      former,
      households: number('household_share'),
      people: number('population_share'),
      note
    };
    check(shareProblemOf(entry, withTransfer(transfers, unit, former), own));
    return withShare(own, entry);
  }
  if (kind !== 'baseline' && kind !== 'list')
    throw new Refused({ line, kind: 'kind', column: kind });
  const isList = kind === 'list';
  const entry: OwnFigure = {
    unit: isList ? textIn(row, 'former', line) : unit,
    to: isList ? unit : null,
    indicator: textIn(row, 'indicator', line),
    period: textIn(row, 'period', line),
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    note
  };
  const around = isList ? withTransfer(transfers, unit, entry.unit) : transfers;
  check(figureProblemOf(entry, false, around, own));
  return withFigure(own, entry);
}

/** A transfer of a former unit nobody listed here is taken for a divided one: only its range is checked. */
function withTransfer(
  transfers: readonly Transfer[],
  unit: string,
  former: string
): readonly Transfer[] {
  if (transfers.some((row) => row.former === former)) return transfers;
  const basis = 'part_area_part_population';
  return [{ unit, former, basis, household_share: null, population_share: null }];
}
