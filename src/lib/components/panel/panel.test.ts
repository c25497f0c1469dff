import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { TablePanel } from '$lib/panels/panel';
import Panel from './Panel.svelte';

const PANEL: TablePanel<string> = {
  columns: [
    { key: 'name', name: 'Tên', kind: 'text', value: (row) => row, cell: (row) => row },
    { name: 'Chỉ trong tệp', kind: 'text', value: (row) => row }
  ],
  rows: ['Xã Đại Sơn'],
  words: () => {
    throw new Error('words are asked for when the panel leaves the page');
  }
};
const TABLE = { ...PANEL, id: 'units', keyOf: (row: string) => row, phone: 'fits' };

const drawn = (props: Record<string, unknown>): string =>
  render(Panel as unknown as Component<Record<string, unknown>>, {
    props: { anchor: 'don-vi', title: '114 đơn vị', ...props }
  }).body;
const countOf = (text: string, part: string | RegExp): number => text.split(part).length - 1;

describe('a panel of a page', () => {
  it('names a section by its heading, which links lead to, and draws its table below', () => {
    const page = drawn({ table: TABLE, note: 'theo danh mục' });
    expect(page).toContain('aria-labelledby="don-vi"');
    expect(page).toMatch(/<h2 id="don-vi"[^>]*>114 đơn vị<\/h2>/);
    expect(page).toContain('data-table="units"');
    expect(page.indexOf('114 đơn vị')).toBeLessThan(page.indexOf('theo danh mục'));
    expect(page.indexOf('theo danh mục')).toBeLessThan(page.indexOf('<table'));
    expect(page).toContain('Xã Đại Sơn');
    expect(page).not.toContain('Chỉ trong tệp');
  });

  it('offers the files of what it draws without asking for their words', () => {
    const page = drawn({ table: TABLE });
    expect(countOf(page, 'data-covers="units"')).toBe(1);
  });

  it('offers no files where there is nothing to take away', () => {
    expect(drawn({ table: TABLE, make: null })).not.toContain('data-covers');
    expect(drawn({})).not.toContain('data-covers');
  });

  it('stands bare, with a smaller heading, inside what a page draws around it', () => {
    const page = drawn({ table: TABLE, layout: 'bare', level: 3 });
    expect(page).not.toContain('<section');
    expect(page).toMatch(/<h3 id="don-vi"/);
  });

  it('stands beside its name', () => {
    const page = drawn({ table: TABLE, layout: 'side', note: 'theo danh mục' });
    expect(page).toMatch(/<section class="side[^"]*" id="don-vi"/);
    expect(countOf(page, 'theo danh mục')).toBe(1);
  });
});
