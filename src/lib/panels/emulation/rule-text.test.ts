import { describe, expect, it } from 'vitest';
import { STATUS } from '$lib/domain/status';
import { readShares, readSteps, writtenShares, writtenSteps } from './rule-text';

describe('rules as they are typed', () => {
  it('reads steps with commas or points, and leaves out what is none', () => {
    expect(readSteps('95 = 10; 94,5=6; abc = 3; 80')).toEqual([
      { from: 95, points: 10 },
      { from: 94.5, points: 6 }
    ]);
  });

  it('reads shares by the names of statuses in either language', () => {
    expect(
      readShares(
        `Đạt = 100%; dung tien do = 80; ${STATUS.not_met.label.en} = 30; Lạ = 5; Đạt = 120`
      )
    ).toEqual({
      met: 1,
      on_track: 0.8,
      not_met: 0.3
    });
  });

  it('writes what it reads', () => {
    const steps = [{ from: 94.5, points: 6 }];
    expect(readSteps(writtenSteps(steps, 'vi'))).toEqual(steps);
    const shares = { met: 1, not_met: 0.305 };
    expect(readShares(writtenShares(shares, 'vi'))).toEqual(shares);
    expect(readShares(writtenShares(shares, 'en'))).toEqual(shares);
  });
});
