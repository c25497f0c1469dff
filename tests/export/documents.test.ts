import { describe, expect, it } from 'vitest';
import { appendixSheet } from '$lib/export/appendix-sheet';
import { docxOf } from '$lib/export/docx';
import { snapshotSheets } from '$lib/export/snapshot-sheets';
import { xlsxOf } from '$lib/export/xlsx';
import { fromZip, toText, toZip } from '$lib/export/zip';
import { appendix } from './support/appendix';
import { income, longest } from './support/snapshots';
import { converted, has, pdfText, run } from './support/tools';

const sheets = snapshotSheets([income, longest]);

describe('a Word file', async () => {
  const made = await docxOf(appendix);
  const parts = fromZip(made);
  const document = toText(parts['word/document.xml']!);

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(made, await docxOf(appendix))).toBe(0);
  });

  it('has paper, margins and face of Decree 30/2020', () => {
    const paper = /<w:pgSz [^>]*>/.exec(document)![0];
    for (const said of ['w:w="16838"', 'w:h="11906"', 'w:orient="landscape"']) {
      expect(paper).toContain(said);
    }
    const margin = (side: string): number =>
      (Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(document)![1]) / 1440) * 25.4;
    expect(margin('top')).toBeCloseTo(20, 0);
    expect(margin('bottom')).toBeCloseTo(20, 0);
    expect(margin('left')).toBeCloseTo(30, 0);
    expect(margin('right')).toBeCloseTo(20, 0);
    expect(toText(parts['word/styles.xml']!)).toContain('Times New Roman');
    const sizes = [...document.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(
      ([, half]) => Number(half) / 2
    );
    expect(new Set(sizes.filter((size) => size > 6))).toEqual(new Set([13, 14]));
  });

  it('numbers its pages at the top except the first', () => {
    expect(document).toContain('<w:titlePg/>');
    const headers = Object.keys(parts).filter((path) => /word\/header\d\.xml/.test(path));
    const numbered = headers.filter((path) => toText(parts[path]!).includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(toText(parts[numbered[0]!]!)).toContain('<w:jc w:val="center"/>');
  });

  it('has the columns of the form, its heads repeated on every page', () => {
    const words = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text);
    const at = words.indexOf('STT');
    expect(words.slice(at, at + 8)).toEqual([
      'STT',
      'Nội dung',
      'ĐVT',
      'Mục tiêu',
      'Thực hiện',
      'Tỷ lệ',
      'Tình trạng',
      'Nguồn'
    ]);
    expect(document).toContain('<w:tblHeader');
    expect(words).toContain('Phụ lục');
    expect(words).toContain('Biểu số 01');
  });

  it('says on every page that its data is sample data', async () => {
    const sample = fromZip(await docxOf({ ...appendix, sample: true }));
    const headers = Object.keys(sample).filter((path) => /word\/header\d\.xml/.test(path));
    for (const path of headers) expect(toText(sample[path]!)).toContain('DỮ LIỆU MẪU');
  });

  it.skipIf(!has.office || !has.poppler)('opens in LibreOffice with its words', () => {
    const text = pdfText(converted(made, 'bieu.docx', 'pdf'));
    expect(text).toContain('KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THI ĐUA GIAI ĐOẠN 2025–2030');
    expect(text).toContain('của Ủy ban nhân dân xã Đại Sơn)');
    expect(text).toContain('Giải ngân vốn đầu tư công');
    expect(text).toContain('80,1');
  });
});

describe('an Excel file', async () => {
  const made = await xlsxOf(sheets, '2026-11-21');
  const parts = fromZip(made);
  const csv = (bytes: Uint8Array, sheet: number): string =>
    converted(
      bytes,
      'du-lieu.xlsx',
      `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,${sheet}`
    )
      .toString('utf8')
      .replace('\uFEFF', '');

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(made, await xlsxOf(sheets, '2026-11-21'))).toBe(0);
  });

  it('has a sheet a chart, names that differ, and one of sources', () => {
    const names = [...toText(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
    expect(names.map(([, name]) => name)).toEqual(['Thu nhập', 'Thu nhập (2)', 'Nguồn']);
  });

  it('writes years, figures, percentages and days as numbers, text as text', () => {
    const sheet = toText(parts['xl/worksheets/sheet1.xml']!);
    const cell = (ref: string): string =>
      new RegExp(`<c r="${ref}"[^>/]*(?:/>|>.*?</c>)`).exec(sheet)?.[0] ?? '';
    expect(cell('A2')).toContain('<v>2025</v>');
    expect(cell('B2')).toContain('<v>80.1</v>');
    expect(cell('D2')).toContain('<v>0.593</v>');
    expect(cell('E2')).toContain('<v>45883</v>');
    expect(cell('F2')).toContain('t="s"');
    expect(cell('C3')).not.toContain('<v>');
    expect(sheet).not.toContain('<f>');
  });

  it('writes as text what a spreadsheet has no number or day for, and no text as an escape', async () => {
    const columns = [
      { name: 'Số', kind: 'number' as const },
      { name: 'Ngày', kind: 'date' as const },
      { name: 'Lời', kind: 'text' as const }
    ];
    const rows = [
      [Infinity, '1890-05-19', '_x0041_'],
      [NaN, '2026-13-45', 'a_x000B_b'],
      [-1.5, '2025-07-01', '_xem_']
    ];
    const table = { columns, rows };
    const bytes = await xlsxOf(snapshotSheets([{ ...income, table }]), '2026-11-21');
    const book = fromZip(bytes);
    const texts = toText(book['xl/sharedStrings.xml']!);
    for (const text of ['Infinity', 'NaN', '1890-05-19', '2026-13-45'])
      expect(texts).toContain(`>${text}<`);
    expect(texts).toContain('>_x005F_x0041_<');
    expect(texts).toContain('>a_x005F_x000B_b<');
    expect(texts).toContain('>_xem_<');
    const sheet = toText(book['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<v>45839</v>');
    expect(sheet).not.toMatch(/<v>(?:NaN|-?Infinity)/);
  });

  it('cuts a text that no cell can hold, and says so in the cell', async () => {
    const long = `${'Đại Sơn '.repeat(4999)}😀😀${'x'.repeat(9)}`;
    const rows = [32_767, 32_768].map((length) => [long.padEnd(length, 'x').slice(0, length)]);
    const table = { columns: [{ name: 'Lời', kind: 'text' as const }], rows };
    const book = fromZip(await xlsxOf(snapshotSheets([{ ...income, table }]), '2026-11-21'));
    const texts = [...toText(book['xl/sharedStrings.xml']!).matchAll(/<t[^>]*>([^<]*)/g)].map(
      ([, text]) => text!
    );
    const cells = texts.filter((text) => text.startsWith('Đại Sơn Đại Sơn'));
    expect(cells).toHaveLength(2);
    expect(cells[0]).toBe(rows[0]![0]);
    expect(cells[1]!.length).toBeLessThanOrEqual(32_767);
    expect(cells[1]).toMatch(/… \[đã cắt: .*cut: .*\]$/);
  });

  it('links its addresses', () => {
    expect(toText(parts['xl/worksheets/sheet3.xml']!)).toContain('<hyperlink ref="B');
    expect(toText(parts['xl/worksheets/_rels/sheet3.xml.rels']!)).toContain(income.link!);
  });

  it('says above the form of a report that its data is sample data', () => {
    const said = (sample: boolean): string =>
      JSON.stringify(appendixSheet({ ...appendix, sample }).rows.slice(0, 6));
    expect(said(true)).toContain('DỮ LIỆU MẪU. Dữ liệu mẫu, không phải');
    expect(said(false)).not.toContain('DỮ LIỆU MẪU');
  });

  it('marks rows of sample data', () => {
    const strings = toText(parts['xl/sharedStrings.xml']!);
    expect(strings).toContain('Dữ liệu mẫu, không phải kết quả của đơn vị.');
  });

  it.skipIf(!has.calc)('is read back by LibreOffice with values and kinds', () => {
    const rows = csv(made, 1).trim().split('\n');
    expect(rows[0]).toBe('Năm,Lộ trình (triệu đồng),Thực hiện (triệu đồng),Tỷ lệ,Ngày,Nguồn');
    expect(rows[1]).toMatch(
      /^2025,80\.1,80\.1,59\.3%,(?:14\/08|08\/14)\/2025,"Báo cáo xã Đại Sơn, II\.1\.1"$/
    );
    expect(rows[2]).toBe('2026,88.9,,,,=1+1');
  });

  it.skipIf(!has.calc)('is read back by LibreOffice as "Biểu số 01"', async () => {
    const book = await xlsxOf([appendixSheet(appendix)], appendix.date);
    const text = csv(book, 1);
    expect(text).toContain('STT,Nội dung,ĐVT,Mục tiêu,Thực hiện,Tỷ lệ,Tình trạng,Nguồn');
    expect(text).toMatch(
      /^1,Thu nhập bình quân đầu người,triệu đồng\/người\/năm,135(?:\.0)?,80\.1,59\.3%/m
    );
  });
});

describe('a ZIP file', () => {
  const files = { 'a_đại-sơn.png': new Uint8Array([1, 2, 3]), 'b.svg': new Uint8Array([60, 115]) };

  it('gives the same bytes twice and the files back', () => {
    expect(Buffer.compare(toZip(files, '2026-11-21'), toZip(files, '2026-11-21'))).toBe(0);
    expect(Object.keys(fromZip(toZip(files, '2026-11-21')))).toEqual(Object.keys(files));
  });

  it.skipIf(!has.unzip)('is listed by unzip with names and day', () => {
    const { said } = run(toZip(files, '2026-11-21'), 'a.zip', (file) => ['unzip', '-l', file]);
    expect(said).toMatch(/2 +2026-11-21 12:00 +b\.svg/);
    expect(said).toMatch(/2 files/);
  });
});
