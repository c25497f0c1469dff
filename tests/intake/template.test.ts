import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue, readTargets } from '../../scripts/take/catalogue';
import type { Target } from '../../src/lib/domain/target';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { ownSetOf } from '../../src/lib/intake/own-rows';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { Importer } from '../../src/lib/intake/take';
import { templateSheets } from '../../src/lib/intake/template';
import type { Verdict } from '../../src/lib/intake/verdict';

type Sheets = ReturnType<typeof templateSheets>;

let catalogue: Catalogue;
let targets: readonly Target[];
beforeAll(async () => {
  catalogue = await readCatalogue('data/hai-phong');
  targets = await readTargets('data/hai-phong');
});

function sheetsOf(unit: string, indicators?: readonly string[]): Sheets {
  const row = catalogue.units.find((each) => each.unit === unit);
  if (row === undefined) throw new Error(unit);
  const asked = catalogue.indicators.filter(({ indicator }) => indicators?.includes(indicator));
  return templateSheets({
    catalogue,
    targets: indicators === undefined ? targets : [],
    unit: row,
    year: 2026,
    ...(indicators === undefined ? {} : { asked })
  });
}

/** As an officer who did what the guide says: rows of examples are gone. */
const withoutExamples = (sheets: Sheets): Sheets =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: (sheet.rows ?? []).filter(([first]) => first !== 'Ví dụ')
  }));

async function taken(sheets: Sheets): Promise<Verdict> {
  const bytes = await writeXlsx({ sheets: [...sheets] });
  const workbook = await readWorkbook('so-cua-don-vi.xlsx', bytes);
  return new Importer(catalogue).take(workbook, { today: '2026-11-30' });
}

const place = (sheets: Sheets, name: string): Sheets[number] => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found?.rows === undefined) throw new Error(name);
  return found;
};

/** Row of an indicator on a sheet, whatever stands above it. */
function rowOf(sheets: Sheets, name: string, indicator: string): (string | number | null)[] {
  const words = catalogue.indicators.find((row) => row.indicator === indicator)?.name;
  const row = place(sheets, name).rows?.find((cells) => cells.includes(words ?? ''));
  if (row === undefined) throw new Error(indicator);
  return row as (string | number | null)[];
}

describe('the workbook of a unit', () => {
  it.each(['moi-11617', 'moi-11086', 'moi-10507'])(
    'of %s gives back, unchanged, the targets and exact figures it was made with, and nothing else',
    async (unit) => {
      const verdict = await taken(withoutExamples(sheetsOf(unit)));
      expect([verdict.faults, verdict.questions]).toEqual([[], []]);
      for (const row of verdict.taken.filter(({ table }) => table === 'observations')) {
        const known = catalogue.figures.filter(
          (each) =>
            each.unit === row.unit && each.indicator === row.indicator && each.period === row.period
        );
        expect(known.map(({ value }) => value)).toContain(row.value);
      }
      const promise = (row: {
        indicator: string;
        type?: string | undefined;
        rule?: string | null | undefined;
        comparator?: string | undefined;
        value: number | null;
        value_max?: number | null | undefined;
        change?: number | null | undefined;
        due: string | null;
        from?: string | undefined;
      }): string =>
        [row.indicator, row.type, row.rule ?? null, row.comparator, row.value]
          .concat([row.value_max ?? null, row.change ?? null, row.due, row.from])
          .join(' ');
      const published = targets
        .filter((row) => row.unit === unit && row.due !== null)
        .map((row) => promise({ ...row, value: row.type === 'F' ? 1 : row.value }));
      const written = verdict.taken
        .filter(({ table }) => table === 'targets')
        .map((row) => promise({ ...row, due: row.period }));
      expect([...written].sort()).toEqual([...published].sort());
    }
  );

  it('knows the targets of the units that have any', () => {
    expect(place(sheetsOf('moi-11086'), 'Mục tiêu').rows?.flat()).toContain(
      'tăng bình quân 10% mỗi năm'
    );
  });

  it('refuses its own examples where they were left in, row by row', async () => {
    const { faults } = await taken(sheetsOf('moi-11086', ['ho-ngheo']));
    expect(faults.map(({ sheet, cell, why }) => `${sheet}!${cell}: ${why}`)).toEqual([
      'Mục tiêu!A4: dòng ví dụ của mẫu còn để lại',
      'Mục tiêu!A5: dòng ví dụ của mẫu còn để lại',
      'Số liệu!A4: dòng ví dụ của mẫu còn để lại',
      'Số liệu!A5: dòng ví dụ của mẫu còn để lại'
    ]);
  });

  it('offers indicators, comparators, parts, standings and units to choose from', () => {
    const lists = sheetsOf('moi-11617').flatMap(({ name, dataValidations = [] }) =>
      dataValidations.map(
        ({ range, values, formula1 }) => `${name} ${range[0]} ${values ?? formula1}`
      )
    );
    expect(lists.join('\n')).toMatchInlineSnapshot(`
      "Mục tiêu B 'Danh mục'!$A$2:$A$174
      Mục tiêu D từ … trở lên (≥),trên (>),không quá (≤),dưới (<),bằng (=)
      Số liệu B 'Danh mục'!$A$2:$A$174
      Số liệu D giá trị,tử số,mẫu số
      Số liệu E chính thức,ước
      Đơn vị cũ B 'Danh mục'!$C$2:$C$7
      Đơn vị cũ C 'Danh mục'!$A$2:$A$174
      Đơn vị cũ E giá trị,tử số,mẫu số
      Phần chuyển sang B 'Danh mục'!$C$2:$C$7
      Phần chuyển sang C 'Danh mục'!$C$2:$C$7"
    `);
  });

  it('takes what an officer fills in: signs, targets in words, figures, counts, former units', async () => {
    const sheets = withoutExamples(sheetsOf('moi-11086', ['ho-ngheo', 'tthc-dung-han']));
    const poor = rowOf(sheets, 'Mục tiêu', 'ho-ngheo');
    [poor[3], poor[4], poor[6]] = ['dưới (<)', '0,5%', 2030];
    rowOf(sheets, 'Mục tiêu', 'tthc-dung-han')[4] = 'giữ từ 96% trở lên hằng năm';
    rowOf(sheets, 'Số liệu', 'ho-ngheo')[10] = '86/18.300';
    const inTime = rowOf(sheets, 'Số liệu', 'tthc-dung-han');
    [inTime[10], inTime[13]] = ['98,0 %', '99%'];
    rowOf(sheets, 'Đơn vị cũ', 'ho-ngheo')[9] = '1,2';
    const { taken: rows, questions, faults } = await taken(sheets);
    expect([questions, faults]).toEqual([[], []]);
    const line = (row: (typeof rows)[number]): string =>
      `${row.table} ${row.unit} ${row.indicator} ${row.period} ${row.comparator} ${Number(row.value?.toFixed(3))} ${row.type ?? row.standing}`;
    expect(rows.map(line)).toEqual([
      'targets moi-11086 ho-ngheo 2030 < 0.5 A',
      'targets moi-11086 tthc-dung-han 2030 >= 96 B',
      'observations moi-11086 ho-ngheo 2025 = 0.47 final',
      'observations moi-11086 tthc-dung-han 2025 = 98 final',
      'observations moi-11086 tthc-dung-han 2026 = 99 estimate',
      expect.stringMatching(/^observations cu-\d+ ho-ngheo 2024 = 1\.2 final$/)
    ]);
  });

  it('names a sign that contradicts the words beside it', async () => {
    const sheets = withoutExamples(sheetsOf('moi-11086', ['ho-ngheo']));
    const poor = rowOf(sheets, 'Mục tiêu', 'ho-ngheo');
    [poor[3], poor[4]] = ['trên (>)', 'dưới 0,5% vào năm 2030'];
    expect((await taken(sheets)).faults.map(({ why }) => why)).toEqual([
      'cột dấu ghi “>”, chữ của mục tiêu nói “<”'
    ]);
  });

  it('brings the shares of divided former units into the set, and the document it names', async () => {
    const divided = catalogue.lineage.find(({ basis }) => basis === 'part_area_part_population');
    if (divided === undefined) throw new Error('no divided unit');
    const sheets = withoutExamples(sheetsOf(divided.unit, ['ho-ngheo']));
    const row = place(sheets, 'Phần chuyển sang').rows?.[3] as (string | number | null)[];
    [row[3], row[4], row[5], row[6]] = [2024, '35%', 40, 'danh sách bàn giao'];
    const info = place(sheets, 'Thông tin').rows as (string | number | null)[][];
    [info[2]![1], info[3]![1], info[4]![1]] = ['Báo cáo quý III', '12/BC-UBND', '05/10/2026'];
    const verdict = await taken(sheets);
    expect([verdict.faults, verdict.questions]).toEqual([[], []]);
    const set = ownSetOf(
      [verdict],
      { indicators: [], standards: [], units: [] },
      { id: 'q3', name: 'Quý III', day: '2026-11-30' }
    );
    expect(set.shares).toEqual([
      {
        unit: divided.unit,
        former: expect.stringMatching(/^cu-/) as string,
        households: 0.35,
        people: 0.4,
        note: 'tỷ lệ năm 2024; danh sách bàn giao'
      }
    ]);
    expect(set.source).toEqual({
      title: 'Báo cáo quý III',
      number: '12/BC-UBND',
      date: '2026-10-05',
      issuer: expect.stringContaining('UBND') as string
    });
  });

  it.each([
    ['more than all of it', '135%', 2024, 'không phải một phần của đơn vị cũ'],
    ['words', 'một nửa', 2024, 'không phải một phần của đơn vị cũ'],
    ['no year', '35%', null, 'thiếu năm của tỷ lệ']
  ] as const)('names a share that is %s', async (_, share, year, why) => {
    const divided = catalogue.lineage.find(({ basis }) => basis === 'part_area_part_population');
    const sheets = withoutExamples(sheetsOf(divided?.unit ?? '', ['ho-ngheo']));
    const row = place(sheets, 'Phần chuyển sang').rows?.[3] as (string | number | null)[];
    [row[3], row[4]] = [year, share];
    const verdict = await taken(sheets);
    expect(verdict.faults.map((fault) => fault.why)).toEqual([why]);
    expect(verdict.taken).toEqual([]);
  });
});
