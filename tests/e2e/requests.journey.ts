import { expect, type Page, test } from '../support/journey';

const UNIT = './don-vi/11086-dai-son/';

/** The addresses a first visit asks for, and how many of them before anything is seen. */
async function visit(page: Page, address: string): Promise<{ asked: string[]; before: number }> {
  const asked: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused: ${effectiveDirective} ${blockedURI}`)
    );
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  const before = await page.evaluate(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (first === undefined) throw new Error('Nothing was painted.');
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= first)
      .length;
  });
  return { asked, before: before + 1 };
}

test.describe('a first visit', () => {
  for (const address of [UNIT, './', './chi-tieu/', './sap-nhap/11086-dai-son/', './so-sanh/'])
    test(`to ${address} asks for few files`, async ({ page }) => {
      const { asked, before } = await visit(page, address);
      expect(before, asked.join('\n')).toBeLessThanOrEqual(25);
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(45);
    });

  test('finds all styles in the page, and the names of all scripts it needs', async ({ page }) => {
    const html = await (await page.request.get(UNIT)).text();
    const { asked } = await visit(page, UNIT);
    const paths = asked.map((url) => new URL(url).pathname);
    // The page of errors comes when all is done, and the library of charts when a chart is near.
    const needed = paths.filter((path) => !/\/nodes\/1\.|\/assets\/1\./.test(path));
    expect(needed.filter((path) => path.endsWith('.css'))).toEqual([]);
    const scripts = needed.filter((path) => path.endsWith('.js'));
    const later = scripts.filter((path) => !html.includes(path));
    expect(later.length, later.join('\n')).toBeLessThanOrEqual(1);
    const named = scripts.filter((path) => html.includes(path));
    expect(named.length).toBeGreaterThan(4);
    for (const path of named)
      expect(await (await page.request.get(path)).text(), path).not.toContain('zrender');
  });
});
