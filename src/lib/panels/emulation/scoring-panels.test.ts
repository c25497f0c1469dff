import { describe, expect, it } from 'vitest';
import { ranking } from '$lib/domain/scoring';
import { tableOf } from '$lib/panels/shown-table';
import { emptyBoard, exampleBoard } from './example-board';
import { minutesPanel, rankingPanel } from './scoring-panels';

const example = exampleBoard('bang-1', '2026', 'vi');

describe('the example', () => {
  it('is marked as no rule of Hải Phòng in the title of every panel that leaves the page', () => {
    for (const panel of [rankingPanel(example, 'council', 'vi'), minutesPanel(example, 'vi')])
      expect(panel.words().title).toContain('ví dụ, không phải quy định của Hải Phòng');
  });

  it('keeps its tie and leaves the member open that is not scored', () => {
    expect(
      ranking(example, 'council').map(({ member, rank, sheet }) => [
        member.id,
        rank,
        sheet.total,
        sheet.open
      ])
    ).toEqual([
      ['a', 1, 93, 0],
      ['b', 1, 93, 0],
      ['c', 3, 48, 4]
    ]);
  });
});

it('claims no rank that what is open can still change', () => {
  const panel = rankingPanel(example, 'council', 'vi');
  const { columns, rows } = tableOf(panel.columns, panel.rows);
  const [rank, places] = ['Hạng', 'Hạng có thể'].map((name) =>
    columns.findIndex((column) => column.name === name)
  );
  expect(rows.map((row) => [row[rank ?? -1], row[places ?? -1]])).toEqual([
    [1, '1'],
    [1, '1'],
    [null, '1–3']
  ]);
});

it('writes what is not scored as nothing in files and in words on the page, never as 0', () => {
  const panel = minutesPanel(example, 'vi');
  const { columns, rows } = tableOf(panel.columns, panel.rows);
  const at = columns.findIndex(({ name }) => name === 'Tổ chức phong trào');
  expect(rows.map((row) => row[at])).toEqual([37, 39, 15]);
  const bare = minutesPanel({ ...example, scores: [] }, 'vi');
  expect(tableOf(bare.columns, bare.rows).rows.map((row) => row[at])).toEqual([null, null, null]);
  const column = bare.columns.find(({ key }) => key === 'total');
  expect(bare.rows.map((row) => column?.cell?.(row, 0))).toEqual(
    bare.rows.map(() => ({ text: 'chưa chấm', isAbsent: true, isStrong: false }))
  );
});

it('has no lines for a table without members', () => {
  expect(rankingPanel(emptyBoard('bang-2', 'Khối', '2026'), 'self', 'en').rows).toEqual([]);
});
