import type { StatusIcon } from '$lib/domain/status';
import { element } from './svg-text';

const RING = '<circle cx="8" cy="8" r="6.4" fill="none" stroke="C" stroke-width="1.8"/>';
const CHECK = '<path d="M4.4 8.3l2.5 2.5 4.8-5.3" fill="none" stroke="#fff" stroke-width="1.9"/>';

/** The marks of the statuses in a box of 16 × 16; C stands for the colour. */
const SOLID: Readonly<Record<StatusIcon, string>> = {
  'st-met': `<circle cx="8" cy="8" r="7.5" fill="C"/>${CHECK}`,
  'st-risk':
    '<circle cx="8" cy="8" r="6.6" fill="none" stroke="C" stroke-width="1.8"/><path d="M4.6 8.2l2.3 2.4 4.5-5" fill="none" stroke="C" stroke-width="1.9"/>',
  'st-falling':
    '<circle cx="6.6" cy="6.6" r="6.4" fill="C"/><path d="M3.6 6.8l2.1 2.1 4-4.5" fill="none" stroke="#fff" stroke-width="1.7"/><path d="M9.6 11.2h6l-3 4.6z" fill="C" stroke="#fff" stroke-width="1"/>',
  'st-on': '<path d="M8 1.2l7.4 13.2H.6z" fill="C"/>',
  'st-acc': '<path d="M2 .8l13 7.2-13 7.2z" fill="C"/>',
  'st-lim': '<path d="M8 .4l7.6 7.6L8 15.6.4 8z" fill="C"/>',
  'st-away': '<path d="M8 14.8L.6 1.6h14.8z" fill="C"/>',
  'st-none': RING,
  'st-few': `${RING}<circle cx="8" cy="8" r="2.2" fill="C"/>`,
  'st-due': `${RING}<path d="M8 4v4.2l2.8 1.7" fill="none" stroke="C" stroke-width="1.8"/>`,
  'st-break':
    '<path d="M8 1.6a6.4 6.4 0 0 0 0 12.8M8 14.4a6.4 6.4 0 0 0 0-12.8" fill="none" stroke="C" stroke-width="1.8" stroke-dasharray="15 5"/><path d="M5.6 14.8L10.4 1.2" fill="none" stroke="C" stroke-width="1.4"/>',
  'st-na': '<path d="M3 8h10" fill="none" stroke="C" stroke-width="2"/>'
};

const hollow = (path: string): string =>
  `<path d="${path}" fill="none" stroke="C" stroke-width="1.6"/>`;

/** The same shapes hollow: the value is sample data. What is not here has no solid shape to empty. */
const HOLLOW: Partial<Readonly<Record<StatusIcon, string>>> = {
  'st-met': hollow('M14.8 8a6.8 6.8 0 1 1-13.6 0a6.8 6.8 0 1 1 13.6 0M4.7 8.2l2.3 2.3 4.3-4.8'),
  'st-falling': hollow(
    'M12.4 6.6a5.8 5.8 0 1 1-11.6 0a5.8 5.8 0 1 1 11.6 0M3.9 6.7l1.9 1.9 3.5-4M10 11.2h5l-2.5 3.9z'
  ),
  'st-on': hollow('M8 2.6l6.2 11.2H1.8z'),
  'st-acc': hollow('M2.8 2.1L13.5 8 2.8 13.9z'),
  'st-lim': hollow('M8 1.5L14.5 8 8 14.5 1.5 8z'),
  'st-away': hollow('M8 13.2L1.8 2.4h12.4z')
};

/** The mark of a status as a group of SVG, its box at x, y. */
export function statusIcon(
  icon: StatusIcon,
  colour: string,
  box: { readonly x: number; readonly y: number; readonly size: number; readonly sample: boolean }
): string {
  const shape = (box.sample ? HOLLOW[icon] : undefined) ?? SOLID[icon];
  const scale = box.size / 16;
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y}) scale(${scale})` },
    shape.replaceAll('"C"', `"${colour}"`)
  );
}
