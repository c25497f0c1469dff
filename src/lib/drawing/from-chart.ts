import type { ECharts } from 'echarts/core';
import type { SVGVNode } from 'zrender/lib/svg/core.js';
import type { PathRebuilder } from 'zrender/lib/core/PathProxy.js';
import type Displayable from 'zrender/lib/graphic/Displayable.js';
import type Path from 'zrender/lib/graphic/Path.js';
import type { PathStyleProps } from 'zrender/lib/graphic/Path.js';
import type { SVGPatternObject } from 'zrender/lib/graphic/Pattern.js';
import type TSpan from 'zrender/lib/graphic/TSpan.js';
import { parseColour, type Colour } from './colour';
import type { DrawingItem, PathItem, PatternItem, Stroke, TextItem, Tile } from './drawing';
import { toTypeable } from './font-files';
import { IDENTITY, product, rotation, type Matrix } from './matrix';
import { LINE_HEIGHT, parseFont } from './measure';
import { rectPath, shape } from './shapes';

/** Half the height of digits and capitals in em: what the middle of a line is measured from. */
const HALF_CAPITAL = 0.355;
const ANCHORS = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end'
} as const;
const DECIMALS = 1e4;

const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** Millionths: browsers and Node differ in the last digits of a turn. */
function matrixOf(el: Displayable | Path): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = el.getComputedTransform() ?? IDENTITY;
  const exact = (value: number): number => Math.round(value * 1e6) / 1e6 || 0;
  return [exact(a), exact(b), exact(c), exact(d), exact(e), exact(f)];
}

/** Writes what a path proxy replays as SVG path data. */
class PathWriter implements PathRebuilder {
  d = '';
  #isOpen = false;

  #add(letter: string, ...numbers: readonly number[]): void {
    this.d += letter + numbers.map(rounded).join(' ');
    this.#isOpen = letter !== 'Z';
  }
  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }
  lineTo(x: number, y: number): void {
    this.#add('L', x, y);
  }
  bezierCurveTo(...points: readonly number[]): void {
    this.#add('C', ...points);
  }
  quadraticCurveTo(...points: readonly number[]): void {
    this.#add('Q', ...points);
  }
  arc(cx: number, cy: number, r: number, from: number, to: number, isBack: boolean): void {
    this.ellipse(cx, cy, r, r, 0, from, to, isBack);
  }
  ellipse(
    cx: number,
    cy: number,
    rx: number,
    ry: number,
    turn: number,
    from: number,
    to: number,
    isBack: boolean
  ): void {
    const sweep = to - from;
    const at = (angle: number): [number, number] => {
      const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return [cx + x * cos - y * sin, cy + x * sin + y * cos];
    };
    if (!this.#isOpen) this.#add('M', ...at(from));
    const degrees = (turn * 180) / Math.PI;
    const way = isBack ? 0 : 1;
    if (Math.abs(sweep) >= 2 * Math.PI - 1e-4) {
      // An arc that ends where it begins is none: a whole turn is two halves.
      this.#add('A', rx, ry, degrees, 1, way, ...at(from + Math.PI));
      this.#add('A', rx, ry, degrees, 1, way, ...at(from));
      this.closePath();
      return;
    }
    const turned = ((sweep % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    const isLarge = (isBack ? 2 * Math.PI - turned : turned) > Math.PI;
    this.#add('A', rx, ry, degrees, isLarge ? 1 : 0, way, ...at(to));
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.d += `M${rounded(x)} ${rounded(y)}l${rounded(width)} 0l0 ${rounded(height)}l${rounded(-width)} 0Z`;
    this.#isOpen = false;
  }
  closePath(): void {
    if (this.d !== '' && !this.d.endsWith('Z')) this.#add('Z');
  }
}

function pathOf(path: Path): string {
  const writer = new PathWriter();
  path.getUpdatedPathProxy().rebuildPath(writer, path.style.strokePercent ?? 1);
  return writer.d.includes('NaN') ? '' : writer.d;
}

/**
 * A paint as a colour; null for none.
 *
 * @throws Error for what files do not know: variables of a page, gradients, pictures
 */
function colourOf(paint: unknown, opacity: number): Colour | null {
  if (paint === undefined || paint === null || paint === 'none' || paint === 'transparent')
    return null;
  const colour = typeof paint === 'string' ? parseColour(paint) : null;
  if (colour === null) throw new Error(`no paint of a file: ${JSON.stringify(paint)}`);
  const alpha = colour.alpha * opacity;
  return alpha > 0 ? { hex: colour.hex, alpha } : null;
}

const isPattern = (paint: unknown): paint is SVGPatternObject =>
  typeof paint === 'object' && paint !== null && 'svgElement' in paint;

/** The shapes of a tile: grounds and lines, as a pattern of a chart holds them. */
function tileItems({ tag, attrs, children }: SVGVNode): PathItem[] {
  const number = (key: string, otherwise = 0): number => Number(attrs[key] ?? otherwise);
  const text = (key: string): string => String(attrs[key] ?? 'none');
  const paint = { fill: text('fill'), stroke: text('stroke'), width: number('stroke-width', 1) };
  const own =
    tag === 'rect'
      ? [shape(rectPath(number('x'), number('y'), number('width'), number('height')), paint)]
      : tag === 'path'
        ? [shape(text('d'), paint)]
        : [];
  if (tag !== 'g' && own.length === 0) throw new Error(`no tile of a file: ${tag}`);
  return [...own, ...(children ?? []).flatMap(tileItems)];
}

function tileOf(pattern: SVGPatternObject, matrix: Matrix): Tile {
  const { svgElement, svgWidth = 0, svgHeight = 0, x = 0, y = 0, rotation: turn = 0 } = pattern;
  const { scaleX = 1, scaleY = 1 } = pattern;
  const turned = product(rotation((turn * 180) / Math.PI), [scaleX, 0, 0, scaleY, 0, 0]);
  return {
    width: svgWidth,
    height: svgHeight,
    matrix: product(matrix, product([1, 0, 0, 1, x, y], turned)),
    items: tileItems(svgElement as SVGVNode)
  };
}

function dashOf({ lineDash, lineWidth = 1 }: PathStyleProps): readonly number[] {
  if (lineDash === 'dashed') return [4 * lineWidth, 2 * lineWidth];
  if (lineDash === 'dotted') return [lineWidth];
  return Array.isArray(lineDash) ? lineDash : [];
}

function strokeOf(style: PathStyleProps, scale: number): Stroke | null {
  const { stroke, strokeOpacity = 1, opacity = 1, lineWidth = 1 } = style;
  const colour = colourOf(stroke, strokeOpacity * opacity);
  if (colour === null || lineWidth <= 0 || scale === 0) return null;
  return {
    colour,
    width: lineWidth / scale,
    dash: dashOf(style).map((length) => length / scale),
    cap: style.lineCap ?? 'butt',
    join: style.lineJoin ?? 'miter'
  };
}

function pathItems(path: Path): DrawingItem[] {
  const { style } = path;
  const d = pathOf(path);
  if (d === '') return [];
  const matrix = matrixOf(path);
  const pattern: PatternItem[] = [];
  let fill: Colour | null = null;
  if (isPattern(style.fill))
    pattern.push({ kind: 'pattern', d, matrix, tile: tileOf(style.fill, matrix) });
  else fill = colourOf(style.fill, (style.fillOpacity ?? 1) * (style.opacity ?? 1));
  const stroke = strokeOf(style, style.strokeNoScale === true ? path.getLineScale() : 1);
  if (fill === null && stroke === null) return pattern;
  return [...pattern, { kind: 'path', d, matrix, fill, rule: 'nonzero', stroke }];
}

function textItems(span: TSpan): TextItem[] {
  // Not taken apart: what is usual stands in its prototype.
  const { style } = span;
  const words = toTypeable(style.text ?? '').trim();
  const font = parseFont(style.font ?? '');
  const fill = colourOf(style.fill, (style.fillOpacity ?? 1) * (style.opacity ?? 1));
  if (words === '' || font === null || fill === null) return [];
  const { size, weight, families: family } = font;
  const half = (LINE_HEIGHT * size) / 2;
  const { textBaseline } = style;
  const middle = textBaseline === 'top' ? half : textBaseline === 'bottom' ? -half : 0;
  return [
    {
      kind: 'text',
      text: words,
      x: rounded(style.x ?? 0),
      y: rounded((style.y ?? 0) + middle + HALF_CAPITAL * size),
      anchor: ANCHORS[style.textAlign ?? 'left'],
      ...{ family, size, weight },
      spacing: 0,
      matrix: matrixOf(span),
      fill,
      stroke: strokeOf(style, 1)
    }
  ];
}

function ownItems(el: Displayable): DrawingItem[] {
  if (el.type === 'tspan') return textItems(el as TSpan);
  if (el.type === 'image') throw new Error('a picture inside a chart cannot be written to a file');
  return pathItems(el as Path);
}

/** Neighbours under the same clip stand in it together. */
interface Clipped {
  readonly clips: readonly Path[];
  readonly items: DrawingItem[];
}

const inside = ({ clips, items }: Clipped): readonly DrawingItem[] =>
  clips.reduceRight<readonly DrawingItem[]>((within, clip) => {
    const d = pathOf(clip);
    return d === '' || within.length === 0
      ? []
      : [{ kind: 'clip', d, matrix: matrixOf(clip), items: within }];
  }, items);

/**
 * What a chart has drawn, as items of a picture: its display list in the order of painting. Animation must be
 * off, or its first frame is read; what only a pointer brings out is not in the list.
 *
 * @throws Error for paints that files do not know
 */
export function chartItems(chart: ECharts): readonly DrawingItem[] {
  const groups: Clipped[] = [];
  // The library's types hold a copy of those of its renderer.
  const list = chart.getZr().storage.getDisplayList(true) as unknown as readonly Displayable[];
  for (const el of list) {
    if (el.invisible) continue;
    const clips = el.__clipPaths ?? [];
    const items = ownItems(el);
    const last = groups.at(-1);
    const isSame =
      last?.clips.length === clips.length && clips.every((clip, at) => clip === last.clips[at]);
    if (last !== undefined && isSame) last.items.push(...items);
    else groups.push({ clips: [...clips], items });
  }
  return groups.flatMap(inside);
}
