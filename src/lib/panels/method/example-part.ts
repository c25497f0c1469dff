import type { ChartPart } from '$lib/panels/frozen-chart';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { lineModel } from '$lib/panels/indicator/line-model';
import { type Monthly, xmrModel } from '$lib/panels/indicator/xmr-model';
import { type Example, indicatorOf, seriesOfExample } from './example';

type Part<Kind extends ChartPart['kind']> = Extract<ChartPart, { readonly kind: Kind }>;

/** What an example is drawn as where its target's own picture does not say it. */
export type ExamplePart = Part<'line'> | (Part<'xmr'> & Pick<Monthly, 'verdict'>);

/** The line or the months of an example; null where it has another picture, or too few figures for this one. */
export function examplePart(
  example: Example,
  assessment: Assessment,
  locale: Locale
): ExamplePart | null {
  const series = seriesOfExample(example, assessment);
  const indicator = indicatorOf(example);
  if (example.picture === 'months') {
    const found = xmrModel(series, indicator, locale);
    return found && { kind: 'xmr', model: found.model, verdict: found.verdict };
  }
  if (example.picture !== 'line' || series.points.length === 0) return null;
  const [from, to] = [Number(example.from) - 1, Number(example.due)];
  return {
    kind: 'line',
    model: lineModel(series, [], { indicator, from, to, breaks: [] }, locale)
  };
}
