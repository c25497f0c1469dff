import { manifestOf } from '$lib/server/manifest';
import type { LayoutServerLoad } from './$types';

/** The data edition every page states, from the manifest: never the clock. */
export const load: LayoutServerLoad = () => {
  const { edition, date } = manifestOf();
  return { edition, date };
};
