import type { Locale } from '$lib/domain/text';
import { stacked, textBlock, textLine, type Block } from './block';
import type { Drawing, DrawingItem } from '$lib/drawing/drawing';
import { toTypeable } from '$lib/drawing/font-files';
import { rectPath, shape } from '$lib/drawing/shapes';
import { type Stamp, stampOf } from './marks';
import { PALETTE } from './palette';
import { stampBlock } from './picture-head';
import { fittedText } from '$lib/drawing/wrap';

/** The first slide, in the layout of a conference backdrop: host, conference, unit and term, place and day. */
export interface Cover {
  readonly host: string;
  readonly title: string;
  readonly subtitle: string;
  readonly place: string;
  /** First and last year of the ruler at the foot. */
  readonly years: readonly [number, number];
}

export interface CoverSource {
  /** With its type, as inside a sentence: "xã An Lão". */
  readonly unit: string;
  /** Without its type: "An Lão". */
  readonly place: string;
  /** Ordinal of the congress: "I". */
  readonly ordinal: string;
  readonly term: readonly [number, number];
  /** Month and year of the conference; the day is left to be filled in. */
  readonly month?: { readonly month: number; readonly year: number };
}

/** Four no-break spaces where the day will be written. */
const BLANK = '\u00A0'.repeat(4);

/** The usual wording of a commune's conference, capitals as on its backdrop. */
export function coverFor({ unit, place, ordinal, term, month }: CoverSource): Cover {
  const capitals = unit.toLocaleUpperCase('vi');
  const [from, to] = term;
  const day = month === undefined ? '' : `, ngày${BLANK}tháng ${month.month} năm ${month.year}`;
  return {
    host: `ỦY BAN NHÂN DÂN ${capitals}`,
    title: 'HỘI NGHỊ TUYÊN DƯƠNG\nĐIỂN HÌNH TIÊN TIẾN',
    subtitle: `${capitals} LẦN THỨ ${ordinal} (${from} – ${to})`,
    place: `${place}${day}`,
    years: [from - 5, to]
  };
}

export const COVER_SIZE = { width: 1280, height: 720, ink: '#ffffff' } as const;

/** Edge, top and size of the stamp in the right corner: it ends above the first line of the cover. */
export const COVER_STAMP = { edge: 60, top: 20, size: 24 } as const;

/** The stamp of sample or own data on a ground of its own: its colour would be lost on the blue. */
function stampPicture(stamp: Stamp): readonly DrawingItem[] {
  const { edge, top, size } = COVER_STAMP;
  const block = stampBlock(stamp, size);
  const { width, height } = block;
  const x = COVER_SIZE.width - edge - width;
  const ground = shape(rectPath(x, top, width, height, 4), { fill: COVER_SIZE.ink });
  return [ground, ...block.draw(x, top)];
}

interface CoverLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly lines: number;
}

function centred({ text, size, weight, lines }: CoverLine): Block {
  const parts = text.split('\n').map((part) => toTypeable(part).trim());
  const width = COVER_SIZE.width - 160;
  const fitted = parts.map((part) =>
    fittedText(part, { sizes: [size, 20], lines: [1, lines], weight, width })
  );
  const least = Math.min(...fitted.map((part) => part.size));
  const all = parts.flatMap(
    (part) => fittedText(part, { sizes: [least, least], lines: [1, lines], weight, width }).lines
  );
  const lineHeight = Math.round(least * 1.5);
  return textBlock(all, {
    size: least,
    weight,
    lineHeight,
    fill: COVER_SIZE.ink,
    anchor: 'middle'
  });
}

export interface Tick {
  readonly x: number;
  readonly height: number;
  readonly width: number;
  readonly opacity: number;
  /** Year written below. */
  readonly label: string | null;
  readonly bold: boolean;
}

export const RULER = { left: 120, width: 1040, top: 630, labels: 684 } as const;

/** The ruler of years: a mark a quarter, longer each year, longest every five. */
export function rulerTicks([from, to]: readonly [number, number]): Tick[] {
  const count = Math.max(1, Math.min(to - from, 20)) * 4;
  return Array.from({ length: count + 1 }, (_, index) => {
    const year = from + index / 4;
    const whole = index % 4 === 0;
    const five = whole && year % 5 === 0;
    return {
      x: RULER.left + (index / count) * RULER.width,
      height: five ? 30 : whole ? 20 : 10,
      width: five ? 3 : whole ? 1.8 : 1,
      opacity: five ? 1 : 0.6,
      label: whole ? String(year) : null,
      bold: five
    };
  });
}

function ruler(years: readonly [number, number]): readonly DrawingItem[] {
  return rulerTicks(years).flatMap((tick) => {
    const mark = shape(rectPath(tick.x - tick.width / 2, RULER.top, tick.width, tick.height), {
      fill: COVER_SIZE.ink,
      fillOpacity: tick.opacity
    });
    if (tick.label === null) return [mark];
    const style = {
      size: tick.bold ? 22 : 16,
      weight: tick.bold ? 700 : 400,
      lineHeight: 24,
      fill: tick.bold ? COVER_SIZE.ink : '#b9c5d8',
      anchor: 'middle'
    } as const;
    return [mark, textLine(tick.label, tick.x, RULER.labels, style)];
  });
}

/** The lines of the cover from top to bottom: host, conference, unit and term, place. */
export function coverLines(cover: Cover): readonly CoverLine[] {
  return [
    { text: cover.host, size: 28, weight: 600, lines: 2 },
    { text: cover.title, size: 60, weight: 700, lines: 2 },
    { text: cover.subtitle, size: 42, weight: 600, lines: 2 },
    { text: cover.place, size: 26, weight: 400, lines: 1 }
  ];
}

/**
 * The cover as a picture of a slide's size.
 *
 * @param sample whether any slide behind it shows sample data, or own figures: the cover says so then
 */
export function coverPicture(cover: Cover, locale: Locale, sample: boolean, own = false): Drawing {
  const stamp = stampOf({ sample, own }, locale);
  const { width, height } = COVER_SIZE;
  const [host, ...rest] = coverLines(cover).map(centred);
  const rule: Block = {
    height: 2,
    draw: (x, y) => [shape(rectPath(x - 60, y, 120, 2), { fill: '#ced5df' })]
  };
  const top = stacked([...(host === undefined ? [] : [host]), rule], 14);
  const body = stacked(rest, 14);
  const room = RULER.top - 40 - (70 + top.height);
  const title = cover.title.replaceAll('\n', ' ');
  const items = [
    shape(rectPath(0, 0, width, height), { fill: PALETTE.cover }),
    ...top.draw(width / 2, 70),
    ...body.draw(width / 2, 70 + top.height + Math.max(12, (room - body.height) / 2)),
    ...ruler(cover.years),
    ...(stamp === null ? [] : stampPicture(stamp))
  ];
  const said = [cover.host, title, cover.subtitle, cover.place];
  const description = [...said, ...(stamp === null ? [] : [stamp.text])].join('. ');
  return { width, height, title, description, items };
}
