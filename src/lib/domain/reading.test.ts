import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { datedReading } from './reading';

describe('of two figures for one year', () => {
  const used = (leads: boolean): number | null | undefined =>
    judged({}, [
      figure('2026', 82),
      figure('2026', 90, { observation: 'own', provenance: 'own', leads })
    ]).current?.value;

  it('the published one is used', () => {
    expect(used(false)).toBe(82);
  });

  it('the unit’s own one is used where the reader chose it', () => {
    expect(used(true)).toBe(90);
  });
});

describe('the time of a reading', () => {
  it('is that of its figure, with the day it was counted on', () => {
    const { current } = judged({}, [figure('2026', 82, { as_of: '2026-11-30' })]);
    expect(datedReading(current!)).toEqual({ period: '2026', upTo: '2026-11-30' });
  });

  it('has no day where only the target names it', () => {
    const { base } = judged({ base_period: '2025', base_value: 80 }, []);
    expect(datedReading(base!)).toEqual({ period: '2025' });
  });
});
