import { readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { toParquet } from '../../src/lib/data/write-parquet';
import { formatCsv } from '../../src/lib/export/csv';
import { ownTables } from '../../src/lib/export/own-set-tables';
import { ownSetOf } from '../../src/lib/intake/own-rows';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { refusedVerdict } from '../../src/lib/intake/refused-verdict';
import { Importer } from '../../src/lib/intake/take';
import type { TakenRow, Verdict } from '../../src/lib/intake/verdict';
import { bytesOf, type WorkbookCase } from './workbook-case';

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

async function taken(file: string, bytes: Uint8Array): Promise<Verdict> {
  try {
    return importer.take(await readWorkbook(file, bytes), { today: '2026-11-30' });
  } catch (error) {
    return refusedVerdict(file, error);
  }
}

const caseOf = (name: string): WorkbookCase =>
  JSON.parse(readFileSync(`tests/fixtures/workbooks/${name}.json`, 'utf8')) as WorkbookCase;

/** What a row says, without the cell it stood in. */
const said = ({ cell: _cell, quote: _quote, note: _note, from: _from, ...row }: TakenRow): object =>
  row;

describe('a set that left as files', () => {
  it.each(['bieu-so-01', 'targets-with-due', 'cells-bounds'])(
    '%s comes back in as Parquet and as CSV with the same rows',
    async (name) => {
      const each = caseOf(name);
      const before = await taken(each.file, await bytesOf(each));
      const lists = { indicators: [], standards: [], units: [] };
      const set = ownSetOf([before], lists, { id: 'q3', name: 'Quý III', day: '2026-11-30' });
      expect(before.taken.length).toBeGreaterThan(0);
      for (const table of ownTables(set)) {
        const rows = table.name === 'targets' ? set.targets : set.observations;
        const expected = before.taken.filter((row) => row.table === table.name).map(said);
        for (const [file, bytes] of [
          [`${table.name}.parquet`, toParquet(table.name, rows)],
          [`${table.name}.csv`, new TextEncoder().encode(formatCsv(table.columns, table.rows))]
        ] as const) {
          const again = await taken(file, bytes);
          expect([again.refused, again.faults, again.questions]).toEqual([undefined, [], []]);
          expect(again.taken.map(said)).toEqual(expected);
        }
      }
    }
  );
});

/** A Parquet file that another program wrote with the contract's columns. */
function foreign(
  rows: readonly (readonly [unit: string, indicator: string, period: string, value: number])[]
): Uint8Array {
  const column = (
    name: string,
    at: 0 | 1 | 2 | 3
  ): { name: string; data: (string | number)[] } => ({
    name,
    data: rows.map((row) => row[at])
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        column('unit', 0),
        column('indicator', 1),
        column('period', 2),
        column('value', 3)
      ]
    })
  );
}

describe('Parquet of another program', () => {
  it('with the columns of the contract is taken row by row, and what is wrong is named', async () => {
    const { taken: rows, faults } = await taken(
      'khac.parquet',
      foreign([
        ['moi-11086', 'ho-ngheo', '2025', 1.5],
        ['moi-99999', 'ho-ngheo', '2025', 1.5],
        ['moi-11086', 'khong-co', '2025', 1.5],
        ['moi-11086', 'ho-ngheo', 'năm ngoái', 1.5],
        ['moi-11086', 'bao-hiem-y-te', '2025', 195],
        ['moi-11086', 'san-pham-ocop', '2025-Q3', 2.5]
      ])
    );
    expect(rows.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
      ['ho-ngheo', '2025', 1.5]
    ]);
    expect(faults.map(({ cell, why }) => `${cell} ${why}`)).toEqual([
      'A3 không có đơn vị mã này',
      'B4 không có chỉ tiêu mã này',
      'C5 không đọc được kỳ',
      'D6 195 lớn hơn mức cao nhất có thể (100)',
      'D7 2,5 không phải số nguyên'
    ]);
  });

  it('without them is no table of ours, and a cut one is refused', async () => {
    const other = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2] }] }));
    expect((await taken('a.parquet', other)).refused?.why).toContain('Không tìm thấy bảng');
    const whole = foreign([['moi-11086', 'ho-ngheo', '2025', 1.5]]);
    expect((await taken('b.parquet', whole.subarray(0, whole.length - 20))).refused?.why).toContain(
      'Parquet'
    );
  });
});
