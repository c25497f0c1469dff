import { describe, expect, it } from 'vitest';
import { coverFor } from '$lib/export/cover';
import { pptxOf, type PptxDeck } from '$lib/export/pptx';
import { wordsOf, type NativeChart, type Snapshot } from '$lib/export/snapshot';
import { fromZip, toText } from '$lib/export/zip';
import { income, line, longest } from './support/snapshots';
import { converted, has, pdfText, run } from './support/tools';

const poverty: NativeChart = {
  type: 'bullet',
  categories: ['2025', '2026', '2027', '2028', '2029', '2030'],
  series: [
    {
      name: 'Thực hiện',
      role: 'value',
      values: [2.1, 1.88, null, null, null, null],
      colour: '#bd8b13'
    },
    {
      name: 'Lộ trình',
      role: 'path',
      values: [null, 1.78, 1.46, 1.14, 0.82, null],
      colour: '#43536a'
    },
    {
      name: 'Mục tiêu',
      role: 'target',
      values: [null, null, null, null, null, 0.5],
      colour: '#14212f'
    }
  ],
  decimals: 2,
  unit: '%',
  min: 0
};
const ranking: NativeChart = {
  type: 'bar',
  horizontal: true,
  categories: ['Xã Đại Sơn', 'Đặc khu Bạch Long Vĩ', 'Phường Nguyễn Bỉnh Khiêm'],
  series: [
    { name: 'Thực hiện', role: 'value', values: [92, 90, null], colour: '#4a5b70' },
    { name: 'Mục tiêu', role: 'target', values: [95, 95, 95], colour: '#14212f' }
  ],
  decimals: 1,
  unit: '%',
  min: 0
};

const cover = coverFor({ unit: 'xã An Lão', place: 'An Lão', ordinal: 'I', term: [2025, 2030] });
const sampled: Snapshot = {
  ...longest,
  nativeChart: poverty,
  notes: 'Hộ nghèo 1,88%.\nMốc 1,78%.'
};
const ranked: Snapshot = { ...line, nativeChart: ranking, remark: 'Giữ vững & phát huy <95%>' };
/** The least PNG there is: one pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
);
const deck: PptxDeck = {
  title: 'Hội nghị xã An Lão',
  cover: { cover, notes: 'Chào mừng đại biểu', sample: true },
  slides: [income, sampled, line, ranked].map((snapshot) => ({
    snapshot: wordsOf(snapshot),
    png: null
  })),
  date: '2026-11-21'
};
const made = await pptxOf({
  ...deck,
  slides: [...deck.slides, { snapshot: wordsOf(income), png }]
});
const parts = fromZip(made);
const part = (path: string): string => toText(parts[path]!);
const texts = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text!);

describe('a PowerPoint file', () => {
  it('gives the same bytes twice, also when other files were made between', async () => {
    const [first, second] = [await pptxOf(deck), await pptxOf(deck)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has a slide for the cover and for each chart, wide', () => {
    expect(
      Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    ).toHaveLength(6);
    expect(part('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });

  it('says nothing of parts that are not there, and everything of those that are', () => {
    const types = part('[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
    expect(named.filter((path) => !(path in parts))).toEqual([]);
    const targets = Object.keys(parts)
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) =>
        [...part(path).matchAll(/Target="([^"]+)"(?! TargetMode)/g)].map(([, target]) => {
          const base = `http://x/${path.replace('_rels/', '').replace(/[^/]+$/, '')}`;
          return new URL(target!, base).pathname.slice(1);
        })
      );
    expect(targets.filter((path) => !(path in parts) && !path.includes('thuocdo'))).toEqual([]);
  });

  it.each([
    [1, 'HỘI NGHỊ TUYÊN DƯƠNG'],
    [2, 'Thu nhập Đại Sơn cần tăng trên 11% mỗi năm,'],
    [3, 'Đặc khu Bạch Long Vĩ và phường Nguyễn Bỉnh Khiêm']
  ])('has a title that slide %i is known by', (slide, words) => {
    const xml = part(`ppt/slides/slide${slide}.xml`);
    const title = /<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(
      xml
    );
    expect(texts(title?.[0] ?? '')[0]).toBe(words);
  });

  it('stamps the cover of a deck with sample data, and no other', async () => {
    expect(texts(part('ppt/slides/slide1.xml'))).toContain('DỮ LIỆU MẪU');
    const sourced = { cover, notes: '', sample: false };
    const plain = fromZip(await pptxOf({ ...deck, cover: sourced, slides: [] }));
    expect(texts(toText(plain['ppt/slides/slide1.xml']!))).not.toContain('DỮ LIỆU MẪU');
  });

  it('has remark, source and sample stamp as real text', () => {
    const said = texts(part('ppt/slides/slide3.xml'));
    expect(said).toContain('DỮ LIỆU MẪU');
    expect(said.join(' ')).toContain('Nhận xét: Cần rà soát lại hộ nghèo');
    expect(said.join(' ')).toContain('Nghị định 351/2025/NĐ-CP');
    expect(texts(part('ppt/slides/slide5.xml')).join(' ')).toContain('&lt;95%&gt;');
  });

  it('links the address', () => {
    expect(part('ppt/slides/_rels/slide2.xml.rels')).toContain(
      income.link!.replaceAll('&', '&amp;')
    );
  });

  it('has notes, a paragraph a line', () => {
    const notes = part('ppt/notesSlides/notesSlide3.xml');
    expect(texts(notes).slice(0, 2)).toEqual(['Hộ nghèo 1,88%.', 'Mốc 1,78%.']);
    expect(notes.match(/<a:p>/g)!.length).toBeGreaterThanOrEqual(3);
  });

  it('has charts that PowerPoint edits, with a workbook behind each', () => {
    const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(4);
    for (const path of charts) {
      const number = /\d+/.exec(path)![0];
      const rels = part(`ppt/charts/_rels/chart${number}.xml.rels`);
      const book = /\.\.\/embeddings\/[^"]+\.xlsx/.exec(rels)![0].replace('../', 'ppt/');
      expect(Object.keys(fromZip(parts[book]!))).toContain('xl/workbook.xml');
    }
  });

  it('leaves missing values out of a chart instead of writing zero', () => {
    const chart = part('ppt/charts/chart2.xml');
    const [values] = chart.match(/<c:val>.*?<\/c:val>/gs)!;
    expect([...values.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value)).toEqual([
      '2.1',
      '1.88'
    ]);
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('hatches the bars of sample values only', () => {
    expect(part('ppt/charts/chart2.xml')).toContain('<a:pattFill prst="wdUpDiag">');
    expect(part('ppt/charts/chart1.xml')).not.toContain('pattFill');
  });

  it('shows what PowerPoint cannot draw as a picture with a description', () => {
    expect(parts['ppt/media/image-6-1.png']).toBeDefined();
    expect(part('ppt/slides/slide6.xml')).toContain(`descr="${income.description}"`);
  });

  it.skipIf(!has.office || !has.poppler)('opens in LibreOffice, every slide with its words', () => {
    const pdf = converted(made, 'deck.pptx', 'pdf');
    const { said } = run(pdf, 'deck.pdf', (file) => ['pdfinfo', file]);
    expect(said).toMatch(/Pages: +6/);
    const text = pdfText(pdf);
    for (const words of [
      'XÃ AN LÃO LẦN THỨ I (2025 – 2030)',
      'Thu nhập Đại Sơn cần tăng trên 11% mỗi năm, để năm 2030 vượt 135 triệu đồng',
      'Ỵ Ễ Ữ Ợ Ẫ, mỗi năm',
      'Phường Nguyễn Bỉnh Khiêm',
      'Chưa đủ số liệu: mới có điểm xuất phát',
      '121,6',
      'DỮ LIỆU MẪU'
    ]) {
      expect(text).toContain(words);
    }
  });
});
