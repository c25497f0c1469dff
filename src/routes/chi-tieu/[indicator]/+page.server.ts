import { allIndicators } from '$lib/data/queries/catalogue';
import { runNative } from '$lib/server/run-native';
import type { EntryGenerator, PageServerLoad } from './$types';
import { indicatorData } from './page-data.server';

export const entries: EntryGenerator = async () =>
  (await runNative(allIndicators())).map(({ indicator }) => ({ indicator }));

export const load: PageServerLoad = async ({ params }) => indicatorData(params.indicator);
