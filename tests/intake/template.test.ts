import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { Importer } from '../../src/lib/intake/take';
import { templateSheets } from '../../src/lib/intake/template';
import type { Verdict } from '../../src/lib/intake/verdict';

type Sheets = ReturnType<typeof templateSheets>;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue('data/hai-phong');
});

function sheetsOf(unit: string, indicators: readonly string[]): Sheets {
  const row = catalogue.units.find((each) => each.unit === unit);
  if (row === undefined) throw new Error(unit);
  const asked = catalogue.indicators.filter(({ indicator }) => indicators.includes(indicator));
  return templateSheets({ catalogue, unit: row, asked, year: 2026 });
}

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

describe('the workbook of a unit', () => {
  it('gives back, unchanged, the exact figures it was made with, and nothing else', async () => {
    const all = catalogue.indicators.map(({ indicator }) => indicator);
    const { taken: rows, questions, faults } = await taken(sheetsOf('moi-11617', all));
    expect(faults).toEqual([]);
    expect(questions).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const known = catalogue.figures.filter(
        (each) =>
          each.unit === row.unit && each.indicator === row.indicator && each.period === row.period
      );
      expect(known.map(({ value }) => value)).toContain(row.value);
    }
  });

  it('takes what an officer fills in: targets in words, figures, counts, former units', async () => {
    const sheets = sheetsOf('moi-11086', ['ho-ngheo', 'tthc-dung-han']);
    const targets = place(sheets, 'Mục tiêu').rows ?? [];
    targets[3]![3] = 'dưới 0,5% vào năm 2030';
    targets[4]![3] = 'giữ từ 96% trở lên hằng năm';
    const figures = place(sheets, 'Số liệu').rows ?? [];
    figures[3]![9] = '86/18.300';
    figures[4]![9] = '98,0 %';
    figures[4]![12] = 'ước 99%';
    const formers = place(sheets, 'Đơn vị cũ').rows ?? [];
    formers[3]![9] = '1,2';
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
});
