import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVEN_WEIGHTS,
  nearestOf,
  type PeerTraits,
  type PeerWeights,
  peersOf,
  TRAITS
} from './peers';

interface Named extends PeerTraits {
  readonly name: string;
}
const unit = (name: string, over: Partial<PeerTraits> = {}): Named => ({
  name,
  population: 20_000,
  density: 1000,
  group: 'xã',
  districts: ['Kiến Thụy'],
  divided: 0,
  ...over
});
const only = (trait: keyof PeerWeights): PeerWeights => ({
  ...{ population: 0, density: 0, type: 0, district: 0, divided: 0 },
  [trait]: 1
});
const named = (
  own: Named,
  among: readonly Named[],
  weights: PeerWeights = EVEN_WEIGHTS
): string[] => peersOf(own, among, weights).map((peer) => peer.unit.name);

describe('units like one', () => {
  const own = unit('own');

  it.each<[string, keyof PeerWeights, Partial<PeerTraits>, number]>([
    ['twice the people, of four times at most', 'population', { population: 40_000 }, 0.5],
    ['half the people, of eight times at most', 'population', { population: 10_000 }, 1 / 3],
    ['the densest of all', 'density', { density: 4000 }, 1],
    ['the same kind', 'type', {}, 0],
    ['another kind', 'type', { group: 'phường' }, 1],
    ['one district of two in common', 'district', { districts: ['An Lão', 'Kiến Thụy'] }, 0],
    ['no district in common', 'district', { districts: ['An Lão'] }, 1],
    ['formed of halves of others', 'divided', { divided: 0.75 }, 0.75]
  ])('%s by %s alone', (_, trait, over, distance) => {
    const other = unit('other', over);
    const widest = unit('widest', { population: 80_000, density: 4000 });
    const [peer] = peersOf(own, [own, other, widest], only(trait)).filter(
      (each) => each.unit === other
    );
    expect(peer?.distance).toBeCloseTo(distance, 9);
    expect(peer?.traits[trait]).toBeCloseTo(distance, 9);
  });

  it.each<[string, keyof PeerWeights, Partial<PeerTraits>]>([
    ['population', 'population', { population: null }],
    ['a population of nobody', 'population', { population: 0 }],
    ['density', 'density', { density: null }],
    ['district', 'district', { districts: [] }],
    ['what was divided', 'divided', { divided: null }]
  ])('leave out what is not known (%s) instead of taking it for nothing', (_, trait, over) => {
    const other = unit('other', over);
    const [peer] = peersOf(own, [own, other], EVEN_WEIGHTS);
    expect(peer).toMatchObject({ distance: 0, traits: { [trait]: null } });
    expect(peersOf(own, [own, other], only(trait))).toEqual([]);
    expect(peersOf(other, [own, other], only(trait))).toEqual([]);
  });

  it('are nobody where nothing counts', () => {
    const none = { population: 0, density: 0, type: 0, district: 0, divided: 0 };
    expect(named(own, [own, unit('a')], none)).toEqual([]);
  });

  it('keep the order given where they are equally far', () => {
    expect(named(own, [unit('b'), own, unit('a'), unit('c', { divided: 1 })])).toEqual([
      'b',
      'a',
      'c'
    ]);
  });

  it('follow the weights', () => {
    const among = [
      own,
      unit('people', { population: 20_100, group: 'phường' }),
      unit('kind', { population: 90_000 })
    ];
    expect(named(own, among, { ...EVEN_WEIGHTS, population: 3 })[0]).toBe('people');
    expect(named(own, among, { ...EVEN_WEIGHTS, type: 3 })[0]).toBe('kind');
  });

  it('are listed with all that are as far as the last', () => {
    const among = [own, ...['a', 'b', 'c'].map((name) => unit(name)), unit('d', { divided: 1 })];
    const peers = peersOf(own, among, EVEN_WEIGHTS);
    expect(nearestOf(peers, 2).map((peer) => peer.unit.name)).toEqual(['a', 'b', 'c']);
    expect(nearestOf(peers, 4)).toHaveLength(4);
    expect(nearestOf(peers, 9)).toHaveLength(4);
    expect(nearestOf([], 2)).toEqual([]);
  });

  const traits = fc.record({
    name: fc.string(),
    population: fc.option(fc.integer({ min: 0, max: 200_000 })),
    density: fc.option(fc.double({ min: 0, max: 30_000, noNaN: true })),
    group: fc.constantFrom('xã', 'phường'),
    districts: fc.subarray(['a', 'b', 'c']),
    divided: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
  });
  const weights = fc.record(
    Object.fromEntries(TRAITS.map((trait) => [trait, fc.integer({ min: 0, max: 3 })]))
  ) as fc.Arbitrary<PeerWeights>;

  it('are as far one way as the other, and never further than 1', () => {
    fc.assert(
      fc.property(
        fc.tuple(traits, traits, fc.array(traits, { maxLength: 6 })),
        weights,
        ([first, second, more], asked) => {
          const units: readonly Named[] = [first, second, ...more];
          const there = peersOf(first, units, asked).find((peer) => peer.unit === second)?.distance;
          const back = peersOf(second, units, asked).find((peer) => peer.unit === first)?.distance;
          expect(there).toBe(back);
          for (const { distance } of peersOf(first, units, asked)) {
            expect(distance).toBeGreaterThanOrEqual(0);
            expect(distance).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      )
    );
  });

  it('do not change when a trait of no weight does', () => {
    fc.assert(
      fc.property(
        fc.tuple(traits, traits, fc.array(traits, { maxLength: 6 })),
        weights,
        ([first, second, more], asked) => {
          const without = { ...asked, type: 0 };
          const units: readonly Named[] = [first, second, ...more];
          const turned: readonly Named[] = [
            first,
            ...units.slice(1).map((each) => ({ ...each, group: 'đặc khu' }))
          ];
          const distances = (list: readonly Named[]): number[] =>
            peersOf(first, list, without).map((peer) => peer.distance);
          expect(distances(turned)).toEqual(distances(units));
        }
      )
    );
  });
});
