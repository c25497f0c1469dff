import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import type { Locale } from '$lib/domain/text';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { registerSvgRenderer } from '$lib/components/chart/svg-renderer';
import { chartSvg } from '$lib/server/chart-svg';
import { localeOf } from '$lib/state/locale';

registerSvgRenderer(chartSvg);

// Pages of both languages are rendered side by side, so the language belongs to the request.
const language = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => language.getStore() ?? 'vi');

export const handle: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname);
  return language.run(locale, () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
  );
};
