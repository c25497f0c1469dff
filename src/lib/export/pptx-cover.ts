import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '$lib/domain/text';
import { COVER_STAMP, coverLines, RULER, rulerTicks, type Cover } from './cover';
import { stampOf } from './marks';
import { PALETTE } from './palette';
import { addStamp, inches, points, rgb, SLIDE_FONT, TITLE_NAME } from './pptx-slide';

/** Top and height of the four lines, in px of a slide. */
const PLACES = [
  { y: 70, height: 60 },
  { y: 165, height: 205 },
  { y: 378, height: 78 },
  { y: 486, height: 60 }
] as const;

const COVER_MASTER = 'THUOC_DO_BIA';

/** The blue ground of the cover and the place of its title. */
export function defineCoverMaster(deck: PptxGenJS): void {
  const [, place] = PLACES;
  const options = {
    name: 'title',
    type: 'title',
    x: inches(60),
    y: inches(place.y),
    w: inches(1160),
    h: inches(place.height),
    align: 'center',
    color: 'FFFFFF',
    fontFace: SLIDE_FONT
  } as const;
  deck.defineSlideMaster({
    title: COVER_MASTER,
    background: { color: rgb(PALETTE.cover) },
    objects: [{ placeholder: { options, text: '' } }]
  });
}

/** A cover with what stands behind it. */
export interface PptxCover {
  readonly cover: Cover;
  readonly notes: string;
  /** Whether any slide of the deck shows sample data. */
  readonly sample: boolean;
  /** Whether any shows the unit's own figures. */
  readonly own?: boolean;
}

/** The cover as real text on a blue ground, the ruler of years as shapes. */
export function addCoverSlide(
  deck: PptxGenJS,
  { cover, notes, sample, own }: PptxCover,
  locale: Locale
): void {
  const slide = deck.addSlide({ masterName: COVER_MASTER });
  coverLines(cover).forEach(({ text, size, weight }, index) => {
    const { y, height } = PLACES[index] ?? PLACES[3];
    slide.addText(text, {
      x: inches(60),
      y: inches(y),
      w: inches(1160),
      h: inches(height),
      align: 'center',
      valign: 'middle',
      margin: 0,
      fit: 'shrink',
      fontFace: SLIDE_FONT,
      fontSize: points(size),
      bold: weight > 400,
      color: 'FFFFFF',
      lineSpacingMultiple: index === 1 ? 1.2 : 1,
      lang: 'vi-VN',
      ...(index === 1 ? { objectName: TITLE_NAME } : {})
    });
  });
  const rule = { x: inches(580), y: inches(138), w: inches(120), h: 0 };
  slide.addShape('line', { ...rule, line: { color: 'CED5DF', width: 1.5 } });
  for (const tick of rulerTicks(cover.years)) {
    slide.addShape('rect', {
      x: inches(tick.x - tick.width / 2),
      y: inches(RULER.top),
      w: inches(tick.width),
      h: inches(tick.height),
      fill: { color: 'FFFFFF', transparency: Math.round((1 - tick.opacity) * 100) }
    });
    if (tick.label === null) continue;
    slide.addText(tick.label, {
      x: inches(tick.x - 50),
      y: inches(RULER.top + 32),
      w: inches(100),
      h: inches(28),
      align: 'center',
      valign: 'middle',
      margin: 0,
      bold: tick.bold,
      fontFace: SLIDE_FONT,
      fontSize: points(tick.bold ? 22 : 16),
      color: tick.bold ? 'FFFFFF' : 'B9C5D8'
    });
  }
  const stamp = stampOf({ sample, ...(own === undefined ? {} : { own }) }, locale);
  if (stamp !== null) addStamp(slide, stamp, COVER_STAMP.top);
  slide.addNotes(notes);
}
