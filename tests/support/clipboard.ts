import { expect, type Page } from './journey';

/**
 * What a press copies. Writing takes a moment, and journeys walked before or at the same time may share the
 * clipboard: it is emptied first, and pressed again until what is there begins or reads as asked.
 */
export async function copied(
  page: Page,
  press: () => Promise<void>,
  asked: RegExp
): Promise<string> {
  let text = '';
  await expect(async () => {
    await page.evaluate(() => navigator.clipboard?.writeText(''));
    await press();
    const read = async (): Promise<string> =>
      (text = await page.evaluate(() => navigator.clipboard.readText()));
    await expect.poll(read, { timeout: 3000 }).toMatch(asked);
  }).toPass({ timeout: 40_000 });
  return text;
}
