import { formatOf } from './container';
import { legacyFontOf } from './legacy-font';
import { readDelimited } from './read-delimited';
import { readParquet } from './read-parquet';
import { readSpreadsheet } from './read-xlsx';
import { Refusal } from './refusal';
import type { Workbook } from './sheet';
import { assertSafeZip } from './zip-guard';

/** A workbook typed in a font of before Unicode holds other letters than are seen. */
function withUnicode(workbook: Workbook): Workbook {
  const sample = workbook.sheets
    .flatMap(({ rows }) => rows.slice(0, 200).flat())
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n');
  const { note, convert } = legacyFontOf(sample);
  if (note === null) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell.kind === 'text' ? { ...cell, text: convert(cell.text) } : cell))
      )
    })),
    notes: [...workbook.notes, note]
  };
}

/** Reads a file of any format that tables come in. @throws Refusal with the reason and what to do */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Workbook> {
  const format = formatOf(bytes);
  if (format === 'text') return readDelimited(file, bytes);
  if (format === 'xlsx' || format === 'ods') {
    assertSafeZip(bytes);
    return withUnicode(await readSpreadsheet(file, bytes, format));
  }
  if (format === 'parquet') return readParquet(file, bytes);
  const kinds = { docx: 'Word', pdf: 'PDF' };
  throw new Refusal(
    `Đây là tệp ${kinds[format]}, không phải bảng tính. Cần Excel (.xlsx), ODS, CSV, Parquet hoặc dán từ Excel.`
  );
}
