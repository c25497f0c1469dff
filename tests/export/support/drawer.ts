import { lightTheme } from '$lib/charts/theme';
import type { ChartDrawer } from '$lib/export/frame';
import { chartSvg } from '$lib/server/chart-svg';

/** Charts drawn without a browser, as while pages are built. */
export const drawer: ChartDrawer = { theme: lightTheme, render: chartSvg };
