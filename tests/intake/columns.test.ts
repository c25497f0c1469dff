import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { madeIndicator, proposedIndicator } from '../../src/lib/intake/made-indicator';
import { readDelimitedText } from '../../src/lib/intake/read-delimited';
import { Importer } from '../../src/lib/intake/take';
import type { Verdict } from '../../src/lib/intake/verdict';
import { isLasting } from '../../src/lib/state/kept-answers';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue('data/hai-phong');
});

const taken = (
  text: string,
  answers: Readonly<Record<string, string>> = {},
  known: Catalogue = catalogue
): Verdict =>
  new Importer(known).take(readDelimitedText('bieu.csv', text), {
    today: '2026-11-30',
    answers: new Map(Object.entries(answers))
  });

const ODD = 'Đơn vị;Hộ được vay vốn;BHYT năm 2025 (%)\nXã Đại Sơn;120;95\nXã Chí Minh;80;96\n';
const VAY = 'column Hộ được vay vốn';

describe('what each column is', () => {
  it('is told with its head and a figure of it, and what is not understood is marked', () => {
    const { columns, taken: rows, questions } = taken(ODD);
    expect(columns).toEqual([
      { id: VAY, cell: 'bieu!B1', head: 'Hộ được vay vốn', sample: '120', meaning: null },
      {
        id: 'column BHYT năm 2025 (%)',
        cell: 'bieu!C1',
        head: 'BHYT năm 2025 (%)',
        sample: '95',
        meaning: 'bao-hiem-y-te'
      }
    ]);
    expect(questions).toEqual([]);
    expect(rows).toHaveLength(2);
  });

  it('is what the officer says it is: an indicator, or nothing', () => {
    const asked = taken(ODD.replace('vay vốn', 'vay vốn năm 2025'), {
      'column Hộ được vay vốn năm 2025': 'ho-ngheo',
      'column BHYT năm 2025 (%)': 'bỏ'
    });
    // Whoever calls a count a share is told so cell by cell.
    expect(asked.taken.map(({ cell, indicator }) => `${cell} ${indicator}`)).toEqual([
      'bieu!B3 ho-ngheo'
    ]);
    expect(asked.faults.map(({ cell, why }) => `${cell} ${why}`)).toEqual([
      'B2 120 lớn hơn mức cao nhất có thể (100)'
    ]);
    expect(asked.columns?.map(({ meaning }) => meaning)).toEqual(['ho-ngheo', 'bỏ']);
  });

  it('may be the names of units or indicators, under a head nobody knows', () => {
    const text =
      'Biểu của xã Đại Sơn\n\nSTT;Dòng;Năm 2025\n1;Tỷ lệ hộ nghèo;1,5\n2;Hộ vay vốn;80\n3;Cột mốc;7\n';
    expect(taken(text).taken).toEqual([]);
    expect(taken(text).columns?.[0]).toMatchObject({ head: 'Dòng', meaning: null });
    const said = taken(text, { 'column Dòng': '@indicator' });
    expect(said.taken.map(({ indicator }) => indicator)).toEqual(['ho-ngheo']);
    expect(said.questions.map(({ kind }) => kind)).toEqual(['indicator', 'indicator']);
  });

  it('holds for the next file of the form', () => {
    expect(isLasting(VAY)).toBe(true);
  });
});

describe('an indicator made in place', () => {
  it('begins with what the head says', () => {
    expect(proposedIndicator('Doanh thu du lịch (tỷ đồng)', null)).toMatchObject({
      name: 'Doanh thu du lịch',
      measure: 'tỷ đồng',
      kind: 'money'
    });
    expect(proposedIndicator('Tỷ lệ hộ dùng nước sạch', null)).toMatchObject({
      measure: '%',
      kind: 'rate'
    });
    expect(proposedIndicator('Hộ được vay vốn', 'hộ')).toMatchObject({
      measure: 'hộ',
      kind: 'count'
    });
  });

  it('takes the column it was made from, and is found by its name from then on', () => {
    const made = madeIndicator({
      ...proposedIndicator('Hộ được vay vốn', 'hộ'),
      direction: 'increase'
    });
    if (made === null) throw new Error('not made');
    expect(made).toMatchObject({ indicator: 'own-ho-duoc-vay-von', combine: 'sum', min: 0 });
    const known = { ...catalogue, indicators: [...catalogue.indicators, made] };
    const text = ODD.replace('vay vốn', 'vay vốn năm 2025');
    const rows = taken(text, {}, known).taken.map(
      ({ unit, indicator, value }) => `${unit} ${indicator} ${value}`
    );
    expect(rows).toContain('moi-11086 own-ho-duoc-vay-von 120');
  });

  it('is none without a name or a measure', () => {
    expect(madeIndicator({ ...proposedIndicator('…', 'hộ') })).toBeNull();
    expect(madeIndicator({ ...proposedIndicator('Hộ vay vốn', null) })).toBeNull();
  });
});
