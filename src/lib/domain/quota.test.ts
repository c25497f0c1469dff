import { describe, expect, test } from 'vitest';
import { quotaTermOf, quotaYearOf, type QuotaTermInput, type QuotaYearInput } from './quota';

const year = (change: Partial<QuotaYearInput>) =>
  quotaYearOf({ cumulative: 6, quota: 12, period: 6, periods: 12, profileShare: null, ...change });
const NOTHING = {
  achievement: null,
  ratio: null,
  remaining: null,
  requiredPerPeriod: null,
  forecast: null,
  status: 'no_data'
};

describe('a quota within a year', () => {
  test.each<[string, Partial<QuotaYearInput>, string]>([
    ['on its way', {}, 'on_track'],
    ['met early', { cumulative: 13 }, 'met'],
    ['met within the slack', { cumulative: 12 - 1e-10, period: 12 }, 'met'],
    ['the year over at 95 %', { cumulative: 11.4, period: 12 }, 'not_met_final'],
    ['a thirteenth month, met', { cumulative: 12, period: 13 }, 'met'],
    ['a thirteenth month, missed', { cumulative: 11, period: 13 }, 'not_met_final'],
    ['nothing elapsed yet', { cumulative: 0, period: 0 }, 'insufficient_data'],
    ['nothing usual by now', { profileShare: 0 }, 'insufficient_data'],
    ['met before anything elapsed', { cumulative: 12, period: 0 }, 'met'],
    ['no periods at all', { periods: 0, period: 0 }, 'not_met_final']
  ])('%s', (_name, change, status) => {
    expect(year(change).status).toBe(status);
  });

  test.each<[string, Partial<QuotaYearInput>]>([
    ['a quota of 0', { quota: 0 }],
    ['no quota', { quota: null }],
    ['no figure', { cumulative: null }]
  ])('has only the reference share with %s', (_name, change) => {
    expect(year(change)).toEqual({ ...NOTHING, referenceShare: 0.5 });
  });

  test('keeps what remains but has no ratio when nothing is usual by now', () => {
    expect(year({ cumulative: 3, period: 0 })).toEqual({
      achievement: 0.25,
      referenceShare: 0,
      ratio: null,
      remaining: 9,
      requiredPerPeriod: 0.75,
      forecast: null,
      status: 'insufficient_data'
    });
  });

  test('requires 0 while periods remain and nothing once none is left', () => {
    expect(year({ cumulative: 13 })).toMatchObject({ remaining: 0, requiredPerPeriod: 0 });
    expect(year({ cumulative: 13, period: 12 })).toMatchObject({ requiredPerPeriod: null });
    expect(year({ cumulative: 11, period: 12 })).toMatchObject({ requiredPerPeriod: null });
  });

  test('caps the reference share at 1', () => {
    expect(year({ period: 13 }).referenceShare).toBe(1);
    expect(year({ profileShare: 1.2 }).referenceShare).toBe(1);
  });
});

const term = (change: Partial<QuotaTermInput>) =>
  quotaTermOf({
    yearly: [[2026, 260]],
    quota: 1250,
    startYear: 2025,
    targetYear: 2030,
    ...change
  });

describe('a quota over a term', () => {
  test.each<[string, Partial<QuotaTermInput>, string]>([
    ['on its way', {}, 'on_track'],
    ['slow', { yearly: [[2026, 140]] }, 'limited'],
    ['met', { yearly: [[2026, 1300]] }, 'met'],
    [
      'over and missed',
      {
        yearly: [
          [2026, 1],
          [2027, 1],
          [2028, 1],
          [2029, 1],
          [2030, 1]
        ]
      },
      'not_met_final'
    ],
    [
      'a year not reported',
      {
        yearly: [
          [2026, 260],
          [2028, 260]
        ]
      },
      'insufficient_data'
    ],
    [
      'a year not reported beside one in two halves',
      {
        yearly: [
          [2026.5, 130],
          [2027, 130],
          [2029, 260]
        ]
      },
      'insufficient_data'
    ],
    ['a year not reported, met all the same', { yearly: [[2028, 1300]] }, 'met'],
    ['a year not reported, at the end', { yearly: [[2030, 300]] }, 'insufficient_data']
  ])('%s', (_name, change, status) => {
    expect(term(change).status).toBe(status);
  });

  test.each<[string, Partial<QuotaTermInput>]>([
    ['no entry', { yearly: [[2026, null]] }],
    [
      'entries outside the term only',
      {
        yearly: [
          [2025, 9],
          [2031, 9]
        ]
      }
    ],
    ['a quota of 0', { quota: 0 }],
    ['no quota', { quota: null }]
  ])('has nothing with %s', (_name, change) => {
    expect(term(change)).toEqual({
      cumulative: null,
      achievement: null,
      elapsed: null,
      ratio: null,
      requiredPerYear: null,
      status: 'no_data'
    });
  });

  test('keeps sum and elapsed time as reported across a gap, without ratio and required pace', () => {
    expect(
      term({
        yearly: [
          [2024, 5],
          [2026, 260],
          [2028, 240],
          [2031, 7]
        ]
      })
    ).toEqual({
      cumulative: 500,
      achievement: 0.4,
      elapsed: 0.6,
      ratio: null,
      requiredPerYear: null,
      status: 'insufficient_data'
    });
  });

  test('requires 0 once met while years remain, and nothing after the last', () => {
    expect(term({ yearly: [[2026, 1300]] }).requiredPerYear).toBe(0);
    const whole = [2026, 2027, 2028, 2029, 2030].map((at) => [at, 300] as const);
    expect(term({ yearly: whole })).toMatchObject({ requiredPerYear: null, status: 'met' });
  });
});
