import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { SET_FOLDER } from '../set-folder.mjs';
import type { Figure } from './figure';

const REPORT_PAGE = 'du-lieu/doc/';
const PARAGRAPHS = 5000;
const RUNS = 3;
const PATIENCE = 120_000;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word report of that many paragraphs after the sources of the set: no two of them with the same numbers. */
export async function longReport(count: number): Promise<Buffer> {
  const texts = await Promise.all(
    ['dai-son-2025', 'an-hai-2025'].map((name) =>
      readFile(join(SET_FOLDER, 'documents', `${name}.txt`), 'utf8')
    )
  );
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const paragraphs = Array.from({ length: count }, (_, at) =>
    (lines[at % lines.length] ?? '').replace(/\d+(?=%| người| hộ| tỷ)/g, (digits) =>
      String((Number(digits) + at) % 97)
    )
  );
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  );
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${W}"><w:body>${body.join('')}</w:body></w:document>`
      )
    })
  );
}

/** Times how long a worker is at a document, from the task to its answer. */
const TIMED = `{
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.task?.kind === 'read') {
      const start = performance.now();
      this.addEventListener('message', ({ data }) => {
        if ('answer' in data) globalThis.readingTook ??= performance.now() - start;
      });
    }
    return send.call(this, message, ...rest);
  };
}`;

/** What a long report costs the reader who drops it. */
export async function reportFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const buffer = await longReport(PARAGRAPHS);
  const [read, shown, idle]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(TIMED);
    await page.goto(address + REPORT_PAGE, { waitUntil: 'networkidle' });
    idle.push(
      await page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /workers\/|danh-muc/.test(name)).length
      )
    );
    const start = performance.now();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer });
    await page.locator('.card').waitFor({ timeout: PATIENCE });
    shown.push((performance.now() - start) / 1000);
    read.push(
      (await page.evaluate(() => (globalThis as { readingTook?: number }).readingTook ?? 0)) / 1000
    );
    await context.close();
  }
  return [
    { name: 'Report of 5,000 paragraphs, read in the worker', runs: read, limit: 2, unit: 's' },
    { name: '  from the drop to the first row', runs: shown, unit: 's' },
    { name: 'Requests of a page that reads no report', runs: idle, limit: 0, unit: '' }
  ];
}
