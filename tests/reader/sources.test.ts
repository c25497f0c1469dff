import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CsvRow, readCsv } from '../../scripts/take/catalogue';
import { measureOf } from '../../src/lib/intake/measure';
import type { Candidate } from '../../src/lib/reader/candidate';
import { candidatesOf, fixture } from './reading';

/**
 * The product reads its own sources: the restored sentences of the reports it quotes, against the rows that people
 * made of the same sentences.
 */
const REPORTS = ['dai-son-2025', 'an-hai-2025'];
const WITHOUT_FIGURES = ['kien-thuy-2025', 'an-lao-27-2025', 'nguyen-luong-bang-23-2025'];

interface Known {
  readonly kind: 'target' | 'result';
  readonly row: CsvRow;
}

/** Rows that no sentence states: worked out from others, or a second reading of one sentence by a person. */
const BY_HAND = new Set([
  'so-ho-can-ngheo 206',
  'ho-ngheo 0',
  'so-thon-to-dan-pho 11',
  'cbccvc-khong-ruou-bia 100',
  'ho-ngheo-phat-sinh 0',
  'van-ban-thi-dua 1',
  'pho-cap-thcs 3',
  'pho-cap-tieu-hoc 3'
]);
/** One printed range that the data keeps for each of three fields. */
const ONE_OF_THREE = /^khen-(?:tap-the|ca-nhan)-(?:kinh-te|an-ninh)$/;

const known: Known[] = [];
const read: Candidate[] = [];
beforeAll(async () => {
  const folder = join(process.cwd(), 'data/hai-phong');
  for (const [table, kind] of [
    ['targets', 'target'],
    ['observations', 'result']
  ] as const)
    for (const row of await readCsv(folder, table))
      if (
        REPORTS.includes(row['document'] ?? '') &&
        !BY_HAND.has(`${row['indicator']} ${row['value']}`) &&
        !ONE_OF_THREE.test(row['indicator'] ?? '') &&
        // A sentence of the same report that stands in no fixture.
        row['section'] !== 'Phần thứ nhất, IV.1' &&
        row['provenance'] !== 'derived'
      )
        known.push({ kind, row });
  for (const report of REPORTS)
    read.push(...(await candidatesOf(fixture(`sources/${report}.txt`))));
});

const measures = new Map<string, string>();
beforeAll(async () => {
  for (const row of await readCsv(join(process.cwd(), 'data/hai-phong'), 'indicators'))
    measures.set(row['indicator'] ?? '', row['measure'] ?? '');
});

function isOf({ row, kind }: Known, candidate: Candidate): boolean {
  const factor = measureOf(candidate.unit, measures.get(row['indicator'] ?? '') ?? '') ?? 1;
  const wanted = Number(row['value'] === '' ? row['change'] : row['value']);
  const value = row['value'] === '' ? candidate.change : candidate.value * factor;
  return (
    candidate.kind === kind &&
    value !== null &&
    Math.abs(value - wanted) < 1e-6 * Math.max(1, Math.abs(wanted)) &&
    (row['value_max'] ?? '') === (candidate.valueMax === null ? '' : String(candidate.valueMax))
  );
}

interface Pair {
  readonly known: Known;
  readonly candidate: Candidate | null;
}

/** Each known row with the candidate of its number, its own indicator first. */
function paired(): readonly Pair[] {
  const left = new Set(read);
  const take = (row: Known, fits: (candidate: Candidate) => boolean): Candidate | null => {
    const found = [...left].find((candidate) => isOf(row, candidate) && fits(candidate)) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const sure = known.map((row) => ({
    known: row,
    candidate: take(row, ({ indicator }) => indicator === row.row['indicator'])
  }));
  return sure.map((pair) =>
    pair.candidate === null
      ? {
          known: pair.known,
          candidate: take(pair.known, ({ proposed }) =>
            proposed.some(({ indicator }) => indicator === pair.known.row['indicator'])
          )
        }
      : pair
  );
}

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): number =>
  pairs.filter(holds).length / pairs.length;

describe('the restored sentences of the sources', () => {
  it('give the rows that people made of them', () => {
    const pairs = paired();
    const missed = pairs
      .filter(({ candidate }) => candidate === null)
      .map(({ known: { row } }) => `${row['indicator']} ${row['value'] || row['change']}`);
    expect(missed).toEqual([]);
    expect(known.length).toBeGreaterThan(110);
  });

  it('give hardly a row that nobody made', () => {
    const used = new Set(paired().map(({ candidate }) => candidate));
    const odd = read.filter((candidate) => !used.has(candidate));
    expect(odd.length / read.length, odd.map(({ quote }) => quote).join('\n')).toBeLessThan(0.05);
  });

  it('are understood as the data has them', () => {
    const pairs = paired().filter(({ candidate }) => candidate !== null);
    const comparator = ({ known: { row }, candidate }: Pair): boolean =>
      candidate?.comparator === row['comparator'];
    const indicator = ({ known: { row }, candidate }: Pair): boolean =>
      candidate?.indicator === row['indicator'];
    const yearly = ({ known: { kind, row }, candidate }: Pair): boolean =>
      kind === 'target' || candidate?.yearly === /-Y$/.test(row['period'] ?? '');
    const due = ({ known: { kind, row }, candidate }: Pair): boolean =>
      kind === 'result' || row['due'] === '' || String(candidate?.to) === row['due']?.slice(0, 4);
    const type = ({ known: { kind, row }, candidate }: Pair): boolean =>
      kind === 'result' ||
      (candidate?.type === row['type'] && (candidate?.rule ?? '') === row['rule']);
    const section = ({ known: { row }, candidate }: Pair): boolean =>
      candidate?.section === row['section'];
    expect(
      pairs.filter((pair) => !comparator(pair)).map(({ candidate }) => candidate?.quote)
    ).toEqual([]);
    expect(share(pairs, indicator)).toBeGreaterThan(0.96);
    expect(share(pairs, yearly)).toBeGreaterThan(0.98);
    expect(share(pairs, due)).toBe(1);
    expect(share(pairs, type)).toBeGreaterThan(0.95);
    expect(share(pairs, section)).toBeGreaterThan(0.98);
  });

  it('quote the file letter by letter', async () => {
    for (const report of REPORTS) {
      const text = fixture(`sources/${report}.txt`);
      for (const { quote } of await candidatesOf(text)) expect(text).toContain(quote);
    }
  });

  it.each(WITHOUT_FIGURES)('of %s state no figure', async (report) => {
    expect(
      (await candidatesOf(fixture(`sources/${report}.txt`))).map(({ quote }) => quote)
    ).toEqual([]);
  });
});
