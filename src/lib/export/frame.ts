import type { EChartsOption } from 'echarts';
import type { Frame } from '$lib/charts/frame';
import type { ChartTheme } from '$lib/charts/theme';
import type { DrawingItem } from '$lib/drawing/drawing';
import type { Locale } from '$lib/domain/text';
import type { Preset } from './preset';

/** Room of a chart in px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What an export needs to draw charts; handed in, because drawing is not its own business. */
export interface ChartDrawer {
  /** Colours as figures: a file cannot look up a variable. */
  readonly theme: ChartTheme;
  /** Draws an option in exactly that size: the same in Node and in the browser. */
  readonly draw: (option: EChartsOption, size: ChartSize) => readonly DrawingItem[];
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
