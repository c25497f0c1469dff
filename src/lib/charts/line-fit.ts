import type { EChartsOption } from 'echarts';
import type { Frame } from './frame';
import { isNarrow } from './plot';
import { roomOf } from './scene';
import { valueLine } from './value-line';
import type { ValueLineModel } from './line-model';

/** Lower than this, in pixels at scale 1, notes would leave no room for the line. */
const QUIET = 340;
/** Heights from which a line can be read, on a wide and on a narrow picture. */
const LEAST = { wide: 250, narrow: 190 } as const;
/** Times its height from which a picture should have its labels beside the plot. */
const WIDE = 1.5;

/** 0 where the line can be read in a room of this size at scale 1; a picture is set smaller till then. */
export function lineLeft(_: ValueLineModel, width: number, height: number): number {
  const isWide = width > WIDE * height;
  if (isWide && isNarrow(width)) return 1;
  return height < (isWide ? LEAST.wide : LEAST.narrow) ? 1 : 0;
}

/** A line in a picture that leaves the site: with few words where it is low. */
export function lineFit(model: ValueLineModel, frame: Frame): EChartsOption {
  const isQuiet = roomOf(frame).height < QUIET;
  return valueLine({ ...model, peersText: '', ...(isQuiet ? { isQuiet } : {}) }, frame);
}
