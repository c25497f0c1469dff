import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '../support/journey';
import { FAULTY, MENDED_CASE } from '../intake/mended-case';
import { bytesOf, type WorkbookCase } from '../intake/workbook-case';
import { openMenuOf } from '../support/deck';
import { downloaded, has, textInZip } from '../support/made-file';

const CASE = JSON.parse(
  readFileSync('tests/fixtures/workbooks/bieu-so-01.json', 'utf8')
) as WorkbookCase;

async function chooseFile(page: Page, handed = CASE): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: handed.file,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await bytesOf(handed))
    });
}

async function handIn(page: Page): Promise<void> {
  await page.goto('./du-lieu/');
  await chooseFile(page);
  await expect(page.locator('section.file')).toContainText('17 số dùng được · 1 câu hỏi · 0 lỗi');
}

test.describe('with pages kept on this machine', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a report with ten faults is mended in one go; every page shows its figures as the unit’s own, also without a network', async ({
    page,
    context
  }) => {
    const shown = page.getByText('Trang đang dùng thêm số của đơn vị, chưa công bố');
    await page.goto('./du-lieu/');
    await chooseFile(page, FAULTY);
    const report = page.locator('section.file');
    await expect(report).toContainText('12 số dùng được · 0 câu hỏi · 10 lỗi');
    await expect(report).toContainText('D11');
    const marked = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tải tệp đã đánh dấu lỗi' }).click()
    );
    expect(marked.name).toBe('xa-dai-son-danh-dau-loi.xlsx');

    await chooseFile(page, MENDED_CASE);
    await expect(report).toContainText('22 số dùng được · 0 câu hỏi · 0 lỗi');
    await page.getByRole('button', { name: 'Dùng 22 số này' }).click();
    await expect(page.getByText('Đã dùng 22 số.')).toBeVisible();

    await page.goto('./?chi-tieu=gia-dinh-van-hoa');
    await expect(shown).toBeVisible();
    const main = page.getByRole('main');
    await page.goto('./chi-tieu/bao-hiem-y-te/');
    await expect(main).toContainText('Báo cáo!D3 · xa-dai-son (số của đơn vị, chưa công bố)');
    await page.goto('./so-sanh/?nhom=moi-11086,moi-11617&chi-so=so-ho&nam=2025');
    await expect(main).toContainText('4.512 hộ');
    await expect(main).toContainText('2025 · số của đơn vị');
    await page.goto('./sap-nhap/11086-dai-son/?chi-tieu=so-ho');
    await expect(main).toContainText('4.512 hộ');
    await expect(main).toContainText('số của đơn vị');
    await page.goto('./don-vi/11086-dai-son/');
    const card = page.locator('[id="dai-son-2025-10-gia-dinh-van-hoa"]');
    await expect(card).toContainText('96,4%');
    await expect(card.locator('.tag.own')).toHaveText('số của đơn vị');
    await openMenuOf(page, card.getByRole('button').first());
    const slide = await downloaded(page, () =>
      page.getByRole('menuitem', { name: 'Trang PowerPoint' }).click()
    );
    if (has('unzip'))
      expect(textInZip(slide.path, 'ppt/slides/slide1.xml')).toContain('số của đơn vị');

    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    await expect(card).toContainText('96,4%');
    await expect(shown).toBeVisible();
  });
});

test('what is not certain is asked and remembered, a set is switched off and taken back, and the city sees who has sent', async ({
  page
}) => {
  await handIn(page);
  // What is not certain is asked; the answer is one more figure.
  await page.getByLabel(/hộ cận ngèo/).selectOption('ho-can-ngheo');
  await expect(page.locator('section.file')).toContainText('19 số dùng được · 0 câu hỏi');
  await expect(page.locator('[data-table="changes"]')).toContainText('Thu ngân sách');
  await page.getByRole('button', { name: 'Dùng 19 số này' }).click();
  await expect(page.getByText('Đã dùng 19 số.')).toBeVisible();

  await page.getByRole('checkbox', { name: /Đang dùng/ }).uncheck();
  await expect(page.getByText('Trang đang dùng thêm số của đơn vị')).toHaveCount(0);
  await page.getByRole('button', { name: /^Xóa / }).click();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /Đang dùng/ })).not.toBeChecked();

  // A file of the same form is not asked about again, until the reader wants it to be.
  await chooseFile(page);
  await expect(page.locator('section.file')).toContainText('19 số dùng được · 0 câu hỏi · 0 lỗi');
  await page.getByRole('button', { name: 'Quên, hỏi lại' }).click();
  await expect(page.locator('section.file')).toContainText('17 số dùng được · 1 câu hỏi · 0 lỗi');

  // The city sees who has sent, and what is left to answer.
  await page.getByRole('link', { name: 'Tình hình gửi số liệu của 114 đơn vị' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '1/114 đơn vị có tệp đã nhận ở trình duyệt này; 1 đơn vị còn lỗi'
  );
  await expect(page.locator('.districts li.faulty')).toContainText('Đại Sơn');
  await page.goBack();
  await expect(page.locator('section.file')).toContainText('17 số dùng được');
});

test('a set leaves as a pack, is opened from it, and the opening is taken back in one press', async ({
  page
}) => {
  await handIn(page);
  await page.getByRole('button', { name: 'Dùng 17 số này' }).click();
  await expect(page.getByText('Đã dùng 17 số.')).toBeVisible();
  await page.getByText('Xuất', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gói (gửi đồng nghiệp)' }).click();
  const pack = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^goi_.*\.json$/);
  for (const [name, ending] of [
    ['Excel', 'xlsx'],
    ['CSV', '(csv|zip)'],
    ['Parquet', '(parquet|zip)'],
    ['Thư mục cho data/', 'zip']
  ] as const) {
    const file = page.waitForEvent('download');
    await page.locator('.sets').getByRole('button', { name, exact: true }).click();
    expect((await file).suggestedFilename(), name).toMatch(new RegExp(`\\.${ending}$`));
  }

  await page.getByRole('button', { name: /^Xóa / }).click();
  await expect(page.getByRole('checkbox', { name: /Đang dùng/ })).toHaveCount(0);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'goi.json',
      mimeType: 'application/json',
      buffer: readFileSync(pack)
    });
  await expect(page.getByText(/Đã mở gói/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Đang dùng/ })).toBeChecked();
  await page.getByRole('button', { name: 'Hoàn tác lần nhận gần nhất' }).click();
  await expect(page.getByRole('checkbox', { name: /Đang dùng/ })).toHaveCount(0);
});

test('figures that differ from sourced ones stand side by side, and the reader says which to use', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await page.locator('.paste textarea').evaluate((field) => {
    const data = new DataTransfer();
    const rows = 'Đơn vị\tChỉ tiêu\tNăm 2025\nXã Đại Sơn\tDoanh nghiệp\t170\n';
    data.setData('text/plain', rows);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(page.locator('section.file')).toContainText('1 số dùng được');
  const conflicts = page.locator('[data-table="conflicts"]');
  await expect(conflicts.locator('tbody tr')).toHaveCount(1);
  await expect(conflicts.locator('b')).toContainText('154');
  await page.getByRole('radio', { name: 'Dùng số của tệp' }).check();
  await expect(conflicts.locator('b')).toContainText('170');
});

test('a file that is no table is refused with what to do, and what was in use stays', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'cu.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex')
    });
  await expect(page.getByRole('alert')).toContainText('Lưu thành');
});

test('the workbook of a unit can be had, with its former units in it', async ({ page }) => {
  await page.goto('./du-lieu/');
  await page.getByText('Mẫu Excel của đơn vị').click();
  await page.locator('.template select').selectOption('moi-11086');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải mẫu', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('so-lieu-11086-dai-son.xlsx');
  const archive = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Tải mẫu của cả 114 đơn vị (ZIP)' }).click();
  expect((await archive).suggestedFilename()).toBe('so-lieu-114-don-vi.zip');
});
