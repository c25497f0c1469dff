import type { CellValue, WriteSheet } from 'hucre';
import { unitTitleOf } from '../domain/unit-name';
import { slugOf } from '../format/slug';
import type { Catalogue, CatalogueIndicator, CatalogueUnit } from './catalogue';
import { INFO_LABELS, INFO_SHEET } from './info-sheet';
import { columnName } from './sheet';
import { SHARE_HEADS } from './take-shares';
import { COMPARATOR_WORDS, targetWordsOf, type WrittenTarget } from './target-writing';

/** A target as far as a workbook repeats it. */
export type KnownTarget = WrittenTarget & {
  readonly unit: string;
  readonly indicator: string;
  readonly from: string;
  readonly quote: string;
};

/** What the workbook of a unit is made from; targets and figures already known stand in it. */
export interface TemplateInput {
  readonly catalogue: Pick<Catalogue, 'indicators' | 'lineage' | 'units' | 'figures' | 'names'>;
  readonly targets: readonly KnownTarget[];
  readonly unit: CatalogueUnit;
  /** Year of the reader's day. */
  readonly year: number;
  /** Indicators with a row of their own, the others can be chosen from the list; those most offices have where absent. */
  readonly asked?: readonly CatalogueIndicator[];
}

/** Indicators that most tables of offices have, those with targets somewhere, and those known of the unit. */
function askedOf({ catalogue, targets, unit }: TemplateInput): readonly CatalogueIndicator[] {
  const asked = new Set([
    ...catalogue.names.map(({ indicator }) => indicator),
    ...targets.map(({ indicator }) => indicator),
    ...catalogue.figures.filter((row) => row.unit === unit.unit).map(({ indicator }) => indicator)
  ]);
  return catalogue.indicators.filter(({ indicator }) => asked.has(indicator));
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
  'Xóa các dòng “Ví dụ”: còn để lại thì bị báo lỗi.',
  'Thông tin: văn bản mà số liệu lấy từ đó; chưa có thì để trống.',
  'Mục tiêu: mỗi dòng một mục tiêu, viết bằng chữ như trong văn bản, ví dụ: đạt 100% vào năm 2030; giữ từ 96% trở lên hằng năm; tăng bình quân 11% mỗi năm; giảm 0,5 điểm % mỗi năm; giao 20 mỗi năm; danh hiệu, trước ngày 31/12/2027; trong khoảng 5–10 vào năm 2030.',
  'Số liệu: mỗi dòng một chỉ tiêu, mỗi cột một kỳ. Ô trống là chưa có số liệu, không phải 0. Có thể viết 1.234,5 · 98% · 86/18.300 · trên 95% · khoảng 60 · ước 98,0%.',
  'Tỷ lệ có tử số và mẫu số: thêm một dòng cho tử số, một dòng cho mẫu số của cùng chỉ tiêu (cột Thành phần), hoặc viết dạng 86/18.300 trong một ô.',
  'Đơn vị cũ: số liệu đến 30/6/2025 của các đơn vị cũ nhập vào đơn vị này.',
  'Phần chuyển sang: đơn vị cũ bị chia thì bao nhiêu phần trăm số hộ, dân số về đơn vị này, và là tỷ lệ của năm nào.',
  'Lưu lại rồi kéo tệp vào trang “Dữ liệu”. Lỗi và câu hỏi được chỉ ra từng ô; sửa trong Excel rồi đưa vào lại.'
];

/** Exact figures by place; where two stand for one place, none is put before the officer. */
function knownFigures(
  figures: TemplateInput['catalogue']['figures']
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { unit, indicator, period, as_of: asOf = null, value, comparator } of figures) {
    // A year that was still running is not put before the officer as the whole year.
    if (asOf !== null) continue;
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

/** A unit's known targets of an indicator as rows of the sheet, one blank row where there is none. */
function targetRows(
  targets: readonly KnownTarget[],
  indicator: CatalogueIndicator
): readonly (readonly CellValue[])[] {
  const { measure } = indicator;
  const rows = targets.flatMap((target): readonly (readonly CellValue[])[] => {
    const words = targetWordsOf(target, { measure, isTitle: indicator.kind === 'title' });
    if (words === null) return [];
    const sign = indicator.kind === 'title' ? null : COMPARATOR_WORDS[target.comparator];
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(target.due ?? '');
    const due = day === null ? Number(target.due) : `${day[3]}/${day[2]}/${day[1]}`;
    return [[sign, words, Number(target.from.slice(0, 4)), due, target.quote]];
  });
  return rows.length > 0 ? rows : [[null, null, null, null, null]];
}

const EXAMPLE = 'Ví dụ';

/**
 * The sheets of a unit's own workbook, for a writer of spreadsheets: guide, document, targets, figures, former
 * units, shares of divided ones, and the lists that the drop-downs use. Read back without its examples, it gives
 * the targets and figures it was made with.
 */
export function templateSheets(input: TemplateInput): readonly WriteSheet[] {
  const { catalogue, unit, year } = input;
  const asked = input.asked ?? askedOf(input);
  const targets = input.targets.filter((row) => row.unit === unit.unit);
  const name = unitTitleOf(unit, 'vi');
  const years = Array.from({ length: year - FIRST_YEAR + 1 }, (_, index) =>
    String(FIRST_YEAR + index)
  );
  const figures = knownFigures(catalogue.figures);
  const lineage = catalogue.lineage.filter((row) => row.unit === unit.unit);
  const unitOf = (id: string): readonly CatalogueUnit[] =>
    catalogue.units.filter((row) => row.unit === id);
  const formers = lineage.flatMap((row) => unitOf(row.former));
  const divided = lineage
    .filter(({ basis }) => basis === 'part_area_part_population')
    .flatMap((row) => unitOf(row.former));
  const valuesOf = (id: string, indicator: string, periods: readonly string[]): CellValue[] =>
    periods.map((period) => figures.get(`${id} ${indicator} ${period}`) ?? null);
  const listOf = (column: string, count: number): { readonly formula: string } => ({
    formula: `'Danh mục'!$${column}$2:$${column}$${count + 1}`
  });
  const list = listOf('A', catalogue.indicators.length);
  const parts = { values: ['giá trị', 'tử số', 'mẫu số'] };
  const before = [...years.filter((each) => Number(each) < 2025), '6 tháng đầu năm 2025'];
  const former = (row: CatalogueUnit): string =>
    `${unitTitleOf(row, 'vi')} (cũ), ${row.district ?? ''}`;
  const comparators = Object.values(COMPARATOR_WORDS);
  const standings = ['chính thức', 'ước'];
  const choices = [
    catalogue.indicators.map((row) => row.name),
    catalogue.indicators.map((row) => row.measure),
    [name, ...formers.map(former)]
  ];
  return [
    {
      name: 'Hướng dẫn',
      rows: [['Hướng dẫn'], ...GUIDE.map((line) => [line])],
      columns: [{ width: 110 }],
      cells: styled([], 1, null)
    },
    {
      name: INFO_SHEET,
      rows: [
        [INFO_SHEET],
        [INFO_LABELS.unit, name],
        [INFO_LABELS.title, null],
        [INFO_LABELS.number, null],
        [INFO_LABELS.date, null],
        [INFO_LABELS.issuer, `UBND ${unit.type} ${unit.name}`],
        [INFO_LABELS.period, null]
      ],
      columns: [{ width: 24 }, { width: 60 }],
      cells: styled([], 1, null)
    },
    sheetOf(
      'Mục tiêu',
      `Mục tiêu của ${unit.type} ${unit.name}`,
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Dấu', 'Mục tiêu', 'Từ năm', 'Hạn', 'Câu trong văn bản'],
      [
        [EXAMPLE, 'Tỷ lệ hộ nghèo', '%', COMPARATOR_WORDS['<'], 'đạt 0,5%', 2025, 2030, null],
        [EXAMPLE, 'Thu nhập bình quân', null, COMPARATOR_WORDS['>='], 'đạt 110', 2025, 2030, null],
        ...asked
          .flatMap((row) =>
            targetRows(
              targets.filter(({ indicator }) => indicator === row.indicator),
              row
            ).map((cells) => [row.name, row.measure, ...cells])
          )
          .map((cells, index) => [index + 1, ...cells])
      ],
      [6, 52, 16, 20, 44, 10, 14, 60],
      { 1: list, 3: { values: comparators } }
    ),
    sheetOf(
      'Số liệu',
      `Số liệu của ${unit.type} ${unit.name}`,
      [
        'STT',
        'Chỉ tiêu',
        'ĐVT',
        'Thành phần',
        'Tình trạng số liệu',
        ...years,
        `6 tháng đầu năm ${year}`,
        `Ước năm ${year}`
      ],
      [
        [EXAMPLE, 'Tỷ lệ hộ nghèo', '%', 'giá trị', 'chính thức', '86/18.300'],
        [EXAMPLE, 'Thu nhập bình quân', null, 'giá trị', 'ước', 'trên 80'],
        ...asked.map((row, index) => [
          index + 1,
          row.name,
          row.measure,
          'giá trị',
          null,
          ...valuesOf(unit.unit, row.indicator, years),
          null,
          null
        ])
      ],
      [6, 52, 16, 12, 14, ...years.map(() => 10), 18, 14],
      { 1: list, 3: parts, 4: { values: standings } }
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
            { 1: listOf('C', 1 + formers.length), 2: list, 4: parts }
          )
        ]),
    ...(divided.length === 0
      ? []
      : [
          sheetOf(
            'Phần chuyển sang',
            `Phần của các đơn vị cũ bị chia chuyển sang ${unit.type} ${unit.name}`,
            SHARE_HEADS,
            divided.map((row, index) => [index + 1, former(row), name, null, null, null, null]),
            [6, 40, 30, 10, 24, 24, 60],
            { 1: listOf('C', 1 + formers.length), 2: listOf('C', 1 + formers.length) }
          )
        ]),
    {
      name: 'Danh mục',
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Đơn vị'],
        ...Array.from({ length: Math.max(...choices.map((each) => each.length)) }, (_, at) =>
          choices.map((each) => each[at] ?? null)
        )
      ],
      columns: [{ width: 70 }, { width: 24 }, { width: 50 }],
      cells: styled([['', '', '']], 0, 0)
    }
  ];
}

/** "so-lieu-11086-dai-son.xlsx" */
export function templateFileName({ code, name }: Pick<CatalogueUnit, 'code' | 'name'>): string {
  return `so-lieu-${code}-${slugOf(name)}.xlsx`;
}

/** The workbook as a file of Excel. */
export async function workbookBytes(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [...sheets], defaultFont: { name: 'Times New Roman', size: 12 } });
}
