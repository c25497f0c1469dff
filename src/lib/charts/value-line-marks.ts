import type { Frame } from './frame';
import { keptLabel, leftOf, spread, TYPE, voice } from './label';
import { line, polygon, rect, text, type Mark } from './mark';
import { isNarrow, type Plot } from './plot';
import { roomOf } from './scene';
import { textWidth } from './text-width';
import type { EndLabel, LinePoint, ValueLineModel } from './value-line';

/** Under the lines: what lies beyond a break, and the band of the projection. */
export function backMarks(model: ValueLineModel, plot: Plot, { theme }: Frame): Mark[] {
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
  if (model.band.length < 2) return beyond;
  const upper = model.band.map(([x, , high]) => [plot.x(x), plot.y(high)] as const);
  const lower = [...model.band].reverse().map(([x, low]) => [plot.x(x), plot.y(low)] as const);
  return [...beyond, polygon([...upper, ...lower], { fill: theme.tone.data, opacity: 0.16 })];
}

/** Each rule with its title and note; side by side where the page is wide, one below the other where not. */
function rules(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const narrow = isNarrow(width);
  return model.rules.flatMap((rule, index) => {
    const at = plot.x(rule.at);
    const dash = rule.kind === 'break' ? [7, 4] : undefined;
    const row = narrow ? 30 + index * 40 : 34;
    const wide = Math.max(textWidth(rule.title, TYPE.label), textWidth(rule.note, TYPE.label));
    const left = !narrow && rule.kind === 'event' && at - plot.left >= wide;
    const align = left || (narrow && at > width / 2) ? 'right' : 'left';
    const x = at + (align === 'right' ? -10 : 10);
    const shared = leftOf(x, wide, align);
    const from = narrow ? Math.min(Math.max(shared, 0), Math.max(width - wide, 0)) : shared;
    const words = (y: number, content: string, name: 'value' | 'plain'): Mark =>
      narrow
        ? keptLabel(from, y, content, voice(frame, name), 0, width)
        : keptLabel(x, y, content, voice(frame, name, align), 0, width);
    return [
      line(at, narrow ? row + 28 : row - 8, at, plot.bottom, frame.theme.ink, 1.5, dash),
      words(row, rule.title, 'value'),
      words(row + 19, rule.note, 'plain')
    ];
  });
}

/** Which points are written: all where they fit, else the first, the last, and the ends of each kind. */
function spoken(model: ValueLineModel, plot: Plot): readonly LinePoint[] {
  const { points } = model;
  const crowded = points.some((point, index) => {
    const next = points[index + 1];
    return (
      next !== undefined && plot.x(next.x) - plot.x(point.x) < textWidth(point.text, TYPE.label) + 6
    );
  });
  if (!crowded) return points;
  return points.filter((point, index) => {
    const next = points[index + 1];
    return index === 0 || next === undefined || (next.kind !== point.kind && index > 2);
  });
}

function ends(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const { target, projection } = model;
  const marks: Mark[] = [];
  const labels: (EndLabel & { at: number; size: number })[] = [];
  if (target !== null) {
    const [x, y] = [plot.x(target.x), plot.y(target.value)];
    marks.push(line(x - 16, y, Math.min(x + 16, width), y, frame.theme.ink, 4));
    labels.push({ text: target.text, note: target.note, at: y, size: 42 });
  }
  const last = projection?.points[projection.points.length - 1];
  if (projection !== null && last !== undefined) {
    labels.push({ text: projection.text, note: projection.note, at: plot.y(last[1]), size: 42 });
  }
  if (isNarrow(width)) {
    const first = labels[0];
    if (target === null || first === undefined) return marks;
    const y = first.at - 16 < plot.top ? first.at + 18 : first.at - 16;
    return [...marks, text(width, y, first.text, voice(frame, 'strong', 'right'))];
  }
  const middles = spread(labels, plot.top, plot.bottom);
  labels.forEach((label, index) => {
    const y = middles[index] ?? label.at;
    const x = plot.right + 26;
    marks.push(
      text(x, y - 9, label.text, voice(frame, 'value', 'left', TYPE.large)),
      text(x, y + 10, label.note, voice(frame, 'plain'))
    );
  });
  return marks;
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
  return [
    line(x, y + 7 * way, x, y + 38 * way, frame.theme.ruleStrong),
    keptLabel(x, y + 50 * way, content, voice(frame, 'value', 'center'), plot.left, plot.right)
  ];
}

/** Over the lines: rules, values, ends, and the words of the scale. */
export function frontMarks(model: ValueLineModel, plot: Plot, frame: Frame): Mark[] {
  const last = model.points[model.points.length - 1];
  const values = spoken(model, plot).map((point) => {
    const style = voice(frame, 'strong', 'center');
    return keptLabel(
      plot.x(point.x),
      plot.y(point.value) - 17,
      point.text,
      style,
      0,
      plot.right + 24
    );
  });
  const peak = Math.max(...model.peers.map((peer) => peer.points[0]?.[1] ?? 0), 0);
  const peers =
    model.peers.length === 0
      ? []
      : [text(plot.left + 12, plot.y(peak) - 10, model.peersText, voice(frame, 'quiet'))];
  return [
    text(0, 10, model.unitText, voice(frame, 'quiet', 'left', TYPE.small)),
    ...rules(model, plot, frame),
    ...pathWords(model, plot, frame),
    ...ends(model, plot, frame),
    ...peers,
    ...(last === undefined ? [] : values)
  ];
}
