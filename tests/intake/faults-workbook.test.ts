import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { faultsFileName, faultsWorkbook } from '../../src/lib/intake/faults-workbook';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { Importer } from '../../src/lib/intake/take';
import type { Workbook } from '../../src/lib/intake/sheet';
import type { Verdict } from '../../src/lib/intake/verdict';

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

const FILE = 'so-lieu-xa-dai-son.xlsx';

async function handedIn(bytes: Uint8Array): Promise<{ workbook: Workbook; verdict: Verdict }> {
  const workbook = await readWorkbook(FILE, bytes);
  return { workbook, verdict: importer.take(workbook, { today: '2026-11-30' }) };
}

const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024', 'Năm 2025'];
/** Ten rows, each with another fault, and what mends it. */
const ROWS: readonly (readonly [name: string, measure: string, wrong: unknown, right: unknown])[] =
  [
    ['Tỷ lệ gia đình văn hóa', '%', 194.7, 94.7],
    ['Tỷ lệ thôn văn hóa', '%', '12/11', '11/11'],
    ['Tỷ lệ hộ nghèo', '%', '#REF!', 0.47],
    ['TTHC đúng hạn', '%', 'rất tốt', 98.9],
    ['Số hộ nghèo', 'hộ', 86.5, 86],
    ['Thu nhập bình quân đầu người', 'triệu đồng', 'tăng 1,6 lần', 80.1],
    ['Số đảng viên', 'đảng viên', '-5', 1170],
    ['Sản phẩm OCOP', 'sản phẩm', '10-5', 5],
    ['Tỷ lệ giải ngân', '%', '45 tỷ', 97.2],
    ['Tỷ lệ trường đạt chuẩn quốc gia', '%', '8/0', '8/9']
  ];

async function fileOf(of: 'wrong' | 'right'): Promise<Uint8Array> {
  const rows = ROWS.map(([name, measure, wrong, right], at) => [
    at + 1,
    name,
    measure,
    null,
    (of === 'wrong' ? wrong : right) as string | number
  ]);
  return writeXlsx({
    sheets: [
      {
        name: 'Biểu 01',
        rows: [['BIỂU SỐ LIỆU XÃ ĐẠI SƠN'], HEAD, ...rows],
        columns: [{ width: 6 }, { width: 50 }],
        cells: new Map<string, object>([
          ['0,0', { style: { font: { bold: true, size: 14 } } }],
          ['4,4', of === 'wrong' ? { value: '#REF!', type: 'error' } : {}]
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        freezePane: { rows: 2, columns: 0 }
      },
      { name: 'Thuyết minh', rows: [['Giải trình của đơn vị']] }
    ]
  });
}

it('gives a file with ten faults back with ten comments, everything else as it was', async () => {
  const bytes = await fileOf('wrong');
  const { workbook, verdict } = await handedIn(bytes);
  expect(verdict.taken).toEqual([]);
  expect(verdict.questions).toEqual([]);
  expect(verdict.faults).toHaveLength(10);
  expect(new Set(verdict.faults.map(({ why }) => why)).size).toBe(10);
  const marked = await faultsWorkbook(workbook, bytes, verdict);
  const [sheet, other] = (await readXlsx(marked, { readStyles: true })).sheets;
  const comments = [...(sheet?.cells ?? [])].filter(([, cell]) => cell.comment !== undefined);
  expect(comments.map(([place]) => place).sort()).toEqual(
    ROWS.map((_, at) => `${at + 2},4`).sort()
  );
  for (const [, cell] of comments) {
    expect(cell.comment?.text).toMatch(/^Lỗi: .+ Cần: .+\.$/);
    expect(cell.style?.fill).toMatchObject({
      fgColor: { rgb: expect.stringContaining('F8C9B8') as string }
    });
  }
  expect(sheet?.rows.slice(0, 4)).toEqual((await readXlsx(bytes)).sheets[0]?.rows.slice(0, 4));
  expect(sheet?.merges).toHaveLength(1);
  expect(sheet?.freezePane).toMatchObject({ rows: 2 });
  expect(sheet?.cells?.get('0,0')?.style?.font).toMatchObject({ bold: true, size: 14 });
  expect(other?.rows).toEqual([['Giải trình của đơn vị']]);
  expect(Object.keys(unzipSync(marked)).some((name) => /comments\d*\.xml$/.test(name))).toBe(true);
});

it('reads the marked file as it read the first one, and the mended one without a fault', async () => {
  const bytes = await fileOf('wrong');
  const first = await handedIn(bytes);
  const again = await handedIn(await faultsWorkbook(first.workbook, bytes, first.verdict));
  expect(again.verdict.faults).toEqual(first.verdict.faults);
  const { verdict } = await handedIn(await fileOf('right'));
  expect([verdict.questions, verdict.faults]).toEqual([[], []]);
  expect(verdict.taken).toHaveLength(10);
});

it('makes a workbook of a table that was none', async () => {
  const text = 'Chỉ tiêu;ĐVT;2025\nTỷ lệ hộ nghèo;%;194,7\nBHYT;%;1.234\nTTHC đúng hạn;%;98\n';
  const workbook = await readWorkbook('xa-dai-son.csv', new TextEncoder().encode(text));
  const verdict = importer.take(workbook, { today: '2026-11-30' });
  const [sheet] = (
    await readXlsx(await faultsWorkbook(workbook, null, verdict), { readStyles: true })
  ).sheets;
  expect(sheet?.cells?.get('1,2')?.comment?.text).toContain('194,7');
  expect(sheet?.rows[3]?.[0]).toBe('TTHC đúng hạn');
  expect(faultsFileName('xa-dai-son.csv')).toBe('xa-dai-son-danh-dau-loi.xlsx');
});
