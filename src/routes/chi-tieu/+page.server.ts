import { allIndicators } from '$lib/data/queries/catalogue';
import { knownOfIndicator } from '$lib/domain/known';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [indicators, held] = await Promise.all([runNative(allIndicators()), holdings()]);
  return {
    indicators: indicators.map(({ indicator, name, name_en, short, short_en, field, measure }) => {
      const known = knownOfIndicator(indicator, held);
      return {
        indicator,
        name,
        name_en,
        short,
        short_en,
        field,
        measure,
        units: known.figureUnits,
        targets: known.targets,
        commendedUnits: new Set(known.commendations.map((row) => row.unit)).size,
        movements: known.movements.length
      };
    })
  };
};
