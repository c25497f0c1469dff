import { describe, expect, it } from 'vitest';
import type { Provenance } from '../domain/observation';
import type { Reading } from '../domain/result';
import { decimalsAmong, decimalsTogether } from './shared-decimals';

const ONE = { decimals: 1 };
const reading = (value: number, provenance: Provenance): Reading =>
  ({ value, observation: { value, provenance } }) as unknown as Reading;

describe('figures compared on one card', () => {
  it('have the decimals of their indicator, however many they were computed with', () => {
    const generated = reading(16.646, 'sample');
    const together = decimalsTogether([generated], [34.32, 17.3], ONE);
    expect(together).toBe(1);
    expect(decimalsAmong(generated, together)).toBe(1);
  });

  it('have none where all are whole', () => {
    expect(decimalsTogether([reading(75, 'sample')], [100, 80], ONE)).toBe(0);
  });

  it('have more where two of them would look the same', () => {
    expect(decimalsTogether([reading(94.96, 'sample')], [95], ONE)).toBe(2);
  });

  it('follow a quoted figure that has more', () => {
    expect(decimalsTogether([reading(96.15, 'reported')], [97.234], ONE)).toBe(2);
  });

  it('leave a quoted figure as its document has it', () => {
    const quoted = reading(92, 'reported');
    const together = decimalsTogether([quoted], [92.6], ONE);
    expect([together, decimalsAmong(quoted, together)]).toEqual([1, 0]);
  });

  it('are the same where they differ by no more than the way they were computed', () => {
    expect(decimalsTogether([reading(34.32, 'sample')], [34.320_000_000_1], ONE)).toBe(1);
  });

  it('do without what is missing', () => {
    expect(decimalsTogether([null], [null, 17.34], ONE)).toBe(1);
  });
});
