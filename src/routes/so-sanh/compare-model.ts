import { ticks } from '$lib/charts/axis-scale';
import type { DumbbellModel } from '$lib/charts/dumbbell';
import type { DumbbellEnd } from '$lib/charts/dumbbell-ends';
import type { Fill } from '$lib/charts/fill';
import { COMPARABILITY } from '$lib/domain/comparability';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { formatPeriodShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { formatEndsShort } from '../sap-nhap/value-words';
import type { Column } from './compare-page.svelte';

type Cell = Column['cells'][number];

function fillOf(cell: Cell): Fill {
  if (cell.isSample) return 'sample';
  if (cell.rebuilt !== null) return 'rebuilt';
  return cell.figure?.standing === 'estimate' ? 'estimate' : 'solid';
}

function endOf(cell: Cell, indicator: Column['indicator'], locale: Locale): DumbbellEnd | null {
  const { ends } = cell;
  if (ends === null) return null;
  const low = ends.low ?? ends.high ?? 0;
  const high = ends.high ?? ends.low ?? 0;
  const bound = ends.high === null ? 'above' : ends.low === null ? 'below' : null;
  return { low, high, bound, text: formatEndsShort(ends, indicator, locale), fill: fillOf(cell) };
}

/** One indicator over the units that have a value, largest first, on one scale from zero. */
export function compareModel(
  column: Column,
  nameOf: (unit: string) => string,
  locale: Locale
): DumbbellModel {
  const { indicator } = column;
  const filled = column.cells
    .filter((cell) => cell.ends !== null)
    .sort((a, b) => (b.ends?.high ?? b.ends?.low ?? 0) - (a.ends?.high ?? a.ends?.low ?? 0));
  const most = Math.max(1e-6, ...filled.map(({ ends }) => ends?.high ?? ends?.low ?? 0));
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
          comparability: `cp-${cell.mark ?? 'exact'}` as const,
          comparabilityText: [
            COMPARABILITY[cell.mark ?? 'exact'].label[locale],
            cell.isOwn ? m.compare_own() : '',
            cell.isSample ? m.compare_sample() : ''
          ]
            .filter(Boolean)
            .join(' · '),
          differenceText: cell.period === null ? '' : formatPeriodShort(cell.period, locale)
        }))
      }
    ]
  };
}
