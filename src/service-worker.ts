/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import { m } from '$lib/paraglide/messages';
import { setWords } from '$lib/set/set';
import { absentPage } from '$lib/state/absent-page';
import {
  type OfflineRule,
  assetsOf,
  buildName,
  dataAddress,
  keptAddress,
  offlineRuleOf,
  storesInOrder,
  storesToDrop
} from '$lib/state/offline';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const SITE = worker.location.origin + base;
const PREFIX = 'thuoc-do-';
const STORE = PREFIX + buildName([...build, version]);
/** Opens any page whose data is kept, by the scripts of the site. */
const SHELL = `${SITE}/404.html`;
/** What a hall needs: the deck and the search list that a deck is begun with. */
const FIRST = [SHELL, `${SITE}/hoi-nghi/`, `${SITE}/en/hoi-nghi/`, `${SITE}/tim.json`];
const ruleOf = (url: string): OfflineRule =>
  offlineRuleOf({ url, method: 'GET', isPart: false }, SITE);

/** A network that says nothing for so long is treated as none, where a kept answer is at hand. */
const PATIENCE_MS = 4000;

/** What is kept of an address: of this edition, or else of the newest before it. */
async function found(address: string): Promise<Response | undefined> {
  for (const name of storesInOrder(await caches.keys(), STORE, PREFIX)) {
    const kept = await (await caches.open(name)).match(address);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

async function keep(url: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.type !== 'basic' || answer.redirected) return;
  const store = await caches.open(STORE);
  await store.put(keptAddress(url), answer);
}

/** Fetches and keeps; what cannot be had now is had when it is visited. */
async function fetchAndKeep(url: string): Promise<Response | null> {
  try {
    const answer = await fetch(url);
    if (answer.ok) await keep(url, answer.clone());
    return answer;
  } catch {
    return null;
  }
}

/** A page with the files it is made of. */
async function keepPage(url: string): Promise<void> {
  const answer = await fetchAndKeep(url);
  const type = answer?.headers.get('content-type') ?? '';
  if (answer === null || !answer.ok || !type.includes('html')) return;
  await Promise.all(assetsOf(await answer.text(), url).map(keepMissing));
}

/** Keeps what this edition does not have yet; a file that never changes may come from the one before. */
async function keepMissing(url: string): Promise<void> {
  const address = keptAddress(url);
  const store = await caches.open(STORE);
  if ((await store.match(address)) !== undefined) return;
  const older = ruleOf(url) === 'asset' ? await found(address) : undefined;
  if (older !== undefined) await store.put(address, older);
  else await fetchAndKeep(url);
}

async function assetAnswer(request: Request): Promise<Response> {
  const kept = await found(keptAddress(request.url));
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  await keep(request.url, answer.clone());
  return answer;
}

/** What is kept; a page of which only the data is kept is drawn by the scripts of the site. */
async function keptAnswer({ url, mode }: Request): Promise<Response | undefined> {
  const kept = await found(keptAddress(url));
  if (kept !== undefined || mode !== 'navigate') return kept;
  return (await found(dataAddress(url))) === undefined ? undefined : found(SHELL);
}

/** Says that a page was never opened here, instead of failing on the way to it. */
function absentAnswer(url: string): Response {
  const isEnglish = url.startsWith(`${SITE}/en/`);
  const [locale, home] = isEnglish ? (['en', `${SITE}/en`] as const) : (['vi', SITE] as const);
  const page = absentPage({
    lang: locale,
    title: m.common_error_title({}, { locale }),
    text: m.common_error_offline({}, { locale }),
    links: [
      [m.common_retry({}, { locale }), url],
      [m.common_nav_conference({}, { locale }), `${home}/hoi-nghi/`],
      [m.common_nav_city(setWords(locale), { locale }), `${home}/`]
    ]
  });
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html;charset=utf-8' }
  });
}

/** The network's answer; what is kept when there is none, or none in time. */
async function freshAnswer(request: Request, event: FetchEvent): Promise<Response> {
  const network = fetch(request);
  event.waitUntil(
    network.then((answer) => keep(request.url, answer.clone())).catch(() => undefined)
  );
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const first = await Promise.race([network.catch(() => null), late]);
  const answer = first ?? (await keptAnswer(request));
  if (answer !== undefined) return answer;
  try {
    return await network;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return absentAnswer(request.url);
  }
}

worker.addEventListener('install', (event) => {
  // The newest edition answers from the moment it is complete: an older one would show what it kept itself.
  event.waitUntil(Promise.all(FIRST.map(keepPage)).then(() => worker.skipWaiting()));
});

/** Pages that were opened before this worker was there are as good as visited. */
async function keepOpenPages(): Promise<void> {
  await worker.clients.claim();
  const open = await worker.clients.matchAll({ type: 'window' });
  const pages = open.map(({ url }) => url).filter((url) => ruleOf(url) === 'fresh');
  await Promise.all(pages.map(keepPage));
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => storesToDrop(names, STORE, PREFIX).map((name) => caches.delete(name)))
      .then((dropped) => Promise.all(dropped))
      .then(keepOpenPages)
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, headers } = request;
  const rule = offlineRuleOf({ url, method, isPart: headers.has('range') }, SITE);
  if (rule === 'asset') event.respondWith(assetAnswer(request));
  else if (rule === 'fresh') event.respondWith(freshAnswer(request, event));
});

function ownAddresses(urls: unknown): readonly string[] {
  if (!Array.isArray(urls)) return [];
  return urls.filter((url): url is string => typeof url === 'string' && ruleOf(url) !== 'pass');
}

/** A page that was opened before this worker says what it is made of, and which other pages are needed. */
worker.addEventListener('message', (event) => {
  const { keep: files, pages } = (event.data ?? {}) as {
    readonly keep?: unknown;
    readonly pages?: unknown;
  };
  event.waitUntil(
    Promise.all([...ownAddresses(files).map(keepMissing), ...ownAddresses(pages).map(keepPage)])
  );
});
