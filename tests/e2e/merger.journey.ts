import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '../support/journey';

const AN_HAI = './sap-nhap/11617-an-hai/';
const KIEN_THUY = './sap-nhap/11680-kien-thuy/';
/** Kiến Thụy was formed from four whole units and part of Kiến Hưng: counts here are made up for the journey. */
const PARTS = [
  ['thị trấn Núi Đối (cũ)', '10', '1000'],
  ['xã Thuận Thiên (cũ)', '20', '1000'],
  ['xã Hữu Bằng (cũ)', '30', '1000'],
  ['xã Thanh Sơn (cũ)', '40', '1000'],
  ['xã Kiến Hưng (cũ)', '100', '1000']
] as const;

async function typeParts(page: Page): Promise<void> {
  for (const [name, poor, households] of PARTS) {
    await page.getByLabel(`${name}: hộ nghèo`).fill(poor);
    await page.getByLabel(`${name}: tổng số hộ`).fill(households);
  }
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Con số “trước” từ đâu ra' });
const share = (page: Page, name: string) => page.getByLabel(`Phần của ${name} về đây, %`);

test('an officer enters one share and the range becomes a number that can be taken away', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(KIEN_THUY);
  await typeParts(page);
  // (10+20+30+40) ÷ 4000 = 2,50 %; with all of Kiến Hưng 200 ÷ 5000 = 4,00 %.
  await expect(panel(page)).toContainText('2,50% đến 4,00%');
  await expect(panel(page)).toContainText('Chưa biết phần về của xã Kiến Hưng (cũ)');

  await share(page, 'xã Kiến Hưng (cũ)').fill('50');
  // (100 + 50) ÷ (4000 + 500) = 3,33 %.
  await expect(panel(page)).toContainText('3,33%');
  await expect(panel(page)).toContainText('150 ÷ 4.500 = 3,33%');
  await expect(panel(page)).toContainText('ước tính');
  await expect(panel(page).getByText('tự nhập', { exact: true }).first()).toBeVisible();
  await expect(panel(page)).toContainText('Trung bình cộng các tỷ lệ sẽ ra 4,00%: sai');
  expect(asked.filter((url) => /\/engine\//.test(url))).toEqual([]);

  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải CSV' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('share,moi-11680,cu-11728,0.5');
  expect(text).toContain('baseline,cu-11728,,,,ho-ngheo,2024,,100,1000');

  await page.reload();
  await expect(panel(page)).toContainText('3,33%');
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(panel(page)).toContainText('Chưa có số của đơn vị cũ nào');
  await page
    .getByLabel('Nhập CSV')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(panel(page)).toContainText('Đã nhận 6 dòng');
  await expect(panel(page)).toContainText('3,33%');
});

test('shares of a former unit over all its successors stop at 100 %', async ({ page }) => {
  await page.goto('./sap-nhap/11581-an-duong/');
  await share(page, 'phường Đồng Thái (cũ)').fill('90');
  await expect(page.getByText('1 mục cho cả thành phố')).toBeVisible();
  await page.goto(AN_HAI);
  await expect(share(page, 'phường Đồng Thái (cũ)')).toHaveAttribute('placeholder', '10%');
  await share(page, 'phường Đồng Thái (cũ)').fill('20');
  await expect(panel(page)).toContainText('Cộng với phường An Dương thành 110%, quá 100%');
  await expect(page.getByText('1 mục cho cả thành phố')).toBeVisible();
});

test('a number that reads two ways is asked back', async ({ page }) => {
  await page.goto(KIEN_THUY);
  await page.getByLabel('xã Hữu Bằng (cũ): tổng số hộ').fill('5.240');
  await expect(panel(page)).toContainText('“5.240” đọc được hai cách');
  await page.getByRole('button', { name: '5.240', exact: true }).click();
  await expect(page.getByLabel('xã Hữu Bằng (cũ): tổng số hộ')).toHaveValue('5.240');
  await expect(page.getByText('1 mục cho cả thành phố')).toBeVisible();
});

test('with the sample a typed share moves every indicator at once', async ({ page }) => {
  await page.goto(`${KIEN_THUY}?mau=1&chi-tieu=ho-can-ngheo`);
  await expect(panel(page)).toContainText('đến', { timeout: 45_000 });
  const table = page
    .getByRole('table', { name: 'Trước và sau sáp nhập trên cùng ranh giới' })
    .last();
  await expect(table).toContainText('ước tính · mẫu');
  await share(page, 'xã Kiến Hưng (cũ)').fill('40');
  await expect(table).toContainText('ước tính · tự nhập · mẫu');
  await expect(page.getByRole('img', { name: /các năm trước và sau sáp nhập/ })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('An Hải: five sources, their sum, the three wards explained, and the derived 206 with its doubt', async ({
    page
  }) => {
    await page.goto(AN_HAI);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Phường An Hải: từ năm phường cũ'
    );
    await expect(
      page.getByRole('heading', {
        name: 'Năm phần cộng lại đúng 19,9585 km²'.replace(' km', '\u00A0km')
      })
    ).toBeVisible();
    for (const name of ['An Đồng', 'Hồng Thái', 'Đồng Thái', 'An Hải', 'Lê Lợi'])
      await expect(page.getByText(`phường ${name} (cũ)`).first()).toBeVisible();
    await expect(page.getByText('thành lập trên cơ sở 03 phường')).toBeVisible();
    await expect(panel(page)).toContainText('86 / (1 − 0,582) ≈ 206');
    await expect(panel(page)).toContainText('văn bản không nói là của số hộ hay của tỷ lệ');
    await expect(page.getByRole('link', { name: 'phường An Phong' }).first()).toBeVisible();
    await expect(page.getByText('mã 11617, từ 01/7/2025').first()).toBeAttached();
    await expect(
      page.getByText('Mã 11617 đến 30/6/2025 là của phường Đồng Thái (cũ)')
    ).toBeVisible();
  });

  test('the city says 56 and 58 and lists every divided former unit', async ({ page }) => {
    await page.goto('./sap-nhap/');
    await expect(page.getByRole('heading', { name: '56 trên 114 đơn vị' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '71 trên 375 đơn vị cũ' })).toBeVisible();
    await expect(page.getByText('57 đơn vị cũ chia cả dân')).toBeVisible();
  });
});

test('a unit is found by a former unit it took', async ({ page }) => {
  await page.goto('./sap-nhap/');
  // The choice of indicators comes with the scripts that hear what is typed.
  await expect(page.getByRole('combobox', { name: 'Chỉ tiêu' })).toBeVisible();
  await page.getByRole('searchbox').fill('thanh hai');
  await expect(page.getByRole('link', { name: 'Xã Đại Sơn', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xã Hà Tây', exact: true })).toBeVisible();
});

test('mixing a unit with its own former units is explained and never added', async ({ page }) => {
  await page.goto('./so-sanh/?nhom=moi-11086,cu-11083&chi-so=dan-so');
  await expect(page.getByRole('note')).toContainText('Xã Đại Sơn đã gồm xã Đại Sơn (cũ)');
  await page.getByRole('button', { name: 'Bỏ Xã Đại Sơn', exact: true }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page).toHaveURL(/nhom=cu-11083&/);
  await page.getByRole('searchbox').fill('cam giang');
  await page.getByRole('button', { name: /Xã Cẩm Giàng/ }).click();
  await expect(page).toHaveURL(/nhom=cu-11083,moi-10903/);
});

test('the pages fit a phone @phone-only', async ({ page }) => {
  for (const path of [AN_HAI, './sap-nhap/', './so-sanh/']) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
