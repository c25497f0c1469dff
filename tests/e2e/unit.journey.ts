import { downloaded, namesInZip } from '../support/made-file';
import { expect, test } from '../support/journey';

const DAI_SON = './don-vi/11086-dai-son/';

test('a stranger sees 92 % against more than 95 % cultural families, and the sentence behind each @phone', async ({
  page
}) => {
  await page.goto(DAI_SON);
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Gia đình văn hóa' }) });
  await expect(card).toContainText('trên 95% mỗi năm');
  await expect(card).toContainText('92%');
  await expect(card).toContainText('thấp hơn mức sàn hơn 3 điểm %'.replaceAll(' %', '\u00A0%'));
  await expect(card).toContainText('Mới có số gốc');
  await card.locator('summary', { hasText: '2020–2025' }).click();
  await expect(card.getByText('danh hiệu gia đình văn hóa đạt 92%')).toBeVisible();
  await card.locator('summary', { hasText: 'mục tiêu' }).click();
  await expect(card.locator('blockquote').first()).toBeVisible();
});

test('the first screen says one sentence, the yardstick, what to do and the way to files @phone', async ({
  page
}, { project }) => {
  await page.goto(DAI_SON);
  const isPhone = project.name.includes('phone');
  for (const part of [
    page.getByRole('heading', {
      name: /mức phải giữ là trên 95%, điểm xuất phát 92% \(giai đoạn 2020–2025/
    }),
    page.getByText('92% là điểm xuất phát, chưa phải kết quả').first(),
    page.locator('[data-table="yardstick"]'),
    page.getByRole('heading', { name: 'Việc cần làm ngay' }),
    page.getByText('12 mục tiêu tính theo năm chưa có số 2025.'),
    page.getByText('Năm 2026: thêm hơn 3\u00a0điểm\u00a0%'),
    ...['Tải về: Kết quả chung', 'Trang chiếu', 'Chia sẻ', 'In'].map((name) =>
      page.getByRole('button', { name, exact: true })
    ),
    ...(isPhone ? [] : [page.locator('[data-table="review"] tbody tr').first()])
  ])
    await expect(part).toBeInViewport({ ratio: 0.9 });
});

test('the page becomes the slides of a conference at one press, from the unit to what they rest on', async ({
  page
}) => {
  await page.goto(DAI_SON);
  await page.getByRole('button', { name: 'Trang chiếu' }).click();
  await expect(page).toHaveURL(/\/hoi-nghi\/$/);
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  const titles = page.locator('[data-slide] label:first-child textarea');
  await expect(titles.first()).toHaveValue('Xã Đại Sơn hình thành từ 4 đơn vị cũ, ngày 01/7/2025');
  await expect(titles.nth(5)).toHaveValue(/^21 mục tiêu 2025–2030 của xã Đại Sơn: chưa có số liệu/);
  await expect(titles.last()).toHaveValue('Các con số trên đây dựa trên 3 văn bản');
  // With its cover: thirteen slides.
  const { path } = await downloaded(page, () =>
    page.getByRole('button', { name: /^PowerPoint/ }).click()
  );
  const slides = namesInZip(path).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(13);
});

test('the first page asks for the reader’s unit, begins there from then on, and lets go at one press @phone', async ({
  page
}) => {
  await page.goto('./');
  await expect(page.getByText(/2 trên 114 đơn vị.*xã Đại Sơn/)).toBeInViewport();
  await page.getByRole('button', { name: 'Tìm xã, phường, đặc khu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('dai son');
  await dialog.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  const mine = page.getByRole('button', { name: 'Đơn vị của tôi' });
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/don-vi\/11086-dai-son\/$/);
  await page.getByRole('link', { name: 'Toàn thành phố' }).first().click();
  await expect(page.getByRole('heading', { name: 'Đơn vị của bạn' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ chọn' }).click();
  await expect(page.getByRole('heading', { name: 'Chọn đơn vị của bạn' })).toBeVisible();
});

test('a unit without figures of the term is never said to have met 0 of its targets', async ({
  page
}) => {
  await page.goto(DAI_SON);
  const score = page.getByRole('region', { name: 'Kết quả chung' });
  await expect(score).toContainText('21');
  await expect(score).toContainText('chưa mục tiêu nào có số liệu trong kỳ để xét');
  await expect(score).not.toContainText('0/');
});

test('both figures of the population of Đại Sơn are shown with where they stand', async ({
  page
}) => {
  await page.goto(DAI_SON);
  await expect(page.locator('dd').getByText('30.616 người')).toBeVisible();
  await expect(page.locator('dd').getByText('30.161 người')).toBeVisible();
});

test('every former unit carries its old district and the mark of a former unit', async ({
  page
}) => {
  await page.goto('./don-vi/11617-an-hai/');
  for (const name of ['An Đồng', 'Hồng Thái', 'Đồng Thái', 'An Hải', 'Lê Lợi'])
    await expect(page.getByText(`phường ${name} (cũ)`, { exact: false }).first()).toBeVisible();
  await expect(page.getByText('một phần diện tích và dân').first()).toBeVisible();
});

test('a unit no document speaks of still shows what it was formed from', async ({ page }) => {
  await page.goto('./don-vi/11948-bach-long-vi/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặc khu Bạch Long Vĩ');
  await expect(page.getByText('huyện Bạch Long Vĩ (cũ)').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of a unit has its figures, its pictures and its sources', async ({ page }) => {
    await page.goto(DAI_SON);
    const heading = page.getByRole('heading', { name: 'Gia đình văn hóa' });
    const card = page.getByRole('article').filter({ has: heading });
    await expect(card.getByRole('img').first().locator('svg').first()).toBeVisible();
    await expect(card).toContainText('92%');
    await card.locator('summary', { hasText: '2020–2025' }).click();
    await expect(card.getByText('danh hiệu gia đình văn hóa đạt 92%')).toBeVisible();
  });
});

test('names are found without typing marks, by keyboard alone', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Tìm đơn vị, chỉ tiêu' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('dai son');
  await expect(dialog.getByRole('option').first()).toContainText('Xã Đại Sơn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don-vi\/11086-dai-son\/$/);
});

test('the other language is the same page, and the way back leads to it', async ({ page }) => {
  await page.goto(DAI_SON);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/don-vi\/11086-dai-son\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đại Sơn commune');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/(?<!\/en)\/don-vi\/11086-dai-son\/$/);
});

for (const [path, pages, awaited] of [
  ['./don-vi/11086-dai-son/', 2, 'Việc cần làm ngay'],
  ['./don-vi/11086-dai-son/?mau=1', 3, 'Cần chú ý'],
  ['./don-vi/11680-kien-thuy/?mau=1', 2, 'Cần chú ý'],
  ['./don-vi/11680-kien-thuy/?mau=1&ky=2026', 2, 'Năm 2026: phải đạt, đã có, còn thiếu'],
  ['./don-vi/11948-bach-long-vi/', 1, 'Dữ liệu chưa có mục tiêu 2025–2030 nào']
] as const)
  test(`${path} prints on ${pages} of A4, and nothing leaves the paper`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: awaited }).first()).toBeVisible({
      timeout: 45_000
    });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(pages);
    // A4 with its margins, in pixels of the style sheet.
    await page.setViewportSize({ width: Math.floor((210 * 96) / 25.4), height: 1000 });
    await page.addStyleTag({ content: 'body { padding-inline: 13mm }' });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(td, th, p, li, h2)')]
        .filter((one) => one.getBoundingClientRect().width > 0)
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
        .filter((one) => getComputedStyle(one).overflowX === 'visible')
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .map((one) => one.textContent?.trim())
    );
    expect(beyond).toEqual([]);
  });
