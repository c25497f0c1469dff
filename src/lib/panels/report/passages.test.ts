import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptRowsIn } from '$lib/intake/fold';
import { passagesOf, type QuotedRow } from './passages';

const DATA = 'data/hai-phong';
const SOURCES = [
  'dai-son-2025',
  'an-hai-2025',
  'kien-thuy-2025',
  'an-lao-27-2025',
  'nguyen-luong-bang-23-2025'
];

const row = (key: string, quote: string, section: string | null = null): QuotedRow => ({
  key,
  unit: 'moi-1',
  indicator: 'x',
  section,
  quote
});

it('puts what was taken from a document beside the words it was taken from', () => {
  const { passages, elsewhere } = passagesOf(
    'Phần thứ hai\nPHƯƠNG HƯỚNG\n\nII. CHỈ TIÊU\n\n1. Gia đình văn hóa đạt “trên 95%”; thôn văn hóa – 100%.\n\n2. Thôn văn hóa đạt 100%.',
    [
      row('one', 'Gia đình văn hóa đạt "trên 95%"'),
      row('two', 'thôn văn hóa - 100%'),
      row('both', 'Gia đình văn hóa […] thôn văn hóa – 100%'),
      row('none', 'Hộ nghèo còn 1%')
    ]
  );
  const beside = passages.filter(({ rows }) => rows.length > 0);
  expect(beside.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['one', 'two', 'both']]);
  expect(beside[0]?.pieces).toEqual([
    { text: '1. ', isQuoted: false },
    { text: 'Gia đình văn hóa đạt “trên 95%”', isQuoted: true },
    { text: '; ', isQuoted: false },
    { text: 'thôn văn hóa – 100%', isQuoted: true },
    { text: '.', isQuoted: false }
  ]);
  expect(passages.filter(({ isHeading }) => isHeading).length).toBeGreaterThan(1);
  expect(elsewhere.map(({ key }) => key)).toEqual(['none']);
});

it('takes the sentence of the row’s own section where it stands twice', () => {
  const text =
    'Phần thứ nhất\nKẾT QUẢ\n\nI. KINH TẾ\n\nThôn văn hóa đạt 100%.\n\nPhần thứ hai\nMỤC TIÊU\n\nI. CHỈ TIÊU\n\nThôn văn hóa đạt 100%.';
  const placeOf = (section: string): number =>
    passagesOf(text, [row('x', 'Thôn văn hóa đạt 100%', section)]).passages.findIndex(
      ({ rows }) => rows.length > 0
    );
  expect(placeOf('Phần thứ hai, I')).toBeGreaterThan(placeOf('Phần thứ nhất, I'));
});

it('finds nearly all that the data has of the five sources, and no text is changed', () => {
  const tables = ['targets', 'observations'].flatMap((table) =>
    keptRowsIn(readFileSync(join(DATA, `${table}.csv`), 'utf8')).map((each) => ({
      ...row(
        `${each['target'] ?? each['observation']}`,
        each['quote'] ?? '',
        each['section'] ?? ''
      ),
      document: each['document']
    }))
  );
  let count = 0;
  const absent: string[] = [];
  for (const document of SOURCES) {
    const text = readFileSync(join(DATA, 'documents', `${document}.txt`), 'utf8');
    const rows = tables.filter((each) => each.document === document && each.quote !== '');
    const { passages, elsewhere } = passagesOf(text, rows);
    count += rows.length;
    absent.push(...elsewhere.map(({ key }) => key));
    for (const { pieces } of passages)
      expect(text.replace(/\s+/g, ' ')).toContain(
        pieces
          .map((piece) => piece.text)
          .join('')
          .replace(/\s+/g, ' ')
      );
  }
  expect(count).toBeGreaterThan(145);
  expect(absent.length, absent.join(', ')).toBeLessThanOrEqual(3);
});
