import {
  isSameFigure,
  type OwnFigure,
  type OwnKnowledge,
  type OwnShare,
  withFigure,
  withShare
} from '../domain/merge/own-knowledge';
import { figureProblemOf, type OwnProblem, shareProblemOf } from '../domain/merge/own-problem';
import type { Transfer } from '../domain/merge/people-share';
import { parsePeriod } from '../domain/period';
import { cleanText } from '../format/clean-text';
import { parseNumber } from '../format/parse-number';
import { type Column, COLUMNS } from './knowledge-columns';
import { readSheet } from './knowledge-sheet';

type Line = Readonly<Partial<Record<Column, string>>>;

/** What is wrong with a line of a file; lines are counted from 1, the header is line 1. */
export type LineProblem =
  | {
      readonly line: number;
      readonly kind: 'header' | 'header_twice' | 'kind' | 'missing';
      readonly column: string;
    }
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
  | { readonly line: number; readonly kind: 'entry'; readonly problem: OwnProblem }
  /** A quote that does not end, a letter that was lost before, more cells than columns. */
  | {
      readonly line: number;
      readonly kind: 'quote' | 'letters' | 'cells';
      readonly column: string;
      readonly text: string;
    }
  /** Cells that lines of its kind do not use: the kind may be wrong. */
  | {
      readonly line: number;
      readonly kind: 'unused';
      readonly of: string;
      readonly column: string;
      readonly text: string;
    }
  /** No unit, former unit or indicator of the city has this id. */
  | {
      readonly line: number;
      readonly kind: 'unknown';
      readonly column: string;
      readonly text: string;
    }
  /** A line before it speaks of the same place. */
  | { readonly line: number; readonly kind: 'twice'; readonly first: number }
  /** A column that is not one of ours; the lines were read without it. */
  | { readonly line: number; readonly kind: 'column'; readonly column: string }
  /** A header and no line under it. */
  | { readonly line: number; readonly kind: 'nothing' };

/** One thing typed in. */
export type OwnEntry =
  | { readonly kind: 'share'; readonly entry: OwnShare }
  | { readonly kind: 'figure'; readonly entry: OwnFigure };

/** A line that says something else than what was typed in before: the reader decides. */
export interface Replacing {
  readonly line: number;
  readonly before: OwnEntry;
  readonly after: OwnEntry;
}

export interface ReadOwn {
  /** What was known with what the file adds; what was known before is as it was. */
  readonly own: OwnKnowledge;
  readonly entries: number;
  readonly problems: readonly LineProblem[];
  readonly replacing: readonly Replacing[];
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
  /** Units of both generations, and indicators; not given, ids are checked for their form alone. */
  readonly ids?: {
    readonly units: ReadonlySet<string>;
    readonly indicators: ReadonlySet<string>;
  };
}

function withEntry(own: OwnKnowledge, { kind, entry }: OwnEntry): OwnKnowledge {
  return kind === 'share' ? withShare(own, entry) : withFigure(own, entry);
}

/** With the lines of a file in place of what was typed in before. */
export function withReplaced(own: OwnKnowledge, replacing: readonly Replacing[]): OwnKnowledge {
  return replacing.reduce((known, { after }) => withEntry(known, after), own);
}

/** What is known of the same place already. */
function knownOf(own: OwnKnowledge, { kind, entry }: OwnEntry): OwnEntry | null {
  if (kind === 'share') {
    const known = own.shares.find((s) => s.unit === entry.unit && s.former === entry.former);
    return known === undefined ? null : { kind, entry: known };
  }
  const known = own.figures.find((figure) => isSameFigure(figure, entry));
  return known === undefined ? null : { kind, entry: known };
}

function placeOf({ kind, entry }: OwnEntry): string {
  return kind === 'share'
    ? [kind, entry.unit, entry.former].join()
    : [kind, entry.unit, entry.to, entry.indicator, entry.period].join();
}

const VALUES = ['households', 'people', 'value', 'numerator', 'denominator', 'note'] as const;

function saySame(a: OwnEntry, b: OwnEntry): boolean {
  const [one, other]: Readonly<Record<string, unknown>>[] = [{ ...a.entry }, { ...b.entry }];
  return VALUES.every((name) => one?.[name] === other?.[name]);
}

/**
 * Reads a file into what is known already: sound lines are taken, the others reported one by one, and where a
 * line would change what was typed in before, that stays until the reader decides. Of former units outside the
 * page it is not known where they went, only that their shares may not exceed the whole.
 */
export function readOwn(text: string, known: OwnKnowledge, city: City): ReadOwn {
  const { header, headerLine, rows, broken, decimal } = readSheet(text);
  const problems: LineProblem[] = [];
  const refused = (problem: LineProblem): ReadOwn => ({
    own: known,
    entries: 0,
    problems: [problem],
    replacing: []
  });
  if (!header.includes('kind') || !header.includes('unit')) {
    const [open] = broken;
    // A quote that is not closed took the names of the columns with it.
    return refused(
      open === undefined || open.line >= headerLine
        ? { line: headerLine, kind: 'header', column: 'kind, unit' }
        : { line: open.line, kind: 'quote', column: '', text: open.text }
    );
  }
  const twice = header.find((name, at) => name !== '' && header.indexOf(name) < at);
  if (twice !== undefined)
    return refused({ line: headerLine, kind: 'header_twice', column: twice });
  for (const column of header)
    if (column !== '' && !(COLUMNS as readonly string[]).includes(column))
      problems.push({ line: headerLine, kind: 'column', column });
  for (const { line, text: wrong } of broken)
    problems.push({ line, kind: 'quote', column: '', text: wrong });

  let own = known;
  let entries = 0;
  const replacing: Replacing[] = [];
  const places = new Map<string, number>();
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const { line, cells } of filled) {
    try {
      const over = cells.slice(header.length).filter((cell) => cell.trim() !== '');
      if (over.length > 0)
        throw new Refused({ line, kind: 'cells', column: '', text: over.join(' ').trim() });
      const row: Line = Object.fromEntries(header.map((name, i) => [name, cells[i]?.trim() ?? '']));
      const lost = COLUMNS.find((column) => row[column]?.includes('\uFFFD'));
      if (lost !== undefined)
        throw new Refused({ line, kind: 'letters', column: lost, text: row[lost] ?? '' });
      const entry = entryOf(own, row, line, decimal, city);
      const first = places.get(placeOf(entry));
      if (first !== undefined) throw new Refused({ line, kind: 'twice', first });
      places.set(placeOf(entry), line);
      const before = knownOf(known, entry);
      if (before !== null && !saySame(before, entry)) {
        replacing.push({ line, before, after: entry });
        continue;
      }
      own = before === null ? withEntry(own, entry) : own;
      entries += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(error.problem);
    }
  }
  if (filled.length === 0 && broken.length === 0)
    problems.push({ line: headerLine, kind: 'nothing' });
  problems.sort((a, b) => a.line - b.line);
  return { own, entries, problems, replacing };
}

function textIn(row: Line, column: Column, line: number): string {
  const text = row[column] ?? '';
  if (text === '') throw new Refused({ line, kind: 'missing', column });
  return text;
}

/** What a line of a kind says nothing of. */
const UNUSED: Readonly<Record<string, readonly Column[]>> = {
  share: ['indicator', 'period', 'value', 'numerator', 'denominator'],
  baseline: ['former', 'household_share', 'population_share'],
  list: ['household_share', 'population_share']
};

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
  const small = cleanText(text).trim().toLowerCase();
  if (!isForm(small)) throw new Refused({ line, kind: 'form', column, text });
  return small;
}

function numberIn(row: Line, column: Column, line: number, decimal?: '.' | ','): number | null {
  const text = row[column] ?? '';
  const parsed = parseNumber(text, decimal);
  if (parsed.kind === 'number') return text.endsWith('%') ? parsed.value / 100 : parsed.value;
  if (parsed.kind === 'empty') return null;
  if (parsed.kind === 'invalid') throw new Refused({ line, kind: 'number', column, text });
  throw new Refused({ line, kind: 'ambiguous', column, text, readings: parsed.readings });
}

/** What a line says. @throws Refused where it says nothing that can be taken */
function entryOf(
  own: OwnKnowledge,
  row: Line,
  line: number,
  decimal: '.' | ',' | undefined,
  { transfers, isPartOfWhole, ids }: City
): OwnEntry {
  const written = textIn(row, 'kind', line);
  const kind = cleanText(written).trim().toLowerCase();
  const known = (column: Column, text: string, of: ReadonlySet<string> | undefined): string => {
    if (of !== undefined && !of.has(text))
      throw new Refused({ line, kind: 'unknown', column, text });
    return text;
  };
  const code = (column: Column): string =>
    known(
      column,
      formIn(row, column, line, (text) => UNIT.test(text)),
      ids?.units
    );
  const number = (column: Column): number | null => numberIn(row, column, line, decimal);
  // Written with a mark before it where a spreadsheet would take the note for a formula.
  const note = cleanText(row.note ?? '').replace(/^'(?=[=+\-@])/, '') || null;
  const check = (problem: OwnProblem | null): void => {
    if (problem !== null) throw new Refused({ line, kind: 'entry', problem });
  };
  if (kind !== 'share' && kind !== 'baseline' && kind !== 'list') {
    throw new Refused({ line, kind: 'kind', column: written });
  }
  const unused = UNUSED[kind]?.find((column) => (row[column] ?? '') !== '');
  if (unused !== undefined)
    throw new Refused({ line, kind: 'unused', of: kind, column: unused, text: row[unused] ?? '' });
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
    return { kind: 'share', entry };
  }
  const isList = kind === 'list';
  const entry: OwnFigure = {
    unit: isList ? code('former') : unit,
    to: isList ? unit : null,
    indicator: known(
      'indicator',
      formIn(row, 'indicator', line, (text) => INDICATOR.test(text)),
      ids?.indicators
    ),
    period: formIn(row, 'period', line, (text) => parsePeriod(text) !== null),
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    note
  };
  const around = isList ? withTransfer(transfers, unit, entry.unit, own) : transfers;
  check(figureProblemOf(entry, isPartOfWhole(entry.indicator), around, own));
  return { kind: 'figure', entry };
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
