import { describe, expect, it } from 'vitest';
import { inOrder, periods, slugs, toneOnFirstVowel, yearsOrDays } from './shapes';
import { placesOf, sheetOf } from './sheet.fixture';

describe('the shape of a cell', () => {
  it.each([
    ['2025', true],
    ['2025-H2', true],
    ['2025-Q4', true],
    ['2025-09', true],
    ['2020/2025', true],
    ['2019-04-01', true],
    ['2019-04-02', false],
    ['2025-Q5', false],
    ['2025-13', false],
    ['2025/2020', false],
    ['năm 2025', false]
  ])('a period "%s" parses: %s', (period, isRight) => {
    const places = placesOf(periods('period'), sheetOf('observations', { period }));
    expect(places).toEqual(isRight ? [] : ['2:period']);
  });

  it.each([
    ['2030', true],
    ['2027-12-31', true],
    ['2027-12', false],
    ['31/12/2027', false]
  ])('a due time "%s" parses: %s', (due, isRight) => {
    expect(placesOf(yearsOrDays('due'), sheetOf('targets', { due }))).toEqual(
      isRight ? [] : ['2:due']
    );
  });

  it.each([
    ['ho-ngheo-2', true],
    ['hộ-nghèo', false],
    ['Ho-ngheo', false],
    ['ho--ngheo', false]
  ])('a name for addresses "%s" fits: %s', (indicator, isRight) => {
    expect(placesOf(slugs('indicator'), sheetOf('indicators', { indicator }))).toEqual(
      isRight ? [] : ['2:indicator']
    );
  });

  it.each([
    ['Hòa Bình', true],
    ['Hoà Bình', false],
    ['Kiến Thụy', true],
    ['Kiến Thuỵ', false],
    ['Hoàng Diệu', true],
    ['Phú Quý', true],
    ['Việt Khoái', true]
  ])('the name "%s" carries its tone mark rightly: %s', (name, isRight) => {
    expect(placesOf(toneOnFirstVowel('name'), sheetOf('units', { name }))).toEqual(
      isRight ? [] : ['2:name']
    );
  });
});

describe('two times in order', () => {
  it.each([
    ['2025', '2030', true],
    ['2025', '2025', true],
    ['2025', '2027-12-31', true],
    ['2025-07-01', '2025', true],
    ['2030', '2025', false],
    ['2027-12-31', '2027-06-30', false]
  ])('from %s to %s: %s', (from, due, isRight) => {
    expect(placesOf(inOrder('from', 'due'), sheetOf('targets', { from, due }))).toEqual(
      isRight ? [] : ['2:due']
    );
  });
});
