import type { Reroute } from '@sveltejs/kit';
import { canonicalPathOf } from '$lib/state/locale';

/** `/en/…` and `/…` are the same pages: routes know Vietnamese paths only. */
export const reroute: Reroute = ({ url }) => canonicalPathOf(url.pathname);
