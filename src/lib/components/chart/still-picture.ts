import type { ChartFunction } from '$lib/charts/frame';
import { cssTheme } from '$lib/charts/theme';
import type { Locale } from '$lib/domain/text';
import { svgRendererOf } from './svg-renderer';

export interface Widths {
  readonly wide: number;
  readonly narrow?: number;
}

interface Still<Model> {
  readonly id: string;
  readonly chart: ChartFunction<Model>;
  readonly model: Model;
  readonly widths: Widths;
  readonly tall: { readonly wide: number; readonly narrow: number };
  readonly locale: Locale;
}

/**
 * The pictures of a chart as HTML: one for a wide box and, where asked for, one for a narrow box; the
 * style sheet shows the one that fits. Blank where nothing draws (no renderer is registered).
 */
export function stillPicture<Model>({
  id,
  chart,
  model,
  widths,
  tall,
  locale
}: Still<Model>): string {
  const draw = svgRendererOf();
  if (draw === null) return ' ';
  const one = (name: 'wide' | 'narrow', width: number): string => {
    const height = tall[name];
    const option = chart(model, { width, height, locale, theme: cssTheme, scale: 1 });
    return `<div class="${name}">${draw(option, { width, height, id: `${id}-${name}` })}</div>`;
  };
  const wide = one('wide', widths.wide);
  return widths.narrow === undefined ? wide : wide + one('narrow', widths.narrow);
}
