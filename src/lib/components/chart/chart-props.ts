import type { ChartFunction, ChartTable } from '$lib/charts/frame';
import type { Widths } from './still-picture';

export interface ChartProps<Model> {
  /** Unique on its page. */
  readonly id: string;
  readonly chart: ChartFunction<Model>;
  readonly model: Model;
  /** Pixels at the usual type size, or what gives them for a width. */
  readonly height: number | ((model: Model, width: number) => number);
  /** One sentence that says what the picture shows. */
  readonly label: string;
  /**
   * Widths it is drawn at while the page is built: 484 and 358 when absent. `narrow` is shown in boxes
   * below 422 px, for pictures wider than 640 in boxes below 640.
   */
  readonly widths?: Widths;
  /** The numbers, behind a switch below the picture. */
  readonly table?: ChartTable | null;
  /** A click on a thing that has an id. */
  readonly onselect?: (id: string) => void;
}
