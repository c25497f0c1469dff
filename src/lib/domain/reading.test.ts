import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';

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
