import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/lib/reader/candidate';
import { readReport } from '../../src/lib/reader/read-document';
import { fixture, sourcedReader } from './reading';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of paragraphs as XML. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])
    )
  });
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const said = ({ kind, indicator, comparator, value, unit, to, section }: Candidate): string =>
  [kind, indicator, comparator, value, unit, to, section].join('|');

async function rowsOf(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const reader = await sourcedReader();
  return reader.read(await readReport(file, bytes)).candidates.map(said);
}

const why = async (file: string, bytes: Uint8Array): Promise<string> =>
  readReport(file, bytes).then(
    () => 'nhận',
    (error: unknown) => (error as Error).message
  );

describe('a Word report', () => {
  it('gives the rows of its text', async () => {
    const text = fixture('sources/dai-son-2025.txt');
    const body = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => p(line))
      .join('');
    const rows = await rowsOf('bao-cao.docx', docx(body));
    expect(rows).toEqual(await rowsOf('bao-cao.txt', strToU8(text)));
    expect(rows.filter((row) => row.startsWith('target'))).toHaveLength(21);
  });

  it('counts list numbers again, leaves out what is deleted and keeps what is inserted', async () => {
    const numbering = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
    const changed = `<w:p><w:pPr>${item}</w:pPr><w:r><w:t xml:space="preserve">Tỷ lệ hộ nghèo đến năm 2030 còn dưới </w:t></w:r><w:del><w:r><w:delText>2</w:delText></w:r></w:del><w:ins><w:r><w:t>1</w:t></w:r></w:ins><w:r><w:t>%.</w:t></w:r></w:p>`;
    const rows = await rowsOf(
      'nghi-quyet.docx',
      docx(
        p('NGHỊ QUYẾT') +
          p('Xã Hòa Bình, ngày 12 tháng 8 năm 2025') +
          p('II. CHỈ TIÊU ĐẾN NĂM 2030') +
          p('Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 98%.', item) +
          changed,
        { numbering }
      )
    );
    expect(rows).toEqual([
      'target|bao-hiem-y-te|>|98|%|2030|II.1',
      'target|ho-ngheo|<|1|%|2030|II.2'
    ]);
  });

  it('reads a table by its heads', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const rows = await rowsOf(
      'bang.docx',
      docx(
        p('BÁO CÁO') +
          p('Kết quả năm 2025, phương hướng năm 2026 của xã Hòa Bình') +
          p('I. KẾT QUẢ') +
          `<w:tbl>${row('TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Kế hoạch năm 2026')}${row('1', 'Tỷ lệ hộ nghèo', '%', '0,47', 'dưới 0,4')}${row('2', 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', '1.045,2', '≥ 1.100')}</w:tbl>`
      )
    );
    expect(rows).toEqual([
      'result|ho-ngheo|=|0.47|%|2025|I',
      'target|ho-ngheo|<|0.4|%|2026|I',
      'result|thu-ngan-sach|=|1045.2|tỷ đồng|2025|I',
      'target|thu-ngan-sach|>=|1100|tỷ đồng|2026|I'
    ]);
  });

  it('converts text in a font of before Unicode by the name of the font, and says so', async () => {
    const report = await readReport(
      'cu.docx',
      docx(
        p(
          'Tû lÖ hé nghÌo cßn d­íi 1% vµo n¨m 2030',
          '',
          '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
        )
      )
    );
    expect(report.blocks.map(({ text }) => text)).toEqual([
      'Tỷ lệ hộ nghèo còn dưới 1% vào năm 2030'
    ]);
    expect(report.notes.join()).toContain('TCVN3');
  });
});

describe('plain text', () => {
  const text =
    'BÁO CÁO\nNăm 2025, tỷ lệ người dân tham gia bảo hiểm y tế của xã đạt trên 95% dân số.';

  it.each([
    ['utf-8', strToU8(text)],
    ['utf-8 with decomposed marks', strToU8(text.normalize('NFD'))],
    [
      'utf-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)
      ])
    ]
  ])('is read as %s', async (_, bytes) => {
    expect(await rowsOf('a.txt', bytes)).toEqual(['result|bao-hiem-y-te|>|95|%|2025|Phần mở đầu']);
  });

  it('says that decomposed marks were put together', async () => {
    expect((await readReport('a.txt', strToU8(text.normalize('NFD')))).notes.join()).toContain(
      'dấu rời'
    );
  });
});

/** A PDF with text, drawn by a library, in a font that has the letters. */
async function pdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {}
): Promise<Uint8Array> {
  const page = new PDFDocument({
    size: 'A4',
    margin: 72,
    font: 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    ...options
  });
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => page.on('end', () => resolve()));
  draw(page);
  page.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a file that cannot be read', () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    [
      'an old Word file',
      'a.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      /\.doc\).*\.docx/s
    ],
    [
      'a locked Word file',
      'a.docx',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Uint8Array(600),
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
      ]),
      /mật khẩu/
    ],
    ['a picture', 'a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /ảnh/],
    ['nothing', 'a.txt', new Uint8Array(), /trống/],
    ['a Word file that is cut', 'a.docx', docx(p('Tỷ lệ hộ nghèo')).slice(0, -40), /hỏng|trọn/],
    ['a rich text file', 'a.rtf', strToU8('{\\rtf1 x}'), /RTF/],
    [
      'text whose letters were lost',
      'a.txt',
      strToU8(
        'Tong két phong trao thi dua yéu nudérc, cong tac khen thwéng '.repeat(8) +
          'Xa bai Son dugc thanh 1ap theo Nghi quyét nhién quy mé dan sé cua cac xa Pai Son Binh Liang phwong hwong nudc dwoc '.repeat(
            6
          )
      ),
      /không phải âm tiết|dấu tiếng Việt/
    ],
    [
      'text typed without marks',
      'a.txt',
      strToU8(
        'Ty le ho ngheo cua xa nam 2025 con 1,2 phan tram va so ho can ngheo giam manh. '.repeat(8)
      ),
      /dấu tiếng Việt/
    ],
    ['a PDF that is cut', 'a.pdf', strToU8('%PDF-1.7\nnothing'), /hỏng/]
  ])('is refused with the reason: %s', async (_, file, bytes, reason) => {
    expect(await why(file, bytes)).toMatch(reason);
  });

  it('is refused where a PDF is a scan', async () => {
    const bytes = await pdf((page) => page.rect(72, 72, 300, 300).fill('#888'));
    expect(await why('quet.pdf', bytes)).toMatch(/bản quét/);
  });

  it('is refused where a PDF is locked', async () => {
    const bytes = await pdf((page) => page.text('Tỷ lệ hộ nghèo'), { userPassword: 'x' });
    expect(await why('khoa.pdf', bytes)).toMatch(/mật khẩu/);
  });
});

describe('a PDF report', () => {
  it('joins its lines, keeps headings apart and leaves running heads out', async () => {
    const text = fixture('sources/dai-son-2025.txt');
    const bytes = await pdf((page) => {
      let count = 0;
      const head = (): void => {
        count += 1;
        const { x, y } = page;
        page.fontSize(9).text(`Báo cáo xã Đại Sơn, trang ${count}`, 72, 30, { lineBreak: false });
        page.fontSize(13);
        page.x = x;
        page.y = y;
      };
      head();
      page.on('pageAdded', head);
      page.x = 72;
      page.y = 80;
      page.fontSize(13);
      for (const line of text.split('\n').filter((each) => each.trim() !== ''))
        page.text(line, { align: 'justify', width: 450 }).moveDown(0.4);
    });
    const fromText = await rowsOf('a.txt', strToU8(text));
    const fromPdf = await rowsOf('a.pdf', bytes);
    expect(fromPdf.filter((row) => row.startsWith('target'))).toEqual(
      fromText.filter((row) => row.startsWith('target'))
    );
    const missing = fromText.filter((row) => !fromPdf.includes(row));
    expect(missing).toEqual([]);
    expect(fromPdf.length).toBe(fromText.length);
  });
});

describe('the worker that reads reports', () => {
  it('asks for the library for PDF with the first PDF only', () => {
    const START = 'src/lib/reader/report.worker.ts';
    const seen = new Set<string>();
    const open = [START];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = readFileSync(path, 'utf8');
      // What is imported in passing comes when it is asked for.
      const names = [...text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gms)];
      for (const [, name = ''] of names) {
        if (name.startsWith('.')) open.push(join(dirname(path), `${name}.ts`));
        else seen.add(name);
      }
    }
    expect([...seen]).toContain('src/lib/reader/read-document.ts');
    expect([...seen]).toContain('fflate');
    expect([...seen].filter((each) => /pdf/.test(each))).toEqual([]);
    expect(readFileSync('src/lib/reader/read-document.ts', 'utf8')).toContain(
      "await import('./read-pdf')"
    );
  });
});
