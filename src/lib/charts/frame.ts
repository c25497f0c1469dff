import type { EChartsOption } from 'echarts';
import type { Locale } from '../domain/text';
import type { ChartTheme } from './theme';

/** Where and how a chart is drawn. `scale` 1 is the page; a slide takes about 1.8 for labels of 24 px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly theme: ChartTheme;
  readonly scale: number;
  /** Least scale of a dense chart in a picture of a fixed size; `scale` where it is left out. */
  readonly least?: number;
}

/** A chart: plain numbers and ready words in, an ECharts option out; nothing is read from outside. */
export type ChartFunction<Model> = (model: Model, frame: Frame) => EChartsOption;

/** The numbers of a chart as a table; cells are written as the reader's language writes them. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
