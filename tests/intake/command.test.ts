import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue, readCsv } from '../../scripts/take/catalogue';
import { today } from '../../scripts/take/today';
import { verdictJson } from '../../scripts/take/verdict-json';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { Importer } from '../../src/lib/intake/take';
import type { Verdict } from '../../src/lib/intake/verdict';
import { FAULTY, MENDED_CASE } from './mended-case';
import { bytesOf } from './workbook-case';

const TSX = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
const SCRIPT = join(process.cwd(), 'scripts/take-data.ts');
const CONFIG = join(process.cwd(), 'scripts/tsconfig.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function command(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [TSX, '--tsconfig', CONFIG, SCRIPT, ...args],
      { cwd: folder }
    );
    return { code: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, stdout };
  }
}

const GOOD =
  'Chỉ tiêu;ĐVT;2025;KH 2026\nTỷ lệ hộ nghèo;%;1,2;dưới 1,1\nSố đảng viên;đảng viên;1.234;\n';
const BAD = 'Chỉ tiêu;ĐVT;2025\nBHYT;%;195\nTỷ lệ che phủ rừng;%;12\n';

describe('npm run data:take', () => {
  it('prints an object a line, with the verdict the page gives, and writes nothing', async () => {
    writeFileSync(join(folder, 'xa-chi-minh.csv'), GOOD);
    writeFileSync(join(folder, 'xa-dai-son.csv'), BAD);
    const before = readFileSync(join(folder, 'data/hai-phong/observations.csv'), 'utf8');
    const { code, stdout } = await command(
      '--dry',
      '--json',
      '--faults',
      'loi',
      'xa-chi-minh.csv',
      'xa-dai-son.csv'
    );
    expect(code).toBe(0);
    const verdicts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    expect(verdicts.map(({ file }) => file)).toEqual(['xa-chi-minh.csv', 'xa-dai-son.csv']);
    const importer = new Importer(await readCatalogue('data/hai-phong'));
    for (const [at, text] of [GOOD, BAD].entries()) {
      const file = verdicts[at]?.file ?? '';
      const workbook = await readWorkbook(file, new TextEncoder().encode(text));
      const own = importer.take(workbook, { today: '2026-11-30' });
      expect(verdicts[at]).toEqual(JSON.parse(verdictJson(own)));
    }
    expect(Object.keys(verdicts[1] ?? {})).toEqual(['file', 'taken', 'questions', 'faults']);
    expect(Object.keys(verdicts[1]?.questions[0] ?? {})).toEqual([
      'kind',
      'cell',
      'text',
      'choices'
    ]);
    expect(Object.keys(verdicts[1]?.faults[0] ?? {})).toEqual([
      ...['sheet', 'cell', 'seen', 'why', 'expected']
    ]);
    expect(verdicts[0]?.taken[0]).toEqual({
      table: 'observations',
      unit: 'moi-11131',
      indicator: 'ho-ngheo',
      period: '2025',
      value: 1.2,
      comparator: '=',
      standing: 'final',
      cell: 'xa-chi-minh!C2'
    });
    expect(verdicts[1]?.questions[0]).toMatchObject({ kind: 'indicator', choices: [] });
    expect(verdicts[1]?.faults[0]).toMatchObject({ cell: 'C2', seen: '195' });
    expect(readFileSync(join(folder, 'data/hai-phong/observations.csv'), 'utf8')).toBe(before);
    const marked = await readXlsx(readFileSync(join(folder, 'loi/xa-dai-son-danh-dau-loi.xlsx')), {
      readStyles: true
    });
    expect(marked.sheets[0]?.cells?.get('1,2')?.comment?.text).toContain('195');
  }, 60_000);

  it('tells the city who of the 114 has sent and who has faults', async () => {
    writeFileSync(join(folder, 'xa-chi-minh.csv'), GOOD);
    writeFileSync(join(folder, 'xa-dai-son.csv'), BAD);
    const { stdout } = await command('--dry', 'xa-chi-minh.csv', 'xa-dai-son.csv');
    expect(stdout).toContain('2/114 đơn vị đã gửi số liệu; 1 còn lỗi hoặc câu hỏi; 112 chưa gửi.');
    expect(stdout).toContain('còn lỗi: xã Đại Sơn (2).');
    expect(stdout).toMatch(/chưa gửi: .*phường An Hải/);
  }, 60_000);

  it('has a twin that writes the workbooks of units, which it reads back', async () => {
    const template = join(process.cwd(), 'scripts/template-data.ts');
    await promisify(execFile)(
      process.execPath,
      [TSX, '--tsconfig', CONFIG, template, 'mau', '11086', 'moi-11617'],
      { cwd: folder }
    );
    expect(readdirSync(join(folder, 'mau'))).toEqual([
      'so-lieu-11086-dai-son.xlsx',
      'so-lieu-11617-an-hai.xlsx'
    ]);
    const { stdout } = await command('--dry', '--json', 'mau/so-lieu-11086-dai-son.xlsx');
    const verdict = JSON.parse(stdout) as Verdict;
    expect(verdict.questions).toEqual([]);
    expect(verdict.faults.map(({ why }) => why)).toEqual(
      Array.from({ length: 4 }, () => 'dòng ví dụ của mẫu còn để lại')
    );
  }, 60_000);

  it('ends with another code where a file cannot be read at all', async () => {
    writeFileSync(join(folder, 'hong.xlsx'), 'PK\u0003\u0004');
    const { code, stdout } = await command('--dry', '--json', 'hong.xlsx');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Verdict).refused?.why).toMatch(/\S/);
  }, 60_000);

  it('writes nothing twice that the set says already', async () => {
    await promisify(execFile)(
      process.execPath,
      [TSX, '--tsconfig', CONFIG, join(process.cwd(), 'scripts/template-data.ts'), 'mau', '11617'],
      { cwd: folder }
    );
    const before = readFileSync(join(folder, 'data/hai-phong/targets.csv'), 'utf8');
    const { code, stdout } = await command(
      '--document',
      'an-hai-2025',
      'mau/so-lieu-11617-an-hai.xlsx'
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/Đã ghi 0 dòng .*; [1-9]\d* dòng đã có/);
    expect(readFileSync(join(folder, 'data/hai-phong/targets.csv'), 'utf8')).toBe(before);
  }, 60_000);

  it('folds what it took into the set, sorted, so that its checks pass', async () => {
    writeFileSync(join(folder, 'xa-chi-minh.csv'), GOOD);
    const { code, stdout } = await command('--document', 'dai-son-2025', 'xa-chi-minh.csv');
    expect(stdout).toContain('nhận 3 số');
    expect(code).toBe(0);
    const lines = readFileSync(join(folder, 'data/hai-phong/observations.csv'), 'utf8').split('\n');
    const keys = lines.slice(1).map((line) => line.split(',')[0] ?? '');
    expect(keys.filter((key) => key.startsWith('moi-11131'))).toHaveLength(2);
    const targets = readFileSync(join(folder, 'data/hai-phong/targets.csv'), 'utf8');
    expect(targets).toContain('moi-11131,ho-ngheo,A,,<,1.1');
  }, 60_000);

  it('folds an officer’s report, once its ten faults are mended, with the verdict the page gives', async () => {
    const importer = new Importer(await readCatalogue('data/hai-phong'));
    const verdictOf = async (each: typeof FAULTY): Promise<Verdict> =>
      importer.take(await readWorkbook(each.file, await bytesOf(each)), { today: today() });
    expect(new Set((await verdictOf(FAULTY)).faults.map(({ why }) => why)).size).toBe(10);
    const own = await verdictOf(MENDED_CASE);
    expect([own.faults, own.questions]).toEqual([[], []]);
    expect(own.taken).toHaveLength(22);
    writeFileSync(join(folder, MENDED_CASE.file), await bytesOf(MENDED_CASE));
    const { code, stdout } = await command(
      '--json',
      '--document',
      'dai-son-2025',
      MENDED_CASE.file
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(verdictJson(own)));
    // What the tables hold now is of the document, not of the unit's own layer: the next build shows it as sourced.
    const rows = (await readCsv(join(folder, 'data/hai-phong'), 'observations')).filter(
      (row) => row['unit'] === 'moi-11086'
    );
    const said = rows.map((row) => `${row['indicator']} ${row['period']} ${Number(row['value'])}`);
    for (const { indicator, period, value } of own.taken)
      expect(said).toContain(`${indicator} ${period} ${value}`);
    expect(new Set(rows.map((row) => row['provenance']))).not.toContain('own');
  }, 60_000);
});
