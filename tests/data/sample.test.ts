import { beforeAll, describe, expect, it } from 'vitest';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { withSample } from '$lib/domain/sample';
import { runNative } from '$lib/server/run-native';

describe('sourced and sample side by side', () => {
  let observations: readonly Observation[];
  let targets: readonly Target[];
  beforeAll(async () => {
    [observations, targets] = await Promise.all([
      runNative(boardObservations()),
      runNative(boardTargets())
    ]);
  });

  it('every sample figure says that it is one, and no sourced one does', () => {
    const strange = observations.filter(
      (row) => (row.provenance === 'sample') !== row.observation.startsWith('mau-')
    );
    expect(strange).toEqual([]);
    expect(observations.some((row) => row.provenance === 'sample')).toBe(true);
  });

  it('keeps the figures of xã Đại Sơn as its report has them', () => {
    const sourced = observations.filter(
      (row) =>
        row.unit === 'moi-11086' &&
        row.indicator === 'gia-dinh-van-hoa' &&
        row.provenance !== 'sample'
    );
    expect(sourced.map(({ period, value }) => [period, value])).toEqual([['2020/2025', 92]]);
  });

  it('leaves the words behind a figure to the pages of units', () => {
    expect(observations.filter((row) => row.quote !== null || row.note !== null)).toEqual([]);
  });

  it('has only figures of indicators somebody is asked for', () => {
    const asked = new Set(targets.map((row) => row.indicator));
    expect(observations.filter((row) => !asked.has(row.indicator))).toEqual([]);
  });

  it('lets a target of the unit itself stand before a sample one', () => {
    const kept = withSample(targets).filter(
      (row) => row.unit === 'moi-11086' && row.indicator === 'gia-dinh-van-hoa'
    );
    expect(kept.map(({ document, value }) => [document, value])).toEqual([['dai-son-2025', 95]]);
    expect(withSample(targets).filter((row) => row.document !== 'mau')).toHaveLength(40);
  });
});
