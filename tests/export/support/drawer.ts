import { lightTheme } from '$lib/charts/theme';
import { drawChart } from '$lib/components/chart/echarts';
import type { Drawing } from '$lib/drawing/drawing';
import { pageSvg } from '$lib/drawing/svg';
import type { ChartDrawer } from '$lib/export/frame';

/** Charts drawn without a browser. */
export const drawer: ChartDrawer = { theme: lightTheme, draw: drawChart };

/** A picture as SVG text with its words as text. */
export const svgOf = (picture: Drawing, id = 'x'): string => pageSvg(picture, { id, lang: 'vi' });
