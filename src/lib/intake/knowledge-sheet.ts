import Papa from 'papaparse';
import { cleanText } from '../format/clean-text';

/** A row of a delimited text. */
export interface SheetRow {
  /** Where it begins, counted as a text editor counts; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A delimited text, taken apart. */
export interface Sheet {
  readonly header: readonly string[];
  /** The line the header stands in. */
  readonly headerLine: number;
  readonly rows: readonly SheetRow[];
  /** Lines with a quote that never ends, or ends amid a cell: nothing of them is read. */
  readonly broken: readonly { readonly line: number; readonly text: string }[];
  /** The decimal mark the delimiter tells: a comma between cells leaves the point; else not known. */
  readonly decimal: '.' | undefined;
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that stands most often in the header; Excel writes ";" where the comma is decimal. */
function delimiterOf(header: string): string {
  return DELIMITERS.reduce((best, each) =>
    header.split(each).length > header.split(best).length ? each : best
  );
}

/** What a spreadsheet is told of the delimiter, alone in the first line. */
const SEPARATOR_LINE = /^"?sep=(.|\t)"?[,;\t]*$/i;

/** A cell that goes on over a line that looks like the next row has lost its closing quote. */
const NEXT_ROW = /\n"?(?:share|baseline|list)"?[,;\t]/i;

interface Part {
  readonly rows: readonly { readonly cells: readonly string[]; readonly from: number }[];
  /** Where a row begins whose quotes do not close; null where all are sound. */
  readonly brokenAt: number | null;
}

/** Rows from a place on, until one is broken. */
function partFrom(text: string, from: number, delimiter: string): Part {
  const rows: { cells: readonly string[]; from: number }[] = [];
  let [at, brokenAt] = [from, null as number | null];
  Papa.parse<string[]>(text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const isBroken =
        errors.some(({ type }) => type === 'Quotes') || data.some((cell) => NEXT_ROW.test(cell));
      if (isBroken) {
        brokenAt = at;
        parser.abort();
        return;
      }
      rows.push({ cells: data, from: at });
      at = from + meta.cursor;
    }
  });
  return { rows, brokenAt };
}

/**
 * Reads CSV as this site writes it or as Excel saves it; composed letters (NFC), every kind of line end. Where a
 * quote is not closed its line alone is lost, and told: the lines after it are read as they stand.
 */
export function readSheet(text: string): Sheet {
  const clean = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  const endOf = (at: number): number => {
    const end = clean.indexOf('\n', at);
    return end < 0 ? clean.length : end;
  };
  const pastEmpty = (from: number): number =>
    from + (/^(?:[^\S\n]*\n)+/.exec(clean.slice(from))?.[0].length ?? 0);
  let at = pastEmpty(0);
  const told = SEPARATOR_LINE.exec(clean.slice(at, endOf(at)).replace(/^ +| +$/g, ''))?.[1];
  if (told !== undefined) at = pastEmpty(endOf(at) + 1);
  const delimiter = told ?? delimiterOf(clean.slice(at, endOf(at)));

  const [found, broken]: [{ cells: readonly string[]; from: number }[], number[]] = [[], []];
  while (at < clean.length) {
    const part = partFrom(clean, at, delimiter);
    found.push(...part.rows);
    if (part.brokenAt === null) break;
    broken.push(part.brokenAt);
    at = endOf(part.brokenAt) + 1;
  }
  let [line, counted] = [1, 0];
  const lineOf = (from: number): number => {
    for (; counted < from; counted += 1) if (clean[counted] === '\n') line += 1;
    return line;
  };
  const lines = new Map(
    [...found.map((row) => row.from), ...broken]
      .sort((a, b) => a - b)
      .map((from) => [from, lineOf(from)])
  );
  const [header, ...rows] = found.map(({ cells, from }) => ({ cells, line: lines.get(from) ?? 1 }));
  return {
    header: (header?.cells ?? []).map((name) => cleanText(name).trim().toLowerCase()),
    headerLine: header?.line ?? 1,
    rows,
    broken: broken.map((from) => ({
      line: lines.get(from) ?? 1,
      text: clean.slice(from, endOf(from))
    })),
    decimal: delimiter === ',' ? '.' : undefined
  };
}
