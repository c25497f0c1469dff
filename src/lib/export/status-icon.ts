import type { DrawingItem } from '$lib/drawing/drawing';
import { circlePath, placed, shape } from '$lib/drawing/shapes';
import type { StatusIcon } from '$lib/domain/status';
import { PALETTE } from './palette';

/** One shape of a mark: filled, or drawn with a line of that width. */
interface Part {
  readonly d: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Cut out of what is below instead of drawn in the colour of the status. */
  readonly isCut?: true;
  /** Width of a rim in the colour of the ground. */
  readonly rim?: number;
}

const RING: Part = { d: circlePath(8, 8, 6.4), width: 1.8 };
const CHECK = 'M4.4 8.3l2.5 2.5 4.8-5.3';

/** The marks of the statuses in a box of 16 × 16. */
const SOLID: Readonly<Record<StatusIcon, readonly Part[]>> = {
  'st-met': [{ d: circlePath(8, 8, 7.5) }, { d: CHECK, width: 1.9, isCut: true }],
  'st-risk': [
    { d: circlePath(8, 8, 6.6), width: 1.8 },
    { d: 'M4.6 8.2l2.3 2.4 4.5-5', width: 1.9 }
  ],
  'st-falling': [
    { d: circlePath(6.6, 6.6, 6.4) },
    { d: 'M3.6 6.8l2.1 2.1 4-4.5', width: 1.7, isCut: true },
    { d: 'M9.6 11.2h6l-3 4.6z', rim: 1 }
  ],
  'st-on': [{ d: 'M8 1.2l7.4 13.2H.6z' }],
  'st-acc': [{ d: 'M2 .8l13 7.2-13 7.2z' }],
  'st-lim': [{ d: 'M8 .4l7.6 7.6L8 15.6.4 8z' }],
  'st-away': [{ d: 'M8 14.8L.6 1.6h14.8z' }],
  'st-none': [RING],
  'st-few': [RING, { d: circlePath(8, 8, 2.2) }],
  'st-due': [RING, { d: 'M8 4v4.2l2.8 1.7', width: 1.8 }],
  'st-break': [
    {
      d: 'M8 1.6a6.4 6.4 0 0 0 0 12.8M8 14.4a6.4 6.4 0 0 0 0-12.8',
      width: 1.8,
      dash: [15, 5]
    },
    { d: 'M5.6 14.8L10.4 1.2', width: 1.4 }
  ],
  'st-na': [{ d: 'M3 8h10', width: 2 }]
};

/** The same shapes hollow: the value is sample data. What is not here has no solid shape to empty. */
const HOLLOW: Partial<Readonly<Record<StatusIcon, string>>> = {
  'st-met': 'M14.8 8a6.8 6.8 0 1 1-13.6 0a6.8 6.8 0 1 1 13.6 0M4.7 8.2l2.3 2.3 4.3-4.8',
  'st-falling':
    'M12.4 6.6a5.8 5.8 0 1 1-11.6 0a5.8 5.8 0 1 1 11.6 0M3.9 6.7l1.9 1.9 3.5-4M10 11.2h5l-2.5 3.9z',
  'st-on': 'M8 2.6l6.2 11.2H1.8z',
  'st-acc': 'M2.8 2.1L13.5 8 2.8 13.9z',
  'st-lim': 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  'st-away': 'M8 13.2L1.8 2.4h12.4z'
};

/** The mark of a status, its box at x, y. */
export function statusIcon(
  icon: StatusIcon,
  colour: string,
  box: { readonly x: number; readonly y: number; readonly size: number; readonly sample: boolean }
): readonly DrawingItem[] {
  const hollow = box.sample ? HOLLOW[icon] : undefined;
  const parts: readonly Part[] = hollow === undefined ? SOLID[icon] : [{ d: hollow, width: 1.6 }];
  const scale = box.size / 16;
  const items = parts.map(({ d, width, dash = [], isCut, rim }) => {
    const own = isCut === true ? PALETTE.ground : colour;
    return width === undefined
      ? shape(d, {
          fill: own,
          ...(rim === undefined ? {} : { stroke: PALETTE.ground, width: rim })
        })
      : shape(d, { stroke: own, width, dash });
  });
  return placed(items, [scale, 0, 0, scale, box.x, box.y]);
}
