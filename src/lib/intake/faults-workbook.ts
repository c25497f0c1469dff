import type { Cell as WrittenCell, CellStyle, Sheet as OpenSheet } from 'hucre';
import type { Sheet, Workbook } from './sheet';
import type { Verdict } from './verdict';

/** What is said in a cell, and whether it is a fault or a question. */
interface Mark {
  readonly isFault: boolean;
  readonly lines: readonly string[];
}

const AUTHOR = 'Thước Đo';
const FAULT_FILL = 'F8C9B8';
const QUESTION_FILL = 'FBE7A1';

const fill = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb }
});

function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Faults and questions by sheet and cell, faults first. */
function marksOf({
  faults,
  questions
}: Pick<Verdict, 'faults' | 'questions'>): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const sheets = new Map<string, Map<string, Mark>>();
  const add = (sheet: string, cell: string, isFault: boolean, line: string): void => {
    const cells = sheets.get(sheet) ?? new Map<string, Mark>();
    sheets.set(sheet, cells);
    const known = cells.get(cell);
    cells.set(cell, {
      isFault: isFault || known?.isFault === true,
      lines: [...(known?.lines ?? []), line]
    });
  };
  for (const { sheet, cell, why, expected } of faults)
    add(sheet, cell, true, `Lỗi: ${why}. Cần: ${expected}.`);
  for (const { cell, text } of questions) {
    const at = cell.lastIndexOf('!');
    add(cell.slice(0, at), cell.slice(at + 1), false, `Hỏi: ${text}`);
  }
  return sheets;
}

function markedCell(
  known: WrittenCell | undefined,
  value: WrittenCell['value'],
  mark: Mark
): WrittenCell {
  const before = known?.comment?.text;
  return {
    ...(known ?? {
      value,
      type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string'
    }),
    style: { ...known?.style, fill: fill(mark.isFault ? FAULT_FILL : QUESTION_FILL) },
    comment: {
      author: AUTHOR,
      text: [...(before === undefined ? [] : [before]), ...mark.lines].join('\n')
    }
  };
}

function markSheet(sheet: OpenSheet, marks: ReadonlyMap<string, Mark>): void {
  const cells = sheet.cells ?? new Map<string, WrittenCell>();
  for (const [address, mark] of marks) {
    const place = placeOf(address);
    if (place === null) continue;
    const key = `${place.row},${place.column}`;
    cells.set(key, markedCell(cells.get(key), sheet.rows[place.row]?.[place.column] ?? null, mark));
  }
  sheet.cells = cells;
}

/** A table that was no workbook of Excel, as one, with its marks. */
async function written(
  sheets: readonly Sheet[],
  marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map((sheet) => {
      const cells = new Map<string, Partial<WrittenCell>>();
      for (const [address, mark] of marks.get(sheet.name) ?? []) {
        const place = placeOf(address);
        if (place !== null)
          cells.set(`${place.row},${place.column}`, {
            style: { fill: fill(mark.isFault ? FAULT_FILL : QUESTION_FILL) },
            comment: { author: AUTHOR, text: mark.lines.join('\n') }
          });
      }
      return {
        name: sheet.name.slice(0, 31),
        rows: sheet.rows.map((row) => row.map((cell) => cell.number ?? (cell.text || null))),
        cells
      };
    })
  });
}

/**
 * The officer's own file back, with each cell that is wrong or asked about coloured and a comment in it, so that all
 * is mended in Excel in one go. What else the workbook holds stays as it was; CSV, ODS and pasted cells become one.
 *
 * @param bytes the workbook as it came; null where it was no XLSX
 */
export async function faultsWorkbook(
  workbook: Workbook,
  bytes: Uint8Array | null,
  verdict: Pick<Verdict, 'faults' | 'questions'>
): Promise<Uint8Array> {
  const marks = marksOf(verdict);
  if (bytes === null) return written(workbook.sheets, marks);
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const open = await openXlsx(bytes, { readStyles: true });
  for (const sheet of open.sheets) {
    const ofSheet = marks.get(sheet.name) ?? marks.get(sheet.name.normalize('NFC').trim());
    if (ofSheet !== undefined) markSheet(sheet, ofSheet);
  }
  return saveXlsx(open);
}

/** "bieu-01.xlsx" → "bieu-01-danh-dau-loi.xlsx". */
export function faultsFileName(file: string): string {
  return `${file.replace(/\.[^.]+$/, '')}-danh-dau-loi.xlsx`;
}
