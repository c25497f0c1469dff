import type { EChartsOption } from 'echarts';
import type { ChartFunction, Frame } from '../../../src/lib/charts/frame';
import { cssTheme, lightTheme } from '../../../src/lib/charts/theme';

/** One picture: a model in a frame, drawn when asked. */
export interface Example {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly option: () => EChartsOption;
}

type Size = readonly [width: number, height: number, scale?: number];

/** A picture on a page; with a scale it is one for export, in the light scheme's own colours. */
export function example<Model>(
  name: string,
  chart: ChartFunction<Model>,
  model: Model,
  [width, height, scale = 1]: Size
): Example {
  const theme = scale === 1 ? cssTheme : lightTheme;
  const frame: Frame = { width, height, locale: 'vi', theme, scale };
  return { name, width, height, option: () => chart(model, frame) };
}
