import type { Weight } from '$lib/drawing/glyph-widths';
import { parseFont, weightOf } from '$lib/drawing/measure';
import type { SvgElement } from './svg-tree';

/** What an element inherits and may change; paints as written, `none` included. */
export interface SvgStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly rule: 'nonzero' | 'evenodd';
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** Opacity of the element and of everything around it, multiplied. */
  readonly opacity: number;
  readonly family: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: string;
  readonly spacing: number;
  readonly shown: boolean;
}

export const PLAIN_STYLE: SvgStyle = {
  fill: '#000000',
  stroke: 'none',
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  rule: 'nonzero',
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  family: '',
  size: 16,
  weight: 400,
  anchor: 'start',
  baseline: 'auto',
  spacing: 0,
  shown: true
};

function declarationsOf({ attributes }: SvgElement): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...attributes };
  for (const part of (attributes['style'] ?? '').split(';')) {
    const at = part.indexOf(':');
    if (at > 0) all[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  const font = parseFont(all['font'] ?? '');
  if (font !== null) {
    all['font-weight'] ??= String(font.weight);
    all['font-size'] ??= `${font.size}px`;
    all['font-family'] ??= font.families;
  }
  return all;
}

const oneOf = <T extends string>(text: string | undefined, all: readonly T[], otherwise: T): T =>
  all.find((value) => value === text) ?? otherwise;

function dashOf(text: string | undefined, inherited: readonly number[]): readonly number[] {
  if (text === undefined) return inherited;
  const values = text.split(/[\s,]+/).map(Number);
  return values.some((value) => Number.isNaN(value) || value < 0) || values.every((v) => v === 0)
    ? []
    : values;
}

/** The style of an element inside `parent`, from its attributes and its `style`; classes are not read. */
export function styleOf(node: SvgElement, parent: SvgStyle): SvgStyle {
  const own = declarationsOf(node);
  const number = (key: string, inherited: number): number => {
    const value = Number.parseFloat(own[key] ?? '');
    return Number.isNaN(value) ? inherited : value;
  };
  return {
    fill: own['fill'] ?? parent.fill,
    stroke: own['stroke'] ?? parent.stroke,
    strokeWidth: number('stroke-width', parent.strokeWidth),
    dash: dashOf(own['stroke-dasharray'], parent.dash),
    cap: oneOf(own['stroke-linecap'], ['butt', 'round', 'square'], parent.cap),
    join: oneOf(own['stroke-linejoin'], ['miter', 'round', 'bevel'], parent.join),
    rule: oneOf(own['fill-rule'], ['nonzero', 'evenodd'], parent.rule),
    fillOpacity: number('fill-opacity', parent.fillOpacity),
    strokeOpacity: number('stroke-opacity', parent.strokeOpacity),
    opacity: parent.opacity * number('opacity', 1),
    family: own['font-family'] ?? parent.family,
    size: number('font-size', parent.size),
    weight: own['font-weight'] === undefined ? parent.weight : weightOf(own['font-weight']),
    anchor: oneOf(own['text-anchor'], ['start', 'middle', 'end'], parent.anchor),
    baseline: own['dominant-baseline'] ?? parent.baseline,
    spacing: number('letter-spacing', parent.spacing),
    shown: parent.shown && own['display'] !== 'none' && own['visibility'] !== 'hidden'
  };
}
