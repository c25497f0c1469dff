import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOfData } from '../../scripts/data-set';
import { readCatalogue, readCsv } from '../../scripts/take/catalogue';
import type { Indicator } from '../../src/lib/domain/indicator';
import { COMMITMENT } from '../../src/lib/domain/target';
import { keptRowsIn } from '../../src/lib/intake/fold';
import { UnitFinder } from '../../src/lib/intake/match-unit';
import { ownSetOf } from '../../src/lib/intake/own-rows';
import { readPastedReport } from '../../src/lib/reader/read-text';
import {
  decided,
  isUnsure,
  LOOKED,
  neighbourOf,
  restOf,
  type Review,
  type ReviewRow,
  rowsOf,
  sortOf,
  tallyOf,
  withPart,
  withRow
} from '../../src/lib/reader/review';
import { reviewedRows, takenRowOf, verdictOfReview } from '../../src/lib/reader/reviewed-rows';
import { sourceOf, unitOfReport } from '../../src/lib/reader/said-of-itself';
import { dataFolder } from '../../src/lib/state/own-set-file';
import { fixture, sourcedReader } from './reading';

const DATA = 'data/hai-phong';
const UNIT = 'moi-11086';

let indicators: readonly Indicator[] = [];
let known: ReadonlyMap<string, Indicator> = new Map();
beforeAll(async () => {
  indicators = (await readCatalogue(DATA)).indicators as readonly Indicator[];
  known = new Map(indicators.map((row) => [row.indicator, row]));
});

async function reviewOf(text: string): Promise<Review> {
  const report = readPastedReport('bao-cao.txt', text);
  const { candidates, headings } = (await sourcedReader()).read(report);
  const rows = candidates.map((each, at): ReviewRow => ({
    ...each,
    id: `r${at + 1}`,
    state: 'open',
    isByHand: false
  }));
  return {
    file: report.file,
    blocks: report.blocks,
    headings,
    notes: [],
    rows,
    here: rows[0]?.id ?? null,
    unit: UNIT,
    source: sourceOf(report),
    made: []
  };
}

const daiSon = (): Promise<Review> => reviewOf(fixture('sources/dai-son-2025.txt'));
const allTaken = ({ rows }: Review): readonly ReviewRow[] =>
  rows.map((row) => ({ ...row, state: 'taken' }));
const HEAD = 'Hòa Bình, ngày 12 tháng 8 năm 2025\nBÁO CÁO\nTổng kết giai đoạn 2020 - 2025\n\n';
const rowOf = async (text: string): Promise<ReviewRow> => {
  const [row] = (await reviewOf(HEAD + text)).rows;
  if (row === undefined) throw new Error(`no row in “${text}”`);
  return row;
};

describe('the rows of a report', () => {
  it('are the commitments that the data has of it, and every row has its sentence', async () => {
    const review = await daiSon();
    const { taken, clashes } = reviewedRows(allTaken(review), UNIT, indicators);
    expect(clashes).toEqual([]);
    const text = fixture('sources/dai-son-2025.txt');
    for (const { quote } of taken) expect(text).toContain(quote);
    const set = ownSetOf(
      [verdictOfReview(review, taken)],
      { indicators: [], standards: [], units: [] },
      { id: 'bc', name: 'Báo cáo', day: '2026-11-30' }
    );
    const published = (await readCsv(DATA, 'targets')).filter(({ unit }) => unit === UNIT);
    const promise = (row: object): string =>
      COMMITMENT.map((name) => {
        const value = (row as Readonly<Record<string, unknown>>)[name];
        return value === null || value === undefined || value === '' ? '' : String(value);
      }).join(' ');
    expect(set.targets.map(promise).sort()).toEqual(published.map(promise).sort());
    expect(new Set([...set.targets.map((row) => row.target)]).size).toBe(21);
    expect(set.observations.length).toBeGreaterThan(45);
  });

  it('are laid over the data with document, section and quote, and pass its checks', async () => {
    const review = await daiSon();
    // Another unit, so that every row is new.
    const unit = 'moi-11131';
    const { taken } = reviewedRows(allTaken(review), unit, indicators);
    const set = ownSetOf(
      [verdictOfReview({ ...review, unit }, taken)],
      { indicators: [], standards: [], units: [] },
      { id: 'bc', name: 'Báo cáo', day: '2026-11-30' }
    );
    const root = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
    afterAll(() => rmSync(root, { recursive: true }));
    cpSync('data', join(root, 'data'), { recursive: true });
    const files = await dataFolder(set, new Map([[unit, 'Xã Chí Minh']]), (address) => {
      const table = /([^/]+)\.csv$/.exec(address)?.[1] ?? '';
      return Promise.resolve(new Response(readFileSync(`${DATA}/${table}.csv`, 'utf8')));
    });
    for (const [path, csv] of files) writeFileSync(join(root, path), csv);
    expect(await problemsOfData(root)).toEqual([]);
    const targets = keptRowsIn(new Map(files).get(`${DATA}/targets.csv`) ?? '').filter(
      (row) => row['unit'] === unit
    );
    const documents = keptRowsIn(new Map(files).get(`${DATA}/documents.csv`) ?? '');
    expect(targets.length).toBe(21);
    expect(targets.map((row) => row['section'])).toContain('Phần thứ hai, II.6');
    const document = documents.find((row) => row['document'] === targets[0]?.['document']);
    expect(document?.['title']).toMatch(/^Báo cáo tổng kết phong trào thi đua yêu nước/);
  });

  it('are of the unit that the document speaks of most, by its title, number and day', async () => {
    const finder = new UnitFinder(await readCatalogue(DATA));
    const report = readPastedReport('x.txt', fixture('sources/dai-son-2025.txt'));
    expect(unitOfReport(report, finder)?.unit).toBe(UNIT);
    const none = readPastedReport('bao-cao-xa-an-lao.txt', 'BÁO CÁO\nKết quả năm 2025.');
    expect(unitOfReport(none, finder)?.name).toBe('An Lão');
    const head =
      'Số: 35/KH-UBND\nHòa Bình, ngày 2 tháng 8 năm 2025\nKẾ HOẠCH\nPhát triển năm 2026\n\nI. CHỈ TIÊU\n';
    expect(sourceOf(readPastedReport('x.txt', head))).toMatchObject({
      number: '35/KH-UBND',
      date: '2025-08-02',
      title: 'Kế hoạch phát triển năm 2026'
    });
  });

  it.each<[string, string, Parameters<typeof withPart>[2], string]>([
    ['no indicator', 'Có 7 sáng kiến bay.', {}, 'indicator'],
    ['another measure', 'Tỷ lệ hộ nghèo năm 2025 còn 1%.', { unit: 'hộ' }, 'measure'],
    ['more than all', 'Tỷ lệ hộ nghèo năm 2025 còn 1%.', { value: 101 }, 'above'],
    ['less than nothing', 'Tỷ lệ hộ nghèo năm 2025 còn 1%.', { value: -1 }, 'below'],
    ['a part of a household', 'Năm 2025 xã có 12 hộ nghèo.', { value: 1.5 }, 'whole'],
    ['a range that runs back', 'Tỷ lệ hộ nghèo năm 2025 còn 1%.', { valueMax: 0.5 }, 'range'],
    ['no year', 'Tỷ lệ hộ nghèo năm 2025 còn 1%.', { to: null, frm: null }, 'period'],
    [
      'a target that binds nobody',
      'Phấn đấu đến năm 2030 tỷ lệ hộ nghèo còn khoảng 1%.',
      {},
      'comparator'
    ]
  ])('cannot be taken with %s', async (_, text, part, obstacle) => {
    const row = await rowOf(text);
    const review = withPart({ ...(await reviewOf(HEAD + text)), rows: [row] }, row.id, part);
    const [now] = review.rows;
    expect(now && takenRowOf(now, UNIT, known.get(now.indicator))).toBe(obstacle);
  });

  it('are not used where two say two numbers of one thing, and once where they say the same', async () => {
    const review = await reviewOf(
      `${HEAD}Tỷ lệ hộ nghèo năm 2025 còn 1%.\n\nNăm 2025, tỷ lệ hộ nghèo là 1,2%.\n\nTỷ lệ người dân tham gia bảo hiểm y tế năm 2025 đạt 95%.\n\nNăm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 95%.`
    );
    const { taken, clashes, repeated } = reviewedRows(allTaken(review), UNIT, indicators);
    expect(clashes).toEqual([['r1', 'r2']]);
    expect(taken.map(({ cell }) => cell)).toEqual(['r3']);
    expect(repeated).toEqual(['r4']);
  });
});

describe('a correction', () => {
  it('says anew what follows from it', async () => {
    const text = 'Phấn đấu đến năm 2030 tỷ lệ hồ sơ trực tuyến đạt 85%.';
    const review = await reviewOf(HEAD + text);
    const id = review.rows[0]?.id ?? '';
    const part = (each: Parameters<typeof withPart>[2], from = review): ReviewRow | undefined =>
      withPart(from, id, each).rows[0];
    expect(part({})).toMatchObject({ type: 'A', rule: null, change: null });
    expect(part({ yearly: true })).toMatchObject({ type: 'B' });
    expect(part({ kind: 'result' })).toMatchObject({ type: null, rule: null });
    expect(part({ frm: 2026, to: 2028 })).toMatchObject({ period: '2026/2028', day: null });
    expect(part({ frm: 2026, to: 2028, yearly: true })).toMatchObject({ period: '2026/2028-Y' });
    expect(part({ type: 'D', rule: 'average' })).toMatchObject({ change: 0.85 });
    expect(part({ type: 'C', rule: 'points_per_year' })).toMatchObject({ change: 85 });
    const result = withPart(review, id, { kind: 'result' });
    expect(part({ kind: 'target' }, result)).toMatchObject({ type: 'A', kind: 'target' });
  });

  it('takes its doubt away, and counts that no longer hold', async () => {
    const row = await rowOf('Đến nay, có 9/10 trường đạt chuẩn quốc gia.');
    const review = { ...(await reviewOf('')), rows: [row] };
    expect(row).toMatchObject({ numerator: 9, denominator: 10 });
    expect(row.doubts).toContain('period');
    const [dated] = withPart(review, row.id, { to: 2025 }).rows;
    expect(dated?.doubts).not.toContain('period');
    const [other] = withPart(review, row.id, { value: 80 }).rows;
    expect(other).toMatchObject({ value: 80, numerator: null, denominator: null });
  });
});

describe('going through a report', () => {
  it('begins with what is unsure, goes on to the rest and ends at what is left', async () => {
    const review = await daiSon();
    const unsure = review.rows.filter(isUnsure).length;
    const first = rowsOf(review.rows, 'doubts', null);
    expect(unsure).toBeGreaterThan(5);
    expect(unsure).toBeLessThan(review.rows.length / 2);
    expect(first.slice(0, unsure).every(isUnsure)).toBe(true);
    expect(first.slice(unsure).some(isUnsure)).toBe(false);
    let now: Review = { ...review, here: neighbourOf(review, 'doubts', null, 1) };
    const seen = new Set<string>();
    for (let step = 0; step < review.rows.length; step += 1) {
      const here = now.here ?? '';
      expect(seen.has(here)).toBe(false);
      seen.add(here);
      now = decided(now, here, step % 7 === 3 ? 'skipped' : 'taken', 'doubts');
    }
    expect(tallyOf(now.rows)).toMatchObject({ found: 73, open: 0, unsure: 0 });
    expect(tallyOf(now.rows).skipped).toBe(Math.ceil((73 - 3) / 7));
    expect(rowsOf(now.rows, 'taken', null).length).toBe(tallyOf(now.rows).taken);
  });

  it('comes back from the end to what was passed over', async () => {
    const review = await daiSon();
    const last = review.rows.at(-1)?.id ?? null;
    expect(neighbourOf(review, 'order', last, 1)).toBe('r1');
    expect(neighbourOf(review, 'order', 'r1', -1)).toBe('r1');
    expect(neighbourOf(review, 'order', 'r5', -1)).toBe('r4');
  });

  it('takes a sort of rows together only after ten of it were looked at, and never one in doubt', async () => {
    let review = await daiSon();
    const alike = review.rows.filter((row) => sortOf(row) === 'undated');
    expect(alike.length).toBeGreaterThan(LOOKED + 5);
    for (const [at, { id }] of alike.slice(0, LOOKED).entries()) {
      expect(restOf(review.rows, 'undated'), `${at}`).toEqual([]);
      review = decided(review, id, 'taken', 'order');
    }
    const rest = restOf(review.rows, 'undated');
    expect(rest.length).toBe(alike.length - LOOKED);
    expect(rest.some(isUnsure)).toBe(false);
    expect(rest.some(({ namesPerson }) => namesPerson)).toBe(false);
  });
});

describe('a row by hand', () => {
  const sentence = 'Phấn đấu đến năm 2030 xã có 12 mô hình trường học hạnh phúc.';

  it('is of the words that were marked, in their place, and in doubt', async () => {
    const review = await reviewOf(`${HEAD}Tỷ lệ hộ nghèo năm 2025 còn 1%.\n\n${sentence}`);
    const reader = await sourcedReader();
    const block = review.blocks.findIndex(({ text }) => text === sentence);
    const start = sentence.indexOf('12 mô hình');
    const report = { file: '', notes: [], blocks: review.blocks };
    const found = reader.marked(report, block, { start, end: start + '12 mô hình'.length });
    expect(found).toMatchObject({
      quote: '12 mô hình',
      value: 12,
      unit: 'mô hình',
      block,
      to: 2030,
      span: { start, end: start + 10 }
    });
    expect(found?.doubts).toContain('indicator');
    const row: ReviewRow = {
      ...(found ?? review.rows[0]!),
      id: 't1',
      state: 'open',
      isByHand: true
    };
    const next = withRow({ ...review, rows: review.rows.slice(0, 1) }, row);
    expect(next.rows.map(({ id }) => id)).toEqual(['r1', 't1']);
    expect(next.here).toBe('t1');
    expect(sortOf(row)).toBeNull();
  });

  it('is none where no word was marked, and one in words where no number was', async () => {
    const reader = await sourcedReader();
    const report = readPastedReport('x.txt', `${HEAD}${sentence}`);
    const block = report.blocks.findIndex(({ text }) => text === sentence);
    expect(reader.marked(report, block, { start: 0, end: 0 })).toBeNull();
    expect(reader.marked(report, 99, { start: 0, end: 5 })).toBeNull();
    const end = 'Phấn đấu'.length;
    expect(reader.marked(report, block, { start: 0, end })).toMatchObject({
      quote: 'Phấn đấu',
      isInWords: true,
      kind: 'target'
    });
  });
});
