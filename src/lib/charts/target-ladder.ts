import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { linear } from './axis-scale';
import { areaPaint, type Fill } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { circle, line, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { textWidth } from './text-width';
import type { Tone } from './theme';

/** One year of the ladder. `path` is what the year asks for, `value` what was reached. */
export interface LadderColumn {
  readonly label: string;
  readonly kind: 'base' | 'actual' | 'missing' | 'future';
  readonly value: number | null;
  readonly valueText: string;
  readonly path: number | null;
  readonly pathText: string;
  readonly isDue: boolean;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly icon: StatusIcon | null;
  /** A word inside the column, on wide pictures only: "đã có", "cần đạt", "mục tiêu". */
  readonly note: string;
}

export interface LadderModel {
  readonly columns: readonly LadderColumn[];
}

/** Height in pixels at scale 1; it may be drawn higher. */
export const LADDER_HEIGHT = 150;

const GAP = 10;
const HEAD = 24;
const YEARS = 24;

interface Place {
  readonly left: number;
  readonly width: number;
  readonly middle: number;
  readonly floor: number;
  readonly y: (value: number) => number;
}

function column(item: LadderColumn, place: Place, frame: Frame): Mark[] {
  const { left, width, floor, y } = place;
  const { theme } = frame;
  if (item.value !== null && item.kind !== 'future') {
    const inset = item.fill === 'solid' ? 0 : 0.75;
    const top = y(item.value);
    return [
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
function step(item: LadderColumn, { left, width, y }: Place, { theme }: Frame): Mark[] {
  if (item.path === null || item.kind === 'base') return [];
  const weight = item.isDue ? 4 : 2;
  const at = y(item.path);
  const edge = item.value !== null && at > y(item.value) ? theme.ground : null;
  const halo = edge === null ? [] : [line(left, at, left + width, at, edge, weight + 3)];
  return [...halo, line(left, at, left + width, at, theme.ink, weight)];
}

/** Value above the column; where a value and a step compete, the step is named inside the column. */
function labels(item: LadderColumn, place: Place, frame: Frame, size: number): Mark[] {
  const { middle, y, floor } = place;
  const strong = item.kind === 'base' || item.kind === 'actual' || item.isDue;
  const style = voice(frame, strong ? 'strong' : 'value', 'center', size);
  const reached = item.kind !== 'future' && item.value !== null ? item.value : null;
  if (reached === null) {
    if (item.path === null) return [];
    const at = y(item.path) - (item.isDue ? 3 : 1) - size * 0.72;
    return [text(middle, at, item.pathText, style)];
  }
  const tops = [
    y(reached),
    ...(item.path === null || item.kind === 'base' ? [] : [y(item.path) - 2])
  ];
  const top = Math.min(...tops) - size * 0.72;
  const marks: Mark[] = [];
  const mark = item.icon === null || size > 24 ? null : item.icon;
  const width = textWidth(item.valueText, size);
  if (mark !== null && width + 18 <= place.width + GAP) {
    const colour = frame.theme.tone[item.tone];
    const hollow = item.fill === 'sample';
    marks.push(
      ...icon(mark, middle - width / 2 - 9, top - 6.5, 13, {
        colour,
        ground: frame.theme.ground,
        hollow
      }),
      text(middle + 9, top, item.valueText, style)
    );
  } else marks.push(text(middle, top, item.valueText, style));
  if (item.path === null || item.kind === 'base') return marks;
  const under = y(item.path) + 4 + size * 0.7;
  const room = place.width + GAP - 8;
  const long = item.note === '' ? item.pathText : `${item.note} ${item.pathText}`;
  const word = textWidth(long, size) <= room ? long : item.pathText;
  const plate = textWidth(word, size) + 8;
  if (under + size * 0.7 > floor || plate > place.width + GAP) return marks;
  return [
    ...marks,
    rect(middle - plate / 2, under - size * 0.68, plate, size * 1.36, { fill: frame.theme.ground }),
    text(middle, under, word, voice(frame, 'value', 'center', size))
  ];
}

function note(item: LadderColumn, place: Place, frame: Frame): Mark[] {
  const top = place.y(item.value ?? item.path ?? 0);
  const room = place.floor - top > 44 && textWidth(item.note, TYPE.small) < place.width - 4;
  if (item.note === '' || !room || (item.kind === 'actual' && item.path !== null)) return [];
  const solid = item.kind === 'base' && item.fill === 'solid';
  const style = voice(frame, solid ? 'value' : 'plain', 'center', TYPE.small);
  return [
    text(place.middle, top + 18, item.note, solid ? { ...style, fill: frame.theme.ground } : style)
  ];
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
  const width = (index: number): number => textWidth(written(columns[index] as LadderColumn), size);
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
    const place = { left, width: pitch - GAP, middle: index * pitch + pitch / 2, floor, y };
    return [
      ...column(item, place, frame),
      ...step(item, place, frame),
      ...(speaks.has(index) ? labels(item, place, frame, size) : []),
      ...note(item, place, frame),
      text(place.middle, height - 9, item.label, voice(frame, 'digits', 'center'))
    ];
  });
  return sceneOption(frame, [
    ...marks,
    line(0, floor + 0.5, width, floor + 0.5, frame.theme.ruleStrong)
  ]);
}
