import { describe, expect, it } from 'vitest';
import {
  assetsOf,
  buildName,
  dataAddress,
  keptAddress,
  offlineRuleOf,
  storesInOrder,
  storesToDrop
} from './offline';

const SITE = 'https://site.test/thuoc-do';
const asked = (url: string, more = {}): Parameters<typeof offlineRuleOf>[0] => ({
  url,
  method: 'GET',
  isPart: false,
  ...more
});

describe('what the service worker does with a request', () => {
  it.each([
    [`${SITE}/_app/immutable/chunks/a1.js`, 'asset'],
    [`${SITE}/hoi-nghi/`, 'fresh'],
    [`${SITE}/don-vi/1-a/__data.json?x-sveltekit-invalidated=01`, 'fresh'],
    [`${SITE}/data/targets.parquet`, 'fresh'],
    [`${SITE}/engine/duckdb-eh-1.bin`, 'pass'],
    [`${SITE}/_app/version.json`, 'pass'],
    [`${SITE}/service-worker.js`, 'pass'],
    ['https://site.test/other/', 'pass'],
    ['https://elsewhere.test/a.js', 'pass'],
    ['data:text/plain,a', 'pass']
  ])('%s: %s', (url, rule) => {
    expect(offlineRuleOf(asked(url), SITE)).toBe(rule);
  });

  it('leaves writing and parts of files alone', () => {
    expect(offlineRuleOf(asked(`${SITE}/hoi-nghi/`, { method: 'POST' }), SITE)).toBe('pass');
    expect(offlineRuleOf(asked(`${SITE}/data/a.parquet`, { isPart: true }), SITE)).toBe('pass');
  });
});

describe('what is kept', () => {
  it('is one page for all its views', () => {
    expect(keptAddress(`${SITE}/don-vi/1-a/?mau=1#t`)).toBe(`${SITE}/don-vi/1-a/`);
  });

  it.each(['don-vi/1-a/', 'don-vi/1-a', 'don-vi/1-a/?mau=1#t'])('has the data of %s', (path) => {
    expect(dataAddress(`${SITE}/${path}`)).toBe(`${SITE}/don-vi/1-a/__data.json`);
  });

  it('holds every file a page names, once', () => {
    const html =
      '<link href="/thuoc-do/_app/immutable/assets/0.css"><script>import("/thuoc-do/_app/immutable/entry/start.a-1.js")</script><link href="/thuoc-do/_app/immutable/assets/0.css">';
    expect(assetsOf(html, `${SITE}/hoi-nghi/`)).toEqual([
      `${SITE}/_app/immutable/assets/0.css`,
      `${SITE}/_app/immutable/entry/start.a-1.js`
    ]);
  });

  it('has another name when any file of the build has another', () => {
    expect(buildName(['b.js', 'a.js'])).toBe(buildName(['a.js', 'b.js']));
    expect(buildName(['a.js', 'b.js'])).not.toBe(buildName(['a.js', 'c.js']));
  });

  it('is looked for in the own store, then from the newest to the oldest', () => {
    expect(storesInOrder(['td-1', 'other', 'td-2', 'td-3', 'td-4'], 'td-3', 'td-')).toEqual([
      'td-3',
      'td-4',
      'td-2',
      'td-1'
    ]);
    expect(storesInOrder([], 'td-3', 'td-')).toEqual(['td-3']);
  });

  it('lasts one build longer than its own', () => {
    const names = ['td-1', 'other', 'td-2', 'td-3'];
    expect(storesToDrop(names, 'td-3', 'td-')).toEqual(['td-1']);
    expect(storesToDrop(['td-3'], 'td-3', 'td-')).toEqual([]);
  });
});
