import { expect, test } from 'vitest';
import type { ValueLineModel } from '$lib/charts/line-model';
import { isJoined } from '$lib/charts/value-line';
import type { MergerFigure } from '$lib/data/queries/merger';
import { chosenFigureOf } from '$lib/domain/merge/before-parts';
import type { Course } from '$lib/domain/merge/course';
import { courseModel } from './course-model';
import type { MergerIndicator } from './merger-indicator';

const INCOME: MergerIndicator = {
  indicator: 'thu-nhap',
  name: 'Thu nhập bình quân đầu người',
  name_en: 'Income a head',
  short: 'Thu nhập',
  short_en: 'Income',
  field: 'kinh-te',
  measure: 'triệu đồng/người/năm',
  direction: 'increase',
  kind: 'per_head',
  frequency: 'year',
  combine: 'weighted',
  numerator: null,
  denominator: null,
  weight: 'dân số',
  decimals: 1,
  min: 0,
  max: null,
  applies_to: 'xã;phường;đặc khu'
};
const said = (value: number, document: string): MergerFigure => ({
  observation: document,
  unit: 'moi-1',
  indicator: 'thu-nhap',
  period: '2025',
  as_of: null,
  value,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  document,
  section: null,
  quote: null,
  formula: null,
  note: null,
  note_en: null
});
const pointOf = (figures: readonly MergerFigure[]) => {
  const course: Course<MergerFigure> = {
    rebuilt: [],
    reported: [chosenFigureOf(figures)!],
    mergerYear: null,
    formers: [],
    spread: { values: [], range: null } as never,
    change: null,
    breaks: []
  };
  return courseModel(course, INCOME, false, String, 'vi').points[0];
};

// The line of a unit may draw one of two figures, and must say both.
test.each([
  [[said(86, 'a')], '86,0'],
  [[said(86, 'a'), said(89, 'b')], '86 hoặc 89'],
  [[said(86, 'a'), said(86, 'b')], '86,0']
])('%# is written %s', (figures, text) => {
  expect(pointOf(figures)?.text).toBe(text);
});

test('two figures of one year are drawn from the lower to the higher, and joined by no line', () => {
  const contested = pointOf([said(89, 'b'), said(86, 'a')])!;
  expect(contested.ends).toEqual([86, 89]);
  expect(pointOf([said(86, 'a')])).not.toHaveProperty('ends');
  const before = { ...contested, x: 2024, ends: undefined };
  const model = { points: [before, contested], rules: [], step: 1 } as unknown as ValueLineModel;
  expect(isJoined(before, contested, model)).toBe(false);
  expect(isJoined(before, { ...contested, ends: undefined }, model)).toBe(true);
});
