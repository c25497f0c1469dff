import { readFileSync } from 'node:fs';
import type { CaseCell, WorkbookCase } from './workbook-case';

/** A report with ten cells that are wrong, each in its own way. */
export const FAULTY = JSON.parse(
  readFileSync('tests/fixtures/workbooks/ten-faults.json', 'utf8')
) as WorkbookCase;

/** What the officer types in their place, by the indicator of the row: its figure of 2025. */
const MENDED: Readonly<Record<string, CaseCell>> = {
  BHYT: 95,
  'Doanh nghiệp': 160,
  'Tỷ lệ hộ nghèo': '86/18.300',
  'TTHC đúng hạn': '98,5',
  'Tỷ lệ gia đình văn hóa': 92,
  'Thu ngân sách': '31 tỷ đồng',
  'Dân số': 18300,
  'Sản phẩm OCOP': 5,
  'Số hộ': 4512,
  'Thu nhập bình quân đầu người': 85
};

/** The same report with all ten mended in one go. */
export const MENDED_CASE: WorkbookCase = {
  ...FAULTY,
  sheets: (FAULTY.sheets ?? []).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const mended = MENDED[String(row[0])];
      return mended === undefined ? row : row.map((cell, at) => (at === 3 ? mended : cell));
    })
  }))
};
