import { describe, expect, it } from 'vitest';
import { type CsvCell, formatCsv } from './csv';

const line = (...cells: readonly CsvCell[]): string =>
  formatCsv([], [cells]).replace('\uFEFF\r\n', '').trimEnd();

describe('formatCsv', () => {
  it('begins with the mark Excel needs and ends every line the same way', () => {
    expect(formatCsv(['đơn vị', 'giá trị'], [['Đại Sơn', 92]])).toBe(
      '\uFEFFđơn vị,giá trị\r\nĐại Sơn,92\r\n'
    );
  });

  it.each<[string, readonly CsvCell[], string]>([
    ['leaves missing values empty', [null, 1.5, true], ',1.5,true'],
    ['quotes commas, quotes and line ends', ['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"'],
    ['keeps a comparator as it is', ['=', '>=', '<'], '=,>=,<'],
    ['disarms what a spreadsheet would run', ['=1+1', '@x', '-2+3'], "'=1+1,'@x,'-2+3"],
    ['keeps negative numbers numbers', [-2.5], '-2.5']
  ])('%s', (_, cells, expected) => {
    expect(line(...cells)).toBe(expected);
  });
});
