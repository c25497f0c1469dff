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
/** A file behind a link, as it arrives. */
async function taken(page: Page, link: string): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
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

  // What the number rests on: each former unit, its figures and its share, on the page and in a file.
  const rests = page.getByRole('table', { name: 'Từng đơn vị cũ' });
  for (const [name] of PARTS) await expect(rests).toContainText(name);
  await expect(rests.getByRole('row', { name: /Đã về/ })).toContainText('150');
  const derived = await taken(page, 'Tải cách tính (CSV)');
  expect(derived.name).toBe('xa-kien-thuy_ho-ngheo_2024_cach-tinh.csv');
  expect(derived.text).toContain(
    'xã Kiến Hưng (cũ),huyện Kiến Thụy,một phần diện tích và dân,100,1000,tự nhập,0.5,"tự nhập, phần hộ",50,500'
  );
  expect(derived.text).toContain('150,4500,');
  expect(derived.text).toContain('ước tính');

  const { text } = await taken(page, 'Tải CSV');
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

test('a share of people stands in until households are known, and a list of what moved beats both', async ({
  page
}) => {
  await page.goto(KIEN_THUY);
  await typeParts(page);
  const kind = page.getByLabel('Phần của xã Kiến Hưng (cũ) tính theo');
  await kind.selectOption('phần dân');
  await share(page, 'xã Kiến Hưng (cũ)').fill('25');
  // (100 + 25) ÷ (4000 + 250) = 2,94 %.
  await expect(panel(page)).toContainText('125 ÷ 4.250 = 2,94%');
  await kind.selectOption('phần hộ');
  await expect(panel(page)).toContainText('đang tính theo phần dân');
  await share(page, 'xã Kiến Hưng (cũ)').fill('50');
  await expect(panel(page)).toContainText('150 ÷ 4.500 = 3,33%');

  await page.getByText('Có danh sách đã chuyển?').click();
  const inList = (part: string) => page.getByLabel(`xã Kiến Hưng (cũ): trong danh sách, ${part}`);
  await inList('mẫu số').fill('400');
  await inList('tử số').fill('120');
  await expect(panel(page)).toContainText('Danh sách nhiều hơn cả đơn vị cũ');
  await inList('tử số').fill('80');
  // (100 + 80) ÷ (4000 + 400) = 4,09 %.
  await expect(panel(page)).toContainText('180 ÷ 4.400 = 4,09%');

  await page.getByText(/Xem và sửa \d+ mục/).click();
  await page
    .getByRole('button', { name: /Bỏ mục: xã Kiến Hưng \(cũ\) → xã Kiến Thụy, Hộ nghèo/ })
    .click();
  await expect(panel(page)).toContainText('150 ÷ 4.500 = 3,33%');
  await page.reload();
  await expect(panel(page)).toContainText('150 ÷ 4.500 = 3,33%');
});

test('a file changes nothing that was typed in without being told to, and loses no line in silence', async ({
  page
}) => {
  await page.goto(KIEN_THUY);
  const load = (bytes: Buffer, name = 'c.csv') =>
    page.getByLabel('Nhập CSV').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  const head = 'KIND;UNIT;FORMER;INDICATOR;PERIOD;NUMERATOR;DENOMINATOR;NOTE';
  const text = (numerator: number): string =>
    [
      'sep=;',
      head,
      `baseline;cu-11728;;ho-ngheo;2024;${numerator};1000;`,
      'baseline;cu-11728;;ho-ngheo;2023;90;1000;"mở',
      'baseline;cu-99999;;ho-ngheo;2023;90;1000;',
      'baseline;cu-11728;;khong-co;2023;90;1000;'
    ].join('\r');
  await load(Buffer.from(`\uFEFF${text(100)}`, 'utf16le'));
  await expect(panel(page)).toContainText('Đã nhận 1 dòng');
  for (const said of [
    'Dòng 4: dấu ngoặc kép mở mà không đóng',
    'Dòng 5, cột unit: không có đơn vị hoặc chỉ tiêu nào mang mã “cu-99999”',
    'Dòng 6, cột indicator: không có đơn vị hoặc chỉ tiêu nào mang mã “khong-co”'
  ])
    await expect(panel(page)).toContainText(said);

  await load(Buffer.from(text(120), 'latin1'));
  await expect(panel(page)).toContainText('Tệp không lưu bằng UTF-8');
  await expect(panel(page)).toContainText('Đã nhận 0 dòng');
  await expect(panel(page)).toContainText('1 dòng khác với số đã nhập trước');
  await page.getByText(/Xem và sửa \d+ mục/).click();
  const typed = (counts: string) =>
    panel(page)
      .getByRole('listitem')
      .filter({ hasText: `Hộ nghèo, năm 2024: ${counts}` });
  const kept = (counts: string) => typed(counts).filter({ has: page.getByRole('button') });
  await expect(kept('100/1.000')).toHaveCount(1);
  await expect(kept('120/1.000')).toHaveCount(0);
  await page.getByRole('button', { name: 'Thay bằng số trong tệp' }).click();
  await expect(kept('120/1.000')).toHaveCount(1);
  await expect(typed('100/1.000')).toHaveCount(0);

  await load(Buffer.from('PK\u0003\u0004'), 'số liệu.xlsx');
  await expect(panel(page)).toContainText('“số liệu.xlsx” là tệp Excel');
});

test('of a file with broken lines the sound ones are taken and the others named', async ({
  page
}) => {
  await page.goto(KIEN_THUY);
  const load = (name: string, text: string) =>
    page
      .getByLabel('Nhập CSV')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await load('b.csv', 'tên,số\nxã,1\n');
  await expect(panel(page)).toContainText('Dòng 1: không thấy cột kind, unit');
  const lines = [
    'kind;unit;former;household_share;indicator;period;numerator;denominator',
    'share;moi-11680;cu-11728;40%;;;;',
    'share;moi-11728;cu-11728;0,7;;;;',
    'baseline;cu-11728;;;ho-ngheo;2024;5.240;',
    'baseline;xã Kiến Hưng;;;ho-ngheo;2024;5;100',
    'baseline;cu-11728;;;ho-ngheo;năm ngoái;5;100',
    'baseline;cu-11728;;;ho-ngheo;2024;500;100',
    'baseline;cu-11728;;;ho-ngheo;2024;5;100'
  ];
  await load('c.csv', lines.join('\r\n'));
  await expect(panel(page)).toContainText('Đã nhận 2 dòng');
  await expect(panel(page)).toContainText('Dòng 3: Cộng với xã Kiến Thụy thành 110%');
  await expect(panel(page)).toContainText('“5.240” có thể là 5.240 hoặc 5,24');
  await expect(panel(page)).toContainText('Dòng 5, cột unit: “xã Kiến Hưng” không đúng dạng');
  await expect(panel(page)).toContainText('Dòng 6, cột period: “năm ngoái” không đúng dạng');
  await expect(panel(page)).toContainText('Dòng 7: Tử số lớn hơn mẫu số');
  await expect(page.getByText('2 mục cho cả thành phố')).toBeVisible();
  await expect(share(page, 'xã Kiến Hưng (cũ)')).toHaveValue('40%');
});

test('months are compared with the same month of the year before the merger', async ({ page }) => {
  await page.goto(`${KIEN_THUY}?mau=1&chi-tieu=giai-ngan`);
  await expect(panel(page)).toContainText('tháng 10/2024', { timeout: 45_000 });
  await expect(page.getByText('cùng kỳ với tháng 10/2026')).toBeVisible();
  await page.getByLabel('Năm', { exact: true }).selectOption('10/2022');
  await expect(panel(page)).toContainText('tháng 10/2022');
  await page.goto(`${KIEN_THUY}?mau=1&chi-tieu=thu-ngan-sach&ky=2025`);
  await expect(panel(page)).toContainText(
    '6 tháng đầu của đơn vị cũ cộng 6 tháng cuối của đơn vị mới',
    {
      timeout: 45_000
    }
  );
  await expect(panel(page)).toContainText('6 tháng cuối năm 2025');
});

test('a number that reads two ways is asked back for money, and never for households', async ({
  page
}) => {
  await page.goto(KIEN_THUY);
  const households = page.getByLabel('xã Hữu Bằng (cũ): tổng số hộ');
  await households.fill('5.240');
  await expect(page.getByText('1 mục cho cả thành phố')).toBeVisible();
  await expect(households).toHaveValue('5.240');
  await expect(panel(page)).not.toContainText('đọc được hai cách');
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();

  await panel(page).getByLabel('Chỉ tiêu').selectOption({ label: 'Thu ngân sách' });
  const revenue = page.getByLabel(/^xã Hữu Bằng \(cũ\): /).first();
  await revenue.fill('5.240');
  await expect(panel(page)).toContainText('“5.240” đọc được hai cách');
  await page.getByRole('button', { name: '5.240', exact: true }).click();
  await expect(revenue).toHaveValue('5.240');
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
  test('An Hải: five sources, their sum, the three wards explained, and no change across two standards', async ({
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
    await expect(page.locator('#change')).toHaveText(/nhưng chưa so sánh được$/);
    const row = page.getByRole('row', { name: /Số hộ cận nghèo/ });
    await expect(row).toContainText('khoảng 206');
    await expect(row).toContainText('(suy ra)');
    await expect(row).toContainText('không trừ: chuẩn đã đổi');
    await expect(row).toContainText('không so sánh được');
    await expect(page.getByText('−120')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'phường An Phong' }).first()).toBeVisible();
    await expect(page.getByText('mã 11617, từ 01/7/2025').first()).toBeAttached();
    await expect(
      page.getByText('Mã 11617 đến 30/6/2025 là của phường Đồng Thái (cũ)')
    ).toBeVisible();
  });

  test('the city says 56 and 58 and lists every divided former unit', async ({ page }) => {
    await page.goto('./sap-nhap/');
    await expect(page.locator('#changes')).toHaveText(
      'Số hộ cận nghèo: chưa đơn vị nào có số trước và sau so sánh được'
    );
    await expect(page.locator('[data-table="uncompared"] li')).toContainText([
      /Phường An Hải.*khoảng 206.*86.*không trừ: chuẩn đã đổi.*không so sánh được/s
    ]);
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
  await page.getByRole('combobox', { name: /^Thêm đơn vị/ }).fill('cam giang');
  await page.getByRole('option', { name: /Xã Cẩm Giàng/ }).click();
  await expect(page).toHaveURL(/nhom=cu-11083,moi-10903/);
});

test('the pages fit a phone @phone-only', async ({ page }) => {
  for (const path of [AN_HAI, './sap-nhap/', './so-sanh/']) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
