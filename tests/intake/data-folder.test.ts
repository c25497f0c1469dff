import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemsOfData } from '../../scripts/data-set';
import { readCatalogue } from '../../scripts/take/catalogue';
import { formatCsv } from '../../src/lib/export/csv';
import { keptRowsIn } from '../../src/lib/intake/fold';
import { ownSetOf } from '../../src/lib/intake/own-rows';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { Importer } from '../../src/lib/intake/take';
import { dataFolder } from '$lib/state/own-set-file';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  cpSync('data', join(root, 'data'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** The tables as the site serves them: for Excel, with its guard against formulas. */
function served(address: string): Promise<Response> {
  const table = /([^/]+)\.csv$/.exec(address)?.[1] ?? '';
  const rows = keptRowsIn(readFileSync(`data/hai-phong/${table}.csv`, 'utf8'));
  const names = Object.keys(rows[0] ?? {});
  const text = formatCsv(
    names,
    rows.map((row) => names.map((name) => (row[name] === '' ? null : (row[name] ?? null))))
  );
  return Promise.resolve(new Response(text));
}

it('is laid over the data and passes its checks: figures, counts, targets, a quote that begins with a dash', async () => {
  const catalogue = await readCatalogue('data/hai-phong');
  const text = [
    'Đơn vị;Chỉ tiêu;ĐVT;2025;6 tháng đầu năm 2026;Mục tiêu',
    'Xã Chí Minh;Tỷ lệ hộ nghèo;%;86/18.300;0,4%;- dưới 0,3% vào năm 2030',
    'Xã Chí Minh;TTHC đúng hạn;%;trên 98;ước 99;giữ từ 96% trở lên hằng năm',
    'Xã Đại Sơn;TTHC đúng hạn;%;98,5;;'
  ].join('\n');
  const workbook = await readWorkbook('quy-3.csv', new TextEncoder().encode(text));
  const verdict = new Importer(catalogue).take(workbook, { today: '2026-11-30' });
  expect([verdict.faults, verdict.questions]).toEqual([[], []]);
  const set = ownSetOf(
    [verdict],
    { indicators: [], standards: [], units: [] },
    { id: 'q3', name: 'Báo cáo quý III', day: '2026-11-30' }
  );
  const files = await dataFolder(set, new Map([['moi-11131', 'Xã Chí Minh']]), served);
  expect(files.map(([path]) => path).sort()).toEqual([
    'data/hai-phong/documents.csv',
    'data/hai-phong/observations.csv',
    'data/hai-phong/targets.csv'
  ]);
  for (const [path, csv] of files) writeFileSync(join(root, path), csv);
  expect(await problemsOfData(root)).toEqual([]);
  const written = new Map(files);
  expect(written.get('data/hai-phong/targets.csv')).toContain(',- dưới 0,3% vào năm 2030'.slice(1));
  expect(written.get('data/hai-phong/targets.csv')).not.toContain("'-");
  // Rows that were there are there still, as they were.
  for (const table of ['observations', 'targets', 'documents']) {
    const before = keptRowsIn(readFileSync(`data/hai-phong/${table}.csv`, 'utf8'));
    const after = keptRowsIn(written.get(`data/hai-phong/${table}.csv`) ?? '');
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.length).toBeGreaterThan(before.length);
  }
}, 60_000);
