import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';

/** A cell as JSON: a plain value, or one with more to it. */
export type CaseCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly v: string | number | boolean | null;
      readonly format?: string;
      readonly struck?: boolean;
      readonly formula?: string;
      /** An error of Excel such as "#REF!". */
      readonly error?: string;
      /** ISO day: becomes a date cell. */
      readonly date?: string;
    };

interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CaseCell[])[];
  /** "D4:F4" */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** One file as an officer would make it, and what must become of it. */
export interface WorkbookCase {
  readonly about: string;
  readonly file: string;
  readonly sheets?: readonly CaseSheet[];
  /** Text of a CSV instead of sheets. */
  readonly text?: string;
  /** How the text is written: UTF-8 where nothing is said. */
  readonly encoding?: 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258';
  /** Bytes instead of both, as hex. */
  readonly bytes?: string;
  /** Part of the reason where the whole file is refused. */
  readonly refused?: string;
  readonly taken?: readonly string[];
  readonly questions?: readonly string[];
  readonly faults?: readonly string[];
  readonly notes?: readonly string[];
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number];

function toSheet(sheet: CaseSheet): Written {
  const cells = new Map<string, Record<string, unknown>>();
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => {
      if (cell === null || typeof cell !== 'object') return cell;
      const value =
        cell.date === undefined ? (cell.error ?? cell.v) : new Date(`${cell.date}T00:00:00Z`);
      const style = {
        ...(cell.format === undefined && cell.date === undefined
          ? {}
          : { numFmt: cell.format ?? 'dd/mm/yyyy' }),
        ...(cell.struck === true ? { font: { strikethrough: true } } : {})
      };
      cells.set(`${r},${c}`, {
        value,
        ...(Object.keys(style).length > 0 ? { style } : {}),
        ...(cell.error === undefined ? {} : { type: 'error' }),
        ...(cell.formula === undefined
          ? {}
          : { type: 'formula', formula: cell.formula, formulaResult: value })
      });
      return value;
    })
  );
  return {
    name: sheet.name,
    rows,
    cells,
    merges: (sheet.merges ?? []).map((range) => {
      const [from = 'A1', to = 'A1'] = range.split(':');
      const [a, b] = [placeOf(from), placeOf(to)];
      return { startRow: a.row, startCol: a.column, endRow: b.row, endCol: b.column };
    }),
    ...(sheet.hiddenRows === undefined
      ? {}
      : { rowDefs: new Map(sheet.hiddenRows.map((row) => [row - 1, { hidden: true }])) }),
    ...(sheet.hidden === true ? { hidden: true } : {})
  };
}

function encoded(text: string, encoding: WorkbookCase['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 'windows-1258':
      return toWindows1258(text);
    default:
      return new TextEncoder().encode(text);
  }
}

/** Letters of Windows-1258: some whole, the other tones as a mark behind the letter. */
function toWindows1258(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(new Uint8Array([byte])), byte);
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = table.get(letter);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    const parts = [...letter.normalize('NFD')];
    const tone = parts.findLast((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? '';
    const bare = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    bytes.push(table.get(bare) ?? 63, ...(tone === '' ? [] : [table.get(tone) ?? 63]));
  }
  return new Uint8Array(bytes);
}

/** The bytes of the file a case describes. */
export async function bytesOf(each: WorkbookCase): Promise<Uint8Array> {
  if (each.bytes !== undefined) return new Uint8Array(Buffer.from(each.bytes, 'hex'));
  if (each.text !== undefined) return encoded(each.text, each.encoding);
  const sheets = (each.sheets ?? []).map(toSheet);
  return each.file.endsWith('.ods') ? writeOds({ sheets }) : writeXlsx({ sheets });
}
