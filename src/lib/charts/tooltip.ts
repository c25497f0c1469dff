import type { TooltipComponentOption } from 'echarts';
import type { Frame } from './frame';

/** A plain box with the name of what is pointed at; values are printed in the chart itself. */
export function tooltip({ theme, scale }: Frame): TooltipComponentOption {
  return {
    trigger: 'item',
    formatter: '{b}',
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.ground,
    borderColor: theme.ruleStrong,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: theme.ink, fontFamily: theme.font, fontSize: 14 * scale },
    extraCssText: 'box-shadow:none;border-radius:3px;max-width:20rem;white-space:normal'
  };
}
