import { type BrowserContext, test as base } from '@playwright/test';
import { type Site, builtSite } from './site';

export { expect, type Page } from '@playwright/test';

interface Fixtures {
  /**
   * Console errors that a journey provokes, such as those of a file it takes away.
   * All others fail it: `test.use({ expectedErrors: [/404/] })`.
   */
  readonly expectedErrors: readonly RegExp[];
  readonly guard: null;
}

/** What a page must never do: stumble, or ask anybody but its own server. */
function faultsOf(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    // A page that is drawn anew when it wakes loses what the reader did before.
    if (message.type() === 'error' || message.text().includes('hydration_mismatch'))
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      faults.push(`request to another origin: ${request.url()}`);
  });
  return faults;
}

/**
 * A journey through the built site. `page.goto('./don-vi/')` is below the site's first page, also where it
 * is served below a base path. Every journey fails on a console error, a page error or a foreign request.
 * With `@phone` in its title it is walked on the phone too, with `@phone-only` nowhere else.
 */
export const test = base.extend<Fixtures, { readonly site: Site }>({
  site: [
    async ({}, use) => {
      const site = await builtSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ site }, use) => use(site.address),
  // What is typed while a page wakes up may be mixed with what stood there: menus that can be pressed say
  // it is awake. A journey that comes earlier says so by its own `waitUntil`.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (javaScriptEnabled !== false && options?.waitUntil === undefined)
        await page
          .locator('[data-covers] > button:disabled')
          .first()
          .waitFor({ state: 'detached', timeout: 5000 })
          .catch(() => undefined);
      return response;
    };
    await use(page);
  },
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ context, site, expectedErrors }, use) => {
      const faults = faultsOf(context, site.origin);
      await use(null);
      const unexpected = faults.filter(
        (fault) => !expectedErrors.some((error) => error.test(fault))
      );
      if (unexpected.length > 0)
        throw new Error(`The page must not do this:\n${unexpected.join('\n')}`);
    },
    { auto: true }
  ]
});
