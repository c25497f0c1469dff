import type { EChartsOption } from 'echarts';
import type { Frame } from '$lib/charts/frame';
import type { SvgFrame } from '$lib/charts/svg-text';
import type { ChartTheme } from '$lib/charts/theme';
import type { Locale } from '$lib/domain/text';
import type { Preset } from './preset';

/** What an export needs to draw charts; handed in, because drawing is not its own business. */
export interface ChartDrawer {
  /** Colours as figures: a file cannot look up a variable. */
  readonly theme: ChartTheme;
  /** Draws an option as SVG text of exactly that size: the same in Node and in the browser. */
  readonly render: (option: EChartsOption, frame: SvgFrame) => string;
}

/** Size of the smallest label of a chart at scale 1, in px. */
const SMALLEST_LABEL = 13;

/** The frame of a chart inside a preset: its smallest label comes out at the size the preset asks for. */
export function frameOf(
  preset: Preset,
  size: { readonly width: number; readonly height: number },
  locale: Locale,
  theme: ChartTheme
): Frame {
  const scale = preset.label / SMALLEST_LABEL;
  return { ...size, locale, theme, scale, least: scale * preset.ease };
}
