import { unitsInForce } from '$lib/data/queries/units';
import { countsOf, knownOfUnit } from '$lib/domain/known';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [units, held] = await Promise.all([runNative(unitsInForce()), holdings()]);
  return {
    units: units.map((unit) => ({ ...unit, known: countsOf(knownOfUnit(unit, held)) }))
  };
};
