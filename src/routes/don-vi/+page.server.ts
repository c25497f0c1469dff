import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ units: await runNative(unitsInForce()) });
