import { lightTheme } from '$lib/charts/theme';
import type { ChartDrawer } from '$lib/export/frame';

/** Draws charts for files: in the light scheme, whatever the screen shows. Loads the library. */
export async function chartDrawer(): Promise<ChartDrawer> {
  const { drawChart } = await import('$lib/components/chart/echarts');
  return { theme: lightTheme, draw: drawChart };
}
