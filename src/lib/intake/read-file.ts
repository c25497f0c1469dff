import { formatOf } from './container';
import { readDelimited } from './read-delimited';
import { readSpreadsheet } from './read-xlsx';
import { Refusal } from './refusal';
import type { Workbook } from './sheet';
import { assertSafeZip } from './zip-guard';

/** Reads a file of any format that tables come in. @throws Refusal with the reason and what to do */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Workbook> {
  const format = formatOf(bytes);
  if (format === 'text') return readDelimited(file, bytes);
  if (format === 'xlsx' || format === 'ods') {
    assertSafeZip(bytes);
    return readSpreadsheet(file, bytes, format);
  }
  const kinds = { parquet: 'Parquet', docx: 'Word', pdf: 'PDF' };
  throw new Refusal(
    `Đây là tệp ${kinds[format]}, không phải bảng tính. Cần Excel (.xlsx), ODS, CSV hoặc dán từ Excel.`
  );
}
