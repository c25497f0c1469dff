import type { Text } from '../../src/lib/domain/text';
import type { Line, Sheet } from './sheet';

/** One thing wrong in the data: where it stands, what stands there, and what should. */
export interface Problem {
  readonly file: string;
  /** Line in the file, the header being 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: string;
  readonly value: string | null;
  readonly expected: Text;
}

/** A problem of one cell. */
export function problem(sheet: Sheet, line: Line, column: string, expected: Text): Problem {
  const value = line.cells[column] ?? null;
  return { file: sheet.file, line: line.line, column, value, expected };
}

/** A problem of a whole file. */
export function fileProblem(file: string, value: string | null, expected: Text): Problem {
  return { file, line: 0, column: '', value, expected };
}

function shorten(whole: string): string {
  const text = whole.replace(/[\r\n]+/g, '⏎');
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** Two lines for a person: Vietnamese, then English. */
export function formatProblem(found: Problem): string {
  const { file, line, column, value, expected } = found;
  const viPlace = [line > 0 ? `dòng ${line}` : '', column === '' ? '' : `cột ${column}`];
  const enPlace = [line > 0 ? `line ${line}` : '', column === '' ? '' : `column ${column}`];
  const place = (parts: readonly string[]): string =>
    [file, ...parts].filter((part) => part !== '').join(', ');
  const vi = value === null ? 'để trống' : `ghi “${shorten(value)}”`;
  const en = value === null ? 'is empty' : `says “${shorten(value)}”`;
  return `${place(viPlace)}: ${vi}; cần ${expected.vi}.\n  ${place(enPlace)}: ${en}; expected ${expected.en}.`;
}

/** The report of a broken check: at most `limit` problems and how many more there are. */
export function formatProblems(problems: readonly Problem[], limit = 20): string {
  const shown = problems.slice(0, limit).map(formatProblem);
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`… và ${more} lỗi nữa.\n  … and ${more} more.`);
  return shown.join('\n');
}
