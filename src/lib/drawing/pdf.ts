import PDFDocument from 'pdfkit';
import { textRuns, type FontFile } from './font-files';
import type { Drawing, DrawingItem, PathItem, TextItem } from './drawing';
import { inverse } from './matrix';
import { ANCHOR_SHARE, haloOf } from './outlined';
import { spread } from './pattern-fill';
import type { Typeface } from './typeface';

const POINTS_AN_INCH = 72;

export interface PdfPage {
  readonly drawing: Drawing;
  /** Logical px of an inch on paper. */
  readonly perInch: number;
}

export interface AboutPdf {
  readonly title: string;
  readonly language: string;
  /** ISO day; the file is dated by its data, so that the same data gives the same bytes. */
  readonly date: string;
}

type Pdf = InstanceType<typeof PDFDocument>;

interface Pen {
  readonly pdf: Pdf;
  readonly typeface: Typeface;
}

function drawPath({ pdf }: Pen, { d, matrix, fill, rule, stroke }: PathItem): void {
  pdf.save().transform(...matrix);
  if (fill !== null) {
    pdf.path(d).fillColor(fill.hex, fill.alpha);
    pdf.fill(rule === 'evenodd' ? 'even-odd' : 'non-zero');
  }
  if (stroke !== null) {
    pdf.lineWidth(stroke.width).lineCap(stroke.cap).lineJoin(stroke.join);
    if (stroke.dash.length > 0) {
      const [dash = 0, space = dash] = stroke.dash.map((length) => Math.max(length, 0.01));
      pdf.dash(dash, { space });
    }
    pdf.path(d).strokeColor(stroke.colour.hex, stroke.colour.alpha).stroke();
  }
  pdf.restore();
}

function drawText(pen: Pen, item: TextItem): void {
  const { pdf } = pen;
  if (item.fill === null) return;
  const halo = haloOf(item, pen.typeface);
  if (halo !== null) drawPath(pen, halo);
  const options = {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: item.spacing
  } as const;
  const runs = textRuns(item.text, item.family).map(({ text, family }) => {
    pdf.font(`${family} ${item.weight}`).fontSize(item.size);
    return { text, family, width: pdf.widthOfString(text, options) };
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0) - item.spacing;
  let x = item.x - width * ANCHOR_SHARE[item.anchor];
  pdf.save().transform(...item.matrix);
  pdf.fillColor(item.fill.hex, item.fill.alpha);
  for (const run of runs) {
    pdf.font(`${run.family} ${item.weight}`).fontSize(item.size).text(run.text, x, item.y, options);
    x += run.width;
  }
  pdf.restore();
}

function drawItems(pen: Pen, items: readonly DrawingItem[]): void {
  for (const item of items) {
    if (item.kind === 'path') drawPath(pen, item);
    else if (item.kind === 'text') drawText(pen, item);
    else if (item.kind === 'pattern') drawItems(pen, [spread(item)]);
    else {
      // The clip outlives its own transform: the way in is undone before anything is drawn.
      const { matrix } = item;
      pen.pdf
        .save()
        .transform(...matrix)
        .path(item.d)
        .clip()
        .transform(...inverse(matrix));
      drawItems(pen, item.items);
      pen.pdf.restore();
    }
  }
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
  });
}

/**
 * A PDF of vector pages with embedded fonts: letters can be selected, searched and read aloud. Each page
 * is one figure with its description.
 *
 * @param step called before every page; throws to stop
 */
export async function pdfOf(
  pages: readonly PdfPage[],
  fonts: readonly FontFile[],
  typeface: Typeface,
  about: AboutPdf,
  step: (page: number) => void | Promise<void> = () => undefined
): Promise<Uint8Array> {
  const date = new Date(`${about.date}T00:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: about.language,
    displayTitle: true,
    font: '',
    info: {
      Title: about.title,
      Producer: 'Thước Đo',
      Creator: 'Thước Đo',
      CreationDate: date,
      ModDate: date
    }
  });
  const result = collected(pdf);
  for (const { family, weight, bytes } of fonts) {
    pdf.registerFont(`${family} ${weight}`, bytes);
  }
  for (const [index, { drawing, perInch }] of pages.entries()) {
    await step(index);
    const scale = POINTS_AN_INCH / perInch;
    pdf.addPage({ size: [drawing.width * scale, drawing.height * scale], margin: 0 });
    const alt = `${drawing.title}. ${drawing.description}`;
    const figure = pdf.struct('Figure', { alt }, () => {
      pdf.save().scale(scale);
      drawItems({ pdf, typeface }, drawing.items);
      pdf.restore();
    });
    pdf.addStructure(figure);
    figure.end();
  }
  pdf.end();
  return result;
}
