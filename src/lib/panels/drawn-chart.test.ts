import { describe, expect, it } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { lightTheme } from '$lib/charts/theme';
import { stripModel, timelineModel } from '$lib/charts/target-models';
import { figure, judged } from '../../../tests/support/judged';
import { drawnChart } from './drawn-chart';
import type { ChartPart } from './frozen-chart';
import { targetParts } from '$lib/panels/target/target-parts';

const frame = (width: number, height: number): Frame => ({
  width,
  height,
  locale: 'vi',
  theme: lightTheme,
  scale: 24 / 13
});
interface Payload {
  readonly scale: number;
  readonly items: readonly (readonly { readonly y?: number }[])[];
}
const payloads = (parts: readonly ChartPart[], own: Frame): readonly Payload[] =>
  (drawnChart(parts, own).series as { itemPayload: Payload }[]).map((one) => one.itemPayload);

const yearly = judged({ type: 'B' }, [figure('2026', 96)]);
const strip: ChartPart = { kind: 'strip', model: stripModel(yearly, 'vi')! };
const timeline: ChartPart = {
  kind: 'timeline',
  model: timelineModel(judged({ type: 'F' }, []), 'vi')!
};

describe('parts of a chart in one frame', () => {
  it('are set larger where there is room, and never so large that they do not fit', () => {
    const [wide] = payloads([timeline], frame(1168, 400));
    expect(wide!.scale).toBeGreaterThan(24 / 13);
    expect(wide!.scale * 94).toBeLessThanOrEqual(400);
    const [low] = payloads([timeline], frame(1168, 100));
    expect(low!.scale * 94).toBeLessThanOrEqual(100);
  });

  it('stand below each other, in the middle of what is left', () => {
    const parts = targetParts(yearly, 'vi');
    expect(parts.map(({ kind }) => kind)).toEqual(['bullet', 'strip']);
    const tops = payloads(parts, frame(1168, 420)).map(({ items }) => items[0]![0]!.y ?? 0);
    expect(tops[0]).toBeGreaterThanOrEqual(0);
    expect(tops[1]! - tops[0]!).toBeGreaterThan(74);
  });

  it('fill the frame where a chart can', () => {
    const ladder = targetParts(judged({}, [figure('2025', 80), figure('2026', 81)]), 'vi');
    const [only] = payloads(ladder, frame(1168, 400));
    expect(only!.scale).toBe(24 / 13);
  });

  it('are drawn the same twice', () => {
    expect(drawnChart([strip], frame(560, 200))).toEqual(drawnChart([strip], frame(560, 200)));
  });
});
