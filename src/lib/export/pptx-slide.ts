import type PptxGenJS from 'pptxgenjs';
import { toBase64 } from './base64';
import { type Stamp, stampOf } from './marks';
import { PALETTE, STATUS_COLOUR } from './palette';
import { printedAddress } from './picture-foot';
import { addStatusMark } from './pptx-mark';
import { SLIDE, slideLayout, type SlideBox, type SlideLayout } from './slide-layout';
import type { SnapshotWords } from './snapshot';

type Slide = PptxGenJS.Slide;
type TextOptions = PptxGenJS.TextPropsOptions;

/** Px of a slide 1280 wide as inches of one 13.33 wide. */
export const inches = (px: number): number => px / 96;
/** Px of text as points. */
export const points = (px: number): number => px * 0.75;
export const rgb = (colour: string): string => colour.replace('#', '').toUpperCase();

/** A face every office has, with all Vietnamese letters. */
export const SLIDE_FONT = 'Arial';
export const MASTER = 'THUOC_DO';
/** Name of the text that becomes the title of its slide. */
export const TITLE_NAME = 'Tiêu đề';

const LEFT = inches(SLIDE.margin);
const WIDTH = inches(SLIDE.inner);

function textOptions(box: SlideBox, colour: string, more: TextOptions = {}): TextOptions {
  return {
    x: LEFT,
    y: inches(box.y),
    w: WIDTH,
    h: inches(box.height),
    fontFace: SLIDE_FONT,
    fontSize: points(box.size),
    color: rgb(colour),
    align: 'left',
    valign: 'top',
    margin: 0,
    fit: 'shrink',
    lang: 'vi-VN',
    ...more
  };
}

/** Everything all slides share: ground, place of the title, rule and mark of the site. */
export function defineMaster(deck: PptxGenJS, site: string): void {
  const box = inches(22);
  const x = inches(SLIDE.width - SLIDE.margin) - inches(110);
  const y = inches(SLIDE.height - SLIDE.bottom - 34);
  const teeth = [6, 11, 16, 21, 26].map((at, index) => {
    const long = index % 4 === 0 ? 18 : index === 2 ? 14 : 9;
    const unit = box / 32;
    const place = { x: x + (at - 1.1) * unit, y: y + 6 * unit, w: 2.2 * unit, h: long * unit };
    return { rect: { ...place, fill: { color: 'FFFFFF' } } };
  });
  const name = {
    x: x + box + inches(8),
    y,
    w: inches(90),
    h: box,
    margin: 0,
    bold: true,
    fontFace: SLIDE_FONT,
    fontSize: points(15),
    color: rgb(PALETTE.brand),
    valign: 'middle'
  } as const;
  const title = {
    name: 'title',
    type: 'title',
    x: LEFT,
    y: inches(SLIDE.top),
    w: WIDTH,
    h: inches(104),
    margin: 0,
    bold: true,
    align: 'left',
    valign: 'top',
    fontFace: SLIDE_FONT,
    fontSize: points(42),
    color: rgb(PALETTE.ink)
  } as const;
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      { placeholder: { options: title, text: '' } },
      { rect: { x, y, w: box, h: box, fill: { color: rgb(PALETTE.brand) } } },
      ...teeth,
      { text: { text: site, options: name } }
    ]
  });
}

/** The stamp of sample or own data in the right corner. @param top px of a slide */
export function addStamp(slide: Slide, { text, colour: hex }: Stamp, top: number): void {
  const colour = rgb(hex);
  slide.addText(text, {
    shape: 'rect',
    x: inches(SLIDE.width - SLIDE.margin - SLIDE.stamp + 36),
    y: inches(top),
    w: inches(SLIDE.stamp - 36),
    h: inches(46),
    line: { color: colour, width: 2.25 },
    fill: { color: 'FFFFFF' },
    align: 'center',
    valign: 'middle',
    margin: 0,
    bold: true,
    fontFace: SLIDE_FONT,
    fontSize: points(text.length > 16 ? 16 : 24),
    fit: 'shrink',
    color: colour,
    lang: 'vi-VN'
  });
}

function addMark(slide: Slide, stamp: Stamp): void {
  const frame = { x: 0.02, y: 0.02, w: inches(1280) - 0.04, h: inches(720) - 0.04 };
  const line = { color: rgb(stamp.colour), width: 2.25 };
  slide.addShape('rect', { ...frame, line, objectName: 'frame' });
  addStamp(slide, stamp, 40);
}

function addStatus(slide: Slide, snapshot: SnapshotWords, layout: SlideLayout): void {
  const { status, sample } = snapshot;
  const { status: box, target: goal, isStacked } = layout;
  const left = inches(layout.statusWidth);
  if (status !== null) {
    const mark = { x: LEFT, y: inches(box.y + 4), size: inches(24) };
    addStatusMark(slide, status.icon, rgb(STATUS_COLOUR[status.colour]), mark, sample);
    const place = { x: LEFT + inches(SLIDE.icon), w: left - inches(SLIDE.icon), bold: true };
    slide.addText(status.words, textOptions(box, PALETTE.ink, place));
  }
  if (goal.text === '') return;
  const place = isStacked ? {} : { x: LEFT + left, w: WIDTH - left, align: 'right' as const };
  slide.addText(goal.text, textOptions(goal, PALETTE.ink2, place));
}

function addFoot(slide: Slide, snapshot: SnapshotWords, box: SlideBox): void {
  const rule = { x: LEFT, y: inches(box.y - 2), w: WIDTH, h: 0 };
  slide.addShape('line', { ...rule, line: { color: rgb(PALETTE.ruleStrong), width: 1 } });
  const { link } = snapshot;
  const address = printedAddress(snapshot);
  const lines = box.text.split('\n');
  const runs = lines.flatMap((line, index) => {
    const breakLine = index < lines.length - 1;
    if (link === undefined || !line.endsWith(address))
      return [{ text: line, options: { breakLine } }];
    const before = line.slice(0, -address.length);
    return [
      { text: before, options: { breakLine: false } },
      { text: address, options: { breakLine, hyperlink: { url: link } } }
    ];
  });
  const place = { y: inches(box.y + 8), w: WIDTH - inches(SLIDE.brand) };
  slide.addText(runs, textOptions(box, PALETTE.ink2, place));
}

/** What a slide holds besides its words: a chart drawn by PowerPoint, or a picture of one. */
export type SlideChart =
  { readonly kind: 'native' } | { readonly kind: 'picture'; readonly png: Uint8Array };

function addChart(deck: PptxGenJS, slide: Slide, snapshot: SnapshotWords, chart: SlideChart): void {
  const { chart: room } = slideLayout(snapshot);
  const place = { x: LEFT, y: inches(room.y), w: WIDTH, h: inches(room.height) };
  const altText = snapshot.description;
  if (chart.kind === 'picture') {
    slide.addImage({ ...place, data: `image/png;base64,${toBase64(chart.png)}`, altText });
    return;
  }
  // Only its place and its parts: what it shows is written into the file afterwards.
  const stand = [{ name: snapshot.sheetName, labels: ['1'], values: [1] }];
  slide.addChart(deck.ChartType.bar, stand, { ...place, altText });
}

/** One slide: title, subtitle, chart, status, remark, source as real text; notes below. */
export function addSnapshotSlide(
  deck: PptxGenJS,
  snapshot: SnapshotWords,
  chart: SlideChart
): void {
  const layout = slideLayout(snapshot);
  const slide = deck.addSlide({ masterName: MASTER });
  const { title, subtitle, remark } = layout;
  const stamp = stampOf(snapshot, snapshot.locale);
  const titleWidth = stamp !== null ? WIDTH - inches(SLIDE.stamp) : WIDTH;
  // Soft breaks where the picture breaks; one paragraph, so that it stays one title.
  const runs = title.text
    .split('\n')
    .map((text, index) => ({ text, options: { softBreakBefore: index > 0 } }));
  const asTitle = { w: titleWidth, bold: true, objectName: TITLE_NAME };
  slide.addText(runs, textOptions(title, PALETTE.ink, asTitle));
  slide.addText(snapshot.subtitle, textOptions(subtitle, PALETTE.ink2));
  addChart(deck, slide, snapshot, chart);
  addStatus(slide, snapshot, layout);
  if (remark.text !== '') {
    const bar = { x: LEFT, y: inches(remark.y), w: inches(4), h: inches(remark.height) };
    slide.addShape('rect', { ...bar, fill: { color: rgb(PALETTE.brand) } });
    const place = { x: LEFT + inches(20), w: WIDTH - inches(20) };
    slide.addText(remark.text, textOptions(remark, PALETTE.ink, place));
  }
  addFoot(slide, snapshot, layout.foot);
  if (stamp !== null) addMark(slide, stamp);
  slide.addNotes(snapshot.notes);
}
