import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, type Page, test } from '../support/journey';
import { downloaded, has, namesInZip, textInZip } from '../support/made-file';

/** A page of each kind, and what stands there once everything asked for is drawn. */
const PAGES: readonly (readonly [path: string, ready: string])[] = [
  ['./', '[data-table="unit-lines"]'],
  ['./?mau=1', '[data-table="matrix"]'],
  ['./chi-tieu/', '[data-table="kinh-te"]'],
  ['./chi-tieu/gia-dinh-van-hoa/', '.chart'],
  ['./chi-tieu/ho-ngheo/?mau=1', '[data-chart="spread"]'],
  ['./chi-tieu/nong-thon-moi-nang-cao/?mau=1', '[data-table="counts"]'],
  ['./don-vi/11086-dai-son/', '[data-table="figures"]'],
  ['./don-vi/11086-dai-son/?mau=1&ky=2026', '.card .tag.sample'],
  ['./don-vi/11086-dai-son/?so=11629', '[data-table="comparison"]'],
  ['./sap-nhap/', '[data-chart="map"]'],
  // Sourced figures stand there first: that of the sample is counted.
  ['./sap-nhap/?mau=1', 'h2:text-matches("^Hộ nghèo: [0-9]")'],
  ['./sap-nhap/11617-an-hai/', '[data-chart="flow"]'],
  ['./sap-nhap/11617-an-hai/?mau=1&chi-tieu=ho-ngheo', '[data-table="spread"]'],
  ['./so-sanh/', '[data-chart="compare"]'],
  ['./phuong-phap/', '[data-table="statuses"]']
];

/** Everything is opened, so that nothing is hidden from the count. */
async function opened(page: Page, path: string, ready: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(ready).first()).toBeAttached();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
  });
}

/** Charts and tables in sight that no menu speaks for, by their ids. */
const withoutMenu = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen = (element: Element): boolean => element.checkVisibility();
    const all = (selector: string): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>(`main ${selector}`)
    ];
    const covers = all('[data-covers]')
      .filter(seen)
      .flatMap((menu) => (menu.dataset['covers'] ?? '').split(' '));
    const isCovered = (id: string): boolean =>
      covers.some((one) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : one === id));
    const charts = [...all('.chart'), ...all('[data-chart]:not(.chart)')];
    const tables = [...all('table'), ...all('[data-table]:not(table)')].filter(
      (table) => table.closest('.chart') === null
    );
    return [
      ...charts.filter(seen).map((chart) => chart.dataset['chart'] ?? 'a chart without a name'),
      ...tables
        .filter(seen)
        .map((table) => table.dataset['table'] ?? `a table: ${table.innerText.slice(0, 60)}`)
    ].filter((id) => !isCovered(id));
  });

/** Opens a menu by its button; a page that is still waking up is asked again. */
async function openMenu(page: Page, button: Locator): Promise<void> {
  const first = page.getByRole('menuitem', { name: 'Đưa vào hội nghị' });
  await expect(async () => {
    if (!(await first.isVisible())) await button.press('Enter');
    await expect(first).toBeVisible({ timeout: 2000 });
  }).toPass();
}

for (const [path, ready] of PAGES) {
  test(`every chart and table of ${path} has a menu that opens`, async ({ page }) => {
    await opened(page, path, ready);
    expect(await withoutMenu(page)).toEqual([]);
    const buttons = page.locator('main [data-covers] button');
    await expect(buttons.first()).toBeVisible();
    const places = await page
      .locator('main [data-covers]')
      .evaluateAll((menus) => menus.map((menu) => (menu as HTMLElement).dataset['anchor'] ?? ''));
    const lost = await page.evaluate(
      (ids) => ids.filter((id) => document.getElementById(id) === null),
      places
    );
    // The cards of an indicator lead to the pages of their units.
    expect(path.includes('gia-dinh-van-hoa') ? [] : lost).toEqual([]);
    const names = await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    // All menus are one component: a few of them are enough.
    const count = Math.min(await buttons.count(), 3);
    for (let at = 0; at < count; at += 1) {
      await openMenu(page, buttons.nth(at));
      const first = page.getByRole('menuitem', { name: 'Đưa vào hội nghị' });
      await expect(page.getByRole('menuitem', { name: 'Sao chép bảng' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(first).toHaveCount(0);
      await expect(buttons.nth(at)).toBeFocused();
    }
  });
}

const LISTS: readonly (readonly [path: string, ...ids: string[]])[] = [
  ['./', 'lead-units', 'known-units', 'unit-lines'],
  ['./don-vi/11086-dai-son/', 'watch', 'composition', 'commendations'],
  ['./sap-nhap/', 'divided'],
  ['./sap-nhap/11617-an-hai/', 'divided', 'lacking', 'refused']
];

test('lists that carry figures have a menu like tables', async ({ page }) => {
  for (const [path, ...ids] of LISTS) {
    await page.goto(path);
    for (const id of ids) {
      await expect(page.locator(`main [data-table="${id}"]`).first()).toBeAttached();
      await expect(page.locator(`main [data-covers~="${id}"]`)).toHaveCount(1);
    }
  }
});

test('an answer to a question of one’s own leaves as a workbook', async ({ page }) => {
  await page.goto('./du-lieu/');
  await page.locator('[data-sql-example]').nth(1).click();
  await expect(page.locator('[data-sql-result]')).toBeVisible();
  expect(await withoutMenu(page)).toEqual([]);
  const file = await made(page, 'result', 'Bảng Excel');
  expect(file.name).toBe('thuoc-do_ket-qua-truy-van.xlsx');
  test.skip(!has('unzip'), 'unzip is not installed');
  expect(textInZip(file.path, 'xl/worksheets/sheet1.xml')).toMatch(/<v>\d/);
});

async function made(
  page: Page,
  covers: string,
  item: string,
  size: string | RegExp | null = null
): Promise<{ readonly name: string; readonly path: string }> {
  await openMenu(page, page.locator(`main [data-covers~="${covers}"] button`).first());
  const choose = (name: string | RegExp): Promise<void> =>
    page.getByRole('menuitem', { name }).first().click();
  if (size === null) return downloaded(page, () => choose(item));
  await choose(item);
  return downloaded(page, () => choose(size));
}

const FILES: readonly (readonly [path: string, ready: string, covers: string, name: string])[] = [
  ['./?mau=1', '[data-table="matrix"]', 'map', 'hai-phong_ho-ngheo_2025-2030_du-lieu-mau'],
  [
    './chi-tieu/gia-dinh-van-hoa/',
    '[data-table="sources"]',
    'sources',
    'chi-tieu_gia-dinh-van-hoa_so-lieu-co-nguon'
  ],
  [
    './chi-tieu/ho-ngheo/?mau=1',
    '[data-chart="spread"]',
    'spread',
    'chi-tieu_ho-ngheo_phan-bo_2026_du-lieu-mau'
  ],
  ['./don-vi/11086-dai-son/', '[data-table="watch"]', 'watch', 'xa-dai-son_can-chu-y'],
  ['./sap-nhap/11617-an-hai/', '[data-chart="flow"]', 'flow', 'phuong-an-hai_sap-nhap_nguon-goc'],
  [
    './sap-nhap/11617-an-hai/',
    '[data-table="divided"]',
    'divided',
    'phuong-an-hai_sap-nhap_don-vi-cu-bi-chia'
  ],
  [
    './sap-nhap/11617-an-hai/?mau=1&chi-tieu=ho-ngheo',
    '[data-table="spread"]',
    'dumbbell',
    'phuong-an-hai_truoc-va-sau-sap-nhap_du-lieu-mau'
  ]
];

for (const [path, ready, covers, name] of FILES) {
  test(`${covers} of ${path} leaves as a picture, a slide and a workbook`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(ready).first()).toBeVisible();
    const isSample = path.includes('mau=1');
    const png = await made(page, covers, 'Ảnh PNG', /2560 × 1440/);
    expect(png.name).toBe(`${name}.png`);
    const bytes = readFileSync(png.path);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
    const pptx = await made(page, covers, 'Trang PowerPoint');
    const xlsx = await made(page, covers, 'Bảng Excel');
    expect([pptx.name, xlsx.name]).toEqual([`${name}.pptx`, `${name}.xlsx`]);
    test.skip(!has('unzip'), 'unzip is not installed');
    const slide = textInZip(pptx.path, 'ppt/slides/slide1.xml');
    expect(slide.includes('DỮ LIỆU MẪU')).toBe(isSample);
    expect(textInZip(pptx.path, 'ppt/notesSlides/notesSlide1.xml').length).toBeGreaterThan(400);
    expect(namesInZip(xlsx.path)).toContain('xl/worksheets/sheet2.xml');
    expect(textInZip(xlsx.path, 'xl/workbook.xml')).toContain('name="Nguồn"');
  });
}

test('a map, a table and a flow of other pages stand in the deck together', async ({ page }) => {
  const add = async (path: string, covers: string): Promise<void> => {
    await page.goto(path);
    await openMenu(page, page.locator(`main [data-covers~="${covers}"] button`).first());
    await page.getByRole('menuitem', { name: 'Đưa vào hội nghị' }).click();
    await expect(page.getByText('Bộ trang chiếu có')).toBeVisible();
  };
  await add('./', 'map');
  await add('./chi-tieu/', 'kinh-te');
  await add('./sap-nhap/11086-dai-son/', 'flow');
  await page.goto('./hoi-nghi/');
  for (const words of ['đơn vị đã có số liệu', 'Kinh tế:', 'Xã Đại Sơn: hai về trọn'])
    await expect(
      page.getByRole('textbox').or(page.locator('svg title')).filter({ hasText: words }).first()
    ).toBeAttached();
});

test('the menu is large enough for a thumb @phone-only @phone', async ({ page }) => {
  for (const path of ['./', './chi-tieu/', './sap-nhap/11086-dai-son/', './so-sanh/']) {
    await page.goto(path);
    const button = page.locator('main [data-covers] button').first();
    await expect(button).toBeVisible();
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.9);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('no menu is offered that could not open', async ({ page }) => {
    for (const path of ['./', './sap-nhap/', './so-sanh/', './phuong-phap/']) {
      await page.goto(path);
      await expect(page.locator('[data-covers]').first()).toBeHidden();
    }
  });
});

test('no menu stands on paper', async ({ page }) => {
  await page.goto('./sap-nhap/11086-dai-son/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-covers]').first()).toBeHidden();
});
