import { expect, it } from 'vitest';
import type { DocumentRow } from '$lib/domain/document';
import { citations } from './citations';

it('marks a document that was not read in the original', () => {
  const row = {
    document: 'a',
    title: 'Nghị định',
    number: '309/2026/NĐ-CP',
    issuer: 'Chính phủ',
    date: null,
    kind: 'nghị định',
    note: 'Theo nguồn thứ cấp, chưa đối chiếu bản gốc'
  } as DocumentRow;
  const cited = citations(new Map([['a', row]]), 'vi');
  expect(cited.short([{ document: 'a', section: null }])).toBe('[1]');
  expect(cited.list()).toEqual([
    '[1] Nghị định, 309/2026/NĐ-CP, Chính phủ (nguồn thứ cấp, chưa đối chiếu).'
  ]);
});
