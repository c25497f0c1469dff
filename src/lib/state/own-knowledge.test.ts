import { describe, expect, it } from 'vitest';
import { NOTHING_OWN, type OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { isAboutOwn, keep, type Keeper, parseKept, readKept } from './own-knowledge';

const OWN: OwnKnowledge = {
  shares: [
    { unit: 'moi-11617', former: 'cu-11617', households: 0.98, people: null, note: 'danh sách' }
  ],
  figures: [
    {
      unit: 'cu-11617',
      to: null,
      indicator: 'ho-can-ngheo',
      period: '2020',
      value: null,
      numerator: 77,
      denominator: 5240,
      note: null
    }
  ]
};

function keeperOf(
  start: Readonly<Record<string, string>> = {}
): Keeper & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key)
  };
}
const refusing: Keeper = {
  getItem() {
    throw new Error('refused');
  },
  setItem() {
    throw new Error('full');
  },
  removeItem() {
    throw new Error('refused');
  }
};

describe('what a reader typed in', () => {
  it('comes back as it was kept', () => {
    const keeper = keeperOf();
    expect(keep(keeper, OWN)).toBe(true);
    expect(readKept(keeper)).toEqual(OWN);
  });

  it('leaves nothing behind when all of it is removed', () => {
    const keeper = keeperOf();
    keep(keeper, OWN);
    keep(keeper, NOTHING_OWN);
    expect(keeper.kept.size).toBe(0);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another shape', '{"shares":{},"figures":7}'],
    ['a share above 1', '{"shares":[{"unit":"a","former":"b","households":2}]}'],
    ['a share of nothing', '{"shares":[{"unit":"a","former":"b"}]}'],
    ['a share without a unit', '{"shares":[{"former":"b","households":0.2}]}'],
    ['a figure without a number', '{"figures":[{"unit":"a","indicator":"b","period":"2020"}]}']
  ])('is empty when %s is kept', (_, text) => {
    expect(parseKept(text)).toEqual(NOTHING_OWN);
  });

  it('keeps the sound entries beside a broken one', () => {
    const text = JSON.stringify({
      shares: [...OWN.shares, null, { unit: 1 }],
      figures: OWN.figures
    });
    expect(parseKept(text)).toEqual(OWN);
  });

  it('says so when the browser refuses to keep it', () => {
    expect(readKept(refusing)).toEqual(NOTHING_OWN);
    expect(keep(refusing, OWN)).toBe(false);
  });

  it('follows its own key and a cleared storage only', () => {
    expect([
      isAboutOwn('thuoc-do:own-knowledge'),
      isAboutOwn(null),
      isAboutOwn('thuoc-do:scheme')
    ]).toEqual([true, true, false]);
  });
});
