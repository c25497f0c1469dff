import { periodInWords } from './period-words';
import { cellAt, type Sheet } from './sheet';
import { keyOf } from './text';

/** The document that a workbook says its figures are from. */
export interface FileDocument {
  readonly title: string | null;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly issuer: string | null;
}

/** What the sheet says, `period` as the importer writes periods. */
export interface FileInfo extends FileDocument {
  readonly period: string | null;
}

export const INFO_SHEET = 'Thông tin';
export const INFO_LABELS = {
  unit: 'Đơn vị',
  title: 'Tên văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  period: 'Kỳ báo cáo'
} as const;

/** Whether a sheet is the template's own about unit and document: a label a row, its words beside it. */
export function isInfoSheet(sheet: Sheet): boolean {
  return (
    keyOf(sheet.name) === keyOf(INFO_SHEET) &&
    keyOf(cellAt(sheet, 1, 0).text) === keyOf(INFO_LABELS.unit)
  );
}

function dayOf(text: string): string | null {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso =
    typed === null
      ? text.trim()
      : `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && Number.isFinite(Date.parse(iso)) ? iso : null;
}

/** What the sheet says; null for what is left empty. */
export function infoOf(sheet: Sheet): FileInfo {
  const said = new Map(
    sheet.rows.map((row) => [keyOf(row[0]?.text ?? ''), (row[1]?.text ?? '').trim()])
  );
  const of = (label: string): string | null => said.get(keyOf(label)) || null;
  return {
    title: of(INFO_LABELS.title),
    number: of(INFO_LABELS.number),
    date: dayOf(of(INFO_LABELS.date) ?? ''),
    issuer: of(INFO_LABELS.issuer),
    period: periodInWords(of(INFO_LABELS.period) ?? '')
  };
}
