import { format } from 'echarts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pageSvg, standaloneSvg } from '$lib/drawing/svg';
import { typefaceOf } from '$lib/drawing/typeface';
import { coverFor, coverPicture, type Cover } from '$lib/export/cover';
import { formatCsv } from '$lib/export/csv';
import { deckShow, panelsJob } from '$lib/export/deck-job';
import { docxOf } from '$lib/export/docx';
import { formDocxOf } from '$lib/export/form-docx';
import { pictureOf } from '$lib/export/picture';
import { pptxOf } from '$lib/export/pptx';
import { PRESETS } from '$lib/export/preset';
import { runJob } from '$lib/export/run-job';
import { snapshotSheets } from '$lib/export/snapshot-sheets';
import { wordsOf, type Snapshot } from '$lib/export/snapshot';
import { formatTsv } from '$lib/export/tsv';
import { xlsxOf } from '$lib/export/xlsx';
import { fromZip, toText } from '$lib/export/zip';
import { reachesOf } from '../support/html-tags';
import { appendix } from './support/appendix';
import { drawer } from './support/drawer';
import { fonts } from './support/fonts';
import { income } from './support/snapshots';

const DATE = '2026-11-21';

/** What somebody who means ill would type, between what anybody types. */
const piece = fc.oneof(
  fc.constantFrom(
    '<script>parent.ran=1</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    '</text></svg><script>1</script>',
    ']]><!--',
    '-->',
    '&lt;b&gt;&#60;&amp;',
    '</title></style></textarea><base href=//evil.test>',
    'javascript:alert(1)',
    '{b}{{constructor}}${1}%s',
    '=HYPERLINK("http://evil.test","x")',
    '+1+cmd|" /C calc"!A0',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '\u0000\u0008\u001B\uFFFE',
    '\uD800',
    '\u202Eabc\u2066',
    'Đại Sơn',
    'x'.repeat(90)
  ),
  fc.string({ unit: 'binary', maxLength: 12 })
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
/** The same texts every time: what fails once fails again. */
const runs = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: 20261130,
  numRuns
});

const withText = (text: string): Snapshot => ({
  ...income,
  title: text,
  subtitle: text,
  description: text,
  remark: text,
  notes: text,
  targetWords: text,
  comparability: text,
  sourceLines: [text],
  caption: text,
  sheetName: text,
  legend: [{ label: text, mark: 'bar', colour: '#08306b' }],
  table: {
    columns: [
      { name: text, kind: 'text' },
      { name: 'b', kind: 'number' }
    ],
    rows: [
      [text, 1],
      [text, null]
    ]
  },
  fileParts: [text]
});
const coverWith = (text: string): Cover => ({
  ...coverFor({ unit: 'xã Đại Sơn', place: 'Đại Sơn', ordinal: 'I', term: [2025, 2030] }),
  host: text,
  title: text,
  subtitle: text,
  place: text
});

/** Names of the elements of a text that is XML, with their attributes or without. @throws where it is none */
function namesIn(xml: string, withAttributes = true): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    names.push(name, ...(withAttributes ? Object.keys(attributes) : []))
  );
  parser.write(xml).close();
  return names;
}
const RUNS_SOMETHING =
  /^(?:script|foreignObject|image|iframe|a|animate|set|style|on\w+|(?:xlink:)?href)$/i;

function expectOffice(bytes: Uint8Array, isAllowed: (part: string, name: string) => boolean): void {
  for (const [path, part] of Object.entries(fromZip(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const names = namesIn(toText(part), false);
    expect(names.filter((name) => !isAllowed(path, name))).toEqual([]);
    if (!path.endsWith('.rels')) continue;
    const outside = [...toText(part).matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)];
    for (const [, target] of outside) expect(target).toMatch(/^https:\/\/thuocdo\.example\//);
  }
}

describe('whatever is written into a name, a title, a note or a cell', () => {
  it('stays words in SVG, in a page and alone', () => {
    const typeface = typefaceOf(fonts);
    fc.assert(
      fc.property(hostile, (text) => {
        const cover = coverPicture(coverWith(text), 'vi', false);
        for (const svg of [
          pageSvg(pictureOf(withText(text), PRESETS.slide, drawer), { id: 'x', lang: 'vi' }),
          pageSvg(cover, { id: 'y', lang: 'vi' }),
          standaloneSvg({ ...cover, items: cover.items.slice(0, 6) }, typeface, 'z')
        ])
          expect(namesIn(svg).filter((name) => RUNS_SOMETHING.test(name))).toEqual([]);
      }),
      runs(10)
    );
  });

  it('stays words in one HTML file', async () => {
    const tools = {
      fonts: () => Promise.resolve(fonts.slice(0, 1)),
      rasterise: () => Promise.reject(new Error('no pixels')),
      step: () => undefined
    };
    const pause = (): Promise<void> => Promise.resolve();
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const snapshots = [withText(text)];
        const deck = { title: text, cover: coverWith(text), snapshots, date: DATE };
        const file = { title: text, lead: text, notes: [text], language: 'vi' as const };
        for (const job of [
          await deckShow(deck, text, drawer, pause),
          await panelsJob(file, snapshots, () => true, drawer, pause)
        ])
          expect(reachesOf(new TextDecoder().decode(await runJob(job, tools)))).toEqual([]);
      }),
      runs(6)
    );
  });

  it('stays words in PowerPoint', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const slides = [{ snapshot: wordsOf(withText(text)), png: null }];
        const cover = { cover: coverWith(text), notes: text, sample: false };
        const bytes = await pptxOf({ title: text, cover, slides, date: DATE });
        expectOffice(bytes, (_, name) => !/^(?:script|onload|.*macro.*)$/i.test(name));
      }),
      runs(6)
    );
  });

  it('stays words in Word', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const [group] = appendix.groups;
        const own = {
          ...group!.rows[0]!,
          content: text,
          measure: text,
          status: text,
          source: text
        };
        const appended = await docxOf({
          ...appendix,
          title: text,
          issuer: text,
          unit: text,
          headline: text,
          notes: [text],
          groups: [{ title: text, rows: [own] }]
        });
        const form = await formDocxOf({
          locale: 'vi',
          title: text,
          lines: [text],
          table: withText(text).table,
          groups: [text, ''],
          notes: [text],
          signers: [text],
          date: DATE
        } as unknown as Parameters<typeof formDocxOf>[0]);
        for (const bytes of [appended, form])
          expectOffice(bytes, (_, name) => !/^(?:script|w:fldSimple|w:object)$/i.test(name));
      }),
      runs(8)
    );
  });

  it('is no formula in Excel', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const bytes = await xlsxOf(snapshotSheets([withText(text)]), DATE);
        // Elements of formulas: of cells, of names, of conditions.
        expectOffice(bytes, (_, name) => !/^(?:f|ddeLink|oleLink|formula\d?)$/.test(name));
      }),
      runs(8)
    );
  });

  it('is no formula in CSV and in what is copied', () => {
    const formula = /^[=+\-@\t\r\n＝＋－＠].+/s;
    fc.assert(
      fc.property(hostile, hostile, (head, text) => {
        const rows = Papa.parse<string[]>(formatCsv([head, 'b'], [[text, -5]]).slice(1), {
          delimiter: ',',
          newline: '\r\n'
        }).data;
        expect(rows).toHaveLength(3);
        const [[name], [cell, number]] = rows as [string[], string[]];
        for (const [written, given] of [
          [name, head],
          [cell, text]
        ]) {
          expect(written).not.toMatch(formula);
          expect(written?.endsWith(given ?? '')).toBe(true);
        }
        expect(number).toBe('-5');
        const copied = formatTsv([[text, '-5']]).split('\t');
        expect(copied).toHaveLength(2);
        expect(copied[0]).not.toMatch(formula);
        expect(copied[1]).toBe('-5');
      }),
      runs(300)
    );
  });

  it('stays words in the box beside the pointer', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = format.formatTpl(
          '{b}',
          { $vars: ['seriesName', 'b'], seriesName: '', b: text, name: text },
          true
        );
        expect(shown).not.toMatch(/[<>"']/);
      }),
      runs(8)
    );
  });
});
