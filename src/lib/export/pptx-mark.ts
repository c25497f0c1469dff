import type PptxGenJS from 'pptxgenjs';
import type { StatusIcon } from '$lib/domain/status';

type Slide = PptxGenJS.Slide;
type ShapeName = Parameters<Slide['addShape']>[0];

interface Part {
  readonly shape: ShapeName;
  /** Place inside a box of 16: left, top, width, height. */
  readonly at: readonly [number, number, number, number];
  readonly fill: 'colour' | 'white' | 'none';
  readonly rotate?: number;
  readonly text?: string;
}

const ring: Part = { shape: 'ellipse', at: [1, 1, 14, 14], fill: 'none' };
const disc: Part = { shape: 'ellipse', at: [0.5, 0.5, 15, 15], fill: 'colour', text: '✓' };

/** The marks of the statuses from PowerPoint's own shapes, so that they can be recoloured there. */
const PARTS: Readonly<Record<StatusIcon, readonly Part[]>> = {
  'st-met': [disc],
  'st-risk': [{ ...ring, text: '✓' }],
  'st-falling': [disc, { shape: 'flowChartMerge', at: [9, 10, 7, 6], fill: 'colour' }],
  'st-on': [{ shape: 'triangle', at: [0.6, 1.2, 14.8, 13.2], fill: 'colour' }],
  'st-acc': [{ shape: 'triangle', at: [0.6, 1.2, 14.8, 13.2], fill: 'colour', rotate: 90 }],
  'st-lim': [{ shape: 'diamond', at: [0.4, 0.4, 15.2, 15.2], fill: 'colour' }],
  'st-away': [{ shape: 'flowChartMerge', at: [0.6, 1.6, 14.8, 13.2], fill: 'colour' }],
  'st-none': [ring],
  'st-few': [ring, { shape: 'ellipse', at: [5.8, 5.8, 4.4, 4.4], fill: 'colour' }],
  'st-due': [
    ring,
    { shape: 'rect', at: [7.2, 4, 1.6, 5], fill: 'colour' },
    { shape: 'rect', at: [7.2, 7.6, 4.4, 1.6], fill: 'colour' }
  ],
  'st-break': [ring, { shape: 'rect', at: [7.3, 0, 1.4, 16], fill: 'colour', rotate: 20 }],
  'st-na': [{ shape: 'rect', at: [2, 7, 12, 2], fill: 'colour' }]
};

/**
 * Draws the mark of a status on a slide.
 *
 * @param box left, top and size in inches
 * @param hollow outlines instead of filled shapes: the value is sample data
 */
export function addStatusMark(
  slide: Slide,
  icon: StatusIcon,
  colour: string,
  box: { readonly x: number; readonly y: number; readonly size: number },
  hollow: boolean
): void {
  const unit = box.size / 16;
  for (const { shape, at, fill, rotate = 0, text } of PARTS[icon]) {
    const [left, top, width, height] = at;
    const open = fill === 'none' || hollow;
    slide.addText(text === undefined ? '' : [{ text }], {
      shape,
      x: box.x + left * unit,
      y: box.y + top * unit,
      w: width * unit,
      h: height * unit,
      rotate,
      margin: 0,
      align: 'center',
      valign: 'middle',
      fontFace: 'Segoe UI Symbol',
      fontSize: Math.max(6, box.size * 72 * 0.55),
      bold: true,
      color: open ? colour : 'FFFFFF',
      fill: open ? { color: 'FFFFFF' } : { color: colour },
      line: { color: colour, width: open ? 1.75 : 0.5 },
      objectName: `mark ${icon}`
    });
  }
}
