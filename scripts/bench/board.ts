import type { Browser, Page } from '@playwright/test';
import { NAMELESS } from './page-load';
import { untilPainted } from './painted';
import { longestTaskDuring } from './tasks';

const LONG = { timeout: 60_000 };

const MATRIX = '.matrix';
/** Pixels a notch of the wheel goes; here one a frame, faster than a hand turns it. */
const NOTCH = 100;

/** Opens the board with the sample on and waits until its table stands. */
export async function openBoard(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(NAMELESS);
  await page.goto(`${address}?mau=1`);
  await page.waitForSelector(`${MATRIX} [role=row]`, LONG);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Chooses in a filter and waits for the picture of other rows: milliseconds. */
export const filterRepaint = (page: Page, place: number, choice: number): Promise<number> =>
  untilPainted(
    page,
    ([at, index]) => {
      const select = document.querySelectorAll<HTMLSelectElement>('[role=search] select')[at];
      if (select === undefined) throw new Error('There is no filter to choose in.');
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    () => document.querySelector('.matrix')?.getAttribute('aria-rowcount'),
    [place, choice] as const
  );

/** Longest task, in milliseconds of processor time, while the whole table passes by, down and across. */
export const scrollTask = (browser: Browser, page: Page): Promise<number> =>
  longestTaskDuring(browser, page, () =>
    page.evaluate(
      async ([matrix, step]) => {
        const box = document.querySelector(matrix);
        if (box === null) throw new Error('There is no table to scroll.');
        const frame = (): Promise<number> => new Promise(requestAnimationFrame);
        const [down, across] = [
          box.scrollHeight - box.clientHeight,
          box.scrollWidth - box.clientWidth
        ];
        for (let top = 0; top < down; top += step) {
          box.scrollTop = top;
          await frame();
        }
        for (let left = 0; left < across; left += step) {
          box.scrollLeft = left;
          await frame();
        }
      },
      [MATRIX, NOTCH] as const
    )
  );
