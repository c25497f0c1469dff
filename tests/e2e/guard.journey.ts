import { type Page, expect, test } from '../support/journey';

/** A page of one script, at an address of the site. */
async function open(page: Page, script: string): Promise<void> {
  const body = `<!doctype html><title>x</title><script>${script}</script>`;
  await page.route('**/guarded', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./guarded', { waitUntil: 'networkidle' });
}

test.describe('the guard of every journey', () => {
  test('lets a quiet page pass', ({ page }) => open(page, 'fetch("./favicon.svg")'));

  // Each of these must fail: what the guard lets through here it would let through everywhere.
  for (const [what, script] of [
    ['an error on the console', 'console.error("something went wrong")'],
    ['an uncaught error', 'setTimeout(() => { throw new Error("lost") })'],
    ['an unhandled rejection', 'Promise.reject(new Error("lost"))'],
    ['a missing file', 'fetch("./missing.json")']
  ] as const) {
    test(`does not let ${what} pass`, async ({ page }) => {
      test.fail();
      await open(page, script);
    });
  }

  test.describe('with every console error expected', () => {
    test.use({ expectedErrors: [/^console error/] });

    test('still does not let a request to another origin pass', async ({ page }) => {
      test.fail();
      await open(page, 'fetch("http://other.test/").catch(() => undefined)');
    });

    test('lets the address of no page show the page of missing addresses', async ({ page }) => {
      const response = await page.goto('./no-such-page/');
      expect(response?.status()).toBe(404);
    });
  });
});
