import { ASK, type Ask } from '$lib/components/export/offering';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { readSnapshot } from '$lib/panels/read-snapshot';
import { until } from '$lib/data/until';

/** A page that changed nothing for so long has no more to show. */
const SILENCE_MS = 12_000;

/** A page of the site out of sight, as wide as a desk's screen: what is measured there has room. */
function hiddenFrame(url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.inert = true;
  frame.ariaHidden = 'true';
  frame.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:1440px;height:900px;visibility:hidden;border:0';
  return frame;
}

/** Resolves with an element of the page as soon as it is there; null when the page came to rest without it. */
function elementOf(page: Document, selector: string, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const end = (found: Element | null): void => {
      clearTimeout(timer);
      observer.disconnect();
      signal.removeEventListener('abort', stop);
      resolve(found);
    };
    const stop = (): void => end(null);
    const look = (): void => {
      const found = page.querySelector(selector);
      if (found !== null) return end(found);
      clearTimeout(timer);
      timer = setTimeout(stop, SILENCE_MS);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(look);
    observer.observe(page, { subtree: true, childList: true, attributes: true });
    signal.addEventListener('abort', stop, { once: true });
    look();
  });
}

function asked(menu: Element, view: Window & typeof globalThis): Promise<FrozenSnapshot> {
  return new Promise((resolve, reject) => {
    const detail: Ask['detail'] = (snapshot) => void snapshot.then(resolve, reject);
    menu.dispatchEvent(new view.CustomEvent(ASK, { detail }));
  });
}

/** The chart of that name once the page is all there; null where it has none, or its figures failed. */
async function snapshotOf(
  anchor: string,
  view: Window & typeof globalThis,
  signal: AbortSignal
): Promise<FrozenSnapshot | null> {
  for (;;) {
    const button = await elementOf(
      view.document,
      `[data-anchor="${anchor}"] > button:enabled`,
      signal
    );
    signal.throwIfAborted();
    const menu = button?.parentElement;
    if (!menu) return null;
    const taken = await until(
      asked(menu, view).catch(() => null),
      signal
    );
    // Figures that came meanwhile may have put another chart in its place.
    if (!menu.isConnected) continue;
    // Objects of the frame would die with it.
    return readSnapshot(JSON.parse(JSON.stringify(taken)));
  }
}

/**
 * Charts of a page of the site, taken by their own menus on the page itself, which is opened for that in a
 * frame out of sight: it alone knows its charts, its view and its figures.
 *
 * @param url address of the page in its view
 * @param anchors charts; those that the page does not have are left out
 * @throws the signal's reason when aborted
 */
export async function framedSnapshots(
  url: string,
  anchors: readonly string[],
  signal: AbortSignal
): Promise<readonly FrozenSnapshot[]> {
  const frame = hiddenFrame(url);
  try {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await until(loaded, signal);
    const { contentDocument, contentWindow: view } = frame;
    const snapshots: FrozenSnapshot[] = [];
    // Null where a server forbids its pages to be framed.
    if (contentDocument === null || view === null) return snapshots;
    for (const anchor of anchors) {
      const own = await snapshotOf(anchor, view as Window & typeof globalThis, signal);
      if (own !== null) snapshots.push(own);
    }
    return snapshots;
  } finally {
    frame.remove();
  }
}
