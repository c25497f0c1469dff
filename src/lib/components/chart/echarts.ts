import type { EChartsOption } from 'echarts';
import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import {
  init,
  registerCustomSeries,
  registerLocale,
  setPlatformAPI,
  use,
  type ECharts
} from 'echarts/core';
// @ts-expect-error The library ships no types for its languages.
import langVI from 'echarts/i18n/langVI-obj.js';
import { SVGRenderer } from 'echarts/renderers';
import { renderScene, SCENE } from '$lib/charts/scene';
import type { DrawingItem } from '$lib/drawing/drawing';
import { chartItems } from '$lib/drawing/from-chart';
import { measureText } from '$lib/drawing/measure';

// The only place in the browser that knows the library. It is loaded when a chart is to be drawn.
use([CustomChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);
registerCustomSeries(SCENE, renderScene);
setPlatformAPI({ measureText });
registerLocale('VI', JSON.parse(JSON.stringify(langVI).replaceAll('Biều đồ', 'Biểu đồ')));

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart in the page; `setOption` with `true` replaces what was drawn before. */
export function openChart(host: HTMLElement, { width, height }: Size): ECharts {
  return init(host, null, { renderer: 'svg', locale: 'VI', width, height });
}

/** What an option draws, for pictures that leave the site: the same in a page, in a worker and in Node. */
export function drawChart(option: EChartsOption, { width, height }: Size): readonly DrawingItem[] {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chartItems(chart);
  } finally {
    chart.dispose();
  }
}
