import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentOf } from './assessment';
import type { Indicator, Standard } from './indicator';
import type { Observation } from './observation';
import type { Assessment, AssessmentContext } from './result';
import { countsInN } from './status';
import type { Target } from './target';

const INDICATOR: Indicator = {
  indicator: 'ty-le',
  name: 'Tỷ lệ',
  name_en: 'Rate',
  short: 'Tỷ lệ',
  short_en: 'Rate',
  field: 'kinh-te',
  measure: '%',
  direction: 'increase',
  kind: 'rate',
  numerator: null,
  denominator: null,
  combine: 'ratio_of_sums',
  weight: null,
  frequency: 'year',
  decimals: 1,
  min: 0,
  max: 100,
  applies_to: null,
  definition: '',
  definition_en: '',
  legal_source: null
};
const TARGET: Target = {
  target: 't',
  ordinal: 1,
  unit: 'moi-1',
  indicator: 'ty-le',
  type: 'A',
  rule: null,
  comparator: '>=',
  value: 95,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  standard: null,
  title: null,
  title_en: null,
  document: 'd',
  section: 'I',
  quote: '',
  note: null,
  note_en: null
};
const CONTEXT: AssessmentContext = { today: '2026-11-21', unitType: 'xã', standards: [] };

let serial = 0;
function seen(period: string, value: number | null, more: Partial<Observation> = {}): Observation {
  serial += 1;
  return {
    observation: `o${serial}`,
    unit: 'moi-1',
    indicator: 'ty-le',
    period,
    as_of: null,
    value,
    value_max: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    standing: 'final',
    provenance: 'reported',
    standard: null,
    document: 'd',
    section: 'I',
    quote: null,
    formula: null,
    note: null,
    note_en: null,
    ...more
  };
}
const bound = (period: string, value: number, comparator: '>' | '<' = '>') =>
  seen(period, value, { comparator });

function judge(
  target: Partial<Target>,
  rows: readonly Observation[],
  indicator: Partial<Indicator> = {},
  context: Partial<AssessmentContext> = {}
): Assessment {
  return assessmentOf({ ...TARGET, ...target }, { ...INDICATOR, ...indicator }, rows, {
    ...CONTEXT,
    ...context
  });
}
type Case = [
  name: string,
  target: Partial<Target>,
  rows: readonly Observation[],
  status: string,
  reason: string | null,
  indicator?: Partial<Indicator>,
  context?: Partial<AssessmentContext>
];
const check = (
  _name: string,
  ...[target, rows, status, reason, indicator, context]: Case extends [string, ...infer Rest]
    ? Rest
    : never
): void => {
  const result = judge(target, rows, indicator, context);
  expect([result.status, result.reason]).toEqual([status, reason]);
};

const MONEY = { kind: 'money', measure: 'tỷ đồng', min: null, max: null } as const;
const AFTER = { today: '2031-02-01' };

describe('a level', () => {
  test.each<Case>([
    ['without figures', {}, [], 'no_data', 'no_value'],
    ['with nothing but a census', {}, [seen('2029-04-01', 96)], 'no_data', 'no_value'],
    [
      'with 0 of 0',
      {},
      [seen('2026', null, { numerator: 0, denominator: 0 })],
      'no_data',
      'no_denominator'
    ],
    [
      'with figures of other units only',
      {},
      [seen('2026', 96, { unit: 'moi-2' })],
      'no_data',
      'no_value'
    ],
    ['with a period nobody can read', {}, [seen('năm 2026', 96)], 'no_data', 'no_value'],
    [
      'without a level to reach',
      { value: null },
      [seen('2026', 90)],
      'not_computable',
      'no_target_value'
    ],
    ['with the starting point only', {}, [seen('2020/2025', 92)], 'insufficient_data', 'base_only'],
    [
      'with a starting point that would meet it',
      {},
      [seen('2020/2025', 99)],
      'insufficient_data',
      'base_only'
    ],
    [
      'with a bounded starting point',
      {},
      [bound('2020/2025', 92)],
      'insufficient_data',
      'bound_only'
    ],
    ['with one value of the term', {}, [seen('2025', 92)], 'insufficient_data', 'single_point'],
    ['with one value of the term that meets it', {}, [seen('2025', 95)], 'met', null],
    ['from a span to a value', {}, [seen('2020/2025', 90), seen('2026', 91)], 'on_track', null],
    ['slow', {}, [seen('2025', 90), seen('2026', 90.7)], 'needs_acceleration', null],
    [
      'by counts',
      {},
      [seen('2025', 90), seen('2026', null, { numerator: 96, denominator: 100 })],
      'met',
      null
    ],
    ['a bound that meets it', {}, [seen('2025', 90), bound('2026', 95)], 'met', null],
    [
      'a bound that does not decide',
      {},
      [seen('2025', 90), bound('2026', 93)],
      'insufficient_data',
      'bound_only'
    ],
    [
      'a bound that misses it before the due year',
      {},
      [bound('2026', 93, '<')],
      'insufficient_data',
      'bound_only'
    ],
    [
      'a bound that misses it in the due year',
      {},
      [bound('2030', 93, '<')],
      'not_met_final',
      null,
      {},
      AFTER
    ],
    [
      'a bound, and the due year is over',
      {},
      [bound('2029', 96)],
      'awaiting_final',
      'final_value_missing',
      {},
      AFTER
    ],
    [
      'the due year over',
      {},
      [seen('2025', 90), seen('2029', 96)],
      'awaiting_final',
      'final_value_missing',
      {},
      AFTER
    ],
    [
      'the due year over with a starting point only',
      {},
      [seen('2024', 90)],
      'awaiting_final',
      'final_value_missing',
      {},
      AFTER
    ],
    [
      'the last day of the due year',
      {},
      [seen('2025', 90), seen('2029', 96)],
      'met',
      null,
      {},
      { today: '2030-12-31' }
    ],
    [
      'a date within a year',
      { due: '2027-06-30' },
      [seen('2025', 90), seen('2027-H1', 95)],
      'met',
      null,
      { frequency: 'half' }
    ],
    [
      'downwards',
      { comparator: '<=', value: 1 },
      [seen('2025', 4), seen('2026', 3.4)],
      'on_track',
      null
    ],
    [
      '"=" of what should fall',
      { comparator: '=', value: 0 },
      [seen('2025', 4), seen('2026', 3)],
      'on_track',
      null,
      { direction: 'decrease' }
    ],
    ['strictly more', { comparator: '>' }, [seen('2025', 90), seen('2026', 95)], 'on_track', null],
    [
      'not for this type of unit',
      {},
      [seen('2026', 96)],
      'not_applicable',
      'type_excluded',
      { applies_to: 'phường' }
    ],
    ['for all units', { unit: 'all' }, [seen('2025', 92)], 'insufficient_data', 'single_point'],
    [
      'with an unreadable term',
      { from: 'nay', due: 'sau' },
      [seen('2025', 92)],
      'no_data',
      'no_value'
    ]
  ])('%s', check);

  test('shows the starting point, its distance and the pace from there, without a current value', () => {
    const result = judge({}, [seen('2020/2025', 92)]);
    expect(result).toMatchObject({
      current: null,
      gap: 3,
      margin: -3,
      requiredPace: 0.6,
      counting: 'waiting'
    });
    expect(result.base?.value).toBe(92);
    expect(result.ladder.map((step) => [step.year, step.kind])).toEqual([
      [2025, 'base'],
      [2026, 'future'],
      [2027, 'future'],
      [2028, 'future'],
      [2029, 'future'],
      [2030, 'future']
    ]);
    expect(result.ladder.map((step) => step.path?.toFixed(1))).toEqual([
      '92.0',
      '92.6',
      '93.2',
      '93.8',
      '94.4',
      '95.0'
    ]);
  });

  test('asks for no pace from a starting point that is already there', () => {
    expect(judge({}, [seen('2020/2025', 99)]).requiredPace).toBeNull();
  });

  test('can be re-derived by hand from its lines', () => {
    const result = judge(
      { comparator: '<=', value: 1 },
      [seen('2025', 4), seen('2027', 3)],
      {},
      { today: '2028-03-01' }
    );
    const byName = Object.fromEntries(
      result.formula.map((row) => [row.name.en, row.result?.number])
    );
    expect(byName['Gap to the target']).toBe(-2);
    expect(byName['Required pace a year']).toBeCloseTo(-2 / 3, 10);
    expect(byName['Observed pace a year']).toBeCloseTo(-0.5, 10);
    expect(byName['At the observed pace, by the due year']).toBeCloseTo(1.5, 10);
    expect(byName['The path now']).toBeCloseTo(2.8, 10);
    expect(byName['Share of the way done']).toBeCloseTo(1 / 3, 10);
    expect(byName['Ratio to the path']).toBeCloseTo(5 / 6, 10);
    expect(result.ladder.map((step) => step.kind)).toEqual([
      'base',
      'missing',
      'actual',
      'future',
      'future',
      'future'
    ]);
  });

  test('starts from the base the target names where no observation stands there', () => {
    const named = { base_period: '2025', base_value: 80 };
    expect(judge(named, [seen('2026', 83)]).base).toMatchObject({ value: 80, observation: null });
    expect(judge(named, [seen('2025', 81), seen('2026', 83)]).base?.value).toBe(81);
    expect(judge({ base_value: 80 }, [seen('2026', 83)]).status).toBe('on_track');
  });

  test('starts a year earlier where only that year is reported before the term', () => {
    const later = { from: '2026' };
    expect(judge(later, [seen('2025', 90), seen('2027', 93)]).base?.position).toBe(2025);
    expect(judge(later, [seen('2026', 90), seen('2025', 80)]).base?.position).toBe(2026);
  });

  test('keeps quarters out of a yearly series and in a quarterly one', () => {
    const rows = [seen('2025', 90), seen('2026-Q1', 95)];
    expect(judge({}, rows).current?.period.text).toBe('2025');
    expect(judge({}, rows, { frequency: 'quarter' }).current?.period.text).toBe('2026-Q1');
    expect(judge({}, rows, { frequency: 'term' }).current?.period.text).toBe('2026-Q1');
    expect(judge({}, rows).others.map((row) => row.period.text)).toEqual(['2026-Q1']);
  });

  test('takes no sum over several years for a level', () => {
    expect(judge({}, [seen('2020/2025', 197)], MONEY)).toMatchObject({
      status: 'no_data',
      base: null
    });
  });
});

describe('a figure given by its counts', () => {
  test.each([
    ['money', 6, 4, 1.5],
    ['count', 6, null, 6]
  ] as const)('of kind %s: %s over %s is %s', (kind, numerator, denominator, value) => {
    const result = judge({}, [seen('2025', null, { numerator, denominator })], { kind, max: null });
    expect(result.current?.value).toBe(value);
  });
});

describe('several figures of one period', () => {
  test('written twice are one figure, and no conflict', () => {
    const row = seen('2025', 93);
    expect(judge({}, [row, row])).toMatchObject({ cautions: [] });
  });

  test.each<[string, Observation[], number]>([
    ['a dated one before a span', [seen('2020/2025', 92), seen('2025', 93)], 93],
    ['an exact one before a bound', [bound('2025', 90), seen('2025', 93)], 93],
    [
      'an exact one before an approximate one',
      [seen('2025', 92, { comparator: '~' }), seen('2025', 93)],
      93
    ],
    [
      'a final one before an estimate',
      [seen('2025', 92, { standing: 'estimate' }), seen('2025', 93)],
      93
    ],
    [
      'a reported one before a derived one',
      [seen('2025', 92, { provenance: 'derived' }), seen('2025', 93)],
      93
    ],
    [
      'a sourced one before a sample',
      [seen('2025', 92, { provenance: 'sample' }), seen('2025', 93, { standing: 'estimate' })],
      93
    ],
    [
      'the later day',
      [seen('2025', 92, { as_of: '2025-08-15' }), seen('2025', 93, { as_of: '2025-11-15' })],
      93
    ],
    ['the whole year before its last quarter', [seen('2025-Q4', 92), seen('2025', 93)], 93]
  ])('%s', (_name, rows, used) => {
    for (const order of [rows, [...rows].reverse()]) {
      const result = judge({}, order, { frequency: 'quarter' });
      expect(result.current?.value).toBe(used);
      expect(result.others).toHaveLength(1);
    }
  });

  test('that differ are both kept and said', () => {
    const other = { document: 'other' };
    const result = judge({}, [seen('2025', 93), seen('2025', 92, other)]);
    expect(result.cautions).toEqual(['conflicting']);
    expect(judge({}, [seen('2025', 93), seen('2025', 92)]).cautions).toEqual([
      'conflicting_within'
    ]);
    expect(judge({}, [seen('2025', 93), seen('2025', 93)]).cautions).toEqual([]);
  });

  test.each([
    ['the level alone, where the direction hangs on it', 90.72, 95.67, 92.02, 'not_met'],
    ['the whole verdict, where it does not', 90.72, 91.5, 92.02, 'not_met_improving'],
    ['the level alone above the floor', 95.5, 98, 97, 'met']
  ])('that differ leave %s', (_, one, two, last, status) => {
    for (const provenance of ['reported', 'sample'] as const) {
      const more = { provenance };
      const rows = [seen('2025', one, more), seen('2025', two, more), seen('2026', last, more)];
      const asked = { type: 'B', comparator: '>=', value: 95, from: '2025' } as const;
      const result = judge(asked, rows);
      expect(result.status).toBe(status);
      const isOpen = status !== 'not_met_improving';
      expect(result.reason).toBe(isOpen ? 'conflicting_course' : null);
      expect(result.observedPace === null).toBe(isOpen);
    }
  });

  test('that differ in the verdict itself conclude nothing', () => {
    const asked = { type: 'B', comparator: '>=', value: 95, from: '2025' } as const;
    const result = judge(asked, [seen('2026', 94), seen('2026', 96)]);
    expect(result).toMatchObject({
      status: 'insufficient_data',
      reason: 'conflicting_course',
      cautions: ['conflicting_within']
    });
    expect(result.current).not.toBeNull();
  });

  test('of a sample contradict no sourced one', () => {
    const sample = { provenance: 'sample' } as const;
    expect(judge({}, [seen('2025', 93), seen('2025', 92, sample)]).cautions).toEqual([]);
  });

  test('of a school year are no part of a year, and no rival of one', () => {
    const result = judge({ type: 'B', comparator: '>=', value: 90 }, [
      seen('2023-SY', 91),
      seen('2024', 93)
    ]);
    expect(result.base?.period.text).toBe('2024');
    expect(result.cautions).toEqual([]);
    expect(judge({ type: 'B', value: 90 }, [seen('2023-SY', 91)]).cautions).toEqual([]);
  });

  test('of a span and of a year within it are of two periods, and the dated one is the base', () => {
    const result = judge({ type: 'B', comparator: '=', value: 100 }, [
      seen('2020/2025', 96.5),
      seen('2024', 100)
    ]);
    expect(result).toMatchObject({
      status: 'insufficient_data',
      reason: 'base_only',
      cautions: []
    });
    expect(result.base?.period.text).toBe('2024');
  });

  test('do not let a sample outdo a sourced span', () => {
    const rows = [seen('2020/2025', 92), seen('2024', 80, { provenance: 'sample' })];
    expect(judge({}, rows).base?.value).toBe(92);
  });

  test('tell what a reader must know about the value', () => {
    const more = { provenance: 'derived', comparator: '~', as_of: '2025-08-20' } as const;
    const cautionsOf = (standing: Observation['standing']) =>
      judge({}, [seen('2025', 93, { ...more, standing })]).cautions;
    expect(cautionsOf('final')).toEqual(['approximate', 'derived', 'part_of_year']);
    // An estimate of a year stands for the whole of it.
    expect(cautionsOf('estimate')).toEqual(['estimate', 'approximate', 'derived']);
  });
});

describe('a change of standard', () => {
  const standards: Standard[] = [
    {
      indicator: 'ty-le',
      standard: 'c1',
      name: '',
      valid_from: '2022-01-01',
      valid_to: '2026-12-31',
      source: 'd'
    },
    {
      indicator: 'ty-le',
      standard: 'c2',
      name: '',
      valid_from: '2027-01-01',
      valid_to: null,
      source: 'd'
    }
  ];
  const poor = { comparator: '<=', value: 1 } as const;
  test.each<Case>([
    [
      'between base and value',
      poor,
      [seen('2025', 4), seen('2027', 5.9)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'not crossed',
      poor,
      [seen('2025', 4), seen('2026', 3.4)],
      'on_track',
      null,
      {},
      { standards }
    ],
    [
      'between target and value',
      { ...poor, standard: 'c1' },
      [seen('2027', 5.9)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'stated by the figure itself',
      poor,
      [seen('2025', 4), seen('2026', 3.4, { standard: 'c2' })],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'for a floor',
      { ...poor, type: 'B', standard: 'c1' },
      [seen('2027', 0.5)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'for an average growth',
      { type: 'D', rule: 'average', value: null, change: 0.1 },
      [seen('2025', 4), seen('2027', 5.9)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'for a yearly growth',
      { type: 'D', rule: 'each_year', value: null, change: 0.1 },
      [seen('2026', 4), seen('2027', 5.9)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ],
    [
      'for a count',
      { type: 'G', value: 6 },
      [seen('2025', 4), seen('2027', 5)],
      'not_assessed_break',
      'break',
      {},
      { standards }
    ]
  ])('%s', check);

  test('is not crossed by the trend of a floor', () => {
    const result = judge(
      { ...poor, type: 'B' },
      [seen('2026', 0.5), seen('2027', 0.9), seen('2028', 0.8)],
      {},
      { standards }
    );
    expect(result).toMatchObject({ status: 'met', points: 2, yearsMet: 3 });
  });
});

describe('a floor every year', () => {
  const floor = { type: 'B', comparator: '>', value: 95 } as const;
  test.each<Case>([
    ['without figures', floor, [], 'no_data', 'no_value'],
    ['with nothing but a census', floor, [seen('2029-04-01', 96)], 'no_data', 'no_value'],
    [
      'without a level',
      { ...floor, value: null },
      [seen('2025', 92)],
      'not_computable',
      'no_target_value'
    ],
    [
      'with the starting point only',
      floor,
      [seen('2020/2025', 92)],
      'insufficient_data',
      'base_only'
    ],
    [
      'with a bounded starting point only',
      floor,
      [bound('2020/2025', 95)],
      'insufficient_data',
      'base_only'
    ],
    ['kept', floor, [seen('2025', 96)], 'met', null],
    ['touched only', floor, [seen('2025', 95)], 'not_met', null],
    ['kept by part of the year', floor, [seen('2026-Q3', 96)], 'met', null],
    ['kept and falling', floor, [seen('2025', 99), seen('2026', 96)], 'met_falling', null],
    [
      'missed and improving',
      floor,
      [seen('2025', 90), seen('2026', 94)],
      'not_met_improving',
      null
    ],
    ['kept by a bound', floor, [bound('2025', 95)], 'met', null],
    ['missed by a bound', floor, [bound('2025', 95, '<')], 'not_met', null],
    ['not decided by a bound', floor, [bound('2025', 94)], 'insufficient_data', 'bound_only'],
    ['"every" unit', { type: 'B', comparator: '=', value: 100 }, [seen('2025', 100)], 'met', null],
    [
      'a ceiling of 0',
      { type: 'B', comparator: '=', value: 0 },
      [seen('2025', 0)],
      'met',
      null,
      { direction: 'decrease' }
    ]
  ])('%s', check);

  test('has a cell for every year of the term, and says the distance of the starting point', () => {
    const result = judge(floor, [seen('2020/2025', 92), seen('2026', 96)]);
    expect(result.years.map((cell) => [cell.year, cell.time, cell.verdict])).toEqual([
      [2025, 'past', 'missing'],
      [2026, 'current', 'met'],
      [2027, 'future', 'missing'],
      [2028, 'future', 'missing'],
      [2029, 'future', 'missing'],
      [2030, 'future', 'missing']
    ]);
    expect(judge(floor, [seen('2020/2025', 92)])).toMatchObject({
      gap: 3,
      margin: -3,
      yearsTotal: 0
    });
    expect(judge(floor, [bound('2020/2025', 92)])).toMatchObject({ gap: null, margin: null });
  });

  test('draws a bound that does not decide as such', () => {
    expect(judge(floor, [bound('2025', 94)]).years[0]?.verdict).toBe('bound');
  });

  test('shows margin and average change as lines', () => {
    const result = judge(
      floor,
      [seen('2025', 99), seen('2026', 96), bound('2027', 90)],
      {},
      { today: '2026-01-01' }
    );
    expect(result.reason).toBe('bound_only');
    const exact = judge(floor, [bound('2025', 90), seen('2026', 96), seen('2027', 97)]);
    expect(exact.formula.map((row) => [row.name.en, row.result?.number])).toEqual([
      ['Margin to the limit', 2],
      ['Average change a year', 1]
    ]);
  });
});

describe('a derivation', () => {
  const piecesOf = (result: Assessment, name: string) =>
    result.formula
      .find((row) => row.name.en === name)
      ?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.number))
      .join('');

  test('says where a projection was held at a limit', () => {
    const name = 'At the observed pace, by the due year';
    const held = judge({ value: 90 }, [seen('2025', 60), seen('2026', 80)]);
    expect(piecesOf(held, name)).toBe('min(100; 80 + 20 × (2030 − 2026))');
    const low = judge({ value: 1, comparator: '<=' }, [seen('2025', 9), seen('2026', 6)], {
      direction: 'decrease'
    });
    expect(piecesOf(low, name)).toBe('max(0; 6 + -3 × (2030 − 2026))');
    const free = judge({ value: 90 }, [seen('2025', 60), seen('2026', 64)]);
    expect(piecesOf(free, name)).toBe('64 + 4 × (2030 − 2026)');
  });

  test('shows how far a starting point is from a yearly limit', () => {
    const result = judge({ type: 'B', comparator: '>', value: 95 }, [seen('2020/2025', 92)]);
    expect(result.reason).toBe('base_only');
    expect(piecesOf(result, 'Margin to the limit')).toBe('92 − 95');
  });

  test('says below a level that must be passed also what is missing, with its sign', () => {
    const strict = { type: 'B', comparator: '>', value: 95 } as const;
    expect(piecesOf(judge(strict, [seen('2026', 94)]), 'Missing, to be exceeded')).toBe('95 − 94');
    expect(piecesOf(judge(strict, [seen('2026', 96)]), 'Missing, to be exceeded')).toBeUndefined();
    const most = judge({ ...strict, comparator: '<' }, [seen('2026', 97)]);
    expect(piecesOf(most, 'Missing, to be exceeded')).toBe('97 − 95');
    const bounded = judge(strict, [bound('2020/2025', 92)]);
    expect(piecesOf(bounded, 'Missing, to be exceeded')).toBeUndefined();
  });

  test.each([
    ['held', [seen('2025', 1)], 'met'],
    ['held again', [seen('2025', 0), seen('2026', 1)], 'met'],
    ['missed', [seen('2026', 0)], 'not_met'],
    ['lost', [seen('2025', 1), seen('2026', 0)], 'not_met'],
    ['before the term', [seen('2020/2025', 0)], 'insufficient_data']
  ] as const)('subtracts nothing from yes or no: %s', (_, rows, status) => {
    const yes = { kind: 'title', measure: 'đạt', min: 0, max: 1 } as const;
    const result = judge({ type: 'B', comparator: '=', value: 1 }, rows, yes);
    expect(result.status).toBe(status);
    expect(result).toMatchObject({ gap: null, margin: null, observedPace: null, formula: [] });
  });

  test('shows how far a value lies outside a range, and nothing inside it', () => {
    const range = {
      type: 'H',
      rule: 'each_year',
      comparator: '=',
      value: 5,
      value_max: 10
    } as const;
    const outside = (value: number) =>
      piecesOf(judge(range, [seen('2026', value)]), 'Outside the range');
    expect([outside(12), outside(3), outside(7)]).toEqual(['12 − 10', '3 − 5', undefined]);
    const bounded = judge(range, [bound('2026', 12)]);
    expect(bounded.formula).toEqual([]);
  });

  test('shows the margin of a count that has passed its floor before the year is over', () => {
    const count = { kind: 'count', min: 0, max: null } as const;
    const floor = { type: 'B', comparator: '>=', value: 10 } as const;
    expect(piecesOf(judge(floor, [seen('2026-H1', 12)], count), 'Margin to the limit')).toBe(
      '12 − 10'
    );
  });

  test('shows the path of a count in whole units', () => {
    const schools = { kind: 'count', min: 0, max: null } as const;
    const rows = [seen('2025', 3), seen('2027', 4)];
    const result = judge({ type: 'G', comparator: '>=', value: 6 }, rows, schools);
    expect(piecesOf(result, 'The path in whole units')).toBe('⌊4.2⌋');
    expect(result.formula.at(-1)?.result?.number).toBe(4);
  });
});

describe('a floor on what adds up over a year', () => {
  const floor = { type: 'B', comparator: '>=', value: 10 } as const;
  const ceiling = { ...floor, comparator: '<=' } as const;
  const count = { kind: 'count', measure: 'vụ', min: 0, max: null } as const;
  test.each<Case>([
    ['half way', floor, [seen('2026-H1', 4)], 'insufficient_data', 'part_of_year', count],
    ['passed half way', floor, [seen('2025', 40), seen('2026-H1', 11)], 'met', null, count],
    ['missed at the end', floor, [seen('2026', 4)], 'not_met', null, count],
    ['a ceiling broken half way', ceiling, [seen('2026-H1', 11)], 'not_met', null, count],
    ['a ceiling kept so far', ceiling, [seen('2026-H1', 4)], 'met', null, count]
  ])('%s', check);

  test('takes no trend from a year that is not over', () => {
    const rows = [seen('2025', 40), seen('2026-H1', 11)];
    expect(judge(floor, rows, count)).toMatchObject({ points: 1, margin: 1, observedPace: null });
    expect(judge(floor, [...rows, seen('2027', 30)], count).observedPace).toBe(-5);
  });

  test('gives a reason once, not again as a caution', () => {
    const row = seen('2026', 4, { as_of: '2026-08-31' });
    expect(judge(floor, [row], count)).toMatchObject({ reason: 'part_of_year', cautions: [] });
  });
});

describe('a range', () => {
  const range = { type: 'H', rule: 'each_year', comparator: '=', value: 5, value_max: 10 } as const;
  const count = { kind: 'count', min: 0, max: null } as const;
  test.each<Case>([
    ['inside', range, [seen('2025', 7)], 'met', null, count],
    ['above', range, [seen('2025', 12)], 'not_met', null, count],
    [
      'above "at least 5–10"',
      { ...range, comparator: '>=' },
      [seen('2025', 12)],
      'met',
      null,
      count
    ],
    ['below "at most"', { ...range, comparator: '<=' }, [seen('2025', 1)], 'met', null, count],
    [
      'a single value to hit',
      { ...range, value_max: null },
      [seen('2025', 6)],
      'not_met',
      null,
      count
    ],
    ['a bound across its end', range, [bound('2025', 4)], 'insufficient_data', 'bound_only', count],
    ['a bound beyond it', range, [bound('2025', 12)], 'not_met', null, count],
    [
      'half a year below it',
      range,
      [seen('2025-H2', 3)],
      'insufficient_data',
      'part_of_year',
      count
    ],
    ['half a year inside it', range, [seen('2025-H2', 6)], 'met', null, count],
    ['half a year above it', range, [seen('2025-H2', 12)], 'not_met', null, count],
    [
      'below it on a day of the year',
      range,
      [seen('2026', 3, { as_of: '2026-08-31' })],
      'insufficient_data',
      'part_of_year',
      count
    ],
    [
      'below it by an estimate of the year',
      range,
      [seen('2026', 3, { as_of: '2026-08-31', standing: 'estimate' })],
      'not_met',
      null,
      count
    ],
    ['half a year of a rate below it', range, [seen('2025-H2', 3)], 'not_met', null],
    [
      'missed at its date',
      { ...range, rule: 'by_date' },
      [seen('2030', 12)],
      'not_met_final',
      null,
      count
    ],
    [
      'by a date, outside it in the only year so far',
      { ...range, rule: 'by_date' },
      [seen('2029', 12)],
      'insufficient_data',
      'single_point',
      count
    ]
  ])('%s', check);

  const byDate = { ...range, rule: 'by_date', comparator: '=' } as const;
  test.each<[string, readonly Observation[], string, Partial<AssessmentContext>]>([
    ['below it and on the way up', [seen('2025', 2), seen('2026', 3)], 'on_track', {}],
    ['below it and slow', [seen('2025', 0), seen('2026', 0.1)], 'limited', {}],
    ['below it and falling', [seen('2025', 3), seen('2026', 2)], 'moving_away', {}],
    ['above it and on the way down', [seen('2025', 20), seen('2026', 17)], 'on_track', {}],
    ['fallen out of it', [seen('2025', 6), seen('2026', 4)], 'moving_away', {}],
    ['risen out of it', [seen('2025', 9), seen('2026', 11)], 'moving_away', {}],
    ['inside it', [seen('2025', 7), seen('2026', 7)], 'met', {}],
    ['inside it, on the way out', [seen('2025', 7), seen('2026', 8)], 'met_at_risk', {}],
    ['inside it at the date', [seen('2030', 8)], 'met', AFTER],
    ['outside it at the date', [seen('2025', 7), seen('2030', 12)], 'not_met_final', AFTER],
    ['without a figure of the date', [seen('2025', 7)], 'awaiting_final', AFTER],
    ['only a start', [seen('2020/2025', 7)], 'insufficient_data', {}],
    ['without figures', [], 'no_data', {}]
  ])('by a date is two levels: %s', (_, rows, status, context) => {
    const result = judge(byDate, rows, {}, context);
    expect([result.status, result.years]).toEqual([status, []]);
  });

  test('by a date without a number asks for nothing', () => {
    expect(judge({ ...byDate, value: null }, [seen('2026', 7)]).reason).toBe('no_target_value');
  });

  test('by a date leads to the nearer end, and nowhere from inside', () => {
    const below = judge(byDate, [seen('2025', 0), seen('2026', 1)]);
    expect([below.gap, below.requiredPace, below.pathNow]).toEqual([4, 1, 1]);
    const least = judge({ ...byDate, comparator: '>=' }, [seen('2025', 12), seen('2026', 11)]);
    expect(least).toMatchObject({
      pathNow: null,
      pathThisYear: null,
      ratio: null,
      shareDone: null
    });
    expect(least.ladder.every(({ path }) => path === null)).toBe(true);
    const names = least.formula.map(({ name }) => name.en);
    expect(names).not.toContain('The path now');
    const most = judge({ ...byDate, comparator: '<=' }, [seen('2025', 4), seen('2026', 11)]);
    expect(most.status).toBe('moving_away');
  });
});

describe('a reduction', () => {
  const points = {
    type: 'C',
    rule: 'points_per_year',
    comparator: '=',
    value: null,
    change: 2.1
  } as const;
  const share = { ...points, rule: 'relative', change: 0.3 } as const;
  test.each<Case>([
    ['without figures', points, [], 'no_data', 'no_value'],
    [
      'without an amount',
      { ...points, change: null },
      [seen('2025', 30)],
      'insufficient_data',
      'no_base'
    ],
    ['with an unbounded base', points, [bound('2025', 30)], 'insufficient_data', 'no_base'],
    [
      'by points',
      points,
      [seen('2025', 30), seen('2026', 28.2), seen('2027', 26)],
      'on_track',
      null
    ],
    ['by a share', share, [seen('2025', 8), seen('2026', 7.52)], 'on_track', null],
    ['from 0 to 0', points, [seen('2025', 0), seen('2026', 0)], 'met', null],
    ['from 0 upwards', points, [seen('2025', 0), seen('2026', 1)], 'not_met', null],
    ['from 0 upwards, by a share', share, [seen('2025', 0), seen('2026', 1)], 'not_met', null]
  ])('%s', check);

  test('shows the level it asks and how that was computed', () => {
    const result = judge(points, [seen('2025', 30), seen('2026', 28.2)]);
    expect(result.goal).toMatchObject({ value: 19.5, isDerived: true });
    expect(result.formula[0]).toMatchObject({
      name: { en: 'Level to reach' },
      result: { number: 19.5 }
    });
    expect(judge(share, [seen('2025', 8), seen('2026', 7)]).formula[0]?.result?.number).toBeCloseTo(
      5.6,
      10
    );
  });
});

describe('a growth', () => {
  const average = {
    type: 'D',
    rule: 'average',
    comparator: '=',
    value: null,
    change: 0.1
  } as const;
  const yearly = { ...average, rule: 'each_year', comparator: '>' } as const;
  test.each<Case>([
    ['average, without figures', average, [], 'no_data', 'no_value', MONEY],
    [
      'average, without an amount',
      { ...average, change: null },
      [],
      'not_computable',
      'no_target_value',
      MONEY
    ],
    [
      'average, with a bound only',
      average,
      [bound('2025', 10)],
      'insufficient_data',
      'bound_only',
      MONEY
    ],
    [
      'average, with the base only',
      average,
      [seen('2024', 10)],
      'insufficient_data',
      'base_only',
      MONEY
    ],
    [
      'average, with one value',
      average,
      [seen('2025', 10)],
      'insufficient_data',
      'single_point',
      MONEY
    ],
    [
      'average, on the way',
      average,
      [seen('2025', 10), seen('2026', 10.8)],
      'needs_acceleration',
      null,
      MONEY
    ],
    [
      'average, from 0',
      average,
      [seen('2025', 0), seen('2026', 10.8)],
      'not_computable',
      'not_positive',
      MONEY
    ],
    [
      'average, of nothing asked',
      { ...average, change: 0 },
      [seen('2025', 9), seen('2026', 10.8)],
      'not_computable',
      'growth_not_positive',
      MONEY
    ],
    [
      'average, over without its value',
      average,
      [seen('2025', 10), seen('2027', 13)],
      'awaiting_final',
      'final_value_missing',
      MONEY,
      AFTER
    ],
    ['average, half a year only', average, [seen('2025-H1', 10)], 'no_data', 'no_value', MONEY],
    [
      'average, a sum of years only',
      average,
      [seen('2020/2025', 197)],
      'no_data',
      'no_value',
      MONEY
    ],
    [
      'cumulative',
      { ...average, rule: 'cumulative', change: 0.5 },
      [seen('2025', 10), seen('2026', 11)],
      'on_track',
      null,
      MONEY
    ],
    [
      'cumulative, without a base',
      { ...average, rule: 'cumulative' },
      [bound('2026', 10)],
      'insufficient_data',
      'no_base',
      MONEY
    ],
    ['yearly, without figures', yearly, [], 'no_data', 'no_value', MONEY],
    [
      'yearly, without an amount',
      { ...yearly, change: null },
      [],
      'not_computable',
      'no_target_value',
      MONEY
    ],
    [
      'yearly, with the base only',
      yearly,
      [seen('2020/2025', 80.1)],
      'insufficient_data',
      'base_only',
      { ...MONEY, kind: 'per_head' }
    ],
    [
      'yearly, with one value',
      yearly,
      [seen('2026', 80.1)],
      'insufficient_data',
      'single_point',
      MONEY
    ],
    ['yearly, kept', yearly, [seen('2025', 80), seen('2026', 89)], 'met', null, MONEY],
    [
      'yearly, touched only',
      yearly,
      [seen('2025', 100), seen('2026', 110)],
      'not_met',
      null,
      MONEY
    ],
    [
      'yearly, with a bound',
      yearly,
      [seen('2025', 80), bound('2026', 89)],
      'insufficient_data',
      'bound_only',
      MONEY
    ],
    [
      'yearly, over a gap',
      yearly,
      [seen('2025', 80), seen('2027', 99)],
      'not_computable',
      'gap_year',
      MONEY
    ],
    [
      'yearly, from 0',
      yearly,
      [seen('2025', 0), seen('2026', 9)],
      'not_computable',
      'not_positive',
      MONEY
    ],
    [
      'of a growth rate, kept',
      { ...yearly, change: 0.1 },
      [seen('2026', 12)],
      'met',
      null,
      { kind: 'growth' }
    ],
    [
      'of a growth rate, by its level',
      { ...yearly, change: null, value: 13 },
      [seen('2026', 12)],
      'not_met',
      null,
      { kind: 'growth' }
    ],
    [
      'of a growth rate, without any',
      { ...yearly, change: null },
      [seen('2026', 12)],
      'not_computable',
      'no_target_value',
      { kind: 'growth' }
    ]
  ])('%s', check);

  test('average shows level, paces as fractions and the curve', () => {
    const result = judge(average, [seen('2025', 10), seen('2026', 10.8)], MONEY);
    expect(result.goal.value).toBeCloseTo(16.1051, 6);
    expect(result.observedPace).toBeCloseTo(0.08, 10);
    expect(result.requiredPace).toBeCloseTo((16.1051 / 10.8) ** 0.25 - 1, 10);
    expect(result.pathNow).toBeCloseTo(11, 10);
    expect(result.formula.map((row) => row.name.en)).toEqual([
      'Level to reach',
      'Mean growth a year',
      'Ratio to the path',
      'Growth still needed a year'
    ]);
    expect(judge(average, [seen('2025', 10)], MONEY).pathNow).toBeNull();
    expect(judge(average, [seen('2025', 0)], MONEY).goal.value).toBeNull();
  });

  test('cumulative turns into a level, shown as a line', () => {
    const result = judge(
      { ...average, rule: 'cumulative', change: 0.316 },
      [seen('2025', 45), seen('2026', 47)],
      MONEY
    );
    expect(result.goal.value).toBeCloseTo(59.22, 10);
    expect(result.formula[0]?.name.en).toBe('Level to reach');
  });

  test('yearly has the verdict of each year and the value the year asked for', () => {
    const result = judge(yearly, [seen('2024', 70), seen('2025', 80), seen('2026', 85)], MONEY);
    expect(result.years.slice(0, 3).map((cell) => cell.verdict)).toEqual([
      'met',
      'missed',
      'missing'
    ]);
    expect(result.pathNow).toBeCloseTo(88, 10);
    expect(result.formula[0]?.result?.number).toBeCloseTo(0.0625, 10);
    expect(result).toMatchObject({ yearsMet: 1, yearsTotal: 2 });
  });
});

describe('a quota', () => {
  const year = { type: 'E', rule: 'within_year', comparator: '>=', value: 12 } as const;
  const term = { ...year, rule: 'over_term', value: 1250 } as const;
  test.each<Case>([
    ['of the year, without figures', year, [], 'no_data', 'no_value', MONEY],
    [
      'of the year, without an amount',
      { ...year, value: null },
      [],
      'not_computable',
      'no_target_value',
      MONEY
    ],
    [
      'of the year, with the base only',
      year,
      [seen('2024', 12)],
      'insufficient_data',
      'base_only',
      MONEY
    ],
    ['of the year, by September', year, [seen('2026-09', 7.2)], 'needs_acceleration', null, MONEY],
    [
      'of the year, by September as in an earlier year',
      year,
      [seen('2024-09', 5.5), seen('2024-12', 10), seen('2026-09', 7.2)],
      'on_track',
      null,
      MONEY
    ],
    [
      'of the year, by September, after a year that began anew in July',
      year,
      [seen('2025-09', 2), seen('2025-12', 10), seen('2026-09', 7.2)],
      'needs_acceleration',
      null,
      MONEY
    ],
    [
      'of disbursement in October, far from the full plan',
      { ...year, comparator: '=', value: 100 },
      [seen('2026-10', 84)],
      'on_track',
      null,
      { kind: 'rate', measure: '%' }
    ],
    ['of the year, over', year, [seen('2025', 11.2)], 'not_met_final', null, MONEY],
    [
      'of the year, to its day',
      year,
      [seen('2026', 8, { as_of: '2026-08-31' })],
      'on_track',
      null,
      MONEY
    ],
    [
      'of the year, an estimate while the year runs',
      year,
      [seen('2026', 11)],
      'on_track',
      null,
      MONEY
    ],
    [
      'of the year, at its very beginning',
      year,
      [seen('2026', 0)],
      'insufficient_data',
      'no_reference_share',
      MONEY,
      { today: '2025-12-31' }
    ],
    ['of the year, a bound that fills it', year, [bound('2026-09', 12)], 'met', null, MONEY],
    [
      'of the year, a bound that does not',
      year,
      [bound('2026-09', 8)],
      'insufficient_data',
      'bound_only',
      MONEY
    ],
    ['of 0', { ...year, value: 0 }, [seen('2026-09', 8)], 'no_data', 'quota_zero', MONEY],
    ['of the term, without figures', term, [], 'no_data', 'no_value', MONEY],
    [
      'of the term, without an amount',
      { ...term, value: null },
      [],
      'not_computable',
      'no_target_value',
      MONEY
    ],
    ['of the term, of 0', { ...term, value: 0 }, [seen('2026', 8)], 'no_data', 'quota_zero', MONEY],
    ['of the term, the base year only', term, [seen('2025', 260)], 'no_data', 'no_value', MONEY],
    ['of the term, on its way', term, [seen('2026', 260)], 'on_track', null, MONEY],
    [
      'of the term, a year not reported',
      term,
      [seen('2026', 260), seen('2028', 9)],
      'insufficient_data',
      'year_not_reported',
      MONEY
    ],
    [
      'of the term, over without its last year',
      term,
      [seen('2026', 260)],
      'awaiting_final',
      'final_value_missing',
      MONEY,
      AFTER
    ],
    [
      'of the term, over and met before its last year',
      term,
      [seen('2026', 1260)],
      'met',
      null,
      MONEY,
      AFTER
    ],
    [
      'of the term, which has no time',
      { ...term, due: '2025' },
      [seen('2026', 8)],
      'no_data',
      'no_value',
      MONEY
    ]
  ])('%s', check);

  test('of the year says what remains and what the year usually shows by now', () => {
    const result = judge(year, [seen('2026-09', 7.2)], MONEY);
    expect(result.gap).toBeCloseTo(4.8, 10);
    expect(result.pathNow).toBeCloseTo(9, 10);
    expect(result.projection).toBeCloseTo(9.6, 10);
    expect(result.ratio).toBeCloseTo(0.8, 10);
    expect(result.requiredPace).toBeCloseTo(1.6 * 12, 10);
    expect(result.formula).toHaveLength(3);
    expect(judge(year, [seen('2025', 11)], MONEY).requiredPace).toBeNull();
  });

  test('of the year has missed nothing while the year runs', () => {
    const rows = [seen('2025-12', 11), seen('2026-12', 12.5), seen('2027-03', 1)];
    const context = { today: '2027-05-01' };
    const result = judge(year, rows, MONEY, context);
    expect(result.years.slice(0, 4).map((cell) => cell.verdict)).toEqual([
      'missed',
      'met',
      'bound',
      'missing'
    ]);
    expect(result).toMatchObject({ yearsMet: 1, yearsTotal: 2 });
    expect(judge(year, [seen('2026-03', 12)], MONEY).years[1]?.verdict).toBe('met');
  });

  test('of the year shows the years its usual share comes from', () => {
    const pieces = (rows: readonly Observation[]) =>
      judge(year, rows, MONEY)
        .formula[1]?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.number))
        .join('');
    const now = seen('2026-09', 7.2);
    const earlier = [seen('2024-09', 5), seen('2024', 10)];
    expect(pieces([now])).toBe('9 / 12');
    expect(pieces([...earlier, now])).toBe('5 / 10');
    expect(pieces([seen('2023-09', 6), seen('2023', 10), ...earlier, now])).toBe(
      '(6 / 10 + 5 / 10) / 2'
    );
  });

  test('of the term asks of a count to its day for its share of the year only', () => {
    const half = judge(term, [seen('2026', 125, { as_of: '2026-06-30' })], MONEY);
    expect(half.ratio).toBeCloseTo(1, 2);
    expect(half.pathNow).toBeCloseTo(125, 0);
    const estimate = { as_of: '2026-06-30', standing: 'estimate' } as const;
    expect(judge(term, [seen('2026', 125, estimate)], MONEY).ratio).toBeCloseTo(0.5, 10);
  });

  test('of the term can be re-derived from its sum and the time gone', () => {
    const linesOf = (rows: readonly Observation[]) =>
      judge(term, rows, MONEY).formula.map((row) => [row.name.en, row.result?.number]);
    const gone = ['Share of the time gone', 0.4];
    expect(linesOf([seen('2026', 260), seen('2027', 240), seen('2031', 9)])).toEqual([
      ['The years together', 500],
      ['Achieved', 0.4],
      gone,
      ['Ratio to the path', 1]
    ]);
    expect(linesOf([seen('2026', 260)]).map(([name]) => name)).toEqual([
      'Achieved',
      'Share of the time gone',
      'Ratio to the path'
    ]);
  });

  test('of the term has a ladder of equal steps', () => {
    const result = judge(term, [seen('2026', 260)], MONEY);
    expect(result.ladder.map((step) => [step.year, step.path])).toEqual([
      [2026, 250],
      [2027, 500],
      [2028, 750],
      [2029, 1000],
      [2030, 1250]
    ]);
    expect(result.requiredPace).toBeCloseTo(247.5, 10);
  });
});

describe('a title', () => {
  const title = { type: 'F', comparator: '=', value: 1, due: '2027-12-31' } as const;
  const kind = { kind: 'title', frequency: 'once' } as const;
  test.each<Case>([
    ['not due', title, [], 'not_due', null, kind],
    ['due soon', title, [], 'due_soon', null, kind, { today: '2027-09-01' }],
    [
      'due soon by its own limit',
      title,
      [],
      'not_due',
      null,
      kind,
      { today: '2027-09-01', dueSoonDays: 30 }
    ],
    ['overdue', title, [], 'overdue', null, kind, { today: '2028-01-01' }],
    ['recognised', title, [seen('2026', 1, { as_of: '2026-05-01' })], 'achieved', null, kind],
    ['not recognised', title, [seen('2026', 0)], 'not_due', null, kind],
    [
      'recognised on a day to come',
      title,
      [seen('2028', 1, { as_of: '2028-05-01' })],
      'overdue',
      null,
      kind,
      { today: '2028-02-01' }
    ],
    [
      'recognised in the year after its term',
      title,
      [seen('2028', 1, { as_of: '2028-02-01' })],
      'achieved_late',
      null,
      kind,
      { today: '2028-05-01' }
    ],
    [
      'recognised late in the year it was due',
      { ...title, due: '2027-06-30' },
      [seen('2027', 1, { as_of: '2027-09-01' })],
      'achieved_late',
      null,
      kind,
      { today: '2027-10-01' }
    ],
    ['held by the years before', title, [seen('2020/2025', 1)], 'not_due', null, kind],
    ['with a day that is none', { ...title, due: 'sau' }, [], 'overdue', null, kind],
    [
      'without a readable today',
      title,
      [],
      'not_computable',
      'no_target_value',
      kind,
      { today: 'nay' }
    ]
  ])('%s', check);

  test('counts the days to its date', () => {
    const result = judge(title, [], kind, { today: '2026-08-01' });
    expect(result.daysLeft).toBe(517);
    expect(result.formula[0]?.pieces).toEqual(['2027-12-31', ' − ', '2026-08-01']);
  });

  test('dates a recognition by its period where no day is given', () => {
    expect(judge(title, [seen('2026-Q1', 1)], kind).daysLeft).toBe(640);
  });
});

describe('a count of few units', () => {
  const count = { type: 'G', value: 6 } as const;
  const schools = { kind: 'count', min: 0, max: null } as const;
  const of = (denominator: number) => ({ denominator });
  test.each<Case>([
    [
      'on the floored path',
      count,
      [seen('2025', 3, of(6)), seen('2027', 4, of(6))],
      'on_track',
      null,
      schools
    ],
    ['with one value', count, [seen('2025', 3)], 'insufficient_data', 'single_point', schools],
    ['of none at all', count, [seen('2026', 0, of(0))], 'no_data', 'no_denominator', schools],
    ['with a bound', count, [bound('2026', 3)], 'insufficient_data', 'bound_only', schools],
    ['without figures', count, [], 'no_data', 'no_value', schools],
    [
      'without a level',
      { ...count, value: null },
      [seen('2026', 3)],
      'not_computable',
      'no_target_value',
      schools
    ],
    [
      'the due year over',
      count,
      [seen('2025', 3), seen('2029', 5)],
      'awaiting_final',
      'final_value_missing',
      schools,
      AFTER
    ]
  ])('%s', check);

  test('says how many are still missing and how many the path asks for', () => {
    const result = judge(count, [seen('2025', 3), seen('2027', 4)], schools);
    expect(result).toMatchObject({ gap: 2, pathNow: 4 });
    expect(result.formula[0]).toMatchObject({ result: { number: 2, as: 'plain' } });
  });
});

describe('any assessment', () => {
  const target = fc.record({
    type: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'G', 'H'),
    rule: fc.constantFrom(
      null,
      'relative',
      'points_per_year',
      'average',
      'cumulative',
      'each_year',
      'within_year',
      'over_term',
      'by_date'
    ),
    comparator: fc.constantFrom('=', '>', '>=', '<', '<='),
    value: fc.option(fc.integer({ min: 0, max: 100 })),
    value_max: fc.option(fc.integer({ min: 100, max: 120 })),
    change: fc.option(fc.double({ min: -0.5, max: 3, noNaN: true }))
  });
  const figure = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('=', '>', '<', '~'));
  const asRows = (periods: readonly string[], figures: readonly [number, string][]) =>
    periods.map((period, i) => {
      const [value, comparator] = figures[i] ?? [0, '='];
      return seen(period, value, { comparator: comparator as Observation['comparator'] });
    });

  test('of starting points alone is never a verdict', () => {
    const before = fc.subarray(['2020/2025', '2024', '2023', '2021/2024'], { minLength: 1 });
    const two = fc.tuple(figure, figure, figure, figure);
    fc.assert(
      fc.property(
        target,
        before,
        two,
        fc.constantFrom('2026-11-21', '2032-01-01'),
        (asked, periods, figures, today) => {
          const result = judge(asked, asRows(periods, figures), {}, { today });
          expect(countsInN(result.status)).toBe(false);
        }
      ),
      { numRuns: 10_000 }
    );
  });

  test('does not depend on the order of the observations', () => {
    const periods = fc.subarray(['2024', '2025', '2026', '2026-Q1', '2027', '2020/2025', '2030']);
    const figures = fc.array(figure, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(target, periods, figures, (asked, list, values) => {
        const rows = asRows(list, values);
        const one = judge(asked, rows);
        const other = judge(asked, [...rows].reverse());
        expect({ ...other, others: [] }).toEqual({ ...one, others: [] });
      }),
      { numRuns: 10_000 }
    );
  });

  test('has a reason whenever it has no verdict', () => {
    const periods = fc.subarray(['2024', '2025', '2026', '2026-Q1', '2027', '2020/2025', '2030']);
    const figures = fc.array(figure, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(target, periods, figures, (asked, list, values) => {
        const result = judge(asked, asRows(list, values));
        if (result.counting !== 'judged') expect(result.reason).not.toBeNull();
      }),
      { numRuns: 10_000 }
    );
  });
});

describe('a title without a stated deadline', () => {
  const undated = { type: 'F', comparator: '=', value: 1, due: null } as const;
  const yes = { kind: 'title', measure: 'đạt', frequency: 'once' } as const;
  test.each<Case>([
    ['of which nothing is known', undated, [], 'no_data', 'no_value', yes],
    ['long after its term', undated, [], 'no_data', 'no_value', yes, { today: '2040-01-01' }],
    ['held', undated, [seen('2026', 1, { as_of: '2026-10-15' })], 'achieved', null, yes],
    [
      'to be awarded on a day to come',
      undated,
      [seen('2026', 1, { as_of: '2026-12-15' })],
      'insufficient_data',
      'no_due',
      yes
    ],
    ['not held yet', undated, [seen('2026', 0)], 'insufficient_data', 'no_due', yes]
  ])('%s', check);

  test('has no day, no level to draw and no countdown', () => {
    const result = judge(undated, [], yes);
    expect(result.goal).toMatchObject({ dueDay: null, value: null });
    expect([result.daysLeft, result.formula]).toEqual([null, []]);
  });
});

describe('a title with a deadline', () => {
  const dated = { type: 'F', comparator: '=', value: 1, due: '2027' } as const;
  const yes = { kind: 'title', measure: 'đạt', frequency: 'once' } as const;
  const names = (result: Assessment) => result.formula.map(({ name }) => name.en);

  test('is counted down to from today, and from no other day', () => {
    const [open, clipped] = [judge(dated, [], yes), judge(dated, [], yes, { isToday: false })];
    expect([open.isToday, names(open)]).toEqual([true, ['Days left']]);
    expect([clipped.isToday, names(clipped), clipped.status]).toEqual([false, [], 'not_due']);
  });

  test('that is held says how long before, and waits for no rest of its year', () => {
    const held = judge(dated, [seen('2026', 1, { as_of: '2026-10-15' })], yes, { isToday: false });
    expect([held.status, names(held), held.cautions]).toEqual([
      'achieved',
      ['Days before the due day'],
      []
    ]);
  });
});

test('"just below" a level does not meet it', () => {
  const near = (level: Partial<Target>) =>
    judge({ type: 'B', ...level }, [seen('2026', 100, { comparator: '<~' })]);
  expect(near({ comparator: '>=', value: 100 }).status).toBe('not_met');
  expect(near({ comparator: '=', value: 100 }).status).toBe('not_met');
  expect(near({ comparator: '<=', value: 100 }).status).toBe('met');
  expect(near({ comparator: '>=', value: 95 })).toMatchObject({
    status: 'insufficient_data',
    reason: 'bound_only'
  });
});

test('growth of every year steps on from each figure as it came out', () => {
  const growth = {
    type: 'D',
    rule: 'each_year',
    comparator: '>',
    value: null,
    change: 0.11
  } as const;
  const path = (rows: readonly Observation[]) =>
    judge(growth, rows, MONEY).ladder.map((step) => Number(step.path?.toFixed(2)));
  expect(path([seen('2025', 100), seen('2026', 110)]).slice(0, 4)).toEqual([
    100, 111, 122.1, 135.53
  ]);
  expect(path([seen('2025', 100)]).slice(0, 3)).toEqual([100, 111, 123.21]);
});
