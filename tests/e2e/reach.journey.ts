import { expect, type Page, test } from '../support/journey';

const BOARD_TIMEOUT = 45_000;

async function grid(page: Page) {
  await page.goto('./?mau=1');
  const board = page.getByRole('grid');
  await expect(board).toBeVisible({ timeout: BOARD_TIMEOUT });
  await board.locator('[tabindex="0"]').focus();
  return board;
}

/** Place of the focused cell, and whether something lies over its middle. */
const focusedPlace = (page: Page): Promise<{ place: string | undefined; isCovered: boolean }> =>
  page.evaluate(() => {
    const cell = document.activeElement as HTMLElement;
    const { left, top, width, height } = cell.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      place: cell.dataset['place'],
      isCovered: !(seen !== null && (cell.contains(seen) || seen.contains(cell)))
    };
  });

test('the keyboard walks the board in all directions and is never lost or covered', async ({
  page
}) => {
  test.setTimeout(180_000);
  await grid(page);
  let [row, column] = [0, 0];
  const walk = async (key: string, times: number, by: [number, number]): Promise<void> => {
    for (let step = 0; step < times; step += 1) {
      await page.keyboard.press(key);
      [row, column] = [row + by[0], column + by[1]];
      await expect
        .poll(async () => (await focusedPlace(page)).place?.split(' ')[0], { message: key })
        .toBe(`${row}`);
      const { place, isCovered } = await focusedPlace(page);
      // The head of a group spans its row.
      expect([`${row} ${column}`, `${row} 0`]).toContain(place);
      expect(isCovered, `${key} ${place}`).toBe(false);
    }
  };
  await walk('ArrowDown', 3, [1, 0]);
  await walk('ArrowRight', 12, [0, 1]);
  await walk('ArrowLeft', 12, [0, -1]);
  await walk('ArrowRight', 12, [0, 1]);
  await walk('ArrowDown', 40, [1, 0]);
  await walk('ArrowUp', 16, [-1, 0]);
  await walk('ArrowLeft', 8, [0, -1]);
});

test('what is marked on the board is told, and who comes back stands where they left', async ({
  page
}) => {
  test.setTimeout(120_000);
  const board = await grid(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(board.locator('[aria-selected="true"]')).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  const { place } = await focusedPlace(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Kết quả chung' })).toBeVisible();
  await page.goBack();
  await expect(board).toBeVisible({ timeout: BOARD_TIMEOUT });
  await expect.poll(async () => (await focusedPlace(page)).place).toBe(place);
});

test('the board does not tear on paper: it says how to print it', async ({ page }) => {
  await grid(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-table="matrix"]')).toBeHidden();
  await expect(page.getByText(/quá rộng để in trên giấy/)).toBeVisible();
});

test('Tab leaves the menu of a chart for what comes after its button', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  const button = page.locator('[data-covers] > button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu').first();
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  const isAfter = await button.evaluate((own) =>
    Boolean(own.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
  expect(isAfter).toBe(true);
  await expect(page.locator('body')).not.toBeFocused();
});

test('menus of a chart are sheets on the phone, all in sight @phone-only', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  await page.locator('[data-covers] > button').first().tap();
  await page.getByRole('menuitem', { name: /PNG/ }).first().tap();
  const sheet = page.getByRole('menu').last();
  await expect(sheet.getByRole('menuitem').first()).toBeVisible();
  for (const item of await sheet.getByRole('menuitem').all()) {
    const box = (await item.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
});

for (const name of ['Mục lục', 'Aa'])
  test(`“${name}” closes by Escape, by a press outside, and when the focus leaves @phone-only`, async ({
    page
  }) => {
    await page.goto('./phuong-phap/');
    const menu = page.locator('details', { has: page.locator('summary', { hasText: name }) });
    const summary = menu.locator('summary');
    await summary.tap();
    await expect(menu).toHaveAttribute('open', '');
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open', '');
    await expect(summary).toBeFocused();
    await summary.tap();
    await page.getByRole('heading', { level: 2 }).nth(1).tap();
    await expect(menu).not.toHaveAttribute('open', '');
    await summary.tap();
    await page.locator('footer a').first().focus();
    await expect(menu).not.toHaveAttribute('open', '');
  });

test('where the system chooses the colours, charts follow its ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('./don-vi/11086-dai-son/?giao-dien=sang');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
});

test('where the system chooses the colours, the place and the period one is at are marked', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./chi-tieu/thu-nhap/');
  for (const name of ['Kỳ xem', 'Trang chính'])
    await expect(
      page.getByRole('navigation', { name }).locator('a[aria-current]').first()
    ).toHaveCSS('outline-style', 'solid');
});

test('who does not see the page hears that the sample has come and which period is shown', async ({
  page
}) => {
  await page.goto('./chi-tieu/thu-nhap/?mau=1');
  const said = (text: string) => page.getByRole('status').filter({ hasText: text });
  await expect(said('Đã hiện dữ liệu mẫu.')).toHaveCount(1, { timeout: 45_000 });
  const period = page.getByRole('navigation', { name: 'Kỳ xem' });
  await period.getByRole('link', { name: 'Năm 2025' }).click();
  await expect(said('Đang xem: Năm 2025.')).toHaveCount(1);
  const small = page.locator('[aria-labelledby="tung-don-vi"]').getByRole('img');
  await expect(small.first()).toHaveAttribute('aria-label', /\d.* \(20\d\d\)/);
});

test('removing slides and ending a presentation leave the focus in the deck', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./hoi-nghi/');
  await page.getByRole('button', { name: 'Thêm từ một đơn vị' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('dai son');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Xã Đại Sơn' })).toBeFocused({
    timeout: 40_000
  });
  await page.getByRole('button', { name: /^Thêm \d+ trang$/ }).click();
  await expect(page.getByText(/^Đã thêm \d+ trang, bộ có \d+ trang\.$/)).toBeVisible();
  await expect(page.locator('[data-slide]').first().locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Bỏ trang 1', exact: true }).click();
  await expect(page.locator('[data-slide]').first().locator(':focus')).toHaveCount(1);
  const present = page.locator('button.primary', { hasText: 'Trình chiếu' });
  await present.click();
  await expect(page.getByRole('dialog', { name: 'Trình chiếu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(present).toBeFocused();
});

test('in English pages what is Vietnamese says so', async ({ page }) => {
  for (const path of [
    './en/don-vi/11086-dai-son/',
    './en/du-lieu/',
    './en/du-lieu/van-ban/dai-son-2025/',
    './en/chi-tieu/thu-nhap/',
    './en/chi-tieu/gia-dinh-van-hoa/',
    './en/sap-nhap/11617-an-hai/'
  ]) {
    await page.goto(path);
    const unmarked = await page.evaluate(() => {
      // Words of documents; names of places and units are names in every language.
      const PASSAGE =
        /(?:Báo cáo|Quyết định|Nghị quyết|Kế hoạch|trong năm|bình quân|dân số|tổng số|hằng năm)/u;
      const walker = document.createTreeWalker(
        document.querySelector('main')!,
        NodeFilter.SHOW_TEXT
      );
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (parent.closest('script, style, svg') !== null) continue;
        if (
          PASSAGE.test(node.textContent ?? '') &&
          parent.closest('[lang]')?.getAttribute('lang') !== 'vi'
        )
          found.push((node.textContent ?? '').trim().slice(0, 80));
      }
      return found;
    });
    expect(unmarked, path).toEqual([]);
  }
});

const PAGES = [
  './',
  './?mau=1',
  './don-vi/',
  './don-vi/11086-dai-son/',
  './don-vi/11086-dai-son/?mau=1&ky=2026',
  './chi-tieu/',
  './chi-tieu/thu-nhap/',
  './chi-tieu/thu-nhap/?mau=1',
  './sap-nhap/',
  './sap-nhap/11617-an-hai/',
  './so-sanh/',
  './phong-trao/',
  './khen-thuong/',
  './cum-khoi/',
  './hoi-nghi/',
  './du-lieu/',
  './phuong-phap/'
] as const;
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What sticks out at the right of the page itself, not of a box that scrolls by its own. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 && !scrolls(element.parentElement)
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide
        .slice(0, 6)
        .map(
          (element) =>
            `${element.tagName}.${element.getAttribute('class') ?? ''} ${Math.round(element.getBoundingClientRect().right)}`
        )
    ];
  });

/** Words of a board of cells that are not to be seen whole. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="grid"] [role="row"] *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      const words = element.textContent?.trim() ?? '';
      return isCut && words !== '' ? [words] : [];
    })
  );

const WIDTHS = [320, 1024, 1190] as const;
const SPACED_WIDTHS = [1280, 390] as const;
const HALL_WIDTHS = [1280, 1024] as const;

for (const path of PAGES)
  test(`${path} does not scroll sideways or cut the board, narrow, with wider text or in a hall`, async ({
    page
  }) => {
    await page.goto(path);
    if (path.includes('mau=1'))
      await expect(
        page.getByRole('grid').or(page.locator('section.big')).or(page.locator('#review')).first()
      ).toBeVisible({ timeout: BOARD_TIMEOUT });
    // Charts are drawn again for a new width: what sticks out until then does not count.
    const expectNoneAt = async (width: number, how: string): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      const message = `${width} px, ${how}`;
      await expect.poll(() => outside(page), { message }).toEqual([]);
      await expect.poll(() => cutWords(page), { message }).toEqual([]);
    };
    for (const width of WIDTHS) await expectNoneAt(width, 'plain');
    const spacing = await page.addStyleTag({ content: SPACING });
    for (const width of SPACED_WIDTHS) await expectNoneAt(width, 'wider text');
    await spacing.evaluate((style) => {
      (style as HTMLStyleElement).remove();
      document.documentElement.dataset['mode'] = 'hall';
    });
    for (const width of HALL_WIDTHS) await expectNoneAt(width, 'hall');
  });
