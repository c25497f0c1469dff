import { qrCode } from '../../src/lib/drawing/qr';
import { expect, test } from '../support/journey';

/** A4 between its margins, in pixels of the style sheet. */
const PAPER = Math.floor(((210 - 2 * 12) * 96) / 25.4);

for (const [path, ready] of [
  ['./chi-tieu/ho-ngheo/?mau=1', '[data-chart="spread"]'],
  ['./sap-nhap/11617-an-hai/', '[data-chart="flow"]'],
  ['./sap-nhap/11617-an-hai/?mau=1', '[data-chart="dumbbell"]'],
  ['./so-sanh/', '[data-chart="compare"]'],
  ['./phuong-phap/', '[data-table="statuses"]']
] as const)
  test(`on paper ${path} has every picture, and nothing leaves the sheet`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(ready)).toBeAttached({ timeout: 45_000 });
    // What reads the library for the first time may take it from the network; paper cannot wait for that.
    await page.locator('main .chart').first().scrollIntoViewIfNeeded();
    await expect(page.locator('main .chart.live').first()).toBeAttached();
    // Charts further down have not been in sight.
    await page.pdf({ preferCSSPageSize: true });
    const blank = page.locator('main .chart:not(.live)').filter({ hasNot: page.locator('svg') });
    await expect(blank).toHaveCount(0);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER, height: 1000 });
    const beyond = await page.evaluate(
      (width) =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one.checkVisibility() && !(one instanceof SVGElement))
          .filter((one) => getComputedStyle(one).position !== 'absolute')
          .filter((one) => one.getBoundingClientRect().right > width + 1)
          .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40) ?? ''}`),
      PAPER
    );
    expect(beyond).toEqual([]);

    // A sheet leads back to the page as it was looked at.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // A sample is not cited.
    if (path.includes('mau=1')) return expect(page.locator('footer .cited')).toHaveCount(0);
    await expect(page.locator('footer .cited')).toContainText(page.url());
    const code = page.locator('footer .cited path');
    await expect(code).toHaveAttribute('d', qrCode(page.url()).d);
  });
