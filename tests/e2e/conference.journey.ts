import { addUnit, titlesOf } from '../support/deck';
import { expect, test } from '../support/journey';
import {
  asPdf,
  downloaded,
  fontsOfPdf,
  has,
  namesInZip,
  pagesOfPdf,
  textInZip,
  textOfPdf
} from '../support/made-file';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a chart is put into the conference from its own page @phone', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  await page.getByRole('button', { name: 'Xuất, chia sẻ: Thu nhập đầu người' }).first().click();
  await page.getByRole('menuitem', { name: 'Đưa vào hội nghị' }).click();
  await expect(page.getByText('Bộ trang chiếu có 1 trang')).toBeVisible();
  await page.getByRole('link', { name: 'Mở hội nghị' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(1);
  expect((await titlesOf(page))[0]).toContain('cần tăng trên 11% mỗi năm');
});

test('a deck is ordered by keyboard and by drag, reworded, thinned out, and kept', async ({
  page
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  const [first, second, third] = await titlesOf(page);
  const down = page.getByRole('button', { name: 'Chuyển trang 1 xuống' });
  await down.focus();
  await page.keyboard.press('Enter');
  expect((await titlesOf(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.getByRole('button', { name: 'Chuyển trang 2 xuống' })).toBeFocused();

  const grips = page.locator('[data-grip]');
  await grips.nth(0).scrollIntoViewIfNeeded();
  const from = await grips.nth(2).boundingBox();
  const to = await grips.nth(0).boundingBox();
  await page.mouse.move(from!.x + 8, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x + 8, to!.y + 8, { steps: 12 });
  await page.mouse.up();
  expect((await titlesOf(page)).slice(0, 3)).toEqual([third, second, first]);

  const row = page.locator('[data-slide]').first();
  await row.getByLabel('Nhận xét').fill('Cần rà soát trước tháng 10.');
  await expect(row.locator('svg[role="img"]')).toContainText('Cần rà soát trước tháng 10.');
  await page.getByRole('button', { name: 'Bỏ trang 12' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(11);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  await page.reload();
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  expect((await titlesOf(page))[0]).toBe(third);
});

test('the cover is laid out from the unit, and takes the day', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const cover = page.getByRole('region', { name: 'Bìa' });
  await expect(cover.getByLabel('Cơ quan')).toHaveValue('ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN');
  await expect(cover.getByLabel('Đơn vị, lần thứ, giai đoạn')).toHaveValue(
    'XÃ ĐẠI SƠN LẦN THỨ I (2025 – 2030)'
  );
  await cover.getByLabel('Ngày tổ chức').fill('2026-12-05');
  await expect(cover.getByLabel('Nơi và ngày')).toHaveValue('Đại Sơn, ngày 5 tháng 12 năm 2026');
});

test('a link brings the same deck to another browser', async ({ page, browser, baseURL }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page.locator('[data-slide]').first().getByLabel('Tiêu đề').fill('Tiêu đề của xã');
  await page.getByRole('button', { name: 'Sao chép liên kết bộ trang' }).click();
  await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  const other = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    serviceWorkers: 'block'
  });
  const opened = await other.newPage();
  await opened.goto(link);
  await expect(opened.locator('[data-slide]')).toHaveCount(12);
  expect(await titlesOf(opened)).toEqual(await titlesOf(page));
  await expect(opened).toHaveURL(/\/hoi-nghi\/$/);
  await other.close();
});

test('the presentation is led by keys and shows nothing of the site', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Trình chiếu' });
  const said = dialog.getByRole('status');
  await expect(said).toContainText('Trang 1 trên 13');
  const covered = await page.evaluate(() =>
    [0.01, 0.25, 0.5, 0.75, 0.99].every((x) =>
      [0.01, 0.5, 0.99].every(
        (y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.closest('dialog') != null
      )
    )
  );
  expect(covered).toBe(true);
  for (const [key, at] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['End', 13],
    ['ArrowRight', 13],
    ['Home', 1]
  ] as const) {
    await page.keyboard.press(key);
    await expect(said).toContainText(`Trang ${at} trên 13`);
  }
  await page.keyboard.press('b');
  await expect(said).toContainText('Màn hình đen');
  await expect(dialog.locator('svg')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(dialog.locator('svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

for (const [what, typed, sample] of [
  ['twelve sourced charts of xã Đại Sơn', 'dai son', false],
  ['a unit with sample data', 'kien thuy', true]
] as const) {
  test(`${what}: the deck opens in other programs, word for word`, async ({ page }) => {
    test.setTimeout(180_000);
    test.skip(
      !has('soffice') || !has('pdftotext') || !has('unzip'),
      'LibreOffice, pdftotext and unzip are not installed'
    );
    await page.goto('./hoi-nghi/');
    await addUnit(page, typed, { sample });
    const titles = await titlesOf(page);
    const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
    const firstWords = titles.map((title) => flat(title).split(' ').slice(0, 3).join(' '));

    const begun = Date.now();
    const pptx = await downloaded(page, () =>
      page.getByRole('button', { name: /^PowerPoint/ }).click()
    );
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(pptx.name.includes('du-lieu-mau')).toBe(sample);
    const names = namesInZip(pptx.path);
    expect(names.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(13);
    expect(names.filter((name) => /notesSlide\d+\.xml$/.test(name))).toHaveLength(13);
    expect(names.some((name) => /charts\/chart1\.xml$/.test(name))).toBe(true);
    const printed = asPdf(pptx.path);
    expect(pagesOfPdf(printed)).toBe(13);
    for (const words of firstWords) expect(flat(textOfPdf(printed))).toContain(words);

    const pdf = await downloaded(page, () => page.getByRole('button', { name: /^PDF/ }).click());
    expect(pagesOfPdf(pdf.path)).toBe(13);
    for (const words of firstWords) expect(flat(textOfPdf(pdf.path))).toContain(words);
    for (const font of fontsOfPdf(pdf.path)) expect(font).toMatch(/\byes yes yes\b/);
    expect(textOfPdf(pdf.path).includes('DỮ LIỆU MẪU')).toBe(sample);

    const zip = await downloaded(page, () =>
      page.getByRole('button', { name: /^ZIP ảnh PNG/ }).click()
    );
    expect(namesInZip(zip.path)).toHaveLength(13);
    const docx = await downloaded(page, () =>
      page.getByRole('button', { name: /^Phụ lục Word/ }).click()
    );
    const report = textOfPdf(asPdf(docx.path));
    for (const words of ['Biểu số 01', 'Phụ lục', 'Nội dung', 'Tình trạng', 'Nguồn'])
      expect(report).toContain(words);
    const xlsx = await downloaded(page, () =>
      page.getByRole('button', { name: /^Biểu số 01 Excel/ }).click()
    );
    expect(textInZip(xlsx.path, 'xl/sharedStrings.xml')).toContain('Tình trạng');
  });
}

test('a summary is copied in the order of the report', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page.getByRole('button', { name: /^Sao chép tóm tắt báo cáo/ }).click();
  await expect(page.getByText('Đã sao chép tóm tắt')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('PHẦN THỨ NHẤT');
  expect(text).toContain('21 mục tiêu, chưa có số liệu trong kỳ để xét');
  expect(text).not.toContain('0/21');
});

test('work under way can be stopped, and the deck stays', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son', { all: true });
  await page.getByRole('button', { name: /^ZIP ảnh PNG/ }).click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('button', { name: 'Dừng' })).toHaveCount(0);
  await expect(page.locator('[data-slide]')).toHaveCount(21);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test('a deck that was opened once opens again and is presented', async ({ page, context }) => {
    await page.goto('./hoi-nghi/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await addUnit(page, 'dai son');
    const kept = (): Promise<number> =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const stores = await Promise.all(names.map((name) => caches.open(name)));
        const counts = await Promise.all(stores.map(async (one) => (await one.keys()).length));
        const data = await Promise.all(
          stores.map(
            async (one) => (await one.keys()).filter(({ url }) => url.includes('11086')).length
          )
        );
        return Math.min(Math.max(...counts), Math.max(...data));
      });
    await expect.poll(kept).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-slide] svg[role="img"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Trang 2 trên 13');
    await page.keyboard.press('Escape');
    await page.goto('./don-vi/11086-dai-son/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  });
});
