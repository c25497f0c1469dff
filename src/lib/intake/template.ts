import type { CellValue, WriteSheet } from 'hucre';
import { unitTitleOf } from '../domain/unit-name';
import type { Catalogue, CatalogueIndicator, CatalogueUnit } from './catalogue';
import { columnName } from './sheet';

/** What the workbook of a unit is made from; figures already known stand in it. */
export interface TemplateInput {
  readonly catalogue: Pick<Catalogue, 'indicators' | 'lineage' | 'units' | 'figures'>;
  readonly unit: CatalogueUnit;
  /** Indicators with a row of their own; the others can be chosen from the list. */
  readonly asked: readonly CatalogueIndicator[];
  /** Year of the reader's day. */
  readonly year: number;
}

const FIRST_YEAR = 2020;
const FREE_ROWS = 20;
const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } }
} as const;
const TITLE = { font: { bold: true, size: 14 } } as const;

const GUIDE: readonly string[] = [
  'Sổ này để đưa mục tiêu và số liệu của đơn vị vào Thước Đo. Trang tính tên “Hướng dẫn” và “Danh mục” không được đọc.',
  'Mục tiêu: mỗi dòng một mục tiêu, viết bằng chữ như trong văn bản, ví dụ: đạt 100% vào năm 2030; giữ từ 96% trở lên hằng năm; tăng bình quân 11% mỗi năm; giảm 0,5 điểm % mỗi năm; giao 20 mỗi năm; danh hiệu, trước ngày 31/12/2027; trong khoảng 5–10 vào năm 2030.',
  'Số liệu: mỗi dòng một chỉ tiêu, mỗi cột một kỳ. Ô trống là chưa có số liệu, không phải 0. Có thể viết 1.234,5 · 98% · 86/18.300 · trên 95% · khoảng 60 · ước 98,0%.',
  'Tỷ lệ có tử số và mẫu số: thêm một dòng cho tử số, một dòng cho mẫu số của cùng chỉ tiêu (cột Thành phần), hoặc viết dạng 86/18.300 trong một ô.',
  'Đơn vị cũ: số liệu đến 30/6/2025 của các đơn vị cũ nhập vào đơn vị này.',
  'Lưu lại rồi kéo tệp vào trang “Dữ liệu”. Lỗi và câu hỏi được chỉ ra từng ô; sửa trong Excel rồi đưa vào lại.'
];

/** Exact figures by place; where two stand for one place, none is put before the officer. */
function knownFigures(
  figures: TemplateInput['catalogue']['figures']
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { unit, indicator, period, value, comparator } of figures) {
    const key = `${unit} ${indicator} ${period}`;
    found.set(
      key,
      comparator !== '=' || (found.has(key) && found.get(key) !== value) ? null : value
    );
  }
  return found;
}

type Styled = NonNullable<WriteSheet['cells']>;

function styled(
  rows: readonly (readonly CellValue[])[],
  titleRows: number,
  headRow: number | null
): Styled {
  const cells: Styled = new Map();
  for (let row = 0; row < titleRows; row += 1) cells.set(`${row},0`, { style: TITLE });
  if (headRow !== null)
    rows[headRow]?.forEach((_, column) => cells.set(`${headRow},${column}`, { style: HEAD }));
  return cells;
}

function sheetOf(
  name: string,
  title: string,
  head: readonly string[],
  body: readonly (readonly CellValue[])[],
  widths: readonly number[],
  lists: Readonly<
    Record<number, { readonly formula?: string; readonly values?: readonly string[] }>
  >
): WriteSheet {
  const rows: CellValue[][] = [[title], [], [...head], ...body.map((row) => [...row])];
  const last = rows.length + FREE_ROWS;
  return {
    name,
    rows,
    columns: head.map((_, index) => ({ width: widths[index] ?? 10 })),
    cells: styled(rows, 1, 2),
    freezePane: { rows: 3, columns: 2 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    dataValidations: Object.entries(lists).map(([column, { formula, values }]) => ({
      type: 'list',
      range: `${columnName(Number(column))}4:${columnName(Number(column))}${last}`,
      allowBlank: true,
      // A name outside the list may still be right: the importer asks, Excel only warns.
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Ngoài danh sách',
      errorMessage: 'Chọn trong danh sách để được nhận ngay.',
      ...(formula === undefined ? { values: [...(values ?? [])] } : { formula1: formula })
    }))
  };
}

/**
 * The sheets of a unit's own workbook, for a writer of spreadsheets: guide, unit, targets, figures, former units
 * and the list of indicators that the drop-downs use. Read back unchanged, it gives the figures it was made with.
 */
export function templateSheets({
  catalogue,
  unit,
  asked,
  year
}: TemplateInput): readonly WriteSheet[] {
  const name = unitTitleOf(unit, 'vi');
  const years = Array.from({ length: year - FIRST_YEAR + 1 }, (_, index) =>
    String(FIRST_YEAR + index)
  );
  const figures = knownFigures(catalogue.figures);
  const formers = catalogue.lineage
    .filter((row) => row.unit === unit.unit)
    .flatMap(({ former }) => catalogue.units.find((row) => row.unit === former) ?? []);
  const valuesOf = (id: string, indicator: string, periods: readonly string[]): CellValue[] =>
    periods.map((period) => figures.get(`${id} ${indicator} ${period}`) ?? null);
  const list = `'Danh mục'!$A$2:$A$${catalogue.indicators.length + 1}`;
  const parts = { values: ['giá trị', 'tử số', 'mẫu số'] };
  const before = [...years.filter((each) => Number(each) < 2025), '6 tháng đầu năm 2025'];
  const former = (row: CatalogueUnit): string =>
    `${unitTitleOf(row, 'vi')} (cũ), ${row.district ?? ''}`;
  return [
    {
      name: 'Hướng dẫn',
      rows: [['Hướng dẫn'], ...GUIDE.map((line) => [line])],
      columns: [{ width: 110 }],
      cells: styled([], 1, null)
    },
    {
      name: 'Thông tin',
      rows: [
        ['Thông tin'],
        ['Đơn vị', name],
        ['Tên văn bản', null],
        ['Số, ký hiệu', null],
        ['Ngày ban hành', null],
        ['Cơ quan ban hành', `UBND ${unit.type} ${unit.name}`]
      ],
      columns: [{ width: 24 }, { width: 60 }],
      cells: styled([], 1, null)
    },
    sheetOf(
      'Mục tiêu',
      `Mục tiêu của ${unit.type} ${unit.name}`,
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Hạn', 'Câu trong văn bản'],
      asked.map((row, index) => [index + 1, row.name, row.measure, null, null, null]),
      [6, 52, 16, 44, 14, 60],
      { 1: { formula: list } }
    ),
    sheetOf(
      'Số liệu',
      `Số liệu của ${unit.type} ${unit.name}`,
      [
        'STT',
        'Chỉ tiêu',
        'ĐVT',
        'Thành phần',
        ...years,
        `6 tháng đầu năm ${year}`,
        `Ước năm ${year}`
      ],
      asked.map((row, index) => [
        index + 1,
        row.name,
        row.measure,
        'giá trị',
        ...valuesOf(unit.unit, row.indicator, years),
        null,
        null
      ]),
      [6, 52, 16, 12, ...years.map(() => 10), 18, 14],
      { 1: { formula: list }, 3: parts }
    ),
    ...(formers.length === 0
      ? []
      : [
          sheetOf(
            'Đơn vị cũ',
            `Số liệu của các đơn vị cũ nhập vào ${unit.type} ${unit.name}`,
            ['STT', 'Đơn vị cũ', 'Chỉ tiêu', 'ĐVT', 'Thành phần', ...before],
            formers.flatMap((row, index) =>
              asked
                .filter(({ combine }) => combine !== 'none')
                .map((each) => [
                  index + 1,
                  former(row),
                  each.name,
                  each.measure,
                  'giá trị',
                  ...valuesOf(row.unit, each.indicator, before)
                ])
            ),
            [6, 40, 46, 16, 12, ...before.map(() => 12)],
            { 1: { values: formers.map(former).slice(0, 8) }, 2: { formula: list }, 4: parts }
          )
        ]),
    {
      name: 'Danh mục',
      rows: [['Chỉ tiêu', 'ĐVT'], ...catalogue.indicators.map((row) => [row.name, row.measure])],
      columns: [{ width: 70 }, { width: 24 }],
      cells: styled([['', '']], 0, 0)
    }
  ];
}

/** The workbook as a file of Excel. */
export async function workbookBytes(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [...sheets], defaultFont: { name: 'Times New Roman', size: 12 } });
}
