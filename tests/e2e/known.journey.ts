import { expect, test } from '../support/journey';

const UNITS = [
  [
    '11680-kien-thuy',
    'Báo cáo tổng kết phong trào thi đua yêu nước',
    12,
    'Phát động: Trung ương, thành phố'
  ],
  ['11242-nguyen-luong-bang', 'Kế hoạch triển khai', 17, 'Phát động: Các cấp (văn bản không tách)'],
  [
    '11629-an-lao',
    'Kế hoạch tổ chức Hội nghị Tuyên dương điển hình tiên tiến xã An Lão',
    10,
    'Phát động: Trung ương, thành phố và xã (văn bản không tách)'
  ]
] as const;

for (const [slug, title, movements, launcher] of UNITS)
  test(`${slug} shows its own document first, and the movements it names with the sentence`, async ({
    page
  }) => {
    await page.goto(`./don-vi/${slug}/`);
    const documents = page.locator('section', {
      has: page.getByRole('heading', { name: 'Văn bản', exact: true })
    });
    const first = documents.getByRole('listitem').first();
    await expect(first).toContainText(title);
    await expect(first).toContainText('văn bản của đơn vị');
    const named = page.locator('[data-table="movements"] > li');
    await expect(named).toHaveCount(movements);
    const culture = named.filter({ hasText: 'thi đua thực hiện văn hóa công sở' });
    await expect(culture).toContainText(launcher);
    await expect(culture.locator('blockquote')).toContainText('văn hóa công sở');
    await expect(page.getByRole('main')).toContainText(`${movements} phong trào`);
  });

test('an indicator of commendations counts what documents state, and links to the unit', async ({
  page
}) => {
  await page.goto('./chi-tieu/ca-nhan-dien-hinh/');
  const main = page.getByRole('main');
  await expect(main).not.toContainText('Dữ liệu chưa có số liệu hoặc mục tiêu nào');
  await expect(main).toContainText('Văn bản của 2 đơn vị nêu số khen thưởng');
  const counted = page.locator('[data-table="commendations"]');
  await expect(counted).toContainText('24 cá nhân');
  await expect(counted).toContainText('Giấy khen của Chủ tịch UBND xã Đại Sơn');
  await expect(counted.getByRole('link', { name: 'Xã Đại Sơn' }).first()).toHaveAttribute(
    'href',
    /11086-dai-son\/#khen-thuong$/
  );
});

test('who launched a movement is what a document states, never guessed', async ({ page }) => {
  await page.goto('./chi-tieu/tram-y-te-chuan/');
  const doctors = page
    .locator('[data-table="movements"] > li')
    .filter({ has: page.locator('b', { hasText: 'Thầy thuốc như mẹ hiền' }) });
  await expect(doctors).toContainText('Văn bản không nêu ai phát động (ngành Y tế triển khai)');
  await expect(page.getByRole('main')).not.toContainText('Trung ương phát động');
});

test('a published rank stands with its group, and part of a group is not ranked', async ({
  page
}) => {
  await page.goto('./chi-tieu/chi-so-cchc/');
  const communes = page.locator('[data-table="xep-xa"]');
  const row = communes.getByRole('row').filter({ hasText: 'Xã An Lão' });
  await expect(row).toContainText('hạng 3 trong khối xã, đặc khu');
  await expect(page.getByRole('main')).not.toContainText(/\b\d+\/4\b/);
  await page.goto('./chi-tieu/xep-hang-cchc/');
  await expect(page.locator('[data-table="xep-phuong"]')).toContainText(
    'hạng 45 trong khối phường'
  );
  await expect(page.getByRole('main')).not.toContainText(/\b\d+\/6\b/);
  await page.goto('./');
  await expect(page.locator('[data-table="known-units"]')).toContainText(
    'Hạng CCHC: hạng 4 trong khối xã, đặc khu'
  );
});

test('the newest figure is told from the day of the edition', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/?ky=2025');
  await expect(page.getByRole('main')).toContainText(
    'Tính đến ngày 31/12/2025 · Số mới nhất: 2025 · bản tổng hợp 30/11/2026'
  );
  await expect(page.getByRole('contentinfo')).toContainText('Số mới nhất: 2025 · bản tổng hợp');
  await expect(page.locator('body')).not.toContainText(/dữ liệu đến|Dữ liệu ngày|cập nhật ngày/);
  await page.goto('./en/don-vi/11086-dai-son/');
  await expect(page.getByRole('main')).toContainText('Newest figure: 2025 · edition of');
});

test('commendations say who gave them; both counts of people name their source', async ({
  page
}) => {
  await page.goto('./don-vi/11086-dai-son/');
  const given = page.locator('[data-table="commendations"]');
  await expect(given).toContainText(
    '13 cá nhân · Giấy khen của Chủ tịch Ủy ban MTTQ Việt Nam xã Đại Sơn'
  );
  await expect(given).toContainText('Dịp khen');
  const head = page.locator('.head').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(head).toContainText('30.616 người (báo cáo của đơn vị)');
  await expect(head).toContainText('30.161 người (danh mục bản đồ 7/2025)');
  await expect(head).toContainText('huyện Tứ Kỳ, huyện Thanh Hà');
});

test('a document that rests on a secondary source is marked so', async ({ page }) => {
  await page.goto('./chi-tieu/truong-chuan-quoc-gia/');
  await expect(page.getByRole('main')).toContainText('nguồn thứ cấp, chưa đối chiếu');
});
