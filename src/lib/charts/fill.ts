import type { SVGPatternObject } from 'echarts';
import type { Paint } from './mark';
import type { ChartTheme, Tone } from './theme';

/** Where a value came from, as an area shows it. */
export type Fill =
  | 'solid'
  | 'estimate'
  /** Added up from former units. */
  | 'rebuilt'
  /** Of a time before the unit was there, as its own document states it or lets it be computed. */
  | 'stated'
  | 'sample'
  /** The unit's own, unpublished figure. */
  | 'own';

interface Element {
  readonly tag: string;
  readonly key: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly Element[];
}

const element = (
  tag: string,
  key: string,
  attrs: Element['attrs'],
  children: readonly Element[] = []
): Element => ({ tag, key, attrs, children });

/** Lines at 45° in a cell of that size; drawn as vectors, so colours may be `var(…)`. */
export function hatch(stroke: string, ground: string, cell = 6, weight = 1.6): SVGPatternObject {
  const half = cell / 4;
  const d = `M${-half} ${half}L${half} ${-half}M0 ${cell}L${cell} 0M${cell - half} ${cell + half}L${cell + half} ${cell - half}`;
  const svgElement = element('g', 'h', {}, [
    element('rect', 'g', { width: cell, height: cell, fill: ground }),
    element('path', 'l', { d, stroke, 'stroke-width': weight })
  ]);
  return { svgElement, svgWidth: cell, svgHeight: cell } as unknown as SVGPatternObject;
}

/** Level lines in a cell of that size, apart from the slanted ones of samples. */
function ruled(stroke: string, ground: string, cell = 5, weight = 1.2): SVGPatternObject {
  const svgElement = element('g', 'r', {}, [
    element('rect', 'g', { width: cell, height: cell, fill: ground }),
    element('path', 'l', {
      d: `M0 ${cell / 2}L${cell} ${cell / 2}`,
      stroke,
      'stroke-width': weight
    })
  ]);
  return { svgElement, svgWidth: cell, svgHeight: cell } as unknown as SVGPatternObject;
}

/** Strokes around the unit's own figures. */
export const OWN_DASH = [6, 3] as const;

/** Paint of a bar or cell; the outline is drawn inside by `inset` pixels, which the caller leaves. */
export function areaPaint(fill: Fill, tone: Tone, theme: ChartTheme): Paint {
  const colour = theme.tone[tone];
  switch (fill) {
    case 'solid':
      return { fill: colour };
    case 'estimate':
      return { fill: theme.tint[tone], stroke: colour, lineWidth: 1.5 };
    case 'rebuilt':
      return { fill: theme.ground, stroke: colour, lineWidth: 1.5 };
    case 'stated':
      return { fill: theme.ground, stroke: colour, lineWidth: 1.5, lineDash: STATED_DASH };
    case 'sample':
      return { fill: hatch(colour, theme.ground), stroke: colour, lineWidth: 1.5 };
    case 'own':
      return {
        fill: ruled(colour, theme.tint[tone]),
        stroke: colour,
        lineWidth: 1.5,
        lineDash: OWN_DASH
      };
  }
}

/** Strokes of what the unit itself states of the time before it. */
const STATED_DASH = [3, 2.5] as const;

/** Paint of a point: solid, or a ring on the ground, broken where only stated, hatched for samples, ruled for own figures. */
export function pointPaint(fill: Fill, tone: Tone, theme: ChartTheme): Paint {
  const stroke = theme.tone[tone];
  if (fill === 'solid') return { fill: stroke, stroke: theme.ground, lineWidth: 1.5 };
  if (fill === 'sample')
    return { fill: hatch(stroke, theme.ground, 4, 1.4), stroke, lineWidth: 2.2 };
  if (fill === 'own')
    return { fill: ruled(stroke, theme.ground, 3, 1), stroke, lineWidth: 2.2, lineDash: [4, 2] };
  const ring = { fill: theme.ground, stroke, lineWidth: 2.2 };
  return fill === 'stated' ? { ...ring, lineDash: STATED_DASH } : ring;
}
