import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBeginning, cleanData, cleanText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['a soft break of PowerPoint', 'Một\u000Bhai', 'Một\nhai'],
    ['a form feed', 'Một\u000Chai', 'Một\nhai'],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['the line ends of Unicode', 'a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a b'],
    ['controls', '\u0000a\u0001\u0008b\u000E\u001F\u007F\u0080\u009Fc', 'abc'],
    ['a byte order mark', '\uFEFFabc', 'abc'],
    ['the ư of a TCVN3 font', 'nh\u00AD', 'nh\u00AD'],
    ['a break of no width', 'Đại\u200BSơn', 'ĐạiSơn'],
    ['signs that turn the writing', '\u202Eabc\u202C \u2067d\u2069\u200F', 'abc d'],
    ['the joiner of an emoji', '👩\u200D🌾', '👩\u200D🌾'],
    ['what is no character', 'a\uFFFEb\uFFFFc', 'abc'],
    ['the place of a picture, and marks of notes', 'a\uFFFCb\uFFF9c\uFFFB', 'abc'],
    ['no character of any plane', 'a\uFDD0b\u{1FFFE}c', 'abc'],
    ['marks of Arabic and Mongolian', 'b\u061Cc\u180Ed\u206Ae', 'bcde'],
    ['no joiner of a range', '92–\u2060101', '92–\u2060101'],
    ['half a character', 'a\uD83Db\uDE00c', 'abc'],
    ['a whole one', 'a😀b', 'a😀b'],
    ['marks apart', 'Hộ nghèo'.normalize('NFD'), 'Hộ nghèo'],
    ['marks apart with a control between', 'e\u0001\u0302', 'ê'],
    ['signs of XML', '<a & "b">', '<a & "b">'],
    ['nothing', '', '']
  ])('takes %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves only what XML can hold, and changes nothing twice', () => {
    const XML = /^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(XML);
        expect(clean.isWellFormed?.() ?? true).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      })
    );
  });
});

describe('cleanBeginning', () => {
  it('never ends within a character', () => {
    expect(cleanBeginning(`${'a'.repeat(9)}😀`, 10)).toBe('a'.repeat(9));
    expect(cleanBeginning(`${'a'.repeat(8)}😀b`, 10)).toBe(`${'a'.repeat(8)}😀`);
  });
});

describe('cleanData', () => {
  it('cleans every text and leaves numbers, nulls and keys', () => {
    expect(cleanData({ a: ['x\u000By', null, 1.5, true], b: { c: 'e\u0302' } })).toEqual({
      a: ['x\ny', null, 1.5, true],
      b: { c: 'ê' }
    });
  });
});
