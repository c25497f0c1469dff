import { bulletModel, timelineModel, wedgeModel } from '$lib/charts/target-models';
import type { Tone } from '$lib/charts/theme';
import type { Assessment } from '$lib/domain/result';

/** Where a target stands, small enough for a table; shares of the width, 0 to 1. */
export type Position =
  | { readonly kind: 'bar'; readonly value: number; readonly target: number; readonly tone: Tone }
  | { readonly kind: 'empty'; readonly target: number }
  | { readonly kind: 'time'; readonly now: number; readonly due: number };

function shareOf(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}

/** Null where there is neither a level nor a day to draw. */
export function positionOf(assessment: Assessment): Position | null {
  if (assessment.type === 'F') {
    const model = timelineModel(assessment, 'vi');
    if (model === null) return null;
    const { from, to, today, due } = model;
    const end = to + 1;
    return { kind: 'time', now: shareOf(today, from, end), due: shareOf(due, from, end) };
  }
  const bar = bulletModel(assessment, 'vi');
  if (bar !== null && bar.value !== null)
    return {
      kind: 'bar',
      value: shareOf(bar.value, bar.min, bar.max),
      target: shareOf(bar.target, bar.min, bar.max),
      tone: bar.tone
    };
  const level = wedgeModel(assessment, 'vi');
  if (level === null) return null;
  return { kind: 'empty', target: shareOf(level.target, level.min, level.max) };
}
