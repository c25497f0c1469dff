import type { ClipItem, Drawing, DrawingItem, PathItem, Stroke, TextItem } from './drawing';
import type { Matrix } from './matrix';
import { outlined } from './outlined';
import { element, escapeXml, formatCoordinate, type Attribute } from './svg-text';
import type { Typeface } from './typeface';

const ONE = '1 0 0 1 0 0';

function transformOf(matrix: Matrix): string | undefined {
  const values = matrix.map((value) => String(Math.round(value * 1e5) / 1e5 || 0)).join(' ');
  return values === ONE ? undefined : `matrix(${values})`;
}

const opacity = (alpha: number): number | undefined => (alpha < 1 ? alpha : undefined);

function strokeAttributes(stroke: Stroke | null): Record<string, Attribute> {
  if (stroke === null) return {};
  return {
    stroke: stroke.colour.hex,
    'stroke-opacity': opacity(stroke.colour.alpha),
    'stroke-width': stroke.width,
    'stroke-dasharray':
      stroke.dash.length > 0 ? stroke.dash.map(formatCoordinate).join(' ') : undefined,
    'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join
  };
}

function pathElement(item: PathItem): string {
  return element('path', {
    d: item.d,
    transform: transformOf(item.matrix),
    fill: item.fill?.hex ?? 'none',
    'fill-opacity': item.fill === null ? undefined : opacity(item.fill.alpha),
    'fill-rule': item.rule === 'evenodd' ? 'evenodd' : undefined,
    ...strokeAttributes(item.stroke),
    'aria-label': item.words
  });
}

interface Written {
  readonly body: string;
  readonly clips: string;
}

function written(items: readonly DrawingItem[], prefix: string): Written {
  let clips = '';
  const body = items.map((item, index) => {
    if (item.kind === 'path') return pathElement(item);
    if (item.kind === 'text') return '';
    const id = `${prefix}-${index}`;
    const inner = written(item.items, id);
    clips += clipElement(item, id) + inner.clips;
    return element('g', { 'clip-path': `url(#${id})` }, inner.body);
  });
  return { body: body.join(''), clips };
}

function clipElement(item: ClipItem, id: string): string {
  const shape = element('path', { d: item.d, transform: transformOf(item.matrix) });
  return element('clipPath', { id, clipPathUnits: 'userSpaceOnUse' }, shape);
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

/**
 * An SVG file that stands alone. Letters are outlines of the site's font, because Inkscape, LibreOffice
 * and Word do not read fonts from inside a file and would set the text in another; the words lie over
 * them unseen, for search, selection and copying. No style sheet, no pattern, no reference outside.
 *
 * @param prefix letters, digits and hyphens; begins every id
 */
export function standaloneSvg(drawing: Drawing, typeface: Typeface, prefix: string): string {
  const { width, height, title, description } = drawing;
  const { body, clips } = written(outlined(drawing, typeface).items, `${prefix}-clip`);
  const words = textsOf(drawing.items).map((item) => hiddenText(item, typeface));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-desc`
    },
    element('title', { id: `${prefix}-title` }, escapeXml(title)),
    element('desc', { id: `${prefix}-desc` }, escapeXml(description)),
    clips === '' ? '' : element('defs', {}, clips),
    body,
    element('g', { 'fill-opacity': 0, opacity: 0 }, words.join(''))
  )}\n`;
}
