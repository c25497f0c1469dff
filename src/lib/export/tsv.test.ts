import { describe, expect, it } from 'vitest';
import { formatTsv } from './tsv';

describe('rows for the clipboard', () => {
  it.each<[string, string[][], string]>([
    [
      'tabs between cells, lines between rows',
      [
        ['a', 'b'],
        ['c', '']
      ],
      'a\tb\r\nc\t'
    ],
    ['no tab or line inside a cell', [['a\tb\nc']], 'a b c'],
    ['no formula', [['=1+1', '-', '@x', '−0,65', '94,7']], "'=1+1\t-\t'@x\t−0,65\t94,7"],
    ['nothing of nothing', [], '']
  ])('%s', (_, rows, text) => {
    expect(formatTsv(rows)).toBe(text);
  });

  it.each([
    ['-5,2', '-5,2'],
    ['-1+2', "'-1+2"],
    ['=1', "'=1"]
  ])(
    'leaves a number below zero a number, and makes %s text only where it would be run',
    (cell, written) => {
      expect(formatTsv([[cell]])).toBe(written);
    }
  );
});
