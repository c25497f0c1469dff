import type { Frame } from './frame';
import { inTwoLines, keptLabel, platedLabel, spread, TYPE, voice } from './label';
import { line, polygon, rect, text, type Mark, type Point } from './mark';
import { isNarrow, type Plot } from './plot';
import { roomOf } from './scene';
import { labelWidth } from '../drawing/measure';
import type { EndLabel, LinePoint, LineRule, ValueLineModel } from './line-model';

const BAR = 14;

/** One place with more than one value: a bar from the lowest to the highest. */
function barMark(
  [x, low, high]: readonly [x: number, low: number, high: number],
  plot: Plot,
  { theme }: Frame
): Mark {
  const [top, tall] = [plot.y(high), Math.max(2, plot.y(low) - plot.y(high))];
  return rect(plot.x(x) - BAR / 2, top, BAR, tall, { fill: theme.tone.data, opacity: 0.16 });
}

/** Under the lines: what lies beyond a break, the band of the projection, and what single places may be. */
export function backMarks(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { theme } = frame;
  const broken = model.rules.find((rule) => rule.kind === 'break');
  const beyond =
    broken === undefined
      ? []
      : [
          rect(
            plot.x(broken.at),
            plot.top,
            plot.right - plot.x(broken.at),
            plot.bottom - plot.top,
            {
              fill: theme.surface
            }
          )
        ];
  const contested = model.points.flatMap(({ x, ends: said }) =>
    said === undefined ? [] : [[x, ...said] as const]
  );
  const single = model.band.length === 1 ? model.band : [];
  const bars = [...single, ...contested].map((each) => barMark(each, plot, frame));
  if (model.band.length < 2) return [...beyond, ...bars];
  const upper = model.band.map(([x, , high]) => [plot.x(x), plot.y(high)] as const);
  const lower = [...model.band].reverse().map(([x, low]) => [plot.x(x), plot.y(low)] as const);
  const band = polygon([...upper, ...lower], { fill: theme.tone.data, opacity: 0.16 });
  return [...beyond, band, ...bars];
}

const ROW = 42;

/** Title and note of a rule: beside it where the page is wide, one rule below the other where not. */
function ruleWords(rule: LineRule, index: number, plot: Plot, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const at = plot.x(rule.at);
  const wide = Math.max(labelWidth(rule.title, TYPE.label), labelWidth(rule.note, TYPE.label));
  if (!isNarrow(width)) {
    const left = rule.kind === 'event' && at - plot.left >= wide;
    const x = at + (left ? -10 : 10);
    const align = left ? 'right' : 'left';
    return [
      keptLabel(x, 34, rule.title, voice(frame, 'value', align), 0, width),
      keptLabel(x, 53, rule.note, voice(frame, 'plain', align), 0, width)
    ];
  }
  const y = 30 + index * ROW;
  const left = at > width / 2 ? at - 8 - wide : at + 8;
  const from = Math.max(Math.min(left, width - wide), 0);
  return [
    rect(from - 3, y - 11, wide + 6, 40, { fill: frame.theme.ground }),
    keptLabel(from, y, rule.title, voice(frame, 'value'), 0, width),
    keptLabel(from, y + 19, rule.note, voice(frame, 'plain'), 0, width)
  ];
}

/** Titles of rules in one line over the plot, each as near to its rule as the others allow. */
function quietRules(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { theme } = frame;
  const { width } = roomOf(frame);
  const sizeOf = ({ title }: LineRule): number => labelWidth(title, TYPE.label) + 14;
  const isTight = model.rules.reduce((sum, rule) => sum + sizeOf(rule), 24) > width;
  // Too long for one line together: what happened stays, the day before the colon goes.
  const own = model.rules.map((rule) =>
    isTight ? { ...rule, title: rule.title.replace(/^.*?: /, '') } : rule
  );
  const labels = own.map((rule) => ({ at: plot.x(rule.at), size: sizeOf(rule) }));
  const middles = spread(labels, 24, width);
  return own.flatMap(({ at, kind, title }, index) => {
    const dash = kind === 'break' ? [7, 4] : undefined;
    const [x, middle] = [plot.x(at), middles[index] ?? plot.x(at)];
    return [
      line(middle, 35, x, 44, theme.ruleStrong),
      line(x, 44, x, plot.bottom, theme.ink, 1.5, dash),
      text(middle, 24, title, voice(frame, 'plain', 'center'))
    ];
  });
}

function rules(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  if (model.isQuiet === true) return quietRules(model, plot, frame);
  const narrow = isNarrow(roomOf(frame).width);
  const lines = model.rules.map((rule, index) => {
    const at = plot.x(rule.at);
    const top = narrow ? 60 + index * ROW : 26;
    const dash = rule.kind === 'break' ? [7, 4] : undefined;
    return line(at, top, at, plot.bottom, frame.theme.ink, 1.5, dash);
  });
  return [...lines, ...model.rules.flatMap((rule, i) => ruleWords(rule, i, plot, frame))];
}

/**
 * Which points are written: all where they fit, else the last and the ends of each kind, and the first
 * where the next one leaves it room.
 */
function spoken(model: ValueLineModel, plot: Plot): readonly LinePoint[] {
  const { points } = model;
  const crowded = points.some((point, index) => {
    const next = points[index + 1];
    return (
      next !== undefined &&
      plot.x(next.x) - plot.x(point.x) < labelWidth(point.text, TYPE.label) + 6
    );
  });
  if (!crowded) return points;
  return points.filter((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return true;
    if (index > 0) return next.kind !== point.kind && index > 2;
    return plot.x(next.x) - plot.x(point.x) > labelWidth(point.text, TYPE.label) / 2 + 8;
  });
}

function endWords({ text: title, note }: EndLabel, x: number, y: number, frame: Frame): Mark[] {
  return [
    text(x, y - 9, title, voice(frame, 'value', 'left', TYPE.large)),
    text(x, y + 10, note, voice(frame, 'plain'))
  ];
}

/** On a phone only the target is named, in the corner the lines leave free. */
function narrowEnd(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { target, points } = model;
  if (target === null) return [];
  const { width } = roomOf(frame);
  const style = voice(frame, 'strong', 'right');
  const room = width - Math.max(...wallsOf(model, plot).filter((wall) => wall < plot.right)) - 8;
  const rows = inTwoLines(target.text, room, style.size).filter((row) => row !== '');
  const left = width - Math.max(...rows.map((row) => labelWidth(row, style.size)));
  const lines = [...(model.path?.points ?? []), ...(model.projection?.points ?? [])];
  const ys = [plot.y(target.value), ...heightsAt(lines, left, plot)];
  const rising = target.value > (points[0]?.value ?? target.value);
  const more = (rows.length - 1) * 18;
  const [above, below] = [Math.min(...ys) - 16 - more, Math.max(...ys) + 20];
  const y = rising && below + more < plot.bottom - 4 ? below : above;
  return rows.map((row, at) => text(width, y + at * 18, row, style));
}

/** Heights of the lines right of a place, and where they pass it. */
function heightsAt(points: readonly Point[], left: number, plot: Plot): number[] {
  return points.flatMap(([x, value], index) => {
    const after = points[index + 1];
    if (plot.x(x) >= left) return [plot.y(value)];
    if (after === undefined || plot.x(after[0]) < left) return [];
    const along = (left - plot.x(x)) / (plot.x(after[0]) - plot.x(x));
    return [plot.y(value + (after[1] - value) * along)];
  });
}

/** Target tick at its year, and the words of target and projection at the ends of their lines. */
function ends(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const { target, projection } = model;
  const tick: Mark[] = [];
  const labels: (EndLabel & { at: number; size: number })[] = [];
  const marks: Mark[] = [];
  if (target !== null) {
    const [x, y] = [plot.x(target.x), plot.y(target.value)];
    tick.push(line(x - 16, y, Math.min(x + 16, width), y, frame.theme.ink, 4));
    labels.push({ text: target.text, note: target.note, at: y, size: 42 });
  }
  if (isNarrow(width)) return [...tick, ...narrowEnd(model, plot, frame)];
  const last = projection?.points[projection.points.length - 1];
  if (projection !== null && last !== undefined) {
    const { text: title, note } = projection;
    const [x, y] = [plot.x(last[0]), plot.y(last[1])];
    if (x > plot.right - 20) labels.push({ text: title, note, at: y, size: 42 });
    else marks.push(...endWords({ text: title, note }, x + 12, y, frame));
  }
  const middles = spread(labels, plot.top, plot.bottom);
  const words = labels.flatMap((label, i) =>
    endWords(label, plot.right + 26, middles[i] ?? label.at, frame)
  );
  return [...tick, ...marks, ...words];
}

/** Rules and edges of the plot from left to right: what words must not cross. */
const wallsOf = (model: ValueLineModel, plot: Plot): readonly number[] =>
  [plot.left, ...model.rules.map((rule) => plot.x(rule.at)), plot.right].sort((a, b) => a - b);

/** The gap between two walls that a place lies in. */
function roomAt(x: number, walls: readonly number[]): readonly [number, number] {
  const after = walls.findIndex((wall) => wall > x);
  const at = after === -1 ? walls.length - 1 : Math.max(after, 1);
  return [walls[at - 1] ?? x, walls[at] ?? x];
}

/** Words of the other units: over the highest of them in the first gap that holds the words, else nowhere. */
function peerWords(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  if (model.peersText === '') return [];
  const wide = labelWidth(model.peersText, TYPE.label) + 16;
  const walls = wallsOf(model, plot);
  const points = model.peers.flatMap((peer) => peer.points);
  for (const [at, left] of walls.entries()) {
    const right = walls[at + 1] ?? left;
    const own = points.filter(([x]) => plot.x(x) >= left && plot.x(x) <= right);
    if (right - left < wide || own.length === 0) continue;
    const top = plot.y(Math.max(...own.map(([, value]) => value)));
    const style = voice(frame, 'quiet');
    const room = [left + 8, right - 8] as const;
    return platedLabel(left + 8, top - 12, model.peersText, style, room, frame.theme.ground);
  }
  return [];
}

/** The path's own words, on the side of the line where the values are not, with a leader. */
function pathWords(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const points = model.path?.points ?? [];
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || isNarrow(roomOf(frame).width)) return [];
  const along = 0.58;
  const x = plot.x(first[0] + (last[0] - first[0]) * along);
  const y = plot.y(first[1] + (last[1] - first[1]) * along);
  const falling = last[1] < first[1];
  const way = falling && y + 60 < plot.bottom ? 1 : -1;
  const content = model.path?.text ?? '';
  const style = voice(frame, 'value', 'center');
  const [from, to] = roomAt(x, wallsOf(model, plot));
  const end = plot.x(last[0]);
  // Too little room between two rules: the words follow the end of the path, beyond the rule that stops it.
  if (labelWidth(content, style.size) + 16 > to - from && end < plot.right - 20) {
    const ending = plot.y(last[1]);
    const own = voice(frame, 'value');
    const over = model.projection?.points.at(-1);
    const gap = over === undefined ? Infinity : ending - plot.y(over[1]);
    return [text(end + 12, Math.abs(gap) < 36 ? ending + 36 : ending, content, own)];
  }
  return [
    line(x, y + 7 * way, x, y + 42 * way, frame.theme.ruleStrong),
    ...platedLabel(x, y + 50 * way, content, style, [from + 8, to - 8], frame.theme.ground)
  ];
}

/** Over the lines: rules, values, ends, and the words of the scale. */
export function frontMarks(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const values = spoken(model, plot).map((point) => {
    const style = voice(frame, 'strong', 'center');
    const walls = model.rules.map((rule) => rule.at);
    const start = model.isQuiet === true ? plot.left + 4 : 0;
    const passed = walls.filter((at) => at < point.x).map((at) => plot.x(at) + 4);
    const before = Math.max(...passed, start);
    const after = walls.filter((at) => at > point.x).map((at) => plot.x(at) - 4);
    const to = Math.min(...after, plot.right + 24);
    return keptLabel(
      plot.x(point.x),
      plot.y(point.ends?.[1] ?? point.value) - 17,
      point.text,
      style,
      before,
      to
    );
  });
  return [
    text(0, 10, model.unitText, voice(frame, 'quiet', 'left', TYPE.small)),
    ...rules(model, plot, frame),
    ...(model.isQuiet === true ? [] : pathWords(model, plot, frame)),
    ...ends(model, plot, frame),
    ...peerWords(model, plot, frame),
    ...values
  ];
}
