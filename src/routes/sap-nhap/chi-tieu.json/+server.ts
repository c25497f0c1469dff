import { json } from '@sveltejs/kit';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { runNative } from '$lib/server/run-native';
import { toMergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every indicator a reader may rebuild, fetched when the page leaves what was built into it. */
export const GET: RequestHandler = async () => {
  const [indicators, standards] = await Promise.all([
    runNative(allIndicators()),
    runNative(allStandards())
  ]);
  return json({ indicators: indicators.map(toMergerIndicator), standards });
};
