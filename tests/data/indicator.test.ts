import { describe, expect, it } from 'vitest';
import {
  formerFigures,
  indicatorCounts,
  indicatorDocuments,
  indicatorMovements,
  indicatorObservations,
  indicatorTargets,
  sampleFigures
} from '$lib/data/queries/indicator';
import { allIndicators } from '$lib/data/queries/catalogue';
import { runNative } from '$lib/server/run-native';

describe('what is known of an indicator', () => {
  it('is counted for every one of them, zero too', async () => {
    const [counts, indicators] = await Promise.all([
      runNative(indicatorCounts()),
      runNative(allIndicators())
    ]);
    expect(counts.map((row) => row.indicator)).toEqual(indicators.map((row) => row.indicator));
    expect(counts.reduce((sum, row) => sum + row.figures, 0)).toBe(207);
    expect(counts.reduce((sum, row) => sum + row.targets, 0)).toBe(40);
  });

  it.each([
    // Counted by hand in observations.csv and targets.csv.
    ['gia-dinh-van-hoa', { figures: 3, units: 3, targets: 2 }],
    ['chi-so-cchc', { figures: 8, units: 8, targets: 0 }],
    ['giai-ngan', { figures: 1, units: 1, targets: 1 }],
    ['don-vi-quyet-thang', { figures: 0, units: 0, targets: 1 }]
  ])('of %s is %j', async (indicator, expected) => {
    const rows = await runNative(indicatorCounts());
    expect(rows.find((row) => row.indicator === indicator)).toMatchObject(expected);
  });

  it('comes with the sentences behind it', async () => {
    const rows = await runNative(indicatorObservations('gia-dinh-van-hoa'));
    expect(rows.every((row) => (row.quote ?? '') !== '' && row.document !== null)).toBe(true);
    const targets = await runNative(indicatorTargets('gia-dinh-van-hoa'));
    expect(targets.map((row) => row.value)).toEqual([95, 98]);
  });

  it('names the law of the definition and of every standard', async () => {
    const documents = (await runNative(indicatorDocuments('ho-ngheo'))).map((row) => row.document);
    expect(documents).toEqual(expect.arrayContaining(['nd-07-2021', 'nd-351-2025', 'qd-59-2015']));
  });

  it('names the movements that work for it, once each', async () => {
    const rows = await runNative(indicatorMovements('ho-ngheo'));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.movement)).size).toBe(rows.length);
  });
});

describe('the sample series of an indicator', () => {
  it('ends for former units before the merger year', async () => {
    const periods = new Set((await runNative(formerFigures('ho-ngheo'))).map((row) => row.period));
    expect([...periods].sort()).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('begins for units in force with the merger year', async () => {
    const rows = await runNative(sampleFigures('ho-so-truc-tuyen'));
    expect(rows[0]?.period).toBe('2025-07');
    expect(rows.every((row) => row.provenance === 'sample')).toBe(true);
  });
});
