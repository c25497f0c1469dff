import { copied } from '../support/clipboard';
import { addUnit, openMenuOf } from '../support/deck';
import { expect, type Page, test } from '../support/journey';
import { downloaded, has, partsInZip } from '../support/made-file';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const slides = (page: Page) => page.locator('[data-slide]');
const remarkOf = (page: Page, at: number) =>
  slides(page).nth(at).getByRole('textbox', { name: 'Nhận xét' });

async function openIncomeMenu(page: Page): Promise<void> {
  await page.goto('./don-vi/11086-dai-son/');
  await openMenuOf(page, page.getByRole('button', { name: 'Tải về: Thu nhập đầu người' }).first());
}

test('a line pasted with a soft break leaves as text of a valid file', async ({ page }) => {
  test.skip(!has('unzip'), 'unzip is not installed');
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const title = slides(page).first().getByRole('textbox', { name: 'Tiêu đề' });
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    'Dòng một\u000Bdòng hai\u0001'
  );
  await title.fill('');
  await title.press('ControlOrMeta+v');
  await expect(
    slides(page).first().locator('svg text').filter({ hasText: 'dòng hai' })
  ).toHaveCount(1);
  await page.getByRole('region', { name: 'Bìa' }).getByLabel('Nơi và ngày').fill('Đại Sơn\u0001 x');
  const pptx = await downloaded(page, () =>
    page.getByRole('button', { name: /^PowerPoint/ }).click()
  );
  const [, first] = partsInZip(pptx.path, /^ppt\/slides\/slide\d+\.xml$/);
  expect(first).toMatch(/<a:t>Dòng một<\/a:t>.*<a:t>dòng hai<\/a:t>/s);
});

test('what was removed comes back, and nothing that came since is lost', async ({
  page,
  context
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const other = await context.newPage();
  await other.goto('./hoi-nghi/');
  await expect(slides(other)).toHaveCount(12);
  await page.getByRole('button', { name: 'Bỏ trang 12' }).click();
  await expect(slides(other)).toHaveCount(11);
  await remarkOf(other, 0).fill('Lời của thẻ kia');
  await expect(remarkOf(page, 0)).toHaveValue('Lời của thẻ kia');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  for (const tab of [page, other]) {
    await expect(slides(tab)).toHaveCount(12);
    await expect(remarkOf(tab, 0)).toHaveValue('Lời của thẻ kia');
  }
  await page.getByRole('button', { name: 'Bỏ bìa' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('region', { name: 'Bìa' })).toBeVisible();
});

test('a chart that the browser cannot keep is not said to be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openIncomeMenu(page);
  await page.getByRole('menuitem', { name: 'Đưa vào hội nghị' }).click();
  await expect(page.getByText('trình duyệt không giữ được')).toBeVisible();
  await expect(page.getByText(/^Đã đưa vào hội nghị/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Mở hội nghị' }).click();
  await expect(slides(page)).toHaveCount(1);
  await expect(page.getByText('Trình duyệt không cho giữ bộ trang chiếu')).toBeVisible();
});

test.describe('on a site without https', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
  });

  test('words are copied the older way', async ({ page }) => {
    await openIncomeMenu(page);
    await page.getByRole('menuitem', { name: 'Sao chép liên kết' }).click();
    await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-here';
      document.body.append(field);
      field.focus();
    });
    await page.locator('#paste-here').press('ControlOrMeta+v');
    await expect(page.locator('#paste-here')).toHaveValue(/^http.*\/don-vi\/11086-dai-son\/#/);
  });

  test('what cannot be copied at all is shown, selected', async ({ page }) => {
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await openIncomeMenu(page);
    await page.getByRole('menuitem', { name: 'Sao chép lời dẫn' }).click();
    const shown = page.getByRole('textbox', { name: /đã được chọn sẵn/ });
    await expect(shown).toBeFocused();
    await expect(shown).toHaveValue(/Nguồn: /);
    const selected = await shown.evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
    expect(selected).toBe(true);
  });

  test('a picture is offered as a file', async ({ page }) => {
    await openIncomeMenu(page);
    await page.getByRole('menuitem', { name: 'Sao chép ảnh' }).click();
    const offer = page.getByRole('button', { name: 'Tải ảnh PNG' });
    const file = await downloaded(page, () => offer.click());
    expect(file.name).toMatch(/\.png$/);
  });
});

test('files ordered one after the other are all made', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename().replace(/^.*\./, '')));
  await page.getByRole('button', { name: /^PowerPoint/ }).dblclick();
  await page.getByRole('button', { name: /^PDF/ }).click();
  await expect(page.getByText('1 việc chờ đến lượt')).toBeVisible();
  await expect.poll(() => names, { timeout: 90_000 }).toEqual(['pptx', 'pdf']);
});

test('a link says when it was cut, and a full stop behind it does no harm', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const copy = page.getByRole('button', { name: 'Sao chép liên kết bộ trang' });
  const link = await copied(page, () => copy.click(), /^https?:.*\/hoi-nghi\//);
  const other = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    serviceWorkers: 'block'
  });
  const opened = await other.newPage();
  await opened.goto(link.slice(0, -40));
  await expect(opened.getByRole('alert')).toContainText('bị cắt hoặc hỏng');
  await expect(slides(opened)).toHaveCount(0);
  await opened.goto('about:blank');
  await opened.goto(`${link}.`);
  await expect(slides(opened)).toHaveCount(12);
  await other.close();
});

test('a link asks before it takes the place of a cover alone, which can be had back', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const copy = page.getByRole('button', { name: 'Sao chép liên kết bộ trang' });
  const link = await copied(page, () => copy.click(), /^https?:.*\/hoi-nghi\//);
  const other = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    serviceWorkers: 'block'
  });
  const opened = await other.newPage();
  await opened.goto('./hoi-nghi/');
  await addUnit(opened, 'dai son');
  const title = opened.getByRole('region', { name: 'Bìa' }).getByLabel('Tên hội nghị');
  await title.fill('Hội nghị của chúng tôi');
  await opened.getByRole('button', { name: 'Bỏ hết' }).click();
  await opened.goto('about:blank');
  await opened.goto(link);
  await expect(opened.getByRole('alert')).toContainText('12 trang chiếu');
  await expect(title).toHaveValue('Hội nghị của chúng tôi');
  await opened.getByRole('button', { name: 'Mở thay bộ đang có' }).click();
  await expect(slides(opened)).toHaveCount(12);
  await opened.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(title).toHaveValue('Hội nghị của chúng tôi');
  await other.close();
});

test('the way back ends a presentation, which shows the deck it began with', async ({
  page,
  context
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Trình chiếu' });
  await page.keyboard.press('End');
  await expect(dialog.getByRole('status')).toContainText('Trang 13 trên 13');
  const other = await context.newPage();
  await other.goto('./hoi-nghi/');
  for (const at of [12, 11, 10])
    await other.getByRole('button', { name: `Bỏ trang ${at}` }).click();
  await expect(slides(page)).toHaveCount(9);
  await expect(dialog.getByRole('status')).toContainText('Trang 13 trên 13');
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội nghị');
  // Ended by its own key it leaves no step behind in the history.
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)))
    .not.toContain('isPresenting');
});

test('the keys of a field are the field’s', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const remark = remarkOf(page, 1);
  await remark.fill('Một lời');
  await remark.press('Alt+ArrowUp');
  await expect(remark).toBeFocused();
  await expect(remarkOf(page, 1)).toHaveValue('Một lời');
  await page.getByRole('button', { name: 'Chuyển trang 2 lên' }).press('Alt+ArrowUp');
  await expect(remarkOf(page, 0)).toHaveValue('Một lời');
});

test('a field says what a picture cannot show', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const row = slides(page).first();
  const title = row.getByRole('textbox', { name: 'Tiêu đề' });
  await title.fill('Phát thải CO₂ ① ✓');
  await expect(row.locator('svg text').filter({ hasText: 'CO₂ ① ✓' })).toHaveCount(1);
  await expect(row.getByText(/^Ký hiệu/)).toHaveCount(0);
  await title.fill('Tốt 👍 Д');
  await expect(row.getByText('Ký hiệu 👍 Д sẽ không có trong ảnh')).toBeVisible();
  await expect(row.locator('svg text').filter({ hasText: '👍' })).toHaveCount(0);
  await title.fill('Tiêu đề rất dài '.repeat(18));
  await expect(row.getByText(/chữ của tiêu đề chỉ còn \d+ px/)).toBeVisible();
});
