import type { Catalogue, CatalogueUnit } from './catalogue';
import { type Deps, EXAMPLE } from './row-labels';
import { addressOf, type Cell, cellAt, type Sheet, widthOf } from './sheet';
import { keyOf } from './text';

/** Heads of the template's sheet; any table with such columns is read the same way. */
export const SHARE_HEADS: readonly string[] = [
  'STT',
  'Đơn vị cũ',
  'Chuyển đến',
  'Năm của tỷ lệ',
  'Tỷ lệ số hộ chuyển (%)',
  'Tỷ lệ dân số chuyển (%)',
  'Căn cứ'
];

interface ShareColumns {
  readonly row: number;
  readonly former: number;
  readonly unit: number | null;
  readonly year: number | null;
  readonly shares: readonly {
    readonly column: number;
    readonly indicator: 'household_share' | 'population_share';
  }[];
  readonly note: number | null;
}

const FORMER = /^(?:ten )?don vi (?:hanh chinh )?cu(?: |$)/;
const SHARE = /^(?:ty le|ti le|phan|phan tram) .*(?:chuyen|nhap|sang|ve)\b/;

function columnsAt(sheet: Sheet, row: number): ShareColumns | null {
  const keys = Array.from({ length: widthOf(sheet) }, (_, at) =>
    keyOf(cellAt(sheet, row, at).text)
  );
  const find = (words: RegExp): number | null => {
    const at = keys.findIndex((key) => words.test(key));
    return at < 0 ? null : at;
  };
  const former = find(FORMER);
  const shares = keys.flatMap((key, column): ShareColumns['shares'] => {
    if (!SHARE.test(key)) return [];
    if (/\bho\b/.test(key)) return [{ column, indicator: 'household_share' }];
    return /\b(?:dan so|nguoi|nhan khau|khau|dan)\b/.test(key)
      ? [{ column, indicator: 'population_share' }]
      : [];
  });
  if (former === null || shares.length === 0) return null;
  return {
    row,
    former,
    unit: find(/^(?:chuyen den|chuyen sang|nhap vao|don vi moi|ve don vi)/),
    year: find(/^nam\b/),
    shares,
    note: find(/^(?:can cu|ghi chu|nguon)/)
  };
}

/** "35", "35,5%", 0.35 formatted as a percentage: a fraction; null for what is none. */
function fractionOf(cell: Cell): number | null {
  if (cell.kind === 'number')
    return /%/.test(cell.format ?? '') ? (cell.number ?? null) : (cell.number ?? Number.NaN) / 100;
  const typed = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(cell.text.trim())?.[1];
  return typed === undefined ? null : Number(typed.replace(',', '.')) / 100;
}

/**
 * Shares of former units that moved to a unit, from a table that has a column for the former unit and one for its
 * households or people. False where the sheet is no such table.
 */
export function takeShares(
  sheet: Sheet,
  fileUnit: CatalogueUnit | null,
  lineage: Catalogue['lineage'],
  { units, report }: Pick<Deps, 'units' | 'report'>
): boolean {
  const columns =
    Array.from({ length: Math.min(sheet.rows.length, 12) }, (_, row) => columnsAt(sheet, row)).find(
      (found) => found !== null
    ) ?? null;
  if (columns === null) return false;
  for (let row = columns.row + 1; row < sheet.rows.length; row += 1)
    takeRow(sheet, row, columns, fileUnit, lineage, { units, report });
  return true;
}

function takeRow(
  sheet: Sheet,
  row: number,
  columns: ShareColumns,
  fileUnit: CatalogueUnit | null,
  lineage: Catalogue['lineage'],
  { units, report }: Pick<Deps, 'units' | 'report'>
): void {
  const given = columns.shares.filter(({ column }) => cellAt(sheet, row, column).kind !== 'empty');
  const name = cellAt(sheet, row, columns.former).text.trim();
  if (given.length === 0 || name === '') return;
  const fault = (column: number, why: string, expected: string): void => {
    report.faults.push({
      sheet: sheet.name,
      cell: addressOf(row, column),
      seen: cellAt(sheet, row, column).text.slice(0, 80),
      why,
      expected,
      ...(fileUnit === null ? {} : { unit: fileUnit.unit })
    });
  };
  if (EXAMPLE.test(cellAt(sheet, row, 0).text))
    return fault(0, 'dòng ví dụ của mẫu còn để lại', 'xóa dòng ví dụ');
  const to = columns.unit === null ? '' : cellAt(sheet, row, columns.unit).text.trim();
  const named = to === '' ? null : units.find(to);
  const unit = named === null ? fileUnit : named.kind === 'one' ? named.item : null;
  if (unit === null || unit.generation !== 'moi')
    return fault(
      columns.unit ?? columns.former,
      'không rõ chuyển đến đơn vị nào',
      'một đơn vị mới'
    );
  const formers = lineage.filter((each) => each.unit === unit.unit);
  const found = units.find(/(?<!\p{L})cũ(?!\p{L})/iu.test(name) ? name : `${name} (cũ)`, unit.unit);
  const candidates = found.kind === 'one' ? [found.item] : found.kind === 'some' ? found.items : [];
  const former = candidates.find((each) => formers.some((one) => one.former === each.unit));
  if (former === undefined)
    return fault(
      columns.former,
      `không phải đơn vị cũ của ${unit.type} ${unit.name}`,
      'một đơn vị cũ có phần nhập vào đơn vị này'
    );
  const year = columns.year === null ? '' : cellAt(sheet, row, columns.year).text;
  const of = /\b(20\d\d)\b/.exec(year)?.[1];
  if (of === undefined)
    return fault(
      columns.year ?? columns.former,
      'thiếu năm của tỷ lệ',
      'năm mà tỷ lệ ấy đúng, ví dụ 2024'
    );
  const note = columns.note === null ? '' : cellAt(sheet, row, columns.note).text.trim();
  for (const { column, indicator } of given) {
    const share = fractionOf(cellAt(sheet, row, column));
    if (share === null || !(share >= 0 && share <= 1)) {
      fault(column, 'không phải một phần của đơn vị cũ', 'từ 0% đến 100%');
      continue;
    }
    report.taken.push({
      table: 'lineage',
      unit: unit.unit,
      former: former.unit,
      indicator,
      period: of,
      value: Number(share.toPrecision(12)),
      ...(note === '' ? {} : { note }),
      cell: `${sheet.name}!${addressOf(row, column)}`
    });
  }
}
