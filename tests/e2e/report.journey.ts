import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../support/journey';
import { downloaded } from '../support/made-file';
import { obstaclesOf } from '../support/obstacles';
import { smallTargetsOf } from '../support/small-targets';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The restored sentences of a report as a clean Word file: a paragraph a line. */
function wordFile(lines: readonly string[]): Buffer {
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const body = lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${W}"><w:body>${body.join('')}</w:body></w:document>`
      )
    })
  );
}

const LINES = readFileSync('data/hai-phong/documents/dai-son-2025.txt', 'utf8').split('\n');
const REPORT = {
  name: 'bao-cao-dai-son.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: wordFile(LINES)
};

test('an officer takes a report by keyboard, row by row beside its sentence, and the unit’s page shows it as its own', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The door of tables knows a report, and leads to the page that reads it.
  await page.goto('./du-lieu/');
  await page.locator('input[type=file]').first().setInputFiles(REPORT);
  const card = page.locator('.card');
  const tally = page.locator('.tally');
  await expect(tally).toHaveText('0 nhận · 0 bỏ qua · 73 còn lại');
  await expect(page.getByLabel('Báo cáo của')).toHaveValue('moi-11086');

  // What is unsure comes first, and its words are marked in the document.
  const mark = page.locator('.document .mark.here');
  await expect(card).toContainText('Câu nói bằng chữ, không in số.');
  await expect(mark).toContainText('Đến hết năm 2024, xã đã cơ bản hoàn thành');
  expect(await obstaclesOf(page)).toEqual([]);
  expect(await smallTargetsOf(page)).toEqual([]);
  await page.evaluate(() => (document.documentElement.dataset['scheme'] = 'dark'));
  expect(await obstaclesOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
  await page.evaluate(() => delete document.documentElement.dataset['scheme']);

  // From the sentence to its row, corrected by keyboard, skipped, and taken back.
  await page.locator('.mark', { hasText: 'tỷ lệ hồ sơ trực tuyến đạt 85%' }).click();
  await expect(card).toContainText('Mục tiêu: Hồ sơ trực tuyến 85%');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('86');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Mục tiêu: Hồ sơ trực tuyến 86%');
  await page.keyboard.press('z');
  await expect(card).toContainText('Mục tiêu: Hồ sơ trực tuyến 85%');
  await page.keyboard.press('x');
  await expect(tally).toHaveText('0 nhận · 1 bỏ qua · 72 còn lại');
  await page.keyboard.press('z');

  // Every row by Enter; the same visit goes on after a reload.
  for (let row = 0; row < 40; row += 1) await page.keyboard.press('Enter');
  await expect(tally).toHaveText('40 nhận · 0 bỏ qua · 33 còn lại');
  await page.reload();
  await expect(tally).toHaveText('40 nhận · 0 bỏ qua · 33 còn lại');
  for (let row = 0; row < 33; row += 1) await page.keyboard.press('Enter');
  await expect(tally).toHaveText('73 nhận · 0 bỏ qua · 0 còn lại');

  await page.getByRole('button', { name: 'Xem trước' }).click();
  const finish = page.locator('.finish');
  await expect(finish).toContainText('21 mục tiêu và 52 kết quả đã nhận');
  const rows = finish.locator('table').last().locator('tbody tr');
  await expect(rows).toHaveCount(73);
  for (const quote of await rows.locator('td:last-child').allInnerTexts())
    expect(
      LINES.some((line) => line.includes(quote.slice(1, -1))),
      quote
    ).toBe(true);
  expect(await obstaclesOf(page)).toEqual([]);
  const folder = await downloaded(page, () =>
    page.getByRole('button', { name: 'Thư mục cho data/' }).click()
  );
  expect(folder.name).toMatch(/\.zip$/);
  await page.getByRole('button', { name: 'Dùng 73 dòng này' }).click();
  await expect(finish).toContainText('Đang dùng 73 dòng như số của đơn vị.');
  // Nothing of the library for PDF was asked for.
  const sizes = await Promise.all(
    asked.filter((url) => url.includes('/workers/')).map((url) => page.request.get(url))
  );
  for (const answer of sizes) expect(await answer.text()).not.toContain('PasswordException');

  await page.getByRole('link', { name: 'Xem trang Xã Đại Sơn' }).click();
  await expect(page.getByText('Trang đang dùng thêm số của đơn vị, chưa công bố')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    /Báo cáo tổng kết phong trào thi đua yêu nước.*\(số của đơn vị, chưa công bố\)/
  );
});

test('a report is refused with the reason, and on a phone rows stand with their words @phone-only', async ({
  page
}) => {
  await page.goto('./en/du-lieu/doc/');
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles({
    name: 'bao-cao.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)])
  });
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('Lưu thành › Tài liệu Word (.docx)');
  await expect(failure.locator('[lang=vi]')).toHaveCount(1);
  await picker.setInputFiles({ ...REPORT, name: 'x.txt', buffer: Buffer.from(LINES.join('\n')) });
  await expect(page.locator('.tally')).toHaveText('0 taken · 0 skipped · 73 left');
  await expect(page.locator('.document')).toBeHidden();
  expect(await obstaclesOf(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  ).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await expect(page.locator('.document')).toHaveAttribute('lang', 'vi');
  await page.locator('.mark', { hasText: 'thôn văn hóa đạt 100%' }).click();
  await expect(page.locator('.card blockquote')).toHaveText('“thôn văn hóa đạt 100%”');
  await expect(page.locator('.card blockquote')).toHaveAttribute('lang', 'vi');
});
