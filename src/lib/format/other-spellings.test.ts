import { expect, it } from 'vitest';
import { otherSpellings } from './other-spellings';

it('writes every Roman numeral up to 39 in figures, and no other word', () => {
  const tens = ['', 'x', 'xx', 'xxx'];
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  for (let number = 1; number < 40; number += 1) {
    const roman = `${tens[Math.floor(number / 10)]}${ones[number % 10]}`;
    expect(otherSpellings(`dong hai ${roman}`)).toContain(`dong hai ${number}`);
  }
  for (const word of ['iiii', 'vv', 'ic', 'an', '1'])
    expect(otherSpellings(`dong hai ${word}`).at(-1)).toBe(`dong hai ${word}`);
});

it('takes the first word for no numeral, and i and y alone for one letter', () => {
  expect(otherSpellings('vi tu ki')).toEqual(['vy tu ky', 'vi tu ki', 'vi tu ki']);
});
