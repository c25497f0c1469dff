import { describe, expect, it } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { crossingOf } from './crossing';
import type { Reading } from './result';
import type { Target } from './target';

const STANDARDS = [
  ['chuan-2022', '2022-01-01', '2026-12-31'],
  ['chuan-2027', '2027-01-01', '2030-12-31']
].map(([standard = '', valid_from = '', valid_to = '']) => ({
  indicator: 'ty-le',
  standard,
  name: standard,
  valid_from,
  valid_to
}));

function between(periods: readonly string[], target: Partial<Target> = {}, standards = STANDARDS) {
  const rows = periods.map((period, at) => figure(period, 80 + at));
  const found = judged(target, rows, {}, { today: '2028-11-21', standards } as never);
  const readings = [found.base, found.current].filter((one): one is Reading => one !== null);
  const crossing = crossingOf(readings, found);
  return crossing && [crossing.over, crossing.mark, crossing.reading.period.text];
}

describe('what lies between the figures of a target', () => {
  it.each([
    ['the merger, after a year before it', ['2024', '2026'], ['merger', 'derived', '2024']],
    ['the merger, in a span around it', ['2020/2025'], ['merger', 'derived', '2020/2025']],
    ['nothing within the merger year', ['2025', '2026'], null],
    ['nothing where nothing is known', [], null]
  ])('%s', (_what, periods, expected) => {
    expect(between(periods, {}, [])).toEqual(expected);
  });

  it('is a change of the standard, before the merger is asked for', () => {
    const expected = ['break', 'not_comparable', '2027'];
    expect(between(['2025', '2027'])).toEqual(expected);
    expect(between(['2024', '2027'])).toEqual(expected);
  });

  it('is a change of the standard where a figure is of another than the target', () => {
    const target = { standard: 'chuan-2027' };
    expect(between(['2025'], target)).toEqual(['break', 'not_comparable', '2025']);
  });

  it('is nothing for a target that was due before the merger', () => {
    expect(between(['2023', '2024'], { from: '2020', due: '2024' })).toBeNull();
  });
});
