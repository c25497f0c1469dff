import { allIndicators } from '$lib/data/queries/catalogue';
import { indicatorCounts } from '$lib/data/queries/indicator';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [indicators, counts] = await Promise.all([
    runNative(allIndicators()),
    runNative(indicatorCounts())
  ]);
  const of = new Map(counts.map((row) => [row.indicator, row]));
  return {
    indicators: indicators.map(({ indicator, name, name_en, short, short_en, field, measure }) => ({
      indicator,
      name,
      name_en,
      short,
      short_en,
      field,
      measure,
      units: of.get(indicator)?.units ?? 0,
      targets: of.get(indicator)?.targets ?? 0
    }))
  };
};
