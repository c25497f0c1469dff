import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { exampleBoard } from '$lib/panels/emulation/example-board';
import { factKey } from '$lib/panels/emulation/score-facts';
import { Scoreboards } from '$lib/state/scoreboards.svelte';
import BoardSettings from './BoardSettings.svelte';
import MemberSheet from './MemberSheet.svelte';

const address = vi.hoisted(() => ({ url: new URL('https://site.test/cum-khoi/') }));
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('$app/state', () => ({ page: address }));
vi.mock('$app/navigation', () => ({
  goto: (url: URL) => {
    address.url = url;
    return Promise.resolve();
  }
}));
vi.mock('$lib/state/scoreboard-store', () => ({
  ScoreboardStore: class {
    all = () => Promise.resolve([...kept.values()]);
    put = (board: { id: string }) => Promise.resolve(void kept.set(board.id, board));
    remove = (id: string) => Promise.resolve(void kept.delete(id));
  }
}));

const board = exampleBoard('bang-1', '2026', 'vi');
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the tables of a reader', () => {
  it('are kept, shown by their address, removed and taken back', async () => {
    const tables = new Scoreboards();
    expect(tables.board).toBeNull();
    await tables.open();
    await tables.put(board);
    const second = { ...board, id: tables.freshId(), name: 'Khối trường' };
    expect(second.id).toBe('bang-2');
    await tables.put(second);
    await tables.show('bang-2');
    expect(address.url.search).toBe('?bang=bang-2');
    expect(tables.board?.name).toBe('Khối trường');
    await tables.remove(second);
    expect([tables.board?.id, kept.has('bang-2')]).toEqual(['bang-1', false]);
    await tables.takeBack();
    expect([tables.board?.id, kept.has('bang-2'), tables.removed]).toEqual(['bang-2', true, null]);
  });
});

describe('the sheet of a member', () => {
  const sheet = (unit: string | null, facts: Parameters<typeof factsOf>[0]): string => {
    const member = { id: 'a', name: 'Xã Đại Sơn', unit };
    const criteria = board.criteria.map((row) =>
      row.id === '1'
        ? {
            ...row,
            rule: { kind: 'steps' as const, indicator: 'ho', steps: [{ from: 90, points: 30 }] }
          }
        : row
    );
    const props = {
      board: { ...board, criteria, members: [member] },
      member,
      stage: 'council' as const,
      facts: factsOf(facts),
      nameOf: () => 'Hộ nghèo',
      onchange: () => undefined
    };
    return textOf(render(MemberSheet, { props }).body);
  };
  const factsOf = (value: number | null | undefined) =>
    value === undefined
      ? null
      : new Map([
          [
            factKey('moi-1', 'ho'),
            { status: null, value, words: value === null ? '' : `${value}% (2026)` }
          ]
        ]);

  it('derives points from what is known, beside those given', () => {
    const text = sheet('moi-1', 95);
    expect(text).toContain('Số liệu: 95% (2026). Theo cách tính: 30.');
    expect(text).toContain('Tự chấm 38, thẩm định 36, hội đồng 36; tối đa 40.');
    expect(text).toContain('93 điểm Hội đồng; 0 tiêu chí chưa chấm');
  });

  it.each([
    [
      'without a figure',
      'moi-1',
      null,
      'Chưa có số liệu của chỉ tiêu này: chưa chấm, không phải 0.'
    ],
    ['before the facts are read', 'moi-1', undefined, 'chưa chấm, không phải 0'],
    ['of no commune', null, 95, 'Thành viên không phải xã, phường']
  ])('gives no points by itself %s', (_, unit, value, words) => {
    expect(sheet(unit, value)).toContain(words);
  });
});

it('the settings draw every kind of rule', () => {
  const criteria = [
    { ...board.criteria[0]!, rule: { kind: 'status', indicator: 'ho', shares: { met: 1 } } },
    { ...board.criteria[1]!, rule: { kind: 'steps', indicator: 'ho', steps: [] } },
    ...board.criteria.slice(2)
  ] as typeof board.criteria;
  const { body } = render(BoardSettings, {
    props: {
      board: { ...board, criteria },
      units: [{ unit: 'moi-1', name: 'Đại Sơn', type: 'xã' }],
      indicators: [{ indicator: 'ho', short: 'Hộ nghèo', short_en: 'Poor households' }],
      onchange: () => undefined
    }
  });
  expect(body).toContain('value="Đạt = 100%"');
  expect(textOf(body)).toContain('Xã Đại Sơn');
});
