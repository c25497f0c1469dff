import { expect, test } from '../support/journey';

test('a changed number changes the status, the picture and the reckoning of its rule @phone', async ({
  page
}) => {
  await page.goto('./phuong-phap/');
  const level = page.locator('#muc-den-nam');
  const outcome = level.locator('.outcome');
  await expect(outcome).toContainText('Cần tăng tốc');
  await level.getByRole('spinbutton', { name: 'năm 2027' }).fill('0.9');
  await expect(outcome).toContainText('Đạt');
  await expect(level.getByRole('definition').first()).toHaveText('1% − 0,9% = +0,1 điểm %');
  await level.getByRole('spinbutton', { name: 'năm 2026' }).fill('');
  await level.getByRole('spinbutton', { name: 'năm 2027' }).fill('');
  await expect(outcome).toContainText('Chưa xét được');
  await expect(outcome).toContainText('Mới có một số liệu');
});

test('a share typed in turns a range of the merged rate into a number', async ({ page }) => {
  await page.goto('./phuong-phap/#gop-ty-le');
  const merge = page.locator('#gop-ty-le');
  const merged = merge.getByRole('definition').first();
  await expect(merged).toHaveText('8,24% đến 8,40%');
  await merge.getByLabel('Phần hộ đã về, %, xã C (cũ)').fill('100');
  await expect(merged).toContainText('8,24%');
  await expect(merged).not.toContainText('đến');
  await merge.getByLabel('Hộ nghèo, xã A (cũ)').fill('');
  await expect(merge).toContainText('chỉ nêu từng phần');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every rule stands there with its example, its status and its picture', async ({ page }) => {
    await page.goto('./en/phuong-phap/');
    await expect(page.locator('main noscript p')).toContainText('JavaScript is off');
    await expect(page.locator('#thang .chart svg').first()).toBeVisible();
    await expect(page.locator('#khoang .outcome').first()).toContainText('Not met (year)');
    // Where pages and documents send a reader who asks what a small count changes.
    await page.getByRole('link', { name: 'Small counts' }).click();
    await expect(page).toHaveURL(/#so-nho$/);
    await expect(page.locator('#so-nho')).toBeInViewport();
    await expect(page.locator('#so-nho')).toContainText('Fisher–Irwin');
    await expect(page.locator('#gop-hai-long')).toContainText('92.33%');
  });
});
