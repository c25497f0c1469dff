import type { Drawing, DrawingItem, PathItem, TextItem } from './drawing';
import { IDENTITY, parseTransform, product, type Matrix } from './matrix';
import { patternFill } from './pattern-fill';
import type { Picture } from './picture';
import { shapePath } from './shape-path';
import { fillOf, referenceOf, strokeOf } from './svg-paint';
import { PLAIN_STYLE, styleOf, type SvgStyle } from './svg-style';
import { parseSvg, type SvgElement } from './svg-tree';

/** Half the height of digits and capitals in em: what "central" is measured from. */
const HALF_CAPITAL = 0.355;
/** Half the height of small letters. */
const HALF_SMALL = 0.26;
const UNSEEN = new Set([
  'defs',
  'style',
  'title',
  'desc',
  'metadata',
  'clipPath',
  'pattern',
  'symbol'
]);

interface Context {
  readonly style: SvgStyle;
  readonly matrix: Matrix;
  readonly named: ReadonlyMap<string, SvgElement>;
}

function namedElements(root: SvgElement): Map<string, SvgElement> {
  const named = new Map<string, SvgElement>();
  const visit = (node: SvgElement): void => {
    const id = node.attributes['id'];
    if (id !== undefined) named.set(id, node);
    node.children.forEach(visit);
  };
  visit(root);
  return named;
}

function baselineShift({ baseline, size }: SvgStyle): number {
  if (baseline === 'central') return HALF_CAPITAL * size;
  if (baseline === 'middle') return HALF_SMALL * size;
  return /hanging|before-edge|top/.test(baseline) ? 0.8 * size : 0;
}

function textItems(node: SvgElement, context: Context, from: { x: number; y: number }): TextItem[] {
  const { style, matrix } = context;
  const at = (key: 'x' | 'y'): number => {
    const value = Number.parseFloat(node.attributes[key] ?? '');
    const shift = Number.parseFloat(node.attributes[`d${key}`] ?? '') || 0;
    return (Number.isNaN(value) ? from[key] : value) + shift;
  };
  const place = { x: at('x'), y: at('y') };
  const text = node.text.replaceAll(/\s*\n\s*/g, ' ').trim();
  const { anchor, family, size, weight, spacing } = style;
  const item: TextItem = {
    kind: 'text',
    text,
    x: place.x,
    y: place.y + baselineShift(style),
    ...{ anchor, family, size, weight, spacing, matrix },
    fill: fillOf(style),
    stroke: strokeOf(style)
  };
  const inner = node.children
    .filter(({ name }) => name === 'tspan')
    .flatMap((span) => textItems(span, { ...context, style: styleOf(span, style) }, place));
  return text === '' || item.fill === null ? inner : [item, ...inner];
}

function hatchOf(
  id: string,
  shape: { d: string; matrix: Matrix },
  context: Context
): DrawingItem[] {
  const pattern = context.named.get(id);
  if (pattern?.name !== 'pattern') return [];
  const inside = pattern.children.flatMap((child) =>
    itemsOf(child, { ...context, style: PLAIN_STYLE, matrix: IDENTITY })
  );
  const paths = inside.filter((item): item is PathItem => item.kind === 'path');
  return [{ kind: 'clip', ...shape, items: patternFill(pattern, paths, shape) }];
}

function shapeItems(node: SvgElement, context: Context): DrawingItem[] {
  const d = shapePath(node);
  if (d === null || d === '') return [];
  const { style, matrix } = context;
  const reference = referenceOf(style.fill);
  const hatch = reference === null ? [] : hatchOf(reference, { d, matrix }, context);
  const [fill, stroke] = [fillOf(style), strokeOf(style)];
  if (fill === null && stroke === null) return hatch;
  return [...hatch, { kind: 'path', d, matrix, fill, rule: style.rule, stroke }];
}

function usedItems(node: SvgElement, context: Context): DrawingItem[] {
  const href = node.attributes['href'] ?? node.attributes['xlink:href'] ?? '';
  const target = context.named.get(href.replace(/^#/, ''));
  if (target === undefined) return [];
  const [x, y] = ['x', 'y'].map((key) => Number.parseFloat(node.attributes[key] ?? '') || 0);
  const moved = { ...context, matrix: product(context.matrix, [1, 0, 0, 1, x ?? 0, y ?? 0]) };
  return target.name === 'symbol'
    ? target.children.flatMap((child) => itemsOf(child, moved))
    : itemsOf(target, moved);
}

function clipped(node: SvgElement, items: DrawingItem[], context: Context): DrawingItem[] {
  const id = referenceOf(node.attributes['clip-path'] ?? '');
  const clip = id === null ? undefined : context.named.get(id);
  if (clip === undefined || items.length === 0) return items;
  const own = product(context.matrix, parseTransform(clip.attributes['transform']));
  const [shape] = clip.children.map((child) => ({
    d: shapePath(child) ?? '',
    matrix: product(own, parseTransform(child.attributes['transform']))
  }));
  return shape === undefined || shape.d === '' ? [] : [{ kind: 'clip', ...shape, items }];
}

function itemsOf(node: SvgElement, parent: Context): DrawingItem[] {
  if (UNSEEN.has(node.name)) return [];
  const context: Context = {
    ...parent,
    style: styleOf(node, parent.style),
    matrix: product(parent.matrix, parseTransform(node.attributes['transform']))
  };
  if (!context.style.shown) return [];
  const items =
    node.name === 'text'
      ? textItems(node, context, { x: 0, y: 0 })
      : node.name === 'use'
        ? usedItems(node, context)
        : [
            ...shapeItems(node, context),
            ...node.children.flatMap((child) => itemsOf(child, context))
          ];
  return clipped(node, items, context);
}

/** Flattens a picture: styles resolved, references followed, patterns drawn out, transforms kept per item. */
export function toDrawing({ svg, width, height, title, description }: Picture): Drawing {
  const root = parseSvg(svg);
  const context = { style: PLAIN_STYLE, matrix: IDENTITY, named: namedElements(root) };
  return { width, height, title, description, items: itemsOf(root, context) };
}
