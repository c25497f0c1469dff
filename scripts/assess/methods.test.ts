import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, METHODS } from './methods';

const LEVEL = {
  series: [
    [2025, 4],
    [2026, 3.4]
  ],
  base_year: 2025,
  target_year: 2030,
  target: 1,
  direction: 'decrease'
};
const run = (method: string, input: unknown) => answerOf({ id: 'x', method, input });
const output = (method: string, input: unknown): unknown => {
  const answer = run(method, input);
  return 'output' in answer ? answer.output : answer.error;
};
const error = (method: string, input: unknown): string => {
  const answer = run(method, input);
  return 'error' in answer ? answer.error : '';
};

describe('a case', () => {
  test.each<[string, unknown, string]>([
    ['a number', 5, 'must be an object'],
    ['null', null, 'must be an object'],
    ['a list', [], 'must be an object'],
    ['no method', { id: 1 }, '"method" must name a method'],
    ['a method of another name', { id: 1, method: 'engine.magic', input: {} }, '"engine.magic"'],
    ['a name of every object', { id: 1, method: 'constructor', input: {} }, 'unknown method'],
    ['no input', { id: 1, method: 'engine.level' }, '"input" must be an object'],
    ['a list as input', { id: 1, method: 'engine.level', input: [] }, '"input" must be an object']
  ])('that is %s gets an error in plain words', (_name, value, words) => {
    expect(answerOf(value)).toMatchObject({ error: expect.stringContaining(words) as string });
  });

  test.each([
    ['E01', 'E01'],
    [7, 7],
    [true, true],
    [null, null],
    [{ deep: [1] }, null],
    [undefined, null]
  ])('with id %s keeps it as %s', (id, kept) => {
    expect(answerOf({ id, method: 'engine.level', input: LEVEL }).id).toBe(kept);
  });
});

describe('malformed input', () => {
  test.each<[string, string, object, string]>([
    ['a missing number', 'engine.level', { ...LEVEL, target: undefined }, '"target" is missing'],
    [
      'a text for a number',
      'engine.level',
      { ...LEVEL, target: '1' },
      '"target" has the wrong type'
    ],
    [
      'a missing direction',
      'engine.level',
      { ...LEVEL, direction: null },
      '"direction" is missing'
    ],
    [
      'an unknown direction',
      'engine.level',
      { ...LEVEL, direction: 'up' },
      'must be one of: increase, decrease'
    ],
    [
      'a number for a word',
      'engine.level',
      { ...LEVEL, direction: 1 },
      '"direction" has the wrong type'
    ],
    [
      'a due year not after the base year',
      'engine.level',
      { ...LEVEL, target_year: 2025 },
      '"target_year" must be later than "base_year"'
    ],
    ['a missing series', 'engine.level', { ...LEVEL, series: null }, '"series" is missing'],
    [
      'a series that is no list',
      'engine.level',
      { ...LEVEL, series: {} },
      '"series" has the wrong type'
    ],
    ['a point that is no pair', 'engine.level', { ...LEVEL, series: [[2025]] }, '"series[0]"'],
    [
      'a point without a year',
      'engine.level',
      { ...LEVEL, series: [[null, 1]] },
      'a year that is a number'
    ],
    [
      'a value that is a text',
      'engine.level',
      { ...LEVEL, series: [[2025, '4']] },
      'a value that is a number'
    ],
    [
      'the same year twice',
      'engine.level',
      {
        ...LEVEL,
        series: [
          [2025, 4],
          [2025, 5]
        ]
      },
      'year 2025 has two values'
    ],
    [
      'a strict flag that is none',
      'engine.level',
      { ...LEVEL, strict: 'yes' },
      '"strict" has the wrong type'
    ],
    [
      'a due year at the start',
      'engine.cumulative_period',
      { yearly: [], quota: 1, start_year: 2030, target_year: 2030 },
      '"start_year"'
    ],
    [
      'a due year before the base, growth',
      'engine.growth_average',
      { series: [], base_year: 2030, target_year: 2025, target_growth: 0.1 },
      '"base_year"'
    ],
    [
      'a date that is none',
      'engine.binary_by_date',
      { deadline: '2027-02-30', today: '2027-01-01' },
      'a day like 2027-12-31'
    ],
    [
      'a day of recognition that is none',
      'engine.binary_by_date',
      { deadline: '2027-02-28', achieved_on: 'x', today: '2027-01-01' },
      '"achieved_on"'
    ],
    ['breaks that are texts', 'engine.series_break', { ...LEVEL, breaks: ['2027'] }, '"breaks[0]"'],
    [
      'unit types that are numbers',
      'engine.not_applicable',
      { unit_type: 'xã', applies_to: [1] },
      '"applies_to[0]"'
    ],
    [
      'a negative denominator',
      'engine.missing_denominator',
      { numerator: 1, denominator: -1 },
      'must not be negative'
    ],
    ['a part that is no object', 'merge.growth', { parts: [1] }, '"parts[0]"'],
    [
      'a part that is an object of another kind',
      'merge.weight_choice',
      { part_full: 1, part_split: {}, shares: {} },
      '"part_full" has the wrong type'
    ],
    [
      'a part that is missing',
      'merge.weight_choice',
      { part_full: {}, part_split: {} },
      '"shares" is missing'
    ],
    [
      'a share above 1',
      'merge.part_transfer',
      { parts: [{ w: 1.2 }] },
      '"w" must lie between 0 and 1'
    ],
    [
      'an unknown basis',
      'merge.basis_people_counts',
      { parts: [{ basis: 'half' }] },
      '"basis" must be one of'
    ],
    [
      'a title that is a text',
      'merge.binary_title',
      { parts: [{ title: 'yes' }] },
      '"title" has the wrong type'
    ],
    [
      'shares that do not add up',
      'merge.split_integer',
      { total: 100, shares: [0.333, 0.333, 0.333] },
      'add up to 1'
    ],
    [
      'a share that is null',
      'merge.split_integer',
      { total: 100, shares: [1, null] },
      'add up to 1'
    ],
    [
      'a unit named like a result',
      'merge.mass_preservation',
      { source: [{ total: 1, shares: { sum: 1 } }] },
      '"weights_sum_ok"'
    ],
    [
      'a part listed twice',
      'merge.decompose_change',
      { before: [{ id: 'A' }, { id: 'A' }], after: [] },
      'the same "id" twice'
    ]
  ])('%s is refused with the field named', (_name, method, input, words) => {
    expect(error(method, input)).toContain(words);
  });
});

describe('output', () => {
  test('takes null and non-finite numbers as absent', () => {
    const input = {
      ...LEVEL,
      series: [
        [2025, 4],
        [2026, 3.4],
        [2027, Infinity],
        [2028, null]
      ],
      min: null,
      max: Infinity
    };
    expect(output('engine.level', input)).toMatchObject({
      current_year: 2026,
      status: 'on_track'
    });
  });

  test('reads a strict target from its comparator or a flag', () => {
    const touched = { series: [[2025, 95]], floor: 95, direction: 'increase' };
    expect(output('engine.floor_each_year', touched)).toMatchObject({ status: 'met' });
    expect(output('engine.floor_each_year', { ...touched, comparator: '>' })).toMatchObject({
      status: 'not_met'
    });
    expect(output('engine.floor_each_year', { ...touched, strict: true })).toMatchObject({
      status: 'not_met'
    });
    const ceiling = { ...touched, direction: 'decrease', comparator: '<' };
    expect(output('engine.floor_each_year', ceiling)).toMatchObject({ status: 'not_met' });
  });

  test('has every field with no data, as null, 0 or an empty list', () => {
    const none = { ...LEVEL, series: [] };
    expect(output('engine.level', none)).toEqual({
      flips_at: null,
      clear_change: null,
      base_year_used: null,
      current_year: null,
      n_points: 0,
      confidence: 'none',
      met: null,
      gap: null,
      required_pace: null,
      observed_pace: null,
      projection: null,
      expected_now: null,
      share_done: null,
      ratio: null,
      status: 'no_data'
    });
    expect(output('engine.growth_each_year', { series: [], min_growth: 0.1 })).toEqual({
      flips_at: null,
      clear_change: null,
      yearly: [],
      years_met: 0,
      years_total: 0,
      latest_met: null,
      status: 'no_data'
    });
    expect(output('engine.cumulative_ytd', { period: 3, periods: 12 })).toEqual({
      achievement: null,
      reference_share: 0.25,
      ratio: null,
      remaining: null,
      required_per_period: null,
      forecast: null,
      status: 'no_data'
    });
    expect(
      output('engine.binary_by_date', { deadline: '2027-12-31', today: '2027-07-04' })
    ).toEqual({ status: 'due_soon', days_left: 180 });
    expect(output('engine.forecast_ols', { series: [], target_year: 2030 })).toEqual({
      slope: null,
      residual_sd: null,
      prediction: null,
      lower: null,
      upper: null
    });
    expect(output('engine.series_break', { ...none, breaks: [null] })).toEqual({
      flips_at: null,
      clear_change: null,
      status: 'no_data',
      ratio: null,
      last_comparable_year: null
    });
    expect(output('engine.series_break', LEVEL)).toMatchObject({
      status: 'on_track',
      last_comparable_year: 2026
    });
  });

  test('marks a merged figure as partial when a part is not reported', () => {
    const partial = { comparability: 'partial' };
    expect(output('merge.growth', { parts: [{ prev: null, curr: 1 }] })).toEqual({
      growth: null,
      mean_of_growths: null,
      ...partial
    });
    expect(
      output('merge.per_capita', { parts: [{ population: 5, income_per_head: null }] })
    ).toEqual({
      total_income: null,
      population: null,
      income_per_head: null,
      simple_mean: null,
      ...partial
    });
    expect(output('merge.quota', { parts: [{ quota: 5 }] })).toEqual({
      fulfilment: null,
      min_part: null,
      max_part: null,
      parts_below_100: null,
      ...partial
    });
    expect(output('merge.satisfaction', { parts: [{ respondents: 5 }] })).toEqual({
      rate: null,
      respondents: null,
      simple_mean: null,
      ...partial
    });
    expect(output('merge.disbursement', { parts: [{ plan: 5 }] })).toEqual({
      rate: null,
      mean_of_rates: null,
      ...partial
    });
  });

  test('reads separate shares of a list, and one share for both where only one is given', () => {
    const parts = [
      { w: 0.5, households: 100, poor: 10 },
      { w_num: 0, w_den: 0.5, households: 100, poor: 10 }
    ];
    expect(
      output('merge.part_transfer', { parts, same_weight_for_numerator: false })
    ).toMatchObject({ numerator: 5, denominator: 100, comparability: 'exact' });
    expect(output('merge.part_transfer', { parts })).toMatchObject({ comparability: 'exact' });
    expect(output('merge.part_transfer', { parts, same_weight_for_numerator: true })).toMatchObject(
      { rate: null, comparability: 'needs_share_or_typed_baseline' }
    );
    const single = [{ w: 0.5, households: 100, poor: 10 }];
    expect(output('merge.part_transfer', { parts: single })).toMatchObject({
      comparability: 'estimated'
    });
  });

  test('says that a count of schools is partial where a former unit reported none', () => {
    const after = { standard: 3, total: 5 };
    expect(output('merge.schools', { before: [{ standard: null, total: 3 }], after })).toEqual({
      rate_before: null,
      rate_after: 60,
      numerator_change: null,
      denominator_change: null,
      comparability: 'partial'
    });
  });

  test('finds the figure of a row behind its name, and takes a half not reported as missing', () => {
    const halves = {
      first_half: [{ id: 'A', name: 'Xã A', births: 3 }],
      second_half: { name: 'mới', births: 4 }
    };
    expect(output('merge.mid_year_flow', halves)).toMatchObject({ year_total: 7 });
    for (const half of ['first_half', 'second_half']) {
      expect(output('merge.mid_year_flow', { ...halves, [half]: undefined })).toMatchObject({
        year_total: null
      });
    }
  });

  test('takes the names of the fields from the case where it gives them', () => {
    const parts = [{ near_poor: 5, all: 50 }];
    expect(
      output('merge.ratio_of_sums', { parts, numerator: 'near_poor', denominator: 'all' })
    ).toMatchObject({ rate: 10 });
    expect(output('merge.weighted_rates', { parts: [{ rate: 5, households: 50 }] })).toEqual({
      rate: 5,
      comparability: 'derived'
    });
    const rows = [
      { unit: 'new', year: 2025, births: 5 },
      { unit: 'A', year: 2025, births: 4 }
    ];
    expect(
      output('merge.double_count_guard', { rows, new_unit: 'new', parents: ['A'] })
    ).toMatchObject({ naive_sum: 9, correct: 5 });
    expect(
      output('merge.double_count_guard', { rows: [], new_unit: 'new', parents: ['A'] })
    ).toEqual({ error: null, naive_sum: null, correct: null });
    const late = [{ unit: 'new', year: 2025 }, ...rows.slice(1)];
    expect(
      output('merge.double_count_guard', { rows: late, new_unit: 'new', parents: ['A'] })
    ).toMatchObject({ error: null, correct: 4 });
    const halves = { first_half: [{ id: 'A', births: 3 }], second_half: { births: 4 } };
    expect(output('merge.mid_year_flow', halves)).toEqual({
      year_total: 7,
      flag: '2025_spans_merger'
    });
    expect(output('merge.mid_year_flow', { ...halves, second_half: null })).toMatchObject({
      year_total: null
    });
    expect(output('merge.mid_year_flow', { ...halves, value: 'deaths' })).toMatchObject({
      year_total: null
    });
  });

  test('answers for ranges, bounds and limits', () => {
    expect(output('engine.range', { value: 12, low: 5, high: 10, is_over: true })).toEqual({
      distance: 2,
      status: 'not_met_final'
    });
    expect(output('engine.range', { value: 7, low: 5 })).toEqual({ distance: 0, status: 'met' });
    const bound = { comparator: '>', value: 95, max: 100, target_comparator: '>=', target: 98 };
    expect(output('engine.bound', bound)).toEqual({
      low: 95,
      high: 100,
      low_open: true,
      high_open: false,
      status: 'insufficient_data',
      reason: 'bound_only'
    });
    expect(output('engine.bound', { ...bound, target: 95 })).toMatchObject({
      status: 'met',
      reason: null
    });
    expect(output('engine.bound', { ...bound, target: 101 })).toMatchObject({ status: 'not_met' });
    expect(output('engine.xmr', { series: [], direction: 'increase' })).toMatchObject({
      n_points: 0,
      mean: null,
      verdict: null
    });
  });

  test('says of an empty or absent list of unit types that it applies to all', () => {
    const applies = { status: 'applicable', value: null };
    expect(output('engine.not_applicable', { unit_type: 'xã', applies_to: [] })).toEqual(applies);
    expect(output('engine.not_applicable', { unit_type: 'xã', applies_to: null })).toEqual(applies);
    expect(output('engine.not_applicable', { unit_type: 'xã' })).toEqual(applies);
  });
});

describe('any JSON', () => {
  test('is answered, never thrown back', () => {
    const names = fc.constantFrom(...METHODS.keys());
    const fields = fc.constantFrom(
      'series',
      'yearly',
      'parts',
      'target',
      'floor',
      'base_year',
      'target_year',
      'direction',
      'shares',
      'rows',
      'source',
      'before',
      'after',
      'total'
    );
    const input = fc.oneof(fc.jsonValue(), fc.dictionary(fields, fc.jsonValue()));
    const anyCase = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.jsonValue(), method: names, input })
    );
    fc.assert(
      fc.property(anyCase, (value) => {
        const answer = answerOf(value);
        expect('output' in answer !== 'error' in answer).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toHaveProperty('id');
      }),
      { numRuns: 10_000 }
    );
  });

  test('is answered when it is nearly right', () => {
    const number = fc.oneof(fc.double(), fc.constant(null), fc.integer());
    const near = fc.record(
      {
        series: fc.array(fc.tuple(fc.integer({ min: 2020, max: 2032 }), number)),
        base_year: number,
        target_year: number,
        target: number,
        direction: fc.constantFrom('increase', 'decrease'),
        min: number,
        max: number,
        floor: number,
        pp_per_year: number,
        target_growth: number,
        min_growth: number,
        breaks: fc.array(number)
      },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(fc.constantFrom(...METHODS.keys()), near, (method, input) => {
        expect(answerOf({ id: 1, method, input }).id).toBe(1);
      }),
      { numRuns: 10_000 }
    );
  });
});
