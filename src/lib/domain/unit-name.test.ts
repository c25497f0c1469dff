import { describe, expect, it } from 'vitest';
import type { Unit, UnitType } from './unit';
import { doubtOf, formerNameOf, groupOf, typeNameOf, unitNameOf, unitTitleOf } from './unit-name';

const named = (type: UnitType, name: string): Pick<Unit, 'name' | 'type'> => ({ type, name });

describe('the type of a unit', () => {
  it.each([
    ['xã', 'commune'],
    ['phường', 'ward'],
    ['thị trấn', 'township'],
    ['đặc khu', 'special zone'],
    ['huyện', 'district']
  ])('%s is the word itself in Vietnamese and %s in English', (type, english) => {
    expect(typeNameOf(type, 'vi')).toBe(type);
    expect(typeNameOf(type, 'en')).toBe(english);
  });

  it('stays as it is where English has no word for it', () => {
    expect(typeNameOf('thị xã', 'en')).toBe('thị xã');
  });
});

describe('the name of a unit', () => {
  it.each([
    [named('xã', 'Đại Sơn'), 'xã Đại Sơn', 'Đại Sơn commune'],
    [named('phường', 'Thủy Nguyên'), 'phường Thủy Nguyên', 'Thủy Nguyên ward'],
    [named('đặc khu', 'Cát Hải'), 'đặc khu Cát Hải', 'Cát Hải special zone']
  ])('inside a sentence has its type without a capital: %o', (unit, vi, en) => {
    expect(unitNameOf(unit, 'vi')).toBe(vi);
    expect(unitNameOf(unit, 'en')).toBe(en);
  });

  it.each([
    [named('xã', 'Đại Sơn'), 'Xã Đại Sơn', 'Đại Sơn commune'],
    [named('phường', 'Thủy Nguyên'), 'Phường Thủy Nguyên', 'Thủy Nguyên ward'],
    [named('đặc khu', 'Cát Hải'), 'Đặc khu Cát Hải', 'Cát Hải special zone']
  ])('at the head of a sentence begins with a capital: %o', (unit, vi, en) => {
    expect(unitTitleOf(unit, 'vi')).toBe(vi);
    expect(unitTitleOf(unit, 'en')).toBe(en);
  });

  it('marks a former unit as one in both languages', () => {
    expect(formerNameOf(named('thị trấn', 'Cát Bà'), 'vi')).toBe('thị trấn Cát Bà (cũ)');
    expect(formerNameOf(named('thị trấn', 'Cát Bà'), 'en')).toBe('Cát Bà township (former)');
  });
});

describe('the group a unit is compared in', () => {
  it.each([
    ['phường', 'phuong'],
    ['xã', 'xa'],
    ['đặc khu', 'xa']
  ])('of a %s is %s', (type, group) => {
    expect(groupOf(type)).toBe(group);
  });
});

describe('the doubt about a unit’s numbers', () => {
  it.each([
    [{ note: 'như in', note_en: 'as printed' }, 'như in', 'as printed'],
    [{ note: 'như in', note_en: null }, 'như in', 'như in'],
    [{ note: null, note_en: null }, null, null]
  ])('%o', (unit, vi, en) => {
    expect(doubtOf(unit, 'vi')).toBe(vi);
    expect(doubtOf(unit, 'en')).toBe(en);
  });
});
