import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { UnitFinder } from '../../src/lib/intake/match-unit';

let finder: UnitFinder;
beforeAll(async () => {
  finder = new UnitFinder(await readCatalogue('data/hai-phong'));
});

const found = (text: string): string => {
  const match = finder.find(text);
  return match.kind === 'one' ? `${match.item.unit} ${match.item.name}` : match.kind;
};

describe('the name of a unit in a file', () => {
  it.each([
    ['Đông Hải 1', 'cu-11410 Đông Hải 1'],
    ['Phường Đông Hải I', 'cu-11410 Đông Hải 1'],
    ['P. Đông Hải Ⅱ (cũ)', 'cu-11411 Đông Hải 2'],
    ['Đông Hải', 'moi-11411 Đông Hải'],
    ['Đông Hải¹', 'moi-11411 Đông Hải'],
    ['1. Xã Kiến Thụy', 'moi-11680 Kiến Thụy'],
    ['12/ Kiến Thuỵ', 'moi-11680 Kiến Thụy'],
    ['UBND xã Tứ Kì', 'moi-11074 Tứ Kỳ'],
    ['Bạch Long Vỹ', 'moi-11948 Bạch Long Vĩ'],
    ['Ðại Sơn', 'moi-11086 Đại Sơn'],
    ['P.An Hải', 'moi-11617 An Hải'],
    ['Đại Sơn, huyện Tứ Kỳ', 'moi-11086 Đại Sơn'],
    ['Đông Hải 3', 'none'],
    ['Đại Sơn II', 'none']
  ])('“%s” is %s', (text, unit) => {
    expect(found(text)).toBe(unit);
  });
});
