import type { StatusIcon } from '../domain/status';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { text, type Mark } from './mark';
import type { Tone } from './theme';
import { labelLines } from '../drawing/wrap';

/** What a cell of a drawn table says; an icon stands before its words. */
export type PictureCell =
  | string
  | {
      readonly text: string;
      readonly icon: StatusIcon;
      readonly tone: Tone;
      readonly sample: boolean;
    };

/** Heads are as large as cells: a picture has no room for cells larger than its smallest text. */
export const HEAD_SIZE = TYPE.label;
/** Height of a line and room between two rows, in pixels at scale 1. */
export const LINE = 18;
export const PAD = 8;
const ICON = 14;

export const textOf = (cell: PictureCell): string => (typeof cell === 'string' ? cell : cell.text);

/** Width an icon takes before the words. */
export const iconRoom = (cell: PictureCell): number => (typeof cell === 'string' ? 0 : ICON + 6);

interface Place {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

interface Setting {
  readonly isNumber: boolean;
  /** The cell that names its row. */
  readonly isFirst: boolean;
}

/** A cell in its column, its words broken where they must be. */
export function cellMarks(
  cell: PictureCell,
  { left, width, top }: Place,
  { isNumber, isFirst }: Setting,
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const room = iconRoom(cell);
  const first = top + PAD / 2 + LINE / 2;
  const base = voice(frame, isFirst ? 'value' : 'plain', isNumber ? 'right' : 'left');
  const style = { ...base, fill: theme.ink, ...(isNumber ? { font: theme.fontNum } : {}) };
  const words = labelLines(textOf(cell), width - room, TYPE.label).map((line, at) =>
    text(isNumber ? left + width : left + room, first + at * LINE, line, style)
  );
  if (typeof cell === 'string') return words;
  const paint = { colour: theme.tone[cell.tone], ground: theme.ground, hollow: cell.sample };
  return [...icon(cell.icon, left, first - ICON / 2, ICON, paint), ...words];
}
