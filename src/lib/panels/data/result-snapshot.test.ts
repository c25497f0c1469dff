import { expect, it } from 'vitest';
import type { SqlResult } from '$lib/data/sql';
import { resultSnapshot } from './result-snapshot';

const place = {
  locale: 'vi' as const,
  anchor: 'ket-qua',
  date: '2026-11-21',
  page: '/du-lieu/',
  site: 'https://site.test'
};
const number = (name: string): SqlResult['columns'][number] => ({ name, isNumber: true });

it('keeps names and values of a result in files: numbers that are one, and all else as it came', () => {
  const result: SqlResult = {
    columns: [number('vt'), number('a'), number('a'), number('A'), number('lớn'), number('n')],
    rows: [[1e-7, 1.005, 2, 3, '9007199254740993', Infinity]],
    isCut: false,
    isRounded: false
  };
  const { table } = resultSnapshot(place, result, 'select 1');
  expect(table.columns.map(({ name, kind }) => `${name}:${kind}`)).toEqual([
    'vt:number',
    'a:number',
    'a (2):number',
    'A:number',
    'lớn:text',
    'n:text'
  ]);
  expect(table.rows).toEqual([[1e-7, 1.005, 2, 3, '9007199254740993', 'Infinity']]);
});

it('hands on no sign that a file cannot hold or nobody sees', () => {
  const text = (name: string): SqlResult['columns'][number] => ({ name, isNumber: false });
  const result: SqlResult = {
    columns: [text('a'), text('a\u0001'), text('b')],
    rows: [['x\u0000y', 'một\u000Bhai', '\u202Ez\uD800']],
    isCut: false,
    isRounded: false
  };
  const { table, subtitle, notes } = resultSnapshot(place, result, "select chr(0)\u0001, '\u000B'");
  expect(table.columns.map(({ name }) => name)).toEqual(['a', 'a (2)', 'b']);
  expect(table.rows).toEqual([['xy', 'một\nhai', 'z']]);
  expect([subtitle, notes]).toEqual(["select chr(0), ' '", "select chr(0), ' '"]);
});
