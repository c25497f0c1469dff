import type { SVGPatternObject } from 'echarts';

/** A colour, or a pattern that an SVG renderer can draw. */
export type Ink = string | SVGPatternObject;

export interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
  readonly lineCap?: 'butt' | 'round' | 'square';
  readonly opacity?: number;
}

export interface TextStyle {
  readonly fill: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly align?: 'left' | 'center' | 'right';
  readonly font: string;
}

export type Point = readonly [x: number, y: number];

/** One drawn thing, as plain data; the scene turns it into an element of the renderer. */
export interface Mark {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly style?: Readonly<Record<string, unknown>>;
  /** Of a group: where it stands and what stands in it. */
  readonly x?: number;
  readonly y?: number;
  readonly children?: readonly Mark[];
}

/** Tenths of a pixel: what the eye can see, and few enough digits. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10;

function styleOf(paint: Paint): Record<string, unknown> {
  return { ...paint, fill: paint.fill ?? 'none' };
}

export function rect(x: number, y: number, width: number, height: number, paint: Paint): Mark {
  const shape = {
    x: toTenth(x),
    y: toTenth(y),
    width: toTenth(Math.max(width, 0)),
    height: toTenth(Math.max(height, 0))
  };
  return { type: 'rect', shape, style: styleOf(paint) };
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  lineWidth = 1,
  lineDash?: readonly number[]
): Mark {
  const shape = { x1: toTenth(x1), y1: toTenth(y1), x2: toTenth(x2), y2: toTenth(y2) };
  const dash = lineDash === undefined ? {} : { lineDash };
  return { type: 'line', shape, style: { fill: 'none', stroke, lineWidth, ...dash } };
}

export function circle(cx: number, cy: number, r: number, paint: Paint): Mark {
  return {
    type: 'circle',
    shape: { cx: toTenth(cx), cy: toTenth(cy), r: toTenth(r) },
    style: styleOf(paint)
  };
}

/** Angles in radians, clockwise from the right. */
export function arc(
  cx: number,
  cy: number,
  r: number,
  from: number,
  to: number,
  paint: Paint
): Mark {
  return {
    type: 'arc',
    shape: { cx: toTenth(cx), cy: toTenth(cy), r: toTenth(r), startAngle: from, endAngle: to },
    style: styleOf(paint)
  };
}

export function polygon(points: readonly Point[], paint: Paint): Mark {
  return {
    type: 'polygon',
    shape: { points: points.map(([x, y]) => [toTenth(x), toTenth(y)]) },
    style: styleOf(paint)
  };
}

export function polyline(points: readonly Point[], paint: Paint): Mark {
  return {
    type: 'polyline',
    shape: { points: points.map(([x, y]) => [toTenth(x), toTenth(y)]) },
    style: styleOf(paint)
  };
}

/** Marks together at another place. */
export function moved(x: number, y: number, children: readonly Mark[]): Mark {
  return { type: 'group', x: toTenth(x), y: toTenth(y), children };
}

/** Path data with absolute commands. */
export function path(pathData: string, paint: Paint): Mark {
  return { type: 'path', shape: { pathData }, style: styleOf(paint) };
}

/** One line of text; `y` is the middle of the line. */
export function text(x: number, y: number, content: string, style: TextStyle): Mark {
  const { fill, size, weight = 400, align = 'left', font } = style;
  return {
    type: 'text',
    style: {
      text: content,
      x: toTenth(x),
      y: toTenth(y),
      fill,
      fontSize: size,
      fontWeight: weight,
      fontFamily: font,
      align,
      verticalAlign: 'middle'
    }
  };
}
