import type { EChartsOption } from 'echarts';
import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { renderScene, SCENE } from '../charts/scene';
import { toSvgText, type SvgFrame } from '../charts/svg-text';
import { measureText } from '../drawing/measure';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerCustomSeries(SCENE, renderScene);
setPlatformAPI({ measureText });

/** Draws an option as SVG text, while pages are built; equal input gives equal bytes. */
export function chartSvg(option: EChartsOption, frame: SvgFrame): string {
  const { width, height } = frame;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return toSvgText(chart.renderToSVGString({ useViewBox: true }), frame);
  } finally {
    chart.dispose();
  }
}
