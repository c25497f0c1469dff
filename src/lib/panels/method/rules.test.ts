import { describe, expect, test } from 'vitest';
import { isExactReading } from '$lib/domain/goal';
import type { TargetType } from '$lib/domain/target';
import { assessmentOfExample, seriesOfExample, type Example } from './example';
import { MERGER_RULES } from './principles';
import { SUM_CASES } from './sum-cases';
import { TARGET_RULES } from './target-rules';
import { VALUE_RULES } from './value-rules';

const examples = [...TARGET_RULES, ...VALUE_RULES].flatMap((rule) => rule.examples);
const named = (id: string): Example => {
  const found = examples.find((example) => example.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found;
};

describe('the examples of the method', () => {
  test('cover every type of target and have names of their own', () => {
    const types = new Set<TargetType>(examples.map(({ type }) => type));
    expect([...types].sort().join('')).toBe('ABCDEFGH');
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    const rules = [...TARGET_RULES, ...VALUE_RULES, ...MERGER_RULES].map(({ id }) => id);
    expect(new Set(rules).size).toBe(rules.length);
  });

  // What the words beside each example lead the reader to expect.
  test.each([
    ['muc', 'needs_acceleration', null],
    ['san', 'met', null],
    ['giam-diem', 'on_track', null],
    ['giam-phan', 'needs_acceleration', null],
    ['tang-binh-quan', 'needs_acceleration', null],
    ['tang-tung-nam', 'not_met', null],
    ['trong-nam', 'needs_acceleration', null],
    ['ca-ky', 'on_track', null],
    ['ca-ky-nam-goc', 'on_track', null],
    ['danh-hieu', 'not_due', null],
    ['so-it', 'on_track', null],
    ['khoang', 'not_met', null],
    ['khoang-den-nam', 'on_track', null],
    ['khoang-toi-thieu', 'met', null],
    ['gan', 'not_met', null],
    ['can', 'insufficient_data', 'bound_only'],
    ['xuat-phat', 'insufficient_data', 'base_only'],
    ['hai-ve-san', 'met', null],
    ['hai-ve-muc', 'needs_acceleration', null],
    ['doi-chuan', 'not_assessed_break', 'break'],
    ['it-so-lieu', 'on_track', null],
    ['du-bao', 'needs_acceleration', null],
    ['thang', 'met', null]
  ])('%s is %s', (id, status, reason) => {
    const found = assessmentOfExample(named(id));
    expect([found.status, found.reason]).toEqual([status, reason]);
  });

  test('are all in that table', () => {
    expect(examples).toHaveLength(23);
  });

  test('judge spending in September by the share that September had the year before', () => {
    const found = assessmentOfExample(named('trong-nam'));
    expect(found.ratio).toBeCloseTo(0.52 / (55 / 98), 10);
    const alone = { ...named('trong-nam'), points: [{ period: '2028-09', value: 52 }] };
    expect(assessmentOfExample(alone).ratio).toBeCloseTo(0.52 / 0.75, 10);
  });

  test('count the years of a quota over a term after its base year only', () => {
    const [plain, withBase] = ['ca-ky', 'ca-ky-nam-goc'].map((id) =>
      assessmentOfExample(named(id))
    );
    expect(withBase?.ratio).toBe(plain?.ratio);
    expect(withBase?.shareDone).toBeCloseTo(520 / 1250, 10);
  });

  test('call a range by a date missed in its year only', () => {
    const range = named('khoang-den-nam');
    const late = { ...range, points: [{ period: '2030', value: 19 }], today: '2031-03-01' };
    expect(assessmentOfExample(late).status).toBe('not_met_final');
    const inside = { ...late, points: [{ period: '2030', value: 30 }] };
    expect(assessmentOfExample(inside).status).toBe('met');
  });

  test('leave open what "just under" means for a level it does not name', () => {
    const near = named('gan');
    expect(assessmentOfExample({ ...near, value: 90 }).reason).toBe('bound_only');
    const exact = near.points.map((point) => ({ ...point, comparator: '=' as const }));
    expect(assessmentOfExample({ ...near, points: exact }).status).toBe('met');
  });

  test('give a verdict once a figure of the term stands beside the starting point', () => {
    const start = named('xuat-phat');
    const points = start.points.map((point) =>
      point.period === '2026' ? { ...point, value: 96 } : point
    );
    expect(assessmentOfExample({ ...start, points }).status).toBe('met');
  });

  test('judge a title by the day it was gained', () => {
    const title = { ...named('danh-hieu'), today: '2028-03-01' };
    const on = (achievedOn: string | null) => assessmentOfExample({ ...title, achievedOn }).status;
    expect([on(null), on('2027-06-01'), on('2028-02-01'), on('2028-06-01')]).toEqual([
      'overdue',
      'achieved',
      'achieved_late',
      'overdue'
    ]);
  });

  test('are a series of their own figures, missing ones left out', () => {
    const example = named('it-so-lieu');
    const found = assessmentOfExample(example);
    expect(found.current !== null && isExactReading(found.current)).toBe(true);
    expect(
      seriesOfExample(example, found).points.map(({ position, value }) => [position, value])
    ).toEqual([
      [2025, 60],
      [2028, 80]
    ]);
  });
});

describe('a merged figure', () => {
  test.each([
    ['growth', ['10,00%', '27,50%']],
    ['quota', ['100,00%', '87,50%', '1']],
    ['satisfaction', ['92,33%', '84,33%']],
    ['schools', ['3/6']]
  ] as const)('of %s is the one of the worked examples', (name, texts) => {
    const { rows, start } = SUM_CASES[name];
    expect(rows(start, 'vi').map(({ text }) => text)).toEqual(texts);
  });

  test.each(['growth', 'quota', 'satisfaction', 'schools'] as const)(
    'of %s cannot be computed with a part not reported',
    (name) => {
      const { rows, start } = SUM_CASES[name];
      const [first, ...rest] = start;
      const known = rows([[first?.[0] ?? null, null], ...rest], 'vi').map(({ text }) => text);
      expect(known[0]).toBe('không tính được');
    }
  );
});
