import { expect, type Page, test } from '../support/journey';
import { smallTargetsOf } from '../support/small-targets';

/** A page of each kind, and what stands there once everything asked for is drawn. */
const PAGES: readonly (readonly [path: string, ready: string])[] = [
  ['./', '[data-table="unit-lines"]'],
  // All units on one screen need small cells; the same controls stand there in full size, one press away.
  ['./?mau=1&mat-do=chi-tiet', '[data-table="matrix"]'],
  ['./don-vi/', 'main table, main li'],
  ['./don-vi/11086-dai-son/', '[data-table="figures"]'],
  ['./don-vi/11086-dai-son/?mau=1&ky=2026&so=11074', '[data-table="comparison"]'],
  ['./don-vi/11914-cat-hai/', 'main'],
  ['./chi-tieu/', '[data-table="kinh-te"]'],
  ['./chi-tieu/gia-dinh-van-hoa/', '.chart'],
  ['./chi-tieu/ho-ngheo/?mau=1', '[data-chart="spread"]'],
  ['./sap-nhap/', '[data-chart="map"]'],
  ['./sap-nhap/11617-an-hai/?mau=1&chi-tieu=ho-ngheo', '[data-table="spread"]'],
  ['./so-sanh/', '[data-chart="compare"]'],
  ['./hoi-nghi/', 'main h1'],
  ['./du-lieu/', '[data-table="tables"]'],
  ['./phuong-phap/', '[data-table="statuses"]']
];

/** Everything is opened, so that nothing is hidden from the ruler. */
async function opened(page: Page, path: string, ready: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(ready).first()).toBeVisible({ timeout: 45_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
  });
}

for (const [path, ready] of PAGES)
  // Wide pages are measured where they are opened for who cannot see or point; the board stands there closed.
  test(`a thumb finds every control of ${path} ${path.includes('mat-do') ? '@phone' : '@phone-only'}`, async ({
    page,
    isMobile
  }) => {
    // Where there is room, words of another language move no control nearer to the next.
    for (const address of isMobile ? [path, path.replace('./', './en/')] : [path]) {
      await opened(page, address, ready);
      expect(await smallTargetsOf(page), address).toEqual([]);
    }
  });

test('the ruler finds a control that is too small and too near to another', async ({ page }) => {
  await page.goto('./du-lieu/');
  await page.evaluate(() => {
    const [first, second, text] = ['button', 'button', 'p'].map((tag) =>
      document.querySelector('main')!.appendChild(document.createElement(tag))
    );
    for (const [at, button] of [first!, second!].entries())
      button.setAttribute(
        'style',
        `position:fixed;top:200px;left:${100 + 14 * at}px;width:12px;height:12px;padding:0`
      );
    text!.innerHTML = 'A link <a href="#x">in running text</a> may be as high as its line.';
  });
  expect(await smallTargetsOf(page)).toHaveLength(2);
});
