import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTargets } from './targets';
import { type World, world } from './world.fixture';

let native: World['native'];
let documented: World['documented'];
let land: World['land'];
beforeAll(async () => {
  ({ native, documented, land } = await world());
}, 60_000);
afterAll(() => native.close());

describe('the sample targets', () => {
  it('give every unit commitments of all eight types, named as sample', () => {
    const targets = sampleTargets(land, documented);
    for (const { unit } of land.unitsInForce) {
      const own = targets.filter((target) => target.unit === unit);
      expect([unit, [...new Set(own.map(({ type }) => type))].sort().join('')]).toEqual([
        unit,
        'ABCDEFGH'
      ]);
      expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, at) => at + 1));
    }
    expect(new Set(targets.map(({ target }) => target)).size).toBe(targets.length);
    expect(targets.every(({ document }) => document === 'mau')).toBe(true);
  });

  it('ask the rural title of xã only', () => {
    const rural = sampleTargets(land, documented).filter(
      ({ indicator }) => indicator === 'nong-thon-moi-nang-cao'
    );
    expect(rural).toHaveLength(67);
  });
});
