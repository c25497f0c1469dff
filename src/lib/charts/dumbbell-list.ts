import { linear } from './axis-scale';
import { comparabilityIcon } from './basis-icon';
import type { DumbbellModel, DumbbellPanel, DumbbellRow } from './dumbbell';
import { endMarks } from './dumbbell-ends';
import type { Frame } from './frame';
import { TYPE, voice } from './label';
import { line, text, type Mark } from './mark';
import type { AxisWord } from './plot';
import { digitsWidth, labelWidth } from '../drawing/measure';
import { labelLines } from '../drawing/wrap';

const LINE = 18;
const PAD = 10;
const HEAD = 30;
const GAP = 8;
const ICON = 22;
/** Room beside the scale for what is written at its ends. */
const WORDS_GAP = 14;
/** A scale shorter than this stands below the words of its row. */
const LEAST_SCALE = 120;
const WIDEST_NAME = 200;

/** Where the words and the scale of every row stand, in pixels at scale 1. */
interface Columns {
  readonly isStacked: boolean;
  readonly name: number;
  readonly side: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

const rowsOf = ({ panels }: DumbbellModel): readonly DumbbellRow[] =>
  panels.flatMap(({ rows }) => rows);

const widest = (words: readonly string[]): number =>
  Math.max(0, ...words.map((own) => labelWidth(own, TYPE.label)));

/** How far what is written at the ends reaches: a thread is drawn from one to the other. */
function endWords(rows: readonly DumbbellRow[]): number {
  return widest(rows.flatMap(({ before, after }) => [before?.text ?? '', after?.text ?? '']));
}

function columnsOf(model: DumbbellModel, width: number): Columns {
  const rows = rowsOf(model);
  const ends = endWords(rows) + WORDS_GAP;
  const side = ICON + widest(rows.map(({ differenceText }) => differenceText));
  const name = Math.min(widest(rows.map((row) => row.name)), WIDEST_NAME, width * 0.3) + 6;
  const [left, right] = [name + ends, width - side - ends];
  if (right - left >= LEAST_SCALE) return { isStacked: false, name, side, left, right, width };
  const room = width - side - 12;
  return { isStacked: true, name: room, side, left: ends, right: width - ends, width };
}

function rowHeight(row: DumbbellRow, columns: Columns): number {
  const lines = Math.max(1, labelLines(row.name, columns.name, TYPE.label).length);
  return lines * LINE + (columns.isStacked ? 30 : 0) + PAD;
}

/** Height in pixels at scale 1 for a picture of that width. */
export function listHeight(model: DumbbellModel, width: number): number {
  const columns = columnsOf(model, width);
  const rows = rowsOf(model).reduce((sum, row) => sum + rowHeight(row, columns), 0);
  return rows + model.panels.reduce((sum, panel) => sum + headOf(panel, columns), -GAP);
}

/** Direction and scale share a line where they have room. */
function headOf({ title }: DumbbellPanel, { isStacked, left }: Columns): number {
  const isBeside = !isStacked && labelWidth(title, TYPE.label) <= left - 24;
  return (isBeside ? HEAD : HEAD + LINE) + GAP;
}

/** Every word of a scale, or every other, or as few as stand apart; the first always. */
function apart(ticks: readonly AxisWord[], x: (value: number) => number): readonly AxisWord[] {
  const wide = Math.max(0, ...ticks.map((tick) => digitsWidth(tick.text, TYPE.label))) + 10;
  const pitch = Math.abs(x(ticks[1]?.at ?? 0) - x(ticks[0]?.at ?? 0));
  const every = ticks.length < 2 ? 1 : Math.max(1, Math.ceil(wide / Math.max(pitch, 1)));
  return ticks.filter((_, at) => at % every === 0);
}

function rowMarks(
  row: DumbbellRow,
  top: number,
  tall: number,
  panel: DumbbellPanel,
  columns: Columns,
  frame: Frame
): Mark[] {
  const { isStacked, name, side, left, right, width } = columns;
  const x = linear([panel.min, panel.max], [left, right]);
  const names = labelLines(row.name, name, TYPE.label);
  const middle = top + tall / 2;
  const first = isStacked ? top + PAD / 2 + LINE / 2 : middle - ((names.length - 1) * LINE) / 2;
  const change = isStacked ? top + PAD / 2 + LINE / 2 : middle;
  const ends = isStacked ? top + tall - 21 : middle;
  return [
    ...names.map((words, at) => text(0, first + at * LINE, words, voice(frame, 'value'))),
    ...comparabilityIcon(row.comparability, width - side, change - 8, frame.theme.ink),
    text(width - side + ICON, change, row.differenceText, voice(frame, 'plain')),
    ...endMarks(row.before, row.after, ends, x, [panel.min, panel.max], frame),
    line(0, top + tall + 0.5, width, top + tall + 0.5, frame.theme.rule)
  ];
}

/**
 * Before and after as a list in type of one size, for a picture that is read from afar: name, both ends
 * and the difference in one line, the ends below where the line is too short. How exact a difference is
 * says its sign alone.
 */
export function dumbbellList(model: DumbbellModel, frame: Frame, width: number): Mark[] {
  const columns = columnsOf(model, width);
  let top = 0;
  return model.panels.flatMap((panel) => {
    const x = linear([panel.min, panel.max], [columns.left, columns.right]);
    const head = headOf(panel, columns) - GAP;
    const from = top + head;
    const end = panel.rows.reduce((sum, row) => sum + rowHeight(row, columns), from);
    const digits = voice(frame, 'digits', 'center', TYPE.label);
    const scale = apart(panel.ticks, x).flatMap(({ at, text: word }) => [
      line(x(at), from - 6, x(at), end, frame.theme.rule),
      text(x(at), from - 16, word, digits)
    ]);
    const title = text(0, top + (head > HEAD ? 8 : head - 16), panel.title, voice(frame, 'quiet'));
    let y = from;
    const rows = panel.rows.flatMap((row) => {
      const tall = rowHeight(row, columns);
      y += tall;
      return rowMarks(row, y - tall, tall, panel, columns, frame);
    });
    top = end + GAP;
    return [
      ...scale,
      title,
      line(0, from - 0.5, columns.width, from - 0.5, frame.theme.rule),
      ...rows
    ];
  });
}
