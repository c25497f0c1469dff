import { textBlock, type Block } from './block';
import type { Cover } from './cover';
import type { Drawing, DrawingItem } from '$lib/drawing/drawing';
import { toTypeable } from '$lib/drawing/font-files';
import { rectPath, shape } from '$lib/drawing/shapes';
import { fittedText } from '$lib/drawing/wrap';
import { PALETTE } from './palette';

/** What hangs in a hall: behind the stage, or over a gate and a street. */
export interface BackdropSize {
  readonly name: string;
  readonly kind: 'stage' | 'banner';
  /** Metres. */
  readonly width: number;
  readonly height: number;
}

/** Usual sizes of printers' cloth; the drawing is of lines and words and can be printed at any of them. */
export const BACKDROP_SIZES: readonly BackdropSize[] = [
  { name: '6 × 3 m', kind: 'stage', width: 6, height: 3 },
  { name: '8 × 4 m', kind: 'stage', width: 8, height: 4 },
  { name: '5 × 3 m', kind: 'stage', width: 5, height: 3 },
  { name: '8 × 0,8 m', kind: 'banner', width: 8, height: 0.8 }
];

/** Logical px of a metre. */
const METRE = 240;
/** A file is a tenth of what is printed: no page of a PDF may be 6 m wide. */
const BACKDROP_SCALE = 10;
const INCHES_A_METRE = 100 / 2.54;
/** Logical px of an inch of the file. */
export const BACKDROP_PER_INCH = (METRE * BACKDROP_SCALE) / INCHES_A_METRE;
const INK = '#ffffff';

interface Line {
  readonly text: string;
  /** Share of the height. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  /** Middle of its lines, as a share of the height. */
  readonly at: number;
}

function drawn(line: Line, width: number, height: number): readonly DrawingItem[] {
  const parts = line.text.split('\n').map((part) => toTypeable(part).trim());
  const wished = line.size * height;
  const sizes = parts.map(
    (part) =>
      fittedText(part, {
        sizes: [Math.round(wished), Math.round(wished * 0.4)],
        lines: [1, 1],
        weight: line.weight,
        width: width * 0.88
      }).size
  );
  const size = Math.min(...sizes);
  const block: Block = textBlock(parts, {
    size,
    weight: line.weight,
    lineHeight: Math.round(size * 1.35),
    fill: INK,
    anchor: 'middle'
  });
  return block.draw(width / 2, line.at * height - block.height / 2);
}

/** The banner line of a conference: "NHIỆT LIỆT CHÀO MỪNG CÁC ĐẠI BIỂU VỀ DỰ HỘI NGHỊ …". */
export function bannerLine(cover: Cover): string {
  const title = cover.title.replaceAll('\n', ' ');
  return `NHIỆT LIỆT CHÀO MỪNG CÁC ĐẠI BIỂU VỀ DỰ ${title} ${cover.subtitle}`.toLocaleUpperCase(
    'vi'
  );
}

/**
 * The backdrop of a conference as its plan lays it out: who holds it at the top, its name in two lines, unit and
 * term, place and day; or the banner of one line. Nothing but words and lines, so that it can be printed at any size.
 */
export function backdropPicture(
  cover: Cover,
  { kind, width: wide, height: high }: BackdropSize
): Drawing {
  const [width, height] = [wide * METRE, high * METRE];
  const title = cover.title.replaceAll('\n', ' ');
  const lines: readonly Line[] =
    kind === 'banner'
      ? [{ text: bannerLine(cover), size: 0.42, weight: 700, at: 0.5 }]
      : [
          { text: cover.host, size: 0.075, weight: 600, at: 0.13 },
          { text: cover.title, size: 0.135, weight: 700, at: 0.42 },
          { text: cover.subtitle, size: 0.088, weight: 700, at: 0.68 },
          { text: cover.place, size: 0.055, weight: 400, at: 0.88 }
        ];
  const rule = rectPath(width * 0.44, height * 0.205, width * 0.12, Math.max(2, height * 0.004));
  return {
    width,
    height,
    title: kind === 'banner' ? bannerLine(cover) : title,
    description: lines.map(({ text }) => text.replaceAll('\n', ' ')).join('. '),
    items: [
      shape(rectPath(0, 0, width, height), { fill: PALETTE.cover }),
      ...(kind === 'banner' ? [] : [shape(rule, { fill: INK })]),
      ...lines
        .filter(({ text }) => text.trim() !== '')
        .flatMap((line) => drawn(line, width, height))
    ]
  };
}
