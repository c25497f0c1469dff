import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import { areaPaint } from './fill';
import type { Frame } from './frame';
import { TYPE, voice } from './label';
import { ladderLabels, ladderNote } from './ladder-labels';
import { circle, line, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { LadderColumn, LadderModel, LadderPlace } from './ladder-model';

/** Height in pixels at scale 1; it may be drawn higher. */
export const LADDER_HEIGHT = 150;

const GAP = 10;
const HEAD = 24;
const YEARS = 24;

function column(item: LadderColumn, place: LadderPlace, frame: Frame): Mark[] {
  const { left, width, floor, y } = place;
  const { theme } = frame;
  if (item.value !== null && item.kind !== 'future') {
    const inset = item.fill === 'solid' ? 0 : 0.75;
    const top = y(item.value);
    const step = item.path === null || item.kind === 'base' ? top : y(item.path);
    const missing = { stroke: theme.ruleStrong, lineWidth: 1.25, lineDash: [3, 3] };
    return [
      ...(step < top ? [rect(left + 0.6, step, width - 1.2, top - step, missing)] : []),
      rect(left + inset, top + inset, width - 2 * inset, floor - top - inset, {
        ...areaPaint(item.fill, item.tone, theme)
      })
    ];
  }
  if (item.path === null) {
    const ring = { stroke: theme.tone.none, lineWidth: 1.5 };
    return item.kind === 'missing' ? [circle(place.middle, floor - 14, 5, ring)] : [];
  }
  const top = y(item.path);
  const dash = item.kind === 'future' ? { lineDash: [3, 3] } : {};
  const outline = rect(left + 0.6, top, width - 1.2, floor - top, {
    fill: theme.ground,
    stroke: theme.ruleStrong,
    lineWidth: 1.25,
    ...dash
  });
  if (item.kind !== 'missing') return [outline];
  return [
    outline,
    circle(place.middle, (top + floor) / 2, 5, { stroke: theme.tone.none, lineWidth: 1.5 })
  ];
}

/** The year's step: 2 px, the due year's 4 px; the base has none. */
function step(item: LadderColumn, { left, width, y }: LadderPlace, { theme }: Frame): Mark[] {
  if (item.path === null || item.kind === 'base') return [];
  const weight = item.isDue ? 4 : 2;
  const at = y(item.path);
  const edge = item.value !== null && at > y(item.value) ? theme.ground : null;
  const halo = edge === null ? [] : [line(left, at, left + width, at, edge, weight + 3)];
  return [...halo, line(left, at, left + width, at, theme.ink, weight)];
}

const written = (item: LadderColumn): string =>
  item.value !== null && item.kind !== 'future' ? item.valueText : item.pathText;

/**
 * Columns whose number is written: all where they fit; else the due year, the figures, the start and
 * the years between, each only where its neighbours leave room.
 */
function speaking(
  columns: readonly LadderColumn[],
  pitch: number,
  size: number
): ReadonlySet<number> {
  const width = (index: number): number =>
    labelWidth(written(columns[index] as LadderColumn), size);
  const rank = ({ isDue, kind }: LadderColumn): number =>
    isDue ? 0 : kind === 'actual' ? 1 : kind === 'base' ? 2 : 3;
  const order = columns
    .map((item, index) => ({ index, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const chosen = new Set<number>();
  for (const { index } of order) {
    const free = [...chosen].every(
      (other) => Math.abs(other - index) * pitch >= (width(other) + width(index)) / 2 + 4
    );
    if (free) chosen.add(index);
  }
  return chosen;
}

/** A ladder of targets from zero: base solid, a step a year, reached columns filled, the future hollow. */
export function targetLadder({ columns }: LadderModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const pitch = width / Math.max(columns.length, 1);
  const values = columns.flatMap((item) => [item.value ?? 0, item.path ?? 0]);
  const floor = height - YEARS;
  const y = linear([0, Math.max(...values, 1e-9)], [floor, HEAD]);
  const size = pitch >= 72 ? TYPE.label : TYPE.small;
  const speaks = speaking(columns, pitch, size);
  const marks = columns.flatMap((item, index) => {
    const left = index * pitch + GAP / 2;
    const place = { pitch, left, width: pitch - GAP, middle: index * pitch + pitch / 2, floor, y };
    return [
      ...column(item, place, frame),
      ...step(item, place, frame),
      ...(speaks.has(index) ? ladderLabels(item, place, frame, size) : []),
      ...ladderNote(item, place, frame),
      text(place.middle, height - 9, item.label, voice(frame, 'digits', 'center'))
    ];
  });
  return sceneOption(frame, [
    ...marks,
    line(0, floor + 0.5, width, floor + 0.5, frame.theme.ruleStrong)
  ]);
}
