import { localeOf } from '$lib/state/locale';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

// The address says the language; changing it loads the other page whole, so no message is stale.
overwriteGetLocale(() => localeOf(location.pathname));
