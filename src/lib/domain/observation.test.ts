import { expect, it } from 'vitest';
import { trustOf } from './observation';

it('trusts what the reader chose, then reported, own, derived, sample figures, then what nobody knows', () => {
  const order = [
    trustOf({ provenance: 'own', leads: true }),
    trustOf({ provenance: 'reported' }),
    trustOf({ provenance: 'own', leads: false }),
    trustOf({ provenance: 'derived' }),
    trustOf({ provenance: 'sample' }),
    trustOf({ provenance: 'hearsay' })
  ];
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
});
