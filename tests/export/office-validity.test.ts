import { describe, expect, it } from 'vitest';
import { thawed } from '$lib/panels/frozen-snapshot';
import { appendixSheet } from '$lib/export/appendix-sheet';
import { coverFor } from '$lib/export/cover';
import { docxOf } from '$lib/export/docx';
import { reportDocx } from '$lib/export/docx-report';
import { repacked } from '$lib/export/office-package';
import { pptxOf, type PptxDeck } from '$lib/export/pptx';
import { wordsOf, type Snapshot } from '$lib/export/snapshot';
import { snapshotSheets } from '$lib/export/snapshot-sheets';
import { xlsxOf } from '$lib/export/xlsx';
import { fromZip, toBytes, toText, toZip } from '$lib/export/zip';
import { reportWords } from '$lib/panels/conference/report-words';
import { reportSceneOf, storyOfUnit } from '../support/story';
import { hasValidator, officeFaultsOf } from '../support/office-validity';
import { PAGE_CASES } from './pages/page-cases';
import { appendix } from './support/appendix';
import { income, line, longest } from './support/snapshots';

const DAY = '2026-11-21';
/** The least PNG there is: one pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
);
const pages = PAGE_CASES.map(({ snapshot }) => thawed(snapshot));
const worded: Snapshot = {
  ...longest,
  title: `${longest.title}\nHàng thứ hai ]]> &#0; <b> "x" 'y' & z`,
  remark: 'Ý thứ nhất.\nÝ thứ hai <95%> & giữ vững.'
};
const deckOf = (snapshots: readonly Snapshot[], cover: PptxDeck['cover']): PptxDeck => ({
  title: 'Hội nghị <A & B>',
  cover,
  slides: snapshots.map((snapshot) => ({
    snapshot: wordsOf(snapshot),
    png: snapshot.nativeChart === undefined ? png : null
  })),
  date: DAY
});
const cover = {
  cover: coverFor({ unit: 'xã An Lão', place: 'An Lão', ordinal: 'I', term: [2025, 2030] }),
  notes: 'Chào mừng đại biểu\n1. Thu nhập',
  sample: true
};
const DECKS: readonly (readonly [string, PptxDeck])[] = [
  ['of every chart of every page, with a cover', deckOf([worded, line, ...pages], cover)],
  ['of one native chart alone', deckOf([income], null)],
  ['of one picture alone', deckOf([{ ...income, nativeChart: undefined }], null)],
  ['of a cover alone', deckOf([], cover)],
  ['in English', deckOf([{ ...worded, locale: 'en' }], { ...cover, sample: false })]
];

describe.skipIf(!hasValidator)(
  'the Open XML SDK has nothing to object to',
  { timeout: 90_000 },
  () => {
    it.each(DECKS)('a PowerPoint file %s', async (_what, deck) => {
      expect(await officeFaultsOf(await pptxOf(deck), 'pptx')).toEqual([]);
    });

    it.each([
      ['sourced', appendix],
      ['with sample data', { ...appendix, sample: true }],
      ['in English', { ...appendix, locale: 'en' as const }],
      ['without a row', { ...appendix, groups: [], notes: [] }]
    ])('a Word file %s', async (_what, own) => {
      expect(await officeFaultsOf(await docxOf(own), 'docx')).toEqual([]);
    });

    it('the slides of a conference as one press makes them', async () => {
      const slides = (await storyOfUnit('11086-dai-son', true)).map(thawed);
      expect(await officeFaultsOf(await pptxOf(deckOf(slides, cover)), 'pptx')).toEqual([]);
    });

    it.each([
      ['of a term', '11086-dai-son', 'term', false],
      ['of a year with sample data', '11086-dai-son', 'year', true],
      ['of a unit of which little is known', '11914-cat-hai', 'term', false]
    ] as const)('the report %s', async (_what, slug, kind, sample) => {
      const report = reportWords(await reportSceneOf(slug, sample), kind);
      expect(await officeFaultsOf(await reportDocx(report), 'docx')).toEqual([]);
    });

    it.each([
      ['of the tables of every page', snapshotSheets([worded, ...pages])],
      ['of the form of a report', [appendixSheet({ ...appendix, sample: true })]],
      ['of an empty table', snapshotSheets([{ ...income, table: { columns: [], rows: [] } }])]
    ])('an Excel file %s', async (_what, sheets) => {
      expect(await officeFaultsOf(await xlsxOf(sheets, DAY), 'xlsx')).toEqual([]);
    });
  }
);

describe('a package', async () => {
  const made = await pptxOf(deckOf([worded, income, { ...line, nativeChart: undefined }], cover));
  const parts = fromZip(made);
  const books = [
    fromZip(await docxOf(appendix)),
    fromZip(await xlsxOf(snapshotSheets([income]), DAY))
  ];

  it('names its own parts from where they are named, never from its root', () => {
    const rels = [parts, ...books].flatMap((files) =>
      Object.entries(files).filter(([path]) => path.endsWith('.rels'))
    );
    const absolute = rels.filter(([, bytes]) => /Target="\//.test(toText(bytes)));
    expect(absolute.map(([path]) => path)).toEqual([]);
    expect(toText(parts['ppt/slides/_rels/slide3.xml.rels']!)).toContain(
      'Target="../charts/chart2.xml"'
    );
  });

  it('has the properties of a paragraph once, before its words, with every word kept', () => {
    const foot = /<a:p>(?:(?!<\/a:p>).)*hlinkClick.*?<\/a:p>/s.exec(
      toText(parts['ppt/slides/slide3.xml']!)
    )![0];
    expect(foot).toMatch(/^<a:p><a:pPr\b/);
    expect(foot.match(/<a:pPr\b/g)).toHaveLength(1);
    expect(foot.match(/<a:r>/g)!.length).toBeGreaterThan(1);
  });

  const spoilt = (text: string): Uint8Array =>
    toZip(
      { '[Content_Types].xml': toBytes('<Types/>'), 'ppt/slides/slide1.xml': toBytes(text) },
      DAY
    );

  it.each([
    ['a control', '<a>x\u000By</a>'],
    ['a null', '<a>x\u0000y</a>'],
    ['a sign that is none', '<a>x\uFFFEy</a>']
  ])('is written without %s, and nothing else is lost', (_what, text) => {
    const written = fromZip(repacked(spoilt(text), DAY))['ppt/slides/slide1.xml']!;
    expect(toText(written)).toContain('<a>xy</a>');
  });

  it.each([
    ['a bare ampersand', '<a>x & y</a>'],
    ['an element left open', '<a><b></a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a reference to a control', '<a>&#11;</a>'],
    ['nothing', '']
  ])('is not written with %s in a part', (_what, text) => {
    expect(() => repacked(spoilt(text), DAY)).toThrow('ppt/slides/slide1.xml is not XML');
  });

  it('is written with everything that is XML', () => {
    expect(() => repacked(spoilt('<a>&lt;Ỵ 😀 &#x1F600; ]]&gt;\t\n</a>'), DAY)).not.toThrow();
  });
});
