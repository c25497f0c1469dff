import type { SvgElement } from './svg-tree';
import { formatCoordinate as n } from './svg-text';

function roundedRect(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  const arc = (dx: number, dy: number): string => `a${n(rx)} ${n(ry)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return (
    `M${n(x + rx)} ${n(y)}h${n(w - 2 * rx)}${arc(rx, ry)}v${n(h - 2 * ry)}${arc(-rx, ry)}` +
    `h${n(2 * rx - w)}${arc(-rx, -ry)}v${n(2 * ry - h)}${arc(rx, -ry)}z`
  );
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const half = (dx: number): string => `a${n(rx)} ${n(ry)} 0 1 1 ${n(dx)} 0`;
  return `M${n(cx - rx)} ${n(cy)}${half(2 * rx)}${half(-2 * rx)}z`;
}

function polyline(points: string): string {
  const pairs = points.split(/[\s,]+/).filter((part) => part !== '');
  return pairs.length < 4 ? '' : `M${pairs.join(' ')}`;
}

/** The outline of a basic shape as path data; null for what is no shape. */
export function shapePath({ name, attributes }: SvgElement): string | null {
  const at = (key: string): number => Number.parseFloat(attributes[key] ?? '0') || 0;
  switch (name) {
    case 'path':
      return attributes['d'] ?? '';
    case 'rect': {
      const [x, y, w, h] = [at('x'), at('y'), at('width'), at('height')];
      if (w <= 0 || h <= 0) return '';
      const rx = Math.min(at('rx') || at('ry'), w / 2);
      const ry = Math.min(at('ry') || at('rx'), h / 2);
      return rx > 0
        ? roundedRect(x, y, w, h, rx, ry)
        : `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
    }
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${n(at('x1'))} ${n(at('y1'))}L${n(at('x2'))} ${n(at('y2'))}`;
    case 'polyline':
      return polyline(attributes['points'] ?? '');
    case 'polygon':
      return `${polyline(attributes['points'] ?? '')}z`;
    default:
      return null;
  }
}
