import { figureOfReading } from '$lib/domain/figure';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { isVerdict } from '$lib/format/measure';
import { formatPeriodShort } from '$lib/format/period';

/** The figure a verdict rests on, with its period: "94,72% (2026)"; empty where there is none. */
export function figureText({ current, base, indicator, goal }: Assessment, locale: Locale): string {
  const reading = current ?? base;
  const figure = reading === null ? null : figureOfReading(reading, indicator);
  if (figure === null || isVerdict(indicator.measure)) return '';
  const value = formatFigure(figure, indicator, locale, { beside: goal.value });
  return `${value} (${formatPeriodShort(figure.period, locale)})`;
}
