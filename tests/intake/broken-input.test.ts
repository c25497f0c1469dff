import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { LoadError } from '$lib/data/error';
import { toArrow } from '$lib/data/parquet';
import { fromIpc } from '$lib/data/arrow';
import { formatBasket, parseBasket } from '$lib/components/export/basket-text';
import { deckFromHash, deckToAddress } from '$lib/export/deck-address';
import { EMPTY_DECK, isOwnPlace, MOST_ITEMS, withItem } from '$lib/export/deck';
import { readWorkbook } from '$lib/intake/read-file';
import { Refusal } from '$lib/intake/refusal';
import { Importer } from '$lib/intake/take';
import type { Workbook } from '$lib/intake/sheet';
import { parseSlideAddress } from '$lib/panels/conference/slide-address';
import { docxOf } from '$lib/export/docx';
import { answersOf } from '$lib/state/kept-answers';
import { parseKept } from '$lib/state/own-knowledge';
import { MOST_ROWS, packOf, readPack } from '$lib/state/own-pack';
import type { OwnSet } from '$lib/domain/own-set';
import { storyOfUnit } from '../support/story';
import { readPack as readBoards } from '$lib/state/scoreboard-pack';
import { formatView, parseView } from '$lib/state/view';
import { TABLES } from '$lib/tables';
import { appendix } from '../export/support/appendix';
import { mutant, mutantText } from '../support/mutants';
import { bytesOf, type WorkbookCase } from './workbook-case';

/** `npm run fuzz` walks through so many times as many. */
const TIMES = Number(process.env['FUZZ'] ?? 1);
const seeds = (count: number): readonly number[] =>
  Array.from({ length: count * TIMES }, (_, at) => at + 1);

const caseOf = (name: string): WorkbookCase =>
  JSON.parse(readFileSync(`tests/fixtures/workbooks/${name}.json`, 'utf8')) as WorkbookCase;
const extract = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(`static/data/${name}.parquet`));

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

/** What a reader of a file is told: the workbook, or the reason in words. Anything else is thrown on. */
async function read(bytes: Uint8Array): Promise<Workbook | string> {
  try {
    return await readWorkbook('tep.xlsx', bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}

function expectSound(result: Workbook | string, seed: number): void {
  if (typeof result === 'string') {
    expect(result.length, `seed ${seed}`).toBeGreaterThan(20);
    return;
  }
  const numbers = result.sheets
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => (cell.kind === 'number' ? [cell.number] : []));
  expect(numbers.every(Number.isFinite), `seed ${seed}`).toBe(true);
  const verdict = importer.take(result, { today: '2026-11-30' });
  const taken = verdict.taken.flatMap(({ value }) => (value === null ? [] : [value]));
  expect(taken.every(Number.isFinite), `seed ${seed}`).toBe(true);
  const words = [...verdict.faults, ...verdict.questions].map((each) => JSON.stringify(each));
  expect(words.join(), `seed ${seed}`).not.toMatch(/undefined|NaN/);
}

describe('broken files', () => {
  it.each([
    ['Excel', 'bieu-so-01', 350],
    ['Excel with dates and percentages', 'cells-formats', 200],
    ['ODS', 'ods', 200]
  ] as const)(
    'of %s are refused in words, or say what the sound one says',
    async (_, name, count) => {
      const bytes = await bytesOf(caseOf(name));
      const sound = await read(bytes);
      for (const seed of seeds(count)) {
        const result = await read(mutant(bytes, seed));
        expectSound(result, seed);
        // A checksum in the file speaks against every figure that was changed on the way.
        if (typeof result !== 'string' && typeof sound !== 'string')
          expect(result.sheets, `seed ${seed}`).toEqual(sound.sheets);
      }
    }
  );

  it.each([
    ['with commas', 'csv-commas'],
    ['of Windows-1258', 'csv-1258'],
    ['of UTF-16', 'csv-utf16']
  ] as const)('of CSV %s are refused in words, or hold numbers and words', async (_, name) => {
    const bytes = await bytesOf(caseOf(name));
    for (const seed of seeds(65)) expectSound(await read(mutant(bytes, seed)), seed);
  });

  it.each(['targets', 'standards', 'units'])(
    'of Parquet (%s) are refused in words, or hold numbers and words',
    async (name) => {
      const bytes = extract(name);
      for (const seed of seeds(65)) expectSound(await read(mutant(bytes, seed)), seed);
    }
  );

  it.each(['targets', 'standards', 'lineage'])(
    'of the site (%s) give all their rows, or say that they cannot be read',
    async (name) => {
      const bytes = extract(name);
      const table = TABLES.find((each) => each.name === name)!;
      const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
        readonly tables: Readonly<Record<string, { readonly rows: number }>>;
      };
      const { rows } = manifest.tables[name]!;
      for (const seed of seeds(60)) {
        const own = new Uint8Array(mutant(bytes, seed));
        const got = await toArrow(own, table, rows).catch((error: unknown) => error);
        if (got instanceof LoadError) expect(got.code, `seed ${seed}`).toBe('unreadable');
        else {
          const streams = got as readonly Uint8Array[];
          const read = streams.reduce((sum, stream) => sum + fromIpc(stream).rows, 0);
          expect(read, `seed ${seed}`).toBe(rows);
        }
      }
    }
  );

  it('of Word, PowerPoint and PDF are no tables, whole or broken', async () => {
    const word = await docxOf(appendix);
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF');
    for (const bytes of [word, pdf])
      for (const seed of [0, ...seeds(60)]) {
        const result = await read(seed === 0 ? bytes : mutant(bytes, seed));
        if (typeof result === 'string') expect(result.length).toBeGreaterThan(20);
        else expectSound(result, seed);
      }
  });
});

const SET: OwnSet = {
  id: 'q3',
  name: 'Quý III',
  file: 'q3.xlsx',
  day: '2026-10-02',
  isOn: true,
  observations: Array.from({ length: 12 }, (_, at) => ({
    observation: `own-q3 A${at}`,
    unit: 'moi-11086',
    indicator: 'ho-ngheo',
    period: `${2015 + at}`,
    as_of: null,
    value: 0.5 + at,
    value_max: null,
    comparator: '=' as const,
    numerator: null,
    denominator: null,
    standing: 'final' as const,
    provenance: 'own' as const,
    standard: null,
    document: 'own-q3',
    section: `Số liệu!A${at}`,
    quote: null,
    formula: null,
    note: null,
    note_en: null
  })),
  targets: [],
  indicators: [],
  standards: [],
  records: []
} as unknown as OwnSet;

const BOARD = JSON.stringify({
  kind: 'thuoc-do-cum-khoi',
  shape: 1,
  boards: [{ id: 'bang-1', name: 'Khối', criteria: [], members: [], scores: [], groups: [] }]
});

describe('broken texts', () => {
  it('that were a pack hold sound rows, or are named as none', () => {
    const pack = packOf([SET], '2026-11-30');
    expect(readPack(pack)).not.toBeTypeOf('string');
    for (const seed of seeds(250)) {
      const read = readPack(mutantText(pack, seed));
      if (typeof read === 'string') {
        expect(['no_pack', 'later', 'too_large', 'too_many'], `seed ${seed}`).toContain(read);
        continue;
      }
      for (const { observations } of read.sets) {
        expect(observations.length).toBeLessThanOrEqual(MOST_ROWS);
        for (const row of observations) {
          expect(row.provenance, `seed ${seed}`).toBe('own');
          expect(row.value === null || Number.isFinite(row.value), `seed ${seed}`).toBe(true);
        }
      }
    }
    for (const seed of seeds(60)) expect(() => readBoards(mutantText(BOARD, seed))).not.toThrow();
  });

  it('that were the link of a deck give that deck, or are named as damaged', async () => {
    const slides = await storyOfUnit('11086-dai-son');
    const deck = slides.reduce(
      (made, { address, title }) => withItem(made, { from: address, title }),
      EMPTY_DECK
    );
    const hash = `#deck=${deckToAddress(deck)}`;
    const sound = JSON.stringify(deckFromHash(hash));
    expect(sound).toContain('11086');
    for (const seed of seeds(250)) {
      const read = deckFromHash(mutantText(hash, seed));
      if (read !== null) expect(JSON.stringify(read), `seed ${seed}`).toBe(sound);
    }
    const snapshots = new Map(slides.slice(0, 3).map((slide) => [slide.address, slide]));
    const kept = formatBasket({ deck, snapshots });
    for (const seed of seeds(150)) {
      const { deck: read, snapshots: drawn } = parseBasket(mutantText(kept, seed));
      expect(read.items.length, `seed ${seed}`).toBeLessThanOrEqual(MOST_ITEMS);
      expect(
        read.items.every(({ from }) => isOwnPlace(from)),
        `seed ${seed}`
      ).toBe(true);
      expect([...drawn.values()].every(({ parts }) => Array.isArray(parts))).toBe(true);
    }
  });

  it('that were kept in the browser are dropped where they are not sound', () => {
    const own = JSON.stringify({
      shares: [{ unit: 'moi-11086', former: 'cu-1', households: 0.4, people: 0.5, note: null }],
      figures: [{ unit: 'moi-11086', to: 'x', indicator: 'ho-ngheo', period: '2025', value: 1 }]
    });
    const answers = JSON.stringify([['bang-a', [['ten:Hộ nghèo', 'ho-ngheo']]]]);
    for (const seed of seeds(200)) {
      const { shares, figures } = parseKept(mutantText(own, seed));
      for (const { households, people } of shares)
        for (const share of [households, people])
          expect(share === null || Number.isFinite(share), `seed ${seed}`).toBe(true);
      for (const { value } of figures) expect(value === null || Number.isFinite(value)).toBe(true);
      const keeper = { getItem: () => mutantText(answers, seed), setItem: () => undefined };
      const read = answersOf(keeper, 'bang-a');
      expect(read.flat().every((part) => typeof part === 'string')).toBe(true);
    }
  });

  it('that were an address are read as a view that can be written again', () => {
    const address =
      '?ky=2025-2027&chi-tieu=ho-ngheo&dv=11086&mau=1&tt=cham,chua-dat&nhom=phuong&tim=đại sơn&sap=gia-tri&so=11617,11629';
    for (const seed of seeds(250)) {
      const view = parseView(mutantText(address, seed));
      expect(parseView(formatView(view)), `seed ${seed}`).toEqual(view);
      const slide = mutantText('/en/don-vi/11086-dai-son/?mau=1&ky=2025#thu-nhap', seed);
      const parsed = parseSlideAddress(slide);
      if (parsed !== null) expect(parsed.path, `seed ${seed}`).toMatch(/^\/(?![/\\])/);
    }
  });
});
