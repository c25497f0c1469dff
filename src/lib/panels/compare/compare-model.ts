import { ticks } from '$lib/charts/axis-scale';
import type { DumbbellModel } from '$lib/charts/dumbbell';
import type { DumbbellEnd } from '$lib/charts/dumbbell-ends';
import type { Fill } from '$lib/charts/fill';
import { COMPARABILITY, type Comparability, STATED_MARK } from '$lib/domain/comparability';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { ownWord } from '$lib/panels/merger/own-word';
import { formatEndsShort } from '$lib/panels/merger/value-words';
import { cellMarkText, cellText, claimsText, cellPeriodText } from './cell-words';
import type { Column } from '$lib/panels/compare/column';

type Cell = Column['cells'][number];

const ownWordOf = ({ figure, rebuilt }: Cell): string =>
  ownWord({ figures: [figure], steps: rebuilt?.steps });

function fillOf(cell: Cell): Fill {
  if (cell.isSample) return 'sample';
  if (cell.isOwn) return 'own';
  if (cell.rebuilt !== null) return 'rebuilt';
  if (cell.mark === STATED_MARK) return 'stated';
  return cell.figure?.standing === 'estimate' ? 'estimate' : 'solid';
}

function endOf(cell: Cell, indicator: Column['indicator'], locale: Locale): DumbbellEnd | null {
  const { ends } = cell;
  if (ends === null) return null;
  const low = ends.low ?? ends.high ?? 0;
  const high = ends.high ?? ends.low ?? 0;
  const bound = ends.high === null ? 'above' : ends.low === null ? 'below' : null;
  const { figure } = cell;
  const isWorded = cell.rebuilt?.isAbout === true || (figure?.comparator ?? '=') !== '=';
  const text = isWorded
    ? cellText(cell, { ...indicator, measure: '' }, locale)
    : figure?.value != null && figure.rivals !== undefined
      ? claimsText({ ...figure, value: figure.value }, '', locale)
      : formatEndsShort(ends, indicator, locale);
  return { low, high, bound, text: text ?? '', fill: fillOf(cell) };
}

function markOf({ mark }: Cell, isCompared: boolean): Comparability {
  return isCompared ? (mark ?? 'exact') : 'not_comparable';
}

/**
 * One indicator over the units that have a value, on one scale from zero: largest first where they compare,
 * in the order of the units where they do not.
 */
export function compareModel(
  column: Column,
  nameOf: (unit: string) => string,
  locale: Locale
): DumbbellModel {
  const { indicator } = column;
  const isCompared = column.mark !== 'not_comparable';
  const sizeOf = ({ ends }: Cell): number => ends?.high ?? ends?.low ?? 0;
  const filled = column.cells
    .filter((cell) => cell.ends !== null)
    .sort((a, b) => (isCompared ? sizeOf(b) - sizeOf(a) : 0));
  const most = Math.max(0, ...filled.map(({ ends }) => ends?.high ?? ends?.low ?? 0));
  const isShare = indicator.measure === '%' && indicator.max === 100;
  const scale = ticks(0, isShare ? Math.min(100, most) : most, 5);
  return {
    panels: [
      {
        title: locale === 'vi' ? indicator.short : indicator.short_en,
        min: scale.min,
        max: scale.max,
        ticks: scale.values.map((at) => ({ at, text: formatNumber(at, locale, scale.decimals) })),
        rows: filled.map((cell) => ({
          name: nameOf(cell.unit),
          before: null,
          after: endOf(cell, indicator, locale),
          comparability: `cp-${markOf(cell, isCompared)}` as const,
          comparabilityText: [
            isCompared && cell.mark !== 'exact'
              ? cellMarkText(cell, indicator, locale)
              : // No sample is called exact.
                cell.isSample && isCompared
                ? ''
                : COMPARABILITY[markOf(cell, isCompared)].label[locale],
            cell.isOwn ? ownWordOf(cell) : '',
            cell.isSample ? m.compare_sample() : ''
          ]
            .filter(Boolean)
            .join(' · '),
          differenceText: cellPeriodText(cell, indicator, locale)
        }))
      }
    ]
  };
}
