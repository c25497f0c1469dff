import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../../tests/support/judged';
import { EMPTY_BASKET, formatBasket, parseBasket, withSnapshots } from './basket-text';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';

const frozen: FrozenSnapshot = targetSnapshot({
  assessment: judged({}, [figure('2025', 80), figure('2026', 81)]),
  unit: { code: '11086', name: 'Đại Sơn', type: 'xã' },
  documents: new Map(),
  locale: 'vi',
  date: '2026-11-21',
  query: '',
  site: 'https://site.test'
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const basket = {
  deck: {
    cover: null,
    items: [{ from: frozen.address, title: 'Tiêu đề', remark: 'Lời “đơn vị”' }]
  },
  snapshots: new Map([[frozen.address, frozen]])
};

describe('the basket as text', () => {
  it('comes back as it was', () => {
    const read = parseBasket(formatBasket(basket));
    expect(read.deck).toEqual(basket.deck);
    expect(plain([...read.snapshots])).toEqual(plain([...basket.snapshots]));
  });

  it('keeps only what its slides are drawn from', () => {
    const left = { ...basket, deck: { cover: null, items: [] } };
    expect(parseBasket(formatBasket(left)).snapshots.size).toBe(0);
  });

  it.each([null, '', '{', '[]', '7', '{"deck":7,"snapshots":7}', '{"snapshots":[{"id":"x"}]}'])(
    'is empty for %s',
    (text) => {
      expect(parseBasket(text)).toEqual(EMPTY_BASKET);
    }
  );

  it.each([
    ['an id that could leave an attribute', { id: 'a" onload="x' }],
    ['an address of another site', { address: '//elsewhere.test/' }],
    ['a colour that is none', { legend: [{ label: 'x', mark: 'bar', colour: 'url(#x)' }] }],
    ['a chart nobody can draw', { parts: [{ kind: 'gauge', model: {} }] }],
    ['a status that does not exist', { status: { code: 'good', words: 'x' } }],
    ['a table with something else in a cell', { table: { columns: [], rows: [[{}]] } }],
    ['no day', { dataDate: 'today' }]
  ])('leaves out the picture of a slide with %s, and keeps the slide', (_what, broken) => {
    const snapshots = new Map([[frozen.address, { ...frozen, ...broken } as FrozenSnapshot]]);
    const read = parseBasket(formatBasket({ ...basket, snapshots }));
    expect(read.snapshots.size).toBe(0);
    expect(read.deck.items).toHaveLength(1);
  });

  it('takes newer pictures in the place of older ones', () => {
    const newer = { ...frozen, dataDate: '2027-01-01' };
    expect(withSnapshots(basket.snapshots, [newer]).get(frozen.address)).toBe(newer);
  });
});
