import { describe, expect, it } from 'vitest';
import { coverFor } from '$lib/export/cover';
import { deckPdf, deckPptx, deckZip, picturePage, type MadeDeck } from '$lib/export/deck-job';
import type { Job, Progress } from '$lib/export/job';
import { runJob, type Tools } from '$lib/export/run-job';
import { snapshotSheets } from '$lib/export/snapshot-sheets';
import { fromZip, toText } from '$lib/export/zip';
import { appendix } from './support/appendix';
import { drawer } from './support/drawer';
import { fonts } from './support/fonts';
import { wordsIn } from './support/layout';
import { income, line, longest } from './support/snapshots';

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
);
const pause = (): Promise<void> => Promise.resolve();

function tools(step: Tools['step'] = () => undefined): Tools {
  return { fonts: () => Promise.resolve(fonts), rasterise: () => Promise.resolve(png), step };
}

const deck: MadeDeck = {
  title: 'Hội nghị',
  cover: coverFor({ unit: 'xã Đại Sơn', place: 'Đại Sơn', ordinal: 'I', term: [2025, 2030] }),
  snapshots: [income, { ...line, nativeChart: undefined }, longest, income],
  date: '2026-11-21'
};
const page = picturePage(income, 'slide', drawer);
const sheets = snapshotSheets([income]);

const JOBS: readonly (readonly [string, string, () => Promise<Job> | Job])[] = [
  ['svg', '<?xml', () => ({ kind: 'svg', page })],
  ['png', '\u0089PNG', () => ({ kind: 'png', page, pixels: 2 })],
  ['pdf', '%PDF', () => deckPdf(deck, drawer, pause)],
  ['zip', 'PK', () => deckZip(deck, 'svg', drawer, pause)],
  ['pptx', 'PK', () => deckPptx(deck, 'lời dẫn', drawer, pause)],
  ['docx', 'PK', () => ({ kind: 'docx', appendix })],
  ['xlsx', 'PK', () => ({ kind: 'xlsx', sheets, date: '2026-11-21' })]
];

describe('runJob', () => {
  it.each(JOBS)('makes a file of the kind %s', async (_, begins, job) => {
    const bytes = await runJob(await job(), tools());
    expect(Buffer.from(bytes).toString('latin1').startsWith(begins)).toBe(true);
  });

  it.each(JOBS)('is asked with plain data that can be sent to a worker: %s', async (_, __, job) => {
    const plain = await job();
    expect(structuredClone(plain)).toEqual(plain);
  });

  it('says how far it is, in order, and ends where its step throws', async () => {
    const said: Progress[] = [];
    await runJob(
      await deckPdf(deck, drawer, pause),
      tools((progress) => void said.push(progress))
    );
    expect(said).toEqual([0, 1, 2, 3, 4].map((done) => ({ done, total: 5 })));
    const stop = tools(({ done }) => {
      if (done === 2) throw new Error('stopped');
    });
    await expect(runJob(await deckPdf(deck, drawer, pause), stop)).rejects.toThrow('stopped');
  });
});

describe('a deck', () => {
  it('numbers its pictures in their order and tells equal names apart', async () => {
    const files = fromZip(await runJob(await deckZip(deck, 'svg', drawer, pause), tools()));
    expect(Object.keys(files)).toEqual([
      '01_bia_du-lieu-mau.svg',
      '02_xa-dai-son_thu-nhap_2025-2030.svg',
      '03_xa-dai-son_gia-dinh-van-hoa_2021-2025.svg',
      '04_xa-dai-son_thu-nhap_2025-2030_du-lieu-mau.svg',
      '05_xa-dai-son_thu-nhap_2025-2030.svg'
    ]);
    expect(toText(files['01_bia_du-lieu-mau.svg']!)).toContain('aria-label="HỘI NGHỊ TUYÊN DƯƠNG"');
  });

  it.each([
    ['with sample data', deck.snapshots, true],
    ['of sourced data', [income], false]
  ])('%s says so on its cover, in every file', async (_, snapshots, sample) => {
    const own = { ...deck, snapshots };
    const [pdf, pptx] = [await deckPdf(own, drawer, pause), await deckPptx(own, '', drawer, pause)];
    const first = pdf.kind === 'pdf' ? wordsIn(pdf.pages[0]!.picture) : [];
    expect(first.includes('DỮ LIỆU MẪU')).toBe(sample);
    expect(pptx).toMatchObject({ cover: { sample } });
  });

  it('draws only those charts that PowerPoint cannot', async () => {
    const job = await deckPptx(deck, '', drawer, pause);
    const pages = job.kind === 'pptx' ? job.slides.map((slide) => slide.page !== null) : [];
    expect(pages).toEqual([false, true, false, false]);
  });
});
