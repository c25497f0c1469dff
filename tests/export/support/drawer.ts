import * as echarts from 'echarts';
import type { ChartDrawer } from '$lib/export/frame';
import { lightTheme } from '$lib/charts/theme';
import { renderScene, SCENE } from '$lib/charts/scene';
import { toSvgText } from '$lib/charts/svg-text';
import { measuredText } from '$lib/export/measure';

echarts.setPlatformAPI({ measureText: (text: string, font?: string) => measuredText(text, font) });
echarts.registerCustomSeries(SCENE, renderScene);

/** ECharts without a browser, its text measured by the site's own table. */
export const drawer: ChartDrawer = {
  theme: lightTheme,
  render: (option, { width, height, id }) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({ animation: false, ...option });
    const svg = toSvgText(chart.renderToSVGString({ useViewBox: true }), { width, height, id });
    chart.dispose();
    return svg;
  }
};
