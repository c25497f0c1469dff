import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { refusedVerdict } from '../../src/lib/intake/refused-verdict';
import { Importer } from '../../src/lib/intake/take';
import type { Verdict } from '../../src/lib/intake/verdict';

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

async function verdictOf(bytes: Uint8Array, file = 'xa-dai-son.xlsx'): Promise<Verdict> {
  try {
    return importer.take(await readWorkbook(file, bytes), { today: '2026-11-30' });
  } catch (error) {
    return refusedVerdict(file, error);
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet, part by part, as a program that means ill would write it. */
function parts(sheetData: string, more: Zippable = {}, strings = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="SL" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`
    ),
    'xl/sharedStrings.xml': strToU8(`${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`),
    ...more
  });
}

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;
const TABLE_HEAD = row(1, text('A1', 'Chỉ tiêu'), text('B1', 'ĐVT'), text('C1', 'Năm 2025'));
const HOUSEHOLDS = row(
  2,
  text('A2', 'Tỷ lệ hộ nghèo'),
  text('B2', '%'),
  '<c r="C2"><v>1.5</v></c>'
);

describe('files that are not what they say', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'trống'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'tệp ảnh'],
    ['an archive', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7]), 'Giải nén'],
    ['a web page saved as .xls', strToU8('<html><body><table></table></body></html>'), '.xlsx'],
    [
      'a table of a web page saved as .xls',
      strToU8('\ufeff\n<table border=1><tr><td>1</td></tr></table>'),
      'HTML'
    ],
    [
      'a workbook of XML of 2003',
      strToU8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
      ),
      '.xlsx'
    ],
    ['bytes of nothing', new Uint8Array(5000).map((_, at) => (at * 7919) % 256), 'Không nhận ra'],
    ['a zip of other things', zipSync({ 'anh.png': new Uint8Array(10) }), 'Không đọc được'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'PDF']
  ])('%s is refused with what to do', async (_, bytes, why) => {
    expect((await verdictOf(bytes)).refused?.why).toContain(why);
  });

  it('a workbook with a password is told from one of old Excel', async () => {
    const compound = (name: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...name].forEach((letter, at) => {
        bytes[1024 + at * 2] = letter.charCodeAt(0);
      });
      return bytes;
    };
    expect((await verdictOf(compound('EncryptedPackage'))).refused?.why).toContain('mật khẩu');
    const old = (await verdictOf(compound('Workbook'))).refused?.why;
    expect(old).toContain('.xls');
    expect(old).not.toContain('mật khẩu');
  });

  it('macros are refused, whatever the name says', async () => {
    const bytes = parts(TABLE_HEAD + HOUSEHOLDS, { 'xl/vbaProject.bin': new Uint8Array(20) });
    expect((await verdictOf(bytes)).refused?.why).toContain('macro');
  });

  it('a file of more than 50 MB is refused before it is opened', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect((await verdictOf(bytes)).refused?.why).toContain('50 MB');
  });

  it('a workbook that was cut in the middle is refused', async () => {
    const whole = parts(TABLE_HEAD + HOUSEHOLDS);
    expect((await verdictOf(whole)).taken).toHaveLength(1);
    expect((await verdictOf(whole.subarray(0, whole.length / 2))).refused?.why).toContain('hỏng');
  });

  it('a sheet whose text ends in the middle is refused', async () => {
    const bytes = parts('', {
      'xl/worksheets/sheet1.xml': strToU8(
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${TABLE_HEAD}${HOUSEHOLDS}<row r="3"><c r="A3">`
      )
    });
    expect((await verdictOf(bytes)).refused?.why).toContain('hỏng');
  });
});

describe('files that would fill the memory', () => {
  it('a part that inflates to hundreds of megabytes is refused', async () => {
    const bytes = parts('', {
      'xl/worksheets/sheet1.xml': new Uint8Array(120 * 1024 * 1024).fill(32)
    });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect((await verdictOf(bytes)).refused?.why).toContain('giải nén');
  });

  it('a sheet of two cells, far apart, is refused and not laid out', async () => {
    const bytes = parts(TABLE_HEAD + `<row r="1048576">${text('XFD1048576', 'x')}</row>`);
    expect((await verdictOf(bytes)).refused).toBeDefined();
  });

  it('500 columns are refused with what to do', async () => {
    const rows = [
      ['Chỉ tiêu', ...Array.from({ length: 499 }, (_, at) => `Cột ${at}`)],
      Array.from({ length: 500 }, (_, at) => at)
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'SL', rows }] });
    expect((await verdictOf(bytes)).refused?.why).toContain('cột');
  });

  it('a million rows are refused with what to do', async () => {
    const line = 'xã Đại Sơn,Tỷ lệ hộ nghèo,2025,1.5\n';
    const bytes = strToU8(`Đơn vị,Chỉ tiêu,Năm,Giá trị\n${line.repeat(1_000_000)}`);
    expect((await verdictOf(bytes, 'trieu-dong.csv')).refused?.why).toContain(
      'Tách thành nhiều tệp'
    );
  }, 60_000);

  it('a quote that is never closed does not swallow the file', async () => {
    const bytes = strToU8('Chỉ tiêu,ĐVT,2025\n"Tỷ lệ hộ nghèo,%,1.5\nBHYT,%,95\n');
    expect((await verdictOf(bytes, 'xa-dai-son.csv')).refused?.why).toContain('ngoặc kép');
  });

  it('a cell of 10.000 letters is a fault, shortened', async () => {
    const { faults, questions } = await verdictOf(
      parts(
        TABLE_HEAD +
          row(2, text('A2', 'Tỷ lệ hộ nghèo'), text('B2', '%'), text('C2', 'a'.repeat(10_000)))
      )
    );
    expect(questions).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.seen.length).toBeLessThanOrEqual(80);
  });

  it('thousands of nested marks do not break the reader', async () => {
    const verdict = await verdictOf(
      parts(TABLE_HEAD + HOUSEHOLDS, {}, `<si>${'<r>'.repeat(5000)}${'</r>'.repeat(5000)}</si>`)
    );
    expect(verdict.refused !== undefined || verdict.taken.length === 1).toBe(true);
  });
});

describe('contents that mean ill', () => {
  it('strings that point nowhere or at themselves are harmless', async () => {
    const verdict = await verdictOf(
      parts(
        TABLE_HEAD +
          row(2, '<c r="A2" t="s"><v>0</v></c>', text('B2', '%'), '<c r="C2" t="s"><v>99</v></c>') +
          row(3, '<c r="A3" t="s"><v>-1</v></c>', text('B3', '%'), '<c r="C3" t="s"><v>1</v></c>'),
        {},
        '<si><t>Tỷ lệ hộ nghèo</t></si><si><t>&#115;</t></si>'
      )
    );
    expect(verdict.taken).toEqual([]);
  });

  it('an entity that doubles itself is not expanded', async () => {
    const bomb = `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
    const verdict = await verdictOf(
      parts(
        TABLE_HEAD +
          row(2, text('A2', 'Tỷ lệ hộ nghèo'), text('B2', '%'), '<c r="C2" t="s"><v>0</v></c>'),
        {
          'xl/sharedStrings.xml': strToU8(
            `${HEAD}${bomb}<sst xmlns="${MAIN}"><si><t>&c;&c;&c;</t></si></sst>`
          )
        }
      )
    );
    expect(JSON.stringify(verdict).length).toBeLessThan(2000);
    expect(verdict.taken).toEqual([]);
  });

  it('links to other files are not followed, and markup and formulas in names stay text', async () => {
    const verdict = await verdictOf(
      parts(
        TABLE_HEAD +
          HOUSEHOLDS +
          row(
            3,
            text('A3', '&lt;img src=x onerror=alert(1)&gt;'),
            text('B3', '%'),
            '<c r="C3"><f>[1]Sheet1!A1</f><v>5</v></c>'
          ) +
          row(
            4,
            text('A4', '=HYPERLINK("http://a","BHYT")'),
            text('B4', '%'),
            '<c r="C4"><v>95</v></c>'
          )
      )
    );
    expect(verdict.taken.map(({ indicator }) => indicator)).toEqual(['ho-ngheo']);
    expect(verdict.questions.map(({ text: said }) => said).join()).toContain('<img src=x');
  });

  it.each([
    ['before 1900', '-5'],
    ['after 9999', '3000000'],
    ['beyond all numbers', '1e309']
  ])('a date %s is a fault or a question, never a figure', async (_, serial) => {
    const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;
    const verdict = await verdictOf(
      parts(
        TABLE_HEAD +
          row(
            2,
            text('A2', 'Số đảng viên'),
            text('B2', 'đảng viên'),
            `<c r="C2" s="1"><v>${serial}</v></c>`
          ),
        {
          'xl/styles.xml': strToU8(styles),
          'xl/_rels/workbook.xml.rels': strToU8(
            `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`
          )
        }
      )
    );
    expect(verdict.taken).toEqual([]);
    expect(verdict.refused).toBeUndefined();
    expect(verdict.faults.length + verdict.questions.length).toBe(1);
  });
});
