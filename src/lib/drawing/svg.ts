import type {
  ClipItem,
  Drawing,
  DrawingItem,
  PathItem,
  PatternItem,
  Stroke,
  TextItem
} from './drawing';
import { inverse, product, type Matrix } from './matrix';
import { outlined } from './outlined';
import { familyOf } from './font-files';
import { element, escapeXml, formatCoordinate, type Attribute } from './svg-text';
import type { Typeface } from './typeface';

const ONE = '1 0 0 1 0 0';

function transformOf(matrix: Matrix): string | undefined {
  const values = matrix.map((value) => String(Math.round(value * 1e5) / 1e5 || 0)).join(' ');
  return values === ONE ? undefined : `matrix(${values})`;
}

const opacity = (alpha: number): number | undefined => (alpha < 1 ? alpha : undefined);

/** How a colour is written: as it is, or as what a page calls it. */
type Written = (hex: string) => string;

function strokeAttributes(stroke: Stroke | null, colour: Written): Record<string, Attribute> {
  if (stroke === null) return {};
  return {
    stroke: colour(stroke.colour.hex),
    'stroke-opacity': opacity(stroke.colour.alpha),
    'stroke-width': stroke.width,
    'stroke-dasharray':
      stroke.dash.length > 0 ? stroke.dash.map(formatCoordinate).join(' ') : undefined,
    'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join
  };
}

function pathElement(item: PathItem, colour: Written): string {
  return element('path', {
    d: item.d,
    transform: transformOf(item.matrix),
    fill: item.fill === null ? 'none' : colour(item.fill.hex),
    'fill-opacity': item.fill === null ? undefined : opacity(item.fill.alpha),
    'fill-rule': item.rule === 'evenodd' ? 'evenodd' : undefined,
    ...strokeAttributes(item.stroke, colour),
    'aria-label': item.words
  });
}

function textElement(item: TextItem, colour: Written): string {
  const { x, y, size, weight, anchor, spacing, fill, stroke, text } = item;
  if (fill === null) return '';
  const halo = stroke === null ? {} : { 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
  return element(
    'text',
    {
      x,
      y,
      transform: transformOf(item.matrix),
      'font-family': familyOf(item.family) === 'figures' ? 'var(--font-num)' : undefined,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      fill: colour(fill.hex),
      'fill-opacity': opacity(fill.alpha),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'letter-spacing': spacing === 0 ? undefined : spacing,
      ...strokeAttributes(stroke, colour),
      ...halo
    },
    escapeXml(text)
  );
}

function clipElement(item: ClipItem, id: string): string {
  const outline = element('path', { d: item.d, transform: transformOf(item.matrix) });
  return element('clipPath', { id, clipPathUnits: 'userSpaceOnUse' }, outline);
}

function tileElement({ tile, matrix }: PatternItem, id: string, colour: Written): string {
  const { width, height } = tile;
  return element(
    'pattern',
    {
      id,
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: transformOf(product(inverse(matrix), tile.matrix))
    },
    ...tile.items.map((item) => pathElement(item, colour))
  );
}

interface Body {
  readonly body: string;
  /** Clips and patterns that the body refers to. */
  readonly defs: string;
}

/** Items as elements; equal patterns stand once. */
function bodyOf(
  items: readonly DrawingItem[],
  prefix: string,
  colour: Written,
  tiles: Map<string, string>
): Body {
  let defs = '';
  const body = items.map((item, index) => {
    if (item.kind === 'path') return pathElement(item, colour);
    if (item.kind === 'text') return textElement(item, colour);
    const id = `${prefix}-${index}`;
    if (item.kind === 'pattern') {
      const same = tileElement(item, '', colour);
      const known = tiles.get(same) ?? id;
      if (known === id) {
        tiles.set(same, id);
        defs += tileElement(item, id, colour);
      }
      return element('path', {
        d: item.d,
        transform: transformOf(item.matrix),
        fill: `url(#${known})`
      });
    }
    const inner = bodyOf(item.items, id, colour, tiles);
    defs += clipElement(item, id) + inner.defs;
    return element('g', { 'clip-path': `url(#${id})` }, inner.body);
  });
  return { body: body.join(''), defs };
}

/** Every text of a drawing, in order. */
export function textsOf(items: readonly DrawingItem[]): TextItem[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'clip' ? textsOf(item.items) : []
  );
}

/** Words that are not seen but can be found, selected and copied, as wide as what is seen. */
function hiddenText(item: TextItem, typeface: Typeface): string {
  const { family, weight, size, text, x, y, anchor } = item;
  const face = { family, weight, spacing: (item.spacing / size) * 1000 };
  return element(
    'text',
    {
      x,
      y,
      transform: transformOf(item.matrix),
      'font-family': 'Arial, sans-serif',
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      textLength: (typeface.outlinesOf(text, face).width * size) / 1000,
      lengthAdjust: 'spacingAndGlyphs'
    },
    escapeXml(text)
  );
}

/** The root of a picture: its size, its title and description for who does not see it, and what is drawn. */
function rootOf(
  { width, height, title, description }: Drawing,
  prefix: string,
  attributes: Readonly<Record<string, string>>,
  defs: string,
  ...body: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
      ...attributes
    },
    element('title', { id: `${prefix}-title` }, escapeXml(title)),
    element('desc', { id: `${prefix}-desc` }, escapeXml(description)),
    defs === '' ? '' : element('defs', {}, defs),
    ...body
  );
}

/**
 * An SVG file that stands alone. Letters are outlines of the site's font, because Inkscape, LibreOffice
 * and Word do not read fonts from inside a file and would set the text in another; the words lie over
 * them unseen, for search, selection and copying. No style sheet, no pattern, no reference outside.
 *
 * @param prefix letters, digits and hyphens; begins every id
 */
export function standaloneSvg(drawing: Drawing, typeface: Typeface, prefix: string): string {
  const own: Written = (hex) => hex;
  const set = outlined(drawing, typeface).items;
  const { body, defs } = bodyOf(set, `${prefix}-clip`, own, new Map());
  const words = textsOf(drawing.items).map((item) => hiddenText(item, typeface));
  const unseen = element('g', { 'fill-opacity': 0, opacity: 0 }, words.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rootOf(drawing, prefix, {}, defs, body, unseen)}\n`;
}

export interface PageSvg {
  /** Letters, digits and hyphens; begins every id, so that it must differ on its page. */
  readonly id: string;
  readonly lang: string;
  /** What the page calls a colour; as it is where left out. */
  readonly colour?: Written;
}

/**
 * A picture inside a page: its words are text in the page's fonts, hatches are patterns, and colours are what the
 * page calls them, so that every scheme restyles it.
 */
export function pageSvg(drawing: Drawing, { id, lang, colour = (hex) => hex }: PageSvg): string {
  const { body, defs } = bodyOf(drawing.items, `${id}-c`, colour, new Map());
  return rootOf(drawing, id, { lang, 'font-family': 'var(--font)' }, defs, body);
}

/** A mark inside a page whose words stand beside it: nobody is told of it. @param size of the box it is drawn in */
export function markSvg(items: readonly DrawingItem[], size: number): string {
  const { body } = bodyOf(items, 'mark', (hex) => hex, new Map());
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size };
  return element('svg', { ...box, 'aria-hidden': 'true' }, body);
}
