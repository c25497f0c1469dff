import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { readDelimited } from '../../src/lib/intake/read-delimited';
import { Importer } from '../../src/lib/intake/take';

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

const LINES = [
  ['Đơn vị', 'Tỷ lệ hộ nghèo năm 2025 (%)'],
  ['Xã Đại Sơn', '1,5'],
  ['Phường An Hải', '0,7']
] as const;
const written = (delimiter: string, end = '\r\n', lines: readonly (readonly string[])[] = LINES) =>
  lines.map((cells) => cells.join(delimiter) + end).join('');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (bytes: Uint8Array): readonly unknown[] =>
  importer
    .take(readDelimited('bieu.csv', bytes), { today: '2026-11-30' })
    .taken.map(({ value }) => value);

/** As a program saves it that took UTF-8 for the western code page. */
const writtenTwice = (text: string): Uint8Array =>
  bytesOf(new TextDecoder('windows-1252').decode(bytesOf(text)));

describe('a table of two columns as text', () => {
  it.each([
    ['semicolons, as Excel saves it here', bytesOf(written(';'))],
    ['semicolons and a mark', bytesOf(`\uFEFF${written(';', '\n')}`)],
    ['semicolons and empty lines', bytesOf(`\n\n${written(';', '\n')}\n\n\n`)],
    ['semicolons below a title', bytesOf(`Biểu số 01, kèm theo báo cáo\n\n${written(';')}`)],
    ['semicolons, with commas in its names', bytesOf(written(';').replace('Đơn vị', 'Xã, phường'))],
    ['tabs, ended as old Macs do', bytesOf(written('\t', '\r'))],
    ['bars', bytesOf(written('|'))],
    ['the delimiter told', bytesOf(`sep=;\r\n${written(';')}`)],
    ['commas, its figures in quotes', bytesOf(written(',').replace(/(\d,\d)/g, '"$1"'))],
    ['commas and points', bytesOf(written(',').replace(/(\d),(\d)/g, '$1.$2'))],
    ['letters written twice', writtenTwice(written(';'))]
  ])('is read with %s', (_, bytes) => {
    expect(values(bytes)).toEqual([1.5, 0.7]);
  });

  it('is refused where commas took its figures apart, with the line and what to do', () => {
    const years = [
      ['Chỉ tiêu', 'ĐVT', '2024', '2025'],
      ['Tỷ lệ hộ nghèo', '%', '1,5', '0,7']
    ];
    for (const [text, line] of [
      [written(','), 2],
      [`Biểu số 01\n\n${written(',')}`, 4],
      [written(',', '\n', years), 2]
    ] as const)
      expect(() => readDelimited('bieu.csv', bytesOf(text))).toThrow(
        new RegExp(`^Dòng ${line} có nhiều ô hơn.*chấm phẩy`)
      );
  });

  it('says that letters were read back', () => {
    expect(readDelimited('bieu.csv', writtenTwice(written(';'))).notes?.[0]).toContain('bảng mã');
    expect(readDelimited('bieu.csv', bytesOf(written(';'))).notes).toEqual([]);
  });
});
