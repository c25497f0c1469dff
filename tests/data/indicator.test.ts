import { describe, expect, it } from 'vitest';
import {
  formerFigures,
  indicatorDocuments,
  indicatorObservations,
  indicatorTargets,
  sampleFigures
} from '$lib/data/queries/indicator';
import { runNative } from '$lib/server/run-native';

describe('what is known of an indicator', () => {
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
