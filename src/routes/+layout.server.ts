import { observationsInForce } from '$lib/data/queries/catalogue';
import { newestPeriodOf } from '$lib/domain/newest';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import type { LayoutServerLoad } from './$types';

/** The data edition every page states, from the manifest, and its newest figure: never the clock. */
export const load: LayoutServerLoad = async () => {
  const { edition, date } = manifestOf();
  return { edition, date, newest: newestPeriodOf(await runNative(observationsInForce())) };
};
