import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { pageText } from '../support/page-text';

// What the built pages say, read as files: no browser is opened here.

type Column =
  | 'comparator'
  | 'denominator'
  | 'document'
  | 'indicator'
  | 'measure'
  | 'note'
  | 'numerator'
  | 'observation'
  | 'quote'
  | 'section'
  | 'standing'
  | 'target'
  | 'title'
  | 'unit'
  | 'value';
/** A row of any table: each has some of these columns. */
type Row = Readonly<Partial<Record<Column, string>>>;
const rows = (table: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`data/hai-phong/${table}.csv`, 'utf8').trim(), { header: true })
    .data;

/** Every built page under a folder: its address and its HTML. */
function* pagesIn(folder: string): Generator<readonly [address: string, html: string]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '_app') yield* pagesIn(path);
    else if (entry.name === 'index.html') yield [folder, readFileSync(path, 'utf8')];
  }
}

/** Entities that attributes and text are written with. */
const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2060', '')
    .replaceAll('\u200B', '');

/** Wordings that no page may use, whatever it shows, and why. */
const NEVER: readonly (readonly [why: string, words: RegExp])[] = [
  ['a day is named, never called today', /[Hh]ôm nay|\b[Tt]oday\b/],
  ['a span states no year', /cả giai đoạn \d|the whole of \d{4}[–-]\d{4}/],
  ['the edition is no day of the data', /dữ liệu đến|cập nhật ngày|data (?:up )?to \d/],
  [
    'what is not held here may be published elsewhere',
    /[Cc]hưa có văn bản nào|[Cc]hưa có đơn vị nào công bố|[Cc]hưa văn bản nào (?!trong)|No unit has published|[Nn]o document (?:states|gives|says)/
  ],
  ['a range has no floor of its own', /từ [\d.,]+–[\d.,]+[^\n]{0,40}trở lên/],
  ['a rank has its group', /hạng \d+(?!\d| trong)/],
  ['a unit inside a sentence is written small', /(?:của|cho|ở|từ|về) (?:Xã|Phường|Đặc khu) /],
  ['nothing is set', /đặt 0 |\bset 0 targets/],
  ['a value that is none', /undefined|\bNaN\b|\[object |\bInfinity\b/],
  ['a word is missing', /(?:cho|của) ?\.(?:\s|$)|for \.$/m]
];

test('no page of either language claims what nothing states', () => {
  // What documents and notes say in their own words is theirs.
  const said = new Set(
    [
      'observations',
      'targets',
      'documents',
      'movements',
      'movement_documents',
      'lineage',
      'units',
      'indicators'
    ]
      .flatMap(rows)
      .flatMap((row) => Object.values(row))
  );
  const found: string[] = [];
  let pages = 0;
  for (const [address, html] of pagesIn('build')) {
    // An address of a code alone only leads on.
    if (!html.includes('<h1')) continue;
    pages += 1;
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    const [, description = ''] = /name="description" content="([^"]*)"/.exec(html) ?? [];
    const body = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
    const lines = [title, description, ...pageText(body).split('\n')].map(plain);
    for (const line of lines) {
      if (said.has(line) || said.has(line.replaceAll(/^“|”$/g, ''))) continue;
      for (const [why, words] of NEVER)
        if (words.test(line)) found.push(`${address}: ${why}: ${line.slice(0, 160)}`);
    }
    if (description === '') found.push(`${address}: no description`);
  }
  expect(pages).toBeGreaterThan(500);
  expect([...new Set(found)].slice(0, 20)).toEqual([]);
});

test('every page says in its language what apps show of a link to it, and its picture is there', () => {
  const found: string[] = [];
  for (const [address, html] of pagesIn('build')) {
    if (!html.includes('<h1')) continue;
    const meta = (name: string): string =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    const isEnglish = /^build\/en(?:\/|$)/.test(address);
    if (plain(meta('title')) !== plain(title)) found.push(`${address}: ${meta('title')}`);
    if (meta('locale') !== (isEnglish ? 'en_GB' : 'vi_VN')) found.push(`${address}: language`);
    for (const name of ['description', 'image:alt'])
      if (meta(name) === '') found.push(`${address}: no ${name}`);
    const card = join('build', meta('image'));
    if (!meta('image').endsWith('.png') || !existsSync(card)) found.push(`${address}: no ${card}`);
    else if (statSync(card).size > 60_000) found.push(`${card}: ${statSync(card).size} bytes`);
    if (!isEnglish) continue;
    const other = readFileSync(join(address.replace('build/en', 'build'), 'index.html'), 'utf8');
    if (other.includes(`og:image:alt" content="${meta('image:alt')}"`))
      found.push(`${address}: says it in Vietnamese: ${meta('image:alt')}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
});

/** The same numbers on every run: a reader who closes the eyes and points. */
function* pointing(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** Some rows at random, each once. */
function some(from: readonly Row[], count: number, seed: number): readonly Row[] {
  const left = [...from];
  const next = pointing(seed);
  return Array.from({ length: count }, () => {
    const at = Math.floor((next.next().value as number) * left.length);
    return left.splice(at, 1)[0]!;
  });
}

const digits = (value: string): string =>
  new Intl.NumberFormat('vi', { maximumFractionDigits: 9 }).format(Number(value));
const BOUND: Readonly<Record<string, string>> = {
  '=': '',
  '>': 'trên ',
  '>=': 'từ ',
  '<': 'dưới ',
  '<=': 'tối đa ',
  '~': 'khoảng ',
  '<~': 'gần '
};
const pageOf = (unit: string): string => {
  const code = unit.replace(/^moi-/, '');
  const folder = readdirSync('build/don-vi').find((name) => name.startsWith(`${code}-`));
  return plain(readFileSync(`build/don-vi/${folder}/index.html`, 'utf8'));
};

test('ten figures pointed at stand on their pages with their bound, their sentence and their document', () => {
  const titles = new Map(rows('documents').map((row) => [row.document, row.title ?? '']));
  const reported = rows('observations').filter(
    ({ unit, value, measure }) => unit?.startsWith('moi-') && value !== '' && measure !== 'đạt'
  );
  const verdicts = new Set(
    rows('indicators')
      .filter(({ measure }) => measure === 'đạt')
      .map(({ indicator }) => indicator)
  );
  const pool = reported.filter(({ indicator }) => !verdicts.has(indicator));
  expect(pool.length).toBeGreaterThan(150);
  for (const seed of [7, 2026, 31_415])
    for (const row of some(pool, 10, seed)) {
      const page = pageOf(row.unit!);
      const estimate = row.standing === 'estimate' ? 'ước ' : '';
      const counts =
        row.numerator && row.denominator
          ? `${digits(row.numerator)}/${digits(row.denominator)}`
          : null;
      const figure = `${estimate}${BOUND[row.comparator!]}${digits(row.value!)}`;
      const where = `${row.observation}: ${figure}`;
      expect(page.includes(figure) || (counts !== null && page.includes(counts)), where).toBe(true);
      if (row.quote) expect(page.includes(row.quote), `${where}: its sentence`).toBe(true);
      if (row.note) expect(page.includes(row.note), `${where}: its doubt`).toBe(true);
      expect(page.includes(titles.get(row.document)!), `${where}: its document`).toBe(true);
    }
});

test('every target stands on the page of its unit with its sentence and its place', () => {
  for (const row of rows('targets')) {
    const page = pageOf(row.unit!);
    expect(page.includes(row.quote!), `${row.target}: its sentence`).toBe(true);
    expect(page.includes(row.section!), `${row.target}: its place`).toBe(true);
    if (row.note) expect(page.includes(row.note), `${row.target}: its doubt`).toBe(true);
  }
  expect(existsSync('build/phuong-phap/index.html')).toBe(true);
});
