/**
 * Hands everything this page is made of to the service worker, so that the page opens again without a
 * network even where it was opened before the worker was there. Does nothing where there is none.
 *
 * @param more addresses of files that were not loaded yet but will be needed
 * @param pages addresses of other pages that are kept with all they are made of
 */
export async function keepOffline(
  more: readonly string[] = [],
  pages: readonly string[] = []
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [location.href.replace(/#.*$/, ''), ...loaded, ...more], pages });
}
