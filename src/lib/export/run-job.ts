import type { Drawing } from '$lib/drawing/drawing';
import type { FontFile } from '$lib/drawing/font-files';
import type { Job, PicturePage, Progress } from './job';
import type { Typeface } from '$lib/drawing/typeface';

/** Draws a picture as PNG; the browser's canvas by default, a test may bring its own. */
export type Rasteriser = (
  drawing: Drawing,
  typeface: Typeface,
  pixels: number,
  perInch: number
) => Promise<Uint8Array>;

export interface Tools {
  readonly fonts: () => Promise<readonly FontFile[]>;
  readonly rasterise: Rasteriser;
  /** Called between steps; may wait, and throws to stop. */
  readonly step: (progress: Progress) => void | Promise<void>;
}

interface Pens {
  readonly fonts: readonly FontFile[];
  readonly typeface: Typeface;
}

async function pens(tools: Tools): Promise<Pens> {
  const [fonts, { typefaceOf }] = await Promise.all([
    tools.fonts(),
    import('$lib/drawing/typeface')
  ]);
  return { fonts, typeface: typefaceOf(fonts) };
}

async function svgBytes({ picture, id }: PicturePage, { typeface }: Pens): Promise<Uint8Array> {
  const { standaloneSvg } = await import('$lib/drawing/svg');
  return new TextEncoder().encode(standaloneSvg(picture, typeface, id));
}

function pngBytes(page: PicturePage, pixels: number, own: Pens, tools: Tools): Promise<Uint8Array> {
  return tools.rasterise(page.picture, own.typeface, pixels, page.perInch);
}

async function pdfBytes(job: Job & { kind: 'pdf' }, tools: Tools): Promise<Uint8Array> {
  const [own, { pdfOf }] = await Promise.all([pens(tools), import('$lib/drawing/pdf')]);
  const pages = job.pages.map(({ picture: drawing, perInch }) => ({ drawing, perInch }));
  const total = pages.length;
  return pdfOf(pages, own.fonts, own.typeface, job, (done) => tools.step({ done, total }));
}

async function zipBytes(job: Job & { kind: 'zip' }, tools: Tools): Promise<Uint8Array> {
  const [own, { toZip }] = await Promise.all([pens(tools), import('./zip')]);
  const files: Record<string, Uint8Array> = {};
  const total = job.pages.length;
  for (const [done, page] of job.pages.entries()) {
    await tools.step({ done, total });
    const name = job.names[done] ?? `${page.id}.${job.as}`;
    files[name] =
      job.as === 'svg' ? await svgBytes(page, own) : await pngBytes(page, job.pixels, own, tools);
  }
  return toZip(files, job.date);
}

/** Pixels of a chart's picture on a slide: sharp on a projector of 2560 px and in print. */
const SLIDE_PIXELS = 2;

async function pptxBytes(job: Job & { kind: 'pptx' }, tools: Tools): Promise<Uint8Array> {
  const pictured = job.slides.filter(({ page }) => page !== null);
  const [own, { pptxOf }] = await Promise.all([
    pictured.length === 0 ? null : pens(tools),
    import('./pptx')
  ]);
  const total = pictured.length + job.slides.length;
  let done = 0;
  const slides = [];
  for (const { snapshot, page } of job.slides) {
    if (page === null || own === null) slides.push({ snapshot, png: null });
    else {
      await tools.step({ done, total });
      done += 1;
      slides.push({ snapshot, png: await pngBytes(page, SLIDE_PIXELS, own, tools) });
    }
  }
  const { title, cover, date } = job;
  return pptxOf({ title, cover, slides, date }, (slide) =>
    tools.step({ done: done + slide, total })
  );
}

/**
 * Makes the file of a job. Each library is loaded when a job first needs it.
 *
 * @throws what a library, a font or `step` throws
 */
export async function runJob(job: Job, tools: Tools): Promise<Uint8Array> {
  switch (job.kind) {
    case 'svg':
      return svgBytes(job.page, await pens(tools));
    case 'png':
      return pngBytes(job.page, job.pixels, await pens(tools), tools);
    case 'pdf':
      return pdfBytes(job, tools);
    case 'zip':
      return zipBytes(job, tools);
    case 'pptx':
      return pptxBytes(job, tools);
    case 'show':
      return (await import('./html-show')).showHtml(job.show, await tools.fonts(), tools.step);
    case 'panels':
      return (await import('./html-panels')).panelsHtml(job.panels, await tools.fonts());
    case 'docx':
      return (await import('./docx')).docxOf(job.appendix);
    case 'form':
      return (await import('./form-docx')).formDocxOf(job.form);
    case 'report':
      return (await import('./docx-report')).reportDocx(job.report);
    case 'xlsx':
      return (await import('./xlsx')).xlsxOf(job.sheets, job.date);
  }
}
