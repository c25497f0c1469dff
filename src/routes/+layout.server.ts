import { editionOf } from '$lib/server/edition';
import type { LayoutServerLoad } from './$types';

/** The data edition every page states, from the manifest: never the clock. */
export const load: LayoutServerLoad = () => editionOf();
