import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { Query } from '$lib/data/query';
import { tableRows } from '$lib/data/table-rows';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import type { Task } from '$lib/state/newest';
import { parseSlideAddress } from '../../src/lib/panels/conference/slide-address';
import { pageText } from '../support/page-text';
import { panelText } from '../support/panel-text';
import { golden } from './golden';

interface Menu {
  readonly anchor: string;
  readonly covers: string;
  readonly name: string;
  readonly snapshot: () => FrozenSnapshot | Promise<FrozenSnapshot>;
}

/** What a page in the making reads, asks and offers. */
const made = vi.hoisted(() => ({
  page: { url: new URL('https://site.test/'), data: {} },
  menus: [] as Menu[],
  answers: new Map<string, unknown>(),
  asked: new Map<string, Task<unknown>>(),
  load: (_href: string): Promise<unknown> => Promise.reject(new Error('not yet'))
}));

vi.mock('$app/state', () => ({ page: made.page, navigating: {}, updated: {} }));
vi.mock('$lib/components/export/ChartMenu.svelte', () => ({
  default: (_renderer: unknown, menu: Menu) => void made.menus.push(menu)
}));
vi.mock('$lib/state/database', () => ({
  database: () => ({
    answer: <Row>(query: Query<Row>) => runNative(query),
    rows: (table: string) => runNative(tableRows({ table, order: 'rowid', withDerived: true })),
    has: (table: string) => Promise.resolve(manifestOf().tables[table] !== undefined)
  })
}));
// What a link to the page would load.
vi.mock('$app/navigation', () => ({
  afterNavigate: () => undefined,
  goto: () => Promise.resolve(),
  preloadData: async (href: string) => ({
    type: 'loaded',
    status: 200,
    data: await made.load(href)
  })
}));
// A page asks once it is awake; here it is drawn again with what was answered.
vi.mock('$lib/state/latest.svelte', () => ({
  Latest: class {
    readonly #key: string;
    readonly error = null;
    readonly isPending = false;
    constructor(work: () => Task<unknown> | null) {
      this.#key = String(work);
      const task = work();
      if (task !== null && !made.answers.has(this.#key)) made.asked.set(this.#key, task);
    }
    get current(): unknown {
      return made.answers.get(this.#key) ?? null;
    }
  }
}));

type Load = (event: unknown) => Promise<Record<string, unknown>>;
interface PageCase {
  readonly name: string;
  readonly address: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly locale?: 'en';
  readonly page: () => Promise<{ readonly default: unknown }>;
  readonly load: () => Promise<{ readonly load: unknown }>;
}

const unitPage = {
  page: () => import('../../src/routes/don-vi/[unit]/+page.svelte'),
  load: () => import('../../src/routes/don-vi/[unit]/+page.server')
};
const indicatorPage = {
  page: () => import('../../src/routes/chi-tieu/[indicator]/+page.svelte'),
  load: () => import('../../src/routes/chi-tieu/[indicator]/+page.server')
};
const mergerPage = {
  page: () => import('../../src/routes/sap-nhap/[unit]/+page.svelte'),
  load: () => import('../../src/routes/sap-nhap/[unit]/+page.server')
};
const comparePage = {
  page: () => import('../../src/routes/so-sanh/+page.svelte'),
  load: () => import('../../src/routes/so-sanh/+page.server')
};
const cityPage = {
  page: () => import('../../src/routes/+page.svelte'),
  load: () => import('../../src/routes/+page.server')
};

const movementsPage = {
  page: () => import('../../src/routes/phong-trao/+page.svelte'),
  load: () => import('../../src/routes/phong-trao/+page.server')
};

const commendationsPage = {
  page: () => import('../../src/routes/khen-thuong/+page.svelte'),
  load: () => import('../../src/routes/khen-thuong/+page.server')
};

const clustersPage = {
  page: () => import('../../src/routes/cum-khoi/+page.svelte'),
  load: () => import('../../src/routes/cum-khoi/+page.server')
};

const unit = (name: string, slug: string, query = ''): PageCase => ({
  name,
  address: `/don-vi/${slug}/${query}`,
  params: { unit: slug },
  ...unitPage
});
const indicator = (name: string, indicator: string, query = ''): PageCase => ({
  name,
  address: `/chi-tieu/${indicator}/${query}`,
  params: { indicator },
  ...indicatorPage
});
const merger = (name: string, slug: string, query = ''): PageCase => ({
  name,
  address: `/sap-nhap/${slug}/${query}`,
  params: { unit: slug },
  ...mergerPage
});

const DAI_SON = '11086-dai-son';
const AN_HAI = '11617-an-hai';
const CASES: readonly PageCase[] = [
  unit('unit-dai-son', DAI_SON),
  { ...unit('unit-dai-son-english', DAI_SON), locale: 'en' },
  unit('unit-an-hai', AN_HAI),
  unit('unit-an-hai-sample', AN_HAI, '?mau=1'),
  unit('unit-an-hai-sample-year', AN_HAI, '?ky=2025&mau=1'),
  indicator('indicator-gia-dinh-van-hoa', 'gia-dinh-van-hoa'),
  { ...indicator('indicator-gia-dinh-van-hoa-english', 'gia-dinh-van-hoa'), locale: 'en' },
  indicator('indicator-ho-ngheo-sample', 'ho-ngheo', '?mau=1'),
  merger('merger-an-hai', AN_HAI),
  merger('merger-an-hai-sample', AN_HAI, '?mau=1'),
  { name: 'movements', address: '/phong-trao/', ...movementsPage },
  {
    name: 'movements-an-lao-english',
    address: '/phong-trao/?don-vi=11629',
    locale: 'en',
    ...movementsPage
  },
  { name: 'commendations', address: '/khen-thuong/', ...commendationsPage },
  {
    name: 'commendations-english',
    address: '/khen-thuong/?don-vi=11617',
    locale: 'en',
    ...commendationsPage
  },
  { name: 'clusters', address: '/cum-khoi/', ...clustersPage },
  { name: 'compare', address: '/so-sanh/', ...comparePage },
  { name: 'city', address: '/', ...cityPage },
  { name: 'city-sample', address: '/?mau=1', ...cityPage }
];

const { load: layout } = await import('../../src/routes/+layout.server');

/** What a page is built with. */
async function builtData({ params = {}, load }: PageCase): Promise<Record<string, unknown>> {
  const shared = await (layout as unknown as Load)({});
  const own = await ((await load()).load as Load)({
    params,
    parent: () => Promise.resolve(shared)
  });
  return { ...shared, ...own };
}

/** The page with everything it asked for, drawn again until it asks no more. */
async function rendered(asked: PageCase): Promise<string> {
  const { address, locale, page } = asked;
  const data = await builtData(asked);
  const path = locale === 'en' ? `/en${address}` : address;
  Object.assign(made.page, { url: new URL(path, 'https://site.test'), data });
  const Page = (await page()).default as Component<{ data: unknown }>;
  for (;;) {
    made.menus.length = 0;
    made.asked.clear();
    const { body } = render(Page, { props: { data } });
    if (made.asked.size === 0) return body;
    for (const [key, task] of made.asked)
      made.answers.set(key, await task(new AbortController().signal));
  }
}

// A slide of a target leads to the page of its unit, wherever it was taken.
made.load = async (href) => {
  const [, slug] = /^(?:\/en)?\/don-vi\/([^/]+)\/$/.exec(href) ?? [];
  return slug === undefined ? made.page.data : builtData(unit(slug, slug));
};

vi.stubGlobal('location', { origin: 'https://site.test' });
vi.stubGlobal('fetch', async (address: string) => {
  expect(address).toBe('/sap-nhap/chi-tieu.json');
  const { GET } = await import('../../src/routes/sap-nhap/chi-tieu.json/+server');
  return (GET as unknown as () => Promise<Response>)();
});

describe.each(CASES)('the page $name', (page) => {
  beforeEach(async () => {
    made.answers.clear();
    overwriteGetLocale(() => page.locale ?? 'vi');
    (await import('$lib/state/view.svelte')).view.wake();
  });
  afterAll(() => overwriteGetLocale(() => 'vi'));

  it('says and offers what it did', async () => {
    const html = await rendered(page);
    const panels: string[] = [];
    for (const menu of made.menus) {
      const snapshot = await menu.snapshot();
      panels.push(panelText(menu.name, menu.covers, snapshot));
    }
    const text = `${pageText(html)}\n${panels.join('\n')}`;
    expect(text).toBe(golden(new URL('panels/', import.meta.url), page.name, 'txt', text));
  }, 120_000);

  it('gives a deck the same panels without the page itself', async () => {
    await rendered(page);
    const { panelsAt } = await import('$lib/components/export/page-panels');
    const { signal } = new AbortController();
    expect(made.menus.length).toBeGreaterThan(0);
    for (const menu of made.menus) {
      const shown = await menu.snapshot();
      const slide = parseSlideAddress(shown.address)!;
      expect(await panelsAt([slide], signal)).toEqual([shown]);
      // In the language of the slide, whatever the page around the deck speaks.
      overwriteGetLocale(() => (slide.locale === 'en' ? 'vi' : 'en'));
      expect(await panelsAt([slide], signal)).toEqual([shown]);
      overwriteGetLocale(() => slide.locale);
    }
  }, 120_000);
});
