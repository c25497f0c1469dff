import { unitsInForce } from '$lib/data/queries/units';
import { unitSlugOf } from '$lib/format/address';
import { runNative } from '$lib/server/run-native';
import type { EntryGenerator, PageServerLoad } from './$types';
import { mergerData } from './page-data.server';

export const entries: EntryGenerator = async () =>
  (await runNative(unitsInForce())).map((unit) => ({ unit: unitSlugOf(unit) }));

export const load: PageServerLoad = async ({ params }) => mergerData(params.unit);
