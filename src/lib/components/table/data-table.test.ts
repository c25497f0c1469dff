import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { tableOf, tablePart, type ShownColumn } from '$lib/panels/shown-table';
import { pageText } from '../../../../tests/support/page-text';
import DataTable from './DataTable.svelte';

interface Row {
  readonly name: string;
  readonly field: string;
  readonly count: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'Hộ nghèo', field: 'Văn hóa', count: 3 },
  { name: 'Bảo hiểm', field: 'Văn hóa', count: null },
  { name: 'Doanh nghiệp', field: 'Kinh tế', count: 12 }
];
const COLUMNS: readonly ShownColumn<Row>[] = [
  { key: 'at', name: 'STT', kind: 'number', value: null, cell: (_, at) => String(at + 1) },
  {
    key: 'name',
    name: 'chỉ tiêu',
    kind: 'text',
    value: ({ name }) => name,
    isRowHead: true,
    cell: ({ name }) => ({ text: name, href: '/chi-tieu/x/' })
  },
  {
    key: 'count',
    name: 'Số đơn vị',
    kind: 'number',
    value: ({ count }) => count,
    none: 'chưa có',
    cell: ({ count }) => (count === null ? { text: 'chưa có', isAbsent: true } : String(count))
  },
  { name: 'Lĩnh vực', kind: 'text', value: ({ field }) => field, shown: null }
];

const drawn = (more: Record<string, unknown> = {}): string =>
  render(DataTable as unknown as Component<Record<string, unknown>>, {
    props: {
      id: 'list',
      columns: COLUMNS,
      rows: ROWS,
      keyOf: ({ name }: Row) => name,
      groupOf: ({ field }: Row) => field,
      phone: 'fits',
      ...more
    }
  }).body;

describe('one list of columns', () => {
  it('is the table of the page, with groups and rows counted through', () => {
    expect(pageText(drawn())).toBe(
      [
        '[table list]',
        '| STT | chỉ tiêu | Số đơn vị',
        '| Văn hóa',
        '| 1 | Hộ nghèo (→ /chi-tieu/x/) | 3',
        '| 2 | Bảo hiểm (→ /chi-tieu/x/) | chưa có',
        '| Kinh tế',
        '| 3 | Doanh nghiệp (→ /chi-tieu/x/) | 12',
        ''
      ].join('\n')
    );
  });

  it('says on an English page which of its words are Vietnamese', () => {
    const rows = [{ name: 'Giỏi việc nước, đảm việc nhà', field: 'x', count: 92 }];
    expect(drawn({ rows })).not.toContain('lang="vi"');
    overwriteGetLocale(() => 'en');
    const english = drawn({ rows });
    overwriteGetLocale(() => 'vi');
    expect(english).toMatch(/<span lang="vi">.*Giỏi việc nước, đảm việc nhà/s);
    expect(english.match(/lang="vi"/g)).toHaveLength(1);
  });

  it('is the table of files: typed, nothing in the place of what is missing', () => {
    expect(tableOf(COLUMNS, ROWS)).toEqual({
      columns: [
        { name: 'Chỉ tiêu', kind: 'text' },
        { name: 'Số đơn vị', kind: 'number' },
        { name: 'Lĩnh vực', kind: 'text' }
      ],
      rows: [
        ['Hộ nghèo', 3, 'Văn hóa'],
        ['Bảo hiểm', null, 'Văn hóa'],
        ['Doanh nghiệp', 12, 'Kinh tế']
      ]
    });
  });

  it('is the table of a picture: words in the place of what is missing', () => {
    const { model } = tablePart(COLUMNS, ROWS, 'vi', { groupOf: ({ field }) => field });
    expect(model).toMatchObject({
      columns: [
        { name: 'Chỉ tiêu', isNumber: false },
        { name: 'Số đơn vị', isNumber: true }
      ],
      rows: [
        { group: 'Văn hóa' },
        ['Hộ nghèo', '3'],
        ['Bảo hiểm', 'chưa có'],
        { group: 'Kinh tế' },
        ['Doanh nghiệp', '12']
      ]
    });
  });

  it('marks what is not known, and names each value for a screen without heads', () => {
    expect(drawn()).not.toContain('data-head');
    const html = drawn({ phone: 'cards' });
    expect(html.match(/<td class="count[^"]*absent/g)).toHaveLength(1);
    expect(html.match(/data-head="Số đơn vị"/g)).toHaveLength(3);
  });

  it.each([
    [0, 0],
    [1, 0]
  ])('hides no row where %i would leave two or fewer behind the switch', (most, hidden) => {
    const flat = { groupOf: () => '', most };
    const html = drawn(flat);
    const expected = ROWS.length > most + 2 ? ROWS.length - most : hidden;
    expect(html.match(/<tr class="[^"]*beyond/g) ?? []).toHaveLength(expected);
    expect(html.includes('<details')).toBe(ROWS.length > most + 2);
  });

  it('counts behind its switch the rows that each group leaves there', () => {
    const many = ['a', 'b'].flatMap((field) =>
      Array.from({ length: 5 }, (_, at) => ({ name: `${field}${at}`, field, count: at }))
    );
    const html = drawn({ rows: many, most: 2, moreText: (count: number) => `thêm ${count} dòng` });
    expect(html.match(/<tr class="[^"]*beyond/g)).toHaveLength(6);
    expect(html).toContain('thêm 6 dòng');
  });

  it('can be scrolled by keyboard where a phone scrolls it, as no landmark of its own', () => {
    const html = drawn({ phone: { scrolls: 'Mọi mục tiêu' } });
    expect(html).toMatch(/role="group" tabindex="0" aria-label="Mọi mục tiêu"/);
  });
});
