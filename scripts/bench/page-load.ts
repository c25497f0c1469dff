import type { Browser, CDPSession, Page } from '@playwright/test';

/** Names that the compiler of our programs gives to functions, which in the page mean nothing. */
export const NAMELESS = 'globalThis.__name = (each) => each;';

/** A slow phone on a slow line: 1.6 Mbps, 150 ms, a quarter of this machine's speed. */
export const SLOW = { latency: 150, bitsPerSecond: 1_600_000, slowdown: 4 } as const;

export interface PageLoad {
  /** Milliseconds from the request to the first contentful paint: text and the pictures in the HTML. */
  readonly firstPicture: number;
  readonly largestPicture: number;
  /** Bytes on the wire, heads included, until the first picture. */
  readonly bytes: number;
  readonly layoutShift: number;
}

interface Seen {
  first: number;
  largest: number;
  shift: number;
}

/** Runs in the page before anything else. */
function observe(): void {
  const seen: Seen = { first: 0, largest: 0, shift: 0 };
  (window as unknown as { seen: Seen }).seen = seen;
  const each = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true
    });
  each('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  each('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  each('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
}

interface Transfer {
  /** Bytes on the wire, head included; known when all has arrived. */
  encoded: number;
  /** Decoded parts with the millisecond they arrived at, counted from the request of the page. */
  readonly parts: { readonly at: number; readonly bytes: number }[];
}

/** Bytes of a transfer that were there at a moment: all of them in the measure its decoded parts were. */
export function bytesAt({ encoded, parts }: Transfer, moment: number): number {
  const sum = (each: Transfer['parts']): number =>
    each.reduce((total, { bytes }) => total + bytes, 0);
  const whole = sum(parts);
  return whole === 0 ? 0 : (encoded * sum(parts.filter(({ at }) => at <= moment))) / whole;
}

/** Every transfer of a page from now on. */
async function traffic(session: CDPSession): Promise<ReadonlyMap<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  let start: number | null = null;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    start ??= timestamp;
    transfers.set(requestId, { encoded: 0, parts: [] });
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    const at = (timestamp - (start ?? timestamp)) * 1000;
    transfers.get(requestId)?.parts.push({ at, bytes: dataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer !== undefined) transfer.encoded = encodedDataLength;
  });
  await session.send('Network.enable');
  return transfers;
}

/** Pages whose content is drawn from what comes after them. */
export interface Readable {
  /** Milliseconds from the request until what was waited for stood there, painted. */
  readonly readable: number;
  /** Bytes on the wire until nothing more was asked for, heads included. */
  readonly bytes: number;
  readonly requests: number;
  readonly layoutShift: number;
}

/** Opens a page as a reader who has never been here and waits for an element of it. */
export async function loadReadable(
  browser: Browser,
  address: string,
  selector: string,
  isSlow: boolean
): Promise<Readable> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const transfers = await traffic(session);
  if (isSlow) await slowDown(session);
  await page.addInitScript(NAMELESS);
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector, { timeout: 120_000 });
  const readable = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      })
  );
  await quiet(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  return {
    readable,
    bytes: [...transfers.values()].reduce((sum, { encoded }) => sum + encoded, 0),
    requests: transfers.size,
    layoutShift: seen.shift
  };
}

async function slowDown(session: CDPSession): Promise<void> {
  const throughput = SLOW.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
}

/** Waits until the page has asked for nothing during two seconds, so that late pictures and shifts count. */
const quiet = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
};

/**
 * Opens a page as a reader who has never been here, on a slow phone.
 *
 * @throws where nothing was ever painted
 */
export async function loadCold(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const transfers = await traffic(session);
  await slowDown(session);
  await page.addInitScript(NAMELESS);
  await page.addInitScript(observe);
  await page.goto(address);
  await quiet(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  if (seen.first === 0) throw new Error(`${address} was never painted.`);
  return {
    firstPicture: seen.first,
    largestPicture: seen.largest,
    bytes: [...transfers.values()].reduce((sum, each) => sum + bytesAt(each, seen.first), 0),
    layoutShift: seen.shift
  };
}
