import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../../tests/support/judged';
import { positionOf } from './position';

const VERDICT = { measure: 'đạt', kind: 'title' } as const;

describe('where a target stands', () => {
  test('is a bar and a tick where there is a figure', () => {
    const level = judged({}, [figure('2025', 80), figure('2026', 96)]);
    expect(positionOf(level)).toEqual({ kind: 'bar', value: 0.96, target: 0.95, tone: 'met' });
  });

  test('is a tick alone where there is none', () => {
    expect(positionOf(judged({}, []))).toEqual({ kind: 'empty', target: 0.95 });
  });

  test('is a place in time for a title', () => {
    const position = positionOf(judged({ type: 'F', value: null, due: '2027' }, [], VERDICT));
    expect(position).toMatchObject({ kind: 'time', due: 0.5 });
    expect(position).toMatchObject({ now: expect.closeTo(0.315, 2) as number });
  });

  test('is nothing where no level is known', () => {
    expect(
      positionOf(judged({ type: 'D', rule: 'average', value: null, change: 0.1 }, []))
    ).toBeNull();
  });
});
