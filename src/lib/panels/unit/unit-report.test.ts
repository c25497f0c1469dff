import { describe, expect, test } from 'vitest';
import { scopeOf } from '$lib/domain/scope';
import { SAMPLE_DOCUMENT } from '$lib/domain/sample';
import { figure, LEVEL, RATE } from '../../../../tests/support/judged';
import { unitReport, type UnitRows } from './unit-report';
import { joinedRows } from './unit-rows';

const DAY = '2026-11-21';
const FLOOR = { ...LEVEL, target: 'floor', indicator: 'san', type: 'B' } as const;
const TITLE = {
  ...LEVEL,
  target: 'title',
  indicator: 'danh-hieu',
  type: 'F',
  value: null,
  due: '2027'
} as const;

const SOURCED: UnitRows = {
  targets: [TITLE, LEVEL, FLOOR],
  observations: [figure('2025', 80), figure('2026', 81), figure('2027', 90)],
  indicators: [
    RATE,
    { ...RATE, indicator: 'san', field: 'van-hoa-xa-hoi' },
    { ...RATE, indicator: 'danh-hieu', measure: 'đạt', kind: 'title' }
  ],
  standards: []
};
const SAMPLE: UnitRows = {
  ...SOURCED,
  targets: [
    { ...LEVEL, target: 'mau-1', document: SAMPLE_DOCUMENT },
    { ...FLOOR, target: 'mau-2', indicator: 'khac', document: SAMPLE_DOCUMENT }
  ],
  observations: [figure('2026', 96, { indicator: 'san', provenance: 'sample' })],
  indicators: [...SOURCED.indicators, { ...RATE, indicator: 'khac' }]
};

const report = (rows: UnitRows, period = '2025-2030') =>
  unitReport(rows, 'xã', scopeOf(period, DAY));
const ids = (rows: UnitRows, period?: string) =>
  report(rows, period).assessments.map(({ target }) => target.target);

describe('the report of a unit', () => {
  test('holds every target of the term, by field, cards with figures first', () => {
    const { fields, headline, years, outside } = report(SOURCED);
    expect(
      fields.map(({ field, rows }) => [field, rows.map(({ target }) => target.target)])
    ).toEqual([
      ['kinh-te', ['t', 'title']],
      ['van-hoa-xa-hoi', ['floor']]
    ]);
    expect([headline.targets, headline.judged, years, outside]).toEqual([3, 1, [2025, 2030], 0]);
  });

  test.each([
    ['2025-2027', ['title', 'floor']],
    ['2028-2030', ['t', 'floor']],
    ['2026', ['title', 't', 'floor']],
    ['2020-2025', []]
  ])('of %s holds the targets that belong to it: %j', (period, expected) => {
    expect(ids(SOURCED, period)).toEqual(expected);
    expect(report(SOURCED, period).outside).toBe(3 - expected.length);
  });

  test('does not know what was reported after its last year', () => {
    const level = (period: string) =>
      report(SOURCED, period).assessments.find(({ target }) => target.target === 't');
    expect(level('2026')?.current?.value).toBe(81);
    expect(level('2025')?.current?.value).toBe(80);
  });

  test('leaves out a target whose indicator nobody defined', () => {
    expect(ids({ ...SOURCED, indicators: [RATE] })).toEqual(['t']);
  });

  test('with the sample keeps sourced targets and judges them by sample figures where there are no others', () => {
    const rows = joinedRows(SOURCED, SAMPLE);
    const result = report(rows);
    expect(ids(rows)).toEqual(['title', 't', 'floor', 'mau-2']);
    expect(result.samples).toBe(1);
    expect(result.assessments.find(({ target }) => target.target === 'floor')?.status).toBe('met');
  });

  test('without the sample is what is sourced', () => {
    expect(joinedRows(SOURCED, null)).toBe(SOURCED);
  });
});
