import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { Frame } from '$lib/charts/frame';
import type { Mark } from '$lib/charts/mark';
import { type ChartPart, doesGrow, drawnPart, heightOf, leftOf, shareOf } from './frozen-chart';

const GAP = 26;
/** How much larger than asked a chart is set that would leave most of its room empty. */
const MOST_LARGER = 1.5;
/** Narrower than this, in pixels at scale 1, labels begin to give way. */
const LEAST_WIDTH = 400;
/** How much larger than asked a short list is set, the largest that leaves nothing out. */
const LARGER = [1.3, 1.2, 1.1] as const;
/** Steps by which a list is made smaller, down to what the picture allows, before it leaves rows out. */
const EASED = [1, 0.95, 0.9, 0.85] as const;
/** Parts below each other leave nothing out: they become smaller than that before they are cut. */
const LEAST_WHOLE = 0.5;

interface Scene {
  readonly scale: number;
  readonly items: readonly (readonly Mark[])[];
}

/** Heights at scale 1; a part that fills its room counts `least`. */
function totalOf(parts: readonly ChartPart[], width: number, least: number): number {
  const heights = parts.map((part) => heightOf(part, width) ?? least);
  return heights.reduce((sum, height) => sum + height, GAP * (parts.length - 1));
}

/** How small all text may become: as asked, or what the picture allows. */
const leastOf = ({ scale, least = scale }: Frame): number => least;

/** The largest scale at which all parts fit, up to what is still calm; below the asked one only if they must. */
function scaleFor(parts: readonly ChartPart[], frame: Frame): number {
  const fills = parts.some((part) => heightOf(part, LEAST_WIDTH) === null);
  const most = fills
    ? frame.scale
    : Math.max(frame.scale, Math.min(frame.scale * MOST_LARGER, frame.width / LEAST_WIDTH));
  let scale = most;
  while (
    scale > frame.scale * LEAST_WHOLE &&
    totalOf(parts, frame.width / scale, 120) * scale > frame.height
  ) {
    scale *= 0.97;
  }
  return scale;
}

/**
 * A list in its frame: as large as it can be with nothing left out, else as small as the picture allows
 * and cut. Null where it is no list or has its height.
 */
function listScale(part: ChartPart, frame: Frame): number | null {
  const { width, height } = frame;
  const asked = frame.scale * shareOf(part);
  const own = heightOf(part, width / asked);
  if (own !== null && own * asked <= height) return null;
  const least = (leastOf(frame) / frame.scale) * asked;
  const steps = [...(doesGrow(part) ? LARGER : []), ...EASED].map((step) => step * asked);
  for (const scale of steps.filter((step) => step > least)) {
    const left = leftOf(part, width / scale, height / scale);
    if (left === null) return null;
    if (left === 0) return scale;
  }
  return leftOf(part, width / least, height / least) === null ? null : least;
}

/** The series of a scene moved down; a scene is plain marks, so a group around them is enough. */
function moved(option: EChartsOption, top: number): CustomSeriesOption[] {
  const series = (option.series ?? []) as CustomSeriesOption[];
  return series.map((one) => {
    const { scale, items } = one.itemPayload as unknown as Scene;
    const shifted = items.map((children) => [{ type: 'group', y: top / scale, children }]);
    return { ...one, itemPayload: { scale, items: shifted } };
  });
}

/**
 * Parts of a chart below each other in one frame. One part that fills its room is drawn as it is; parts
 * with a height of their own are set as large as they fit and stand in the middle of what is left.
 */
export function drawnChart(parts: readonly ChartPart[], frame: Frame): EChartsOption {
  const [only] = parts;
  const eased = only === undefined || parts.length > 1 ? null : listScale(only, frame);
  if (only !== undefined && eased !== null) return drawnPart(only, { ...frame, scale: eased });
  if (parts.length === 1 && only !== undefined && heightOf(only, LEAST_WIDTH) === null)
    return drawnPart(only, frame);
  const scale = scaleFor(parts, frame);
  const width = frame.width / scale;
  const fixed = parts.reduce((sum, part) => sum + (heightOf(part, width) ?? 0), 0);
  const rest = frame.height / scale - fixed - GAP * (parts.length - 1);
  const fills = parts.some((part) => heightOf(part, width) === null);
  let top = fills ? 0 : (Math.max(0, rest) / 2) * scale;
  const series = parts.flatMap((part) => {
    const height = (heightOf(part, width) ?? Math.max(rest, 40)) * scale;
    const option = drawnPart(part, { ...frame, height, scale });
    const placed = moved(option, top);
    top += height + GAP * scale;
    return placed;
  });
  return { animation: false, series };
}
