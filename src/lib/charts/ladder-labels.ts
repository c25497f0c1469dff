import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { rect, text, type Mark, type TextStyle } from './mark';
import type { LadderColumn, LadderPlace } from './ladder-model';
import { labelWidth } from '../drawing/measure';

const ICON = 13;

interface Spot {
  /** Middle of the line of text. */
  readonly y: number;
  /** Whether it stands on the column and needs a ground of its own. */
  readonly plate: boolean;
}

function plate(place: LadderPlace, y: number, width: number, size: number, frame: Frame): Mark {
  const wide = width + 8;
  return rect(place.middle - wide / 2, y - size * 0.68, wide, size * 1.36, {
    fill: frame.theme.ground
  });
}

/** What was reached, with its icon where there is room. */
function valueMarks(
  item: LadderColumn,
  place: LadderPlace,
  frame: Frame,
  style: TextStyle,
  spot: Spot
): Mark[] {
  const width = labelWidth(item.valueText, style.size);
  const sign = item.icon !== null && width + ICON + 7 <= place.width ? item.icon : null;
  const whole = sign === null ? width : width + ICON + 5;
  const left = place.middle - whole / 2;
  const { ground, tone } = frame.theme;
  const look = { colour: tone[item.tone], ground, hollow: item.fill === 'sample' };
  return [
    ...(spot.plate ? [plate(place, spot.y, whole, style.size, frame)] : []),
    ...(sign === null ? [] : icon(sign, left, spot.y - ICON / 2, ICON, look)),
    sign === null
      ? text(place.middle, spot.y, item.valueText, style)
      : text(left + ICON + 5, spot.y, item.valueText, { ...style, align: 'left' })
  ];
}

/** What the year asks for; `item.note` before it where there is room ("mốc 1,78"). */
function stepMarks(
  item: LadderColumn,
  place: LadderPlace,
  frame: Frame,
  size: number,
  spot: Spot
): Mark[] {
  const long = item.note === '' ? item.pathText : `${item.note} ${item.pathText}`;
  const word = spot.plate && labelWidth(long, size) + 8 <= place.pitch ? long : item.pathText;
  const width = labelWidth(word, size);
  if (spot.plate && width + 8 > place.pitch) return [];
  return [
    ...(spot.plate ? [plate(place, spot.y, width, size, frame)] : []),
    text(place.middle, spot.y, word, voice(frame, 'value', 'center', size))
  ];
}

/**
 * The higher of value and step is written above itself, the lower one below: in the gap between them
 * where that is wide enough, else on the column. Nobody reads a figure at the other's height.
 */
export function ladderLabels(
  item: LadderColumn,
  place: LadderPlace,
  frame: Frame,
  size: number
): Mark[] {
  const { y, floor } = place;
  const strong = item.kind === 'base' || item.kind === 'actual' || item.isDue;
  const style = voice(frame, strong ? 'strong' : 'value', 'center', size);
  const half = size * 0.72;
  const thick = item.isDue ? 3 : 1;
  const over = (at: number): Spot => ({ y: at - half, plate: false });
  const under = (at: number): Spot => ({ y: at + 4 + size * 0.7, plate: true });
  const reached = item.kind === 'future' ? null : item.value;
  const path = item.kind === 'base' ? null : item.path;
  if (reached === null) {
    if (path === null) return [];
    return [text(place.middle, y(path) - thick - half, item.pathText, style)];
  }
  const top = y(reached);
  if (path === null) return valueMarks(item, place, frame, style, over(top));
  const step = y(path);
  const fits = (at: number): boolean => at + 4 + size * 1.4 <= floor;
  if (top <= step) {
    return [
      ...valueMarks(item, place, frame, style, over(Math.min(top, step - thick))),
      ...(fits(step) ? stepMarks(item, place, frame, size, under(step)) : [])
    ];
  }
  const inGap = top - step >= size * 1.5 + 4;
  if (!inGap && !fits(top)) return valueMarks(item, place, frame, style, over(step - thick));
  return [
    ...stepMarks(item, place, frame, size, over(step - thick)),
    ...valueMarks(item, place, frame, style, inGap ? over(top) : under(top))
  ];
}

/** A word inside the column, where it is tall and wide enough. */
export function ladderNote(item: LadderColumn, place: LadderPlace, frame: Frame): Mark[] {
  const top = place.y(item.value ?? item.path ?? 0);
  const room = place.floor - top > 44 && labelWidth(item.note, TYPE.small) < place.width - 4;
  if (item.note === '' || !room || (item.kind === 'actual' && item.path !== null)) return [];
  const solid = item.kind === 'base' && item.fill === 'solid';
  const style = voice(frame, solid ? 'value' : 'plain', 'center', TYPE.small);
  const ink = solid ? { ...style, fill: frame.theme.ground } : style;
  return [text(place.middle, top + 18, item.note, ink)];
}
