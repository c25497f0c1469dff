import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

/**
 * Memory of the largest renderer in MB: its own pages and its share of those it has in common
 * (proportional set size), as Linux counts it.
 *
 * @returns null on other systems
 */
export async function rendererMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
        const kilobytes = /^Pss:\s+(\d+) kB/m.exec(text)?.[1];
        return kilobytes === undefined ? null : Number(kilobytes) / 1024;
      })
  );
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known);
}
