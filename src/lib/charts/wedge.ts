import type { EChartsOption } from 'echarts';
import { linear } from './axis-scale';
import type { Frame } from './frame';
import { TYPE, voice } from './label';
import { line, polygon, polyline, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';

/** A level by a year whose start is unknown. */
export interface WedgeModel {
  readonly years: readonly string[];
  /** Column of the due year. */
  readonly dueIndex: number;
  readonly min: number;
  readonly max: number;
  readonly target: number;
  readonly targetText: string;
  /** Inside the wedge: "chưa có điểm xuất phát". */
  readonly note: string;
}

/** Height in pixels at scale 1. */
export const WEDGE_HEIGHT = 94;

const TOP = 20;
const BOTTOM = 70;

/** The wedge says: wherever the start is, the path ends here. */
export function wedge(model: WedgeModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const { theme } = frame;
  const pitch = width / Math.max(model.years.length, 1);
  const column = (index: number): number => (index + 0.5) * pitch;
  const y = linear([model.min, model.max], [BOTTOM, TOP])(model.target);
  const from = column(0);
  const to = column(model.dueIndex);
  const half = Math.min(16, pitch / 2);
  const wide = labelWidth(model.targetText, TYPE.label) / 2;
  const along = Math.min((labelWidth(model.note, TYPE.small) + 10) / Math.max(to - from, 1), 1);
  const inside = (TOP + BOTTOM) / 2 + (y - (TOP + BOTTOM) / 2) * along;
  const marks: Mark[] = [
    polygon(
      [
        [from, TOP],
        [from, BOTTOM],
        [to, y]
      ],
      { fill: theme.track }
    ),
    polyline(
      [
        [from, TOP],
        [to, y],
        [from, BOTTOM]
      ],
      { stroke: theme.ruleStrong, lineWidth: 1, lineDash: [2, 3] }
    ),
    line(0, BOTTOM + 0.5, width, BOTTOM + 0.5, theme.rule),
    line(from, TOP, from, BOTTOM, theme.ruleStrong, 1.5),
    line(to - half, y, to + half, y, theme.ink, 4),
    text(Math.min(to, width - wide), y - 12, model.targetText, voice(frame, 'strong', 'center')),
    text(from + 8, inside, model.note, voice(frame, 'plain', 'left', TYPE.small))
  ];
  const years = model.years.map((year, index) =>
    text(column(index), 84, year, voice(frame, 'digits', 'center'))
  );
  return sceneOption(frame, [...marks, ...years]);
}
