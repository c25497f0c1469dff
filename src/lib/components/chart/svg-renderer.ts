import type { EChartsOption } from 'echarts';
import type { SvgFrame } from '$lib/charts/svg-text';

/** Draws an option as SVG text. */
export type SvgRenderer = (option: EChartsOption, frame: SvgFrame) => string;

let registered: SvgRenderer | null = null;

/** Hands in what draws while pages are built, so that no browser has to load it. */
export function registerSvgRenderer(renderer: SvgRenderer): void {
  registered = renderer;
}

/** What draws while pages are built; null in a browser. */
export function svgRendererOf(): SvgRenderer | null {
  return registered;
}
