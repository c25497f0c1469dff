import { describe, expect, it } from 'vitest';
import { divide } from './page-chunks.mjs';

const NODES = '/site/.svelte-kit/generated/client-optimized/nodes';
const CHART = '/site/src/lib/components/chart/Chart.svelte';
const WORDS = '/site/src/lib/paraglide/messages/_index.js';
const page = (path: string): string => `/site/src/routes/${path}+page.svelte`;
const word = (name: string): string => `/site/src/lib/paraglide/messages/${name}.js`;

const MODULES: Readonly<Record<string, { readonly imports: readonly string[]; code?: string }>> = {
  [`${NODES}/0.js`]: { imports: ['Header'] },
  [`${NODES}/1.js`]: { imports: ['ErrorPage', 'Table'] },
  [`${NODES}/2.js`]: { imports: ['Unit', 'Table'] },
  [`${NODES}/3.js`]: { imports: ['Indicator', 'Table'] },
  [`${NODES}/4.js`]: { imports: ['Data', 'Table', 'Console'] },
  [`${NODES}/5.js`]: { imports: ['Deck', 'Console'] },
  [`${NODES}/6.js`]: { imports: [page('du-lieu/'), 'Table'] },
  [`${NODES}/7.js`]: { imports: [page('du-lieu/doc/'), 'Table'] },
  [page('du-lieu/')]: { imports: ['Preview', WORDS], code: 'm.changes()' },
  [page('du-lieu/doc/')]: { imports: ['Preview', WORDS], code: 'm.changes()' },
  Header: { imports: ['Button', WORDS], code: 'm.home()' },
  Unit: { imports: [CHART, WORDS], code: 'm.unit() + m.status({ at }, { locale })' },
  Indicator: { imports: [CHART, WORDS], code: 'm.status()' },
  Data: { imports: ['Button', WORDS], code: 'm.rows()' },
  Deck: { imports: [WORDS], code: 'm.rows()' },
  [CHART]: { imports: ['scale'] },
  [WORDS]: { imports: ['home', 'unit', 'status', 'rows', 'changes'].map(word) },
  ...Object.fromEntries(
    [
      'Button',
      'Table',
      'Console',
      'ErrorPage',
      'Preview',
      'scale',
      ...['home', 'unit', 'status', 'rows', 'changes'].map(word)
    ].map((id) => [id, { imports: [] }])
  )
};

describe('the division of code into files', () => {
  const divisionOf = divide(Object.keys(MODULES), (id) => {
    const found = MODULES[id];
    return found === undefined ? null : { code: found.code ?? '', importedIds: found.imports };
  });

  it.each([
    ['around all pages', 'Header', 'layout'],
    ['around all pages, and of one of them', 'Button', 'layout'],
    ['of pages with charts', CHART, 'charts'],
    ['below what they share', 'scale', 'charts'],
    ['of pages without', 'Console', 'plain'],
    ['of both', 'Table', 'shared'],
    ['of pages below one folder', 'Preview', 'of-du-lieu'],
    ['a word of pages below one folder', word('changes'), 'of-du-lieu'],
    ['of a single page', 'Unit', null],
    ['of the page of errors alone', 'ErrorPage', null],
    ['a word of the layout', word('home'), 'layout'],
    ['a word of a single page', word('unit'), null],
    ['a word of two pages with charts', word('status'), 'charts'],
    ['a word of two pages without', word('rows'), 'plain'],
    ['the list of all words', WORDS, null],
    ['the entry of a page', `${NODES}/2.js`, null]
  ])('%s: %s is of %s', (_, id, division) => {
    expect(divisionOf(id)).toBe(division);
  });
});
