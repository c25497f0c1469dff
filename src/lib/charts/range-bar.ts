import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import { hatch } from './fill';
import type { Frame } from './frame';
import { keptLabel, voice } from './label';
import { line, rect, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';

/** What is certain of a value with an unknown share: its lowest and highest. */
export interface RangeModel {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
  /** A figure to compare with, such as the one derived from a report. */
  readonly mark: { readonly value: number; readonly text: string } | null;
}

/** Height in pixels at scale 1. */
export const RANGE_HEIGHT = 108;

const AXIS = 62;

/** A hatched bar from the lowest to the highest possible value, both ends written. */
export function rangeBar(model: RangeModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { theme } = frame;
  const x = linear([model.min, model.max], [1, width - 1]);
  const [low, high] = [x(model.low), x(model.high)];
  const words = labelWidth(model.lowText + model.highText, 14) + 16;
  const inside = high - low >= words;
  const ends: Mark[] = [
    keptLabel(low, 24, model.lowText, voice(frame, 'strong', inside ? 'left' : 'right'), 0, width),
    keptLabel(high, 24, model.highText, voice(frame, 'strong', inside ? 'right' : 'left'), 0, width)
  ];
  const mark = model.mark;
  return sceneOption(frame, [
    line(0, AXIS + 0.5, width, AXIS + 0.5, theme.ruleStrong),
    ...model.ticks.flatMap(({ value, text }) => [
      line(x(value), AXIS + 0.5, x(value), AXIS + 5.5, theme.ruleStrong),
      keptLabel(x(value), AXIS + 16, text, voice(frame, 'digits', 'center'), 0, width)
    ]),
    rect(low, AXIS - 26, Math.max(high - low, 2), 18, {
      fill: hatch(theme.tone.data, theme.ground, 5, 1.5),
      stroke: theme.ink2,
      lineWidth: 1.4
    }),
    ...ends,
    ...(mark === null
      ? []
      : [
          line(x(mark.value), AXIS - 32, x(mark.value), AXIS, theme.ink, 3),
          keptLabel(x(mark.value), AXIS + 37, mark.text, voice(frame, 'value', 'center'), 0, width)
        ])
  ]);
}
