import { expect, test } from '../support/journey';
import { obstaclesOf } from '../support/obstacles';

const TIMEOUT = 45_000;

test('the list says what is known of each of 173 indicators, and finds them without marks', async ({
  page
}) => {
  await page.goto('./chi-tieu/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('173 chỉ tiêu');
  await page.getByRole('searchbox').fill('gia dinh van hoa');
  const row = page.getByRole('row').filter({ hasText: 'danh hiệu Gia đình văn hóa' });
  await expect(row).toContainText('2');
  await page.getByRole('searchbox').fill('khong co dau');
  await expect(page.getByText('Không có chỉ tiêu nào khớp')).toBeVisible();
});

test('an indicator with few figures shows them as they are, each with its sentence @phone', async ({
  page
}) => {
  await page.goto('./chi-tieu/gia-dinh-van-hoa/');
  const card = page.getByRole('listitem').filter({ hasText: 'giai đoạn 2020–2025' }).first();
  await expect(card).toContainText('92%');
  await expect(card).toContainText('trên 95% mỗi năm');
  await expect(card).toContainText('Mới có số gốc');
  // 96,1 % of one unit and a span of years of another are no ranking.
  await expect(page.getByRole('heading', { name: /^Xếp theo giá trị/ })).toHaveCount(0);
  await page.locator('#nguon summary').filter({ hasText: 'Phần thứ nhất, II.2.1' }).click();
  await expect(page.getByText('danh hiệu gia đình văn hóa đạt 92%')).toBeVisible();
});

test('values of one period stand by group, and none is ranked where part of the group is missing', async ({
  page
}) => {
  await page.goto('./chi-tieu/chi-so-cchc/');
  await expect(page.getByRole('heading', { name: /^Xếp theo giá trị/ })).toBeVisible();
  const tables = page.getByRole('table').filter({ hasText: 'Hạng đã công bố' });
  await expect(tables).toHaveCount(2);
  await expect(tables.first().getByRole('row').nth(1)).toContainText(
    /Hồng Bàng.*95,8.*hạng\s1 trong khối phường/
  );
  await expect(tables.last().getByRole('row').nth(1)).toContainText(
    /Cát Hải.*94,15.*hạng\s1 trong khối xã, đặc khu/
  );
  await expect(page.getByText('Mới 4 trên 45 đơn vị trong khối có số')).toBeVisible();
});

test('an indicator nobody has published says so and still defines itself', async ({ page }) => {
  await page.goto('./chi-tieu/chi-so-766/');
  await expect(page.getByText('Dữ liệu chưa có số liệu hoặc mục tiêu nào')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Định nghĩa' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the figures, the pictures and the law of an indicator are there', async ({ page }) => {
    await page.goto('./chi-tieu/gia-dinh-van-hoa/');
    await expect(page.getByText('92%').first()).toBeVisible();
    await expect(page.locator('main svg[role="img"], main .still svg').first()).toBeVisible();
    await expect(page.getByText('Luật Thi đua, khen thưởng').first()).toBeVisible();
  });
});

test('with the sample the page shows the line, its path, the merger and the change of the standard', async ({
  page
}) => {
  await page.goto('./chi-tieu/ho-ngheo/?mau=1');
  await expect(page.getByRole('heading', { name: /đơn vị đạt hoặc đúng tiến độ/ })).toBeVisible({
    timeout: TIMEOUT
  });
  const big = page.locator('section.big');
  // Nobody asked for a unit: one is drawn, and nothing is claimed of it.
  await expect(big.getByRole('heading', { level: 2 })).toHaveText(
    'Theo năm: chọn đơn vị trên hình'
  );
  await expect(big).not.toContainText(/lộ trình 0|Chậm từ năm|đổi tình trạng|Chưa thấy thay đổi/);
  for (const words of [
    '01/7/2025: sáp nhập',
    'Đổi chuẩn 2027',
    'Đổi chuẩn 2022',
    'không nối số cũ'
  ])
    await expect(big.getByText(words).first()).toBeAttached();
  await big
    .getByRole('combobox', { name: 'Đơn vị trên hình' })
    .selectOption({ label: 'Xã Vĩnh Am' });
  await expect(page).toHaveURL(/don-vi=11887/);
  await expect(big.getByRole('heading', { level: 2 })).toContainText('Xã Vĩnh Am');
  await page.goBack();
  await expect(page).not.toHaveURL(/don-vi=/);
  const places = page.getByRole('table').filter({ hasText: 'Tử số / mẫu số' });
  await expect(places).toHaveCount(2);
  // Too few of a group have a figure of this period: nobody has a place.
  await expect(page.getByText(/^Mới \d+ trên \d+ đơn vị trong khối có số của kỳ này/)).toHaveCount(
    2
  );
  expect(await obstaclesOf(page)).toEqual([]);
});

test('a year under review judges with what was known at its end, and the way back leads back', async ({
  page
}) => {
  await page.goto('./chi-tieu/lao-dong-qua-dao-tao/?mau=1&don-vi=11086');
  await expect(page.getByText(/Chậm từ năm 20\d\d/)).toBeVisible({ timeout: TIMEOUT });
  const period = page.getByRole('navigation', { name: 'Kỳ xem' });
  await period.getByRole('link', { name: 'Năm 2025' }).click();
  await expect(page).toHaveURL(/ky=2025/);
  await expect(page.getByText(/Chậm từ năm 2026/)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Xã Đại Sơn: .*, năm 2025$/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/Chậm từ năm 20\d\d/)).toBeVisible();
});

test('a monthly indicator is shown between its natural limits, a sum over the year is not', async ({
  page
}) => {
  await page.goto('./chi-tieu/tthc-dung-han/?mau=1');
  const heading = page.getByRole('heading', { name: 'Từng tháng có phải là dao động thường?' });
  await expect(heading).toBeVisible({ timeout: TIMEOUT });
  await page.goto('./chi-tieu/giai-ngan/?mau=1');
  await expect(page.getByRole('heading', { name: /^Xếp theo giá trị/ })).toBeVisible({
    timeout: TIMEOUT
  });
  await expect(heading).toHaveCount(0);
});

test('a title is counted by status instead of drawn', async ({ page }) => {
  await page.goto('./chi-tieu/chinh-quyen-than-thien/?mau=1');
  await expect(page.getByRole('heading', { name: /trên 114 đơn vị đã đạt/ })).toBeVisible({
    timeout: TIMEOUT
  });
  await expect(page.locator('section.big')).toHaveCount(0);
});
