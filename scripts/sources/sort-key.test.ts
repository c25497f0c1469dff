import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sortKeyOf } from './sort-key';

const order = new Intl.Collator('vi');
const signOf = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byKey = (a: string, b: string): number => signOf(sortKeyOf(a), sortKeyOf(b));

const NAMES = [
  ...new Set(
    readFileSync('data/hai-phong/units.csv', 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[3] ?? '')
      .filter((name) => name !== '')
  )
];

describe('the sort key', () => {
  it('puts all names of units in the order of Vietnamese dictionaries', () => {
    expect(NAMES.length).toBeGreaterThan(390);
    const shuffled = [...NAMES].sort();
    expect([...shuffled].sort(byKey)).toEqual([...shuffled].sort(order.compare));
  });

  it('of two names is the same only where the names are', () => {
    expect(new Set(NAMES.map(sortKeyOf)).size).toBe(NAMES.length);
  });

  it.each([
    ['Dương Kinh', 'Đại Sơn'],
    ['Đại Sơn', 'Đồ Sơn'],
    ['An Hải', 'Ái Quốc'],
    ['Ái Quốc', 'Ân Thi'],
    ['An', 'An Hải'],
    ['An Hải', 'Ana'],
    ['Hoa', 'Hòa'],
    ['Hòa', 'Hỏa'],
    ['Hỏa', 'Hõa'],
    ['Hõa', 'Hóa'],
    ['Hóa', 'Họa'],
    ['Yết Kiêu', 'Ý Yên']
  ])('of %s is before that of %s, as the language has it', (a, b) => {
    expect(Math.sign(order.compare(a, b))).toBe(byKey(a, b));
  });

  it('agrees with the language on any words of its letters', () => {
    const letters = [...'aàảãáạăằâấbcdđeêghiklmnoôồơớpqrstuưựvxyỳ '];
    const words = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
      .map((all) => all.join('').trim().replaceAll(/ +/g, ' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(byKey(a, b)).toBe(Math.sign(order.compare(a, b)));
      })
    );
  });
});
