import type { EChartsOption } from 'echarts';
import { basisIcon } from './basis-icon';
import { hatch } from './fill';
import type { Frame } from './frame';
import { inTwoLines, TYPE, voice } from './label';
import { line, path, rect, text, toTenth, type Mark } from './mark';
import { narrowFlow, narrowFlowHeight } from './narrow-flow';
import { isNarrow } from './plot';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import { TIGHT_FOOT } from './tight-flow';
import type { FlowPart, FlowModel } from './flow-model';

const LEAST = 2.5;
const PER_UNIT = 13.6;
const TALLEST = 320;
const SLOT = 68;
const GAP = 16;
const TOP = 12;
const NOTE_LINE = 19;
/** Least heights of a part where a picture of a fixed height has no room for all that is said of it. */
const TIGHT = { slot: 30, narrow: 46 } as const;

interface Slot {
  readonly part: FlowPart;
  readonly top: number;
  readonly thick: number;
  /** Where and how thick it arrives. */
  readonly end: number;
  readonly arrives: number;
  /** Height its words have. */
  readonly room: number;
}

function totalOf(model: FlowModel): number {
  return model.parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
}

/** 13.6 px a unit of amount, less where the whole would be taller than the picture should be. */
function perUnit(model: FlowModel, tallest = TALLEST): number {
  return Math.min(PER_UNIT, tallest / Math.max(totalOf(model), 1e-9));
}

interface Slots {
  readonly slots: readonly Slot[];
  readonly height: number;
}

/** Parts below each other; closer, and with thinner bands, where the room is lower than they need. */
function slots(model: FlowModel, room = Infinity): Slots {
  const wished = slotsAt(model, SLOT, GAP, TALLEST);
  if (wished.height <= room) return wished;
  const each = (room - TOP) / model.parts.length;
  const gap = each > 50 ? GAP : 8;
  const slot = Math.min(SLOT, Math.max(TIGHT.slot, each - gap));
  // A band thicker than its words pushes the others down: what is left over is all they may take.
  return slotsAt(model, slot, gap, Math.max(slot, room - TOP - model.parts.length * (slot + gap)));
}

function slotsAt(model: FlowModel, least: number, gap: number, tallest: number): Slots {
  const k = perUnit(model, tallest);
  const tall = totalOf(model) * k;
  const thicks = model.parts.map((part) => Math.max((part.amount ?? 0) * k, LEAST));
  const height = thicks.reduce((sum, thick) => sum + Math.max(thick, least) + gap, TOP);
  let top = TOP;
  let end = TOP + Math.max((height - TOP - gap - tall) / 2, 0);
  const placed = model.parts.map((part, index) => {
    const thick = thicks[index] ?? LEAST;
    const arrives = (part.amount ?? 0) * k;
    const tallEnough = Math.max(thick, least);
    const slot = { part, top, thick, end, arrives: Math.max(arrives, 0.5), room: tallEnough };
    top += tallEnough + gap;
    end += arrives;
    return slot;
  });
  return { slots: placed, height };
}

/** Where the bands begin and end, in parts of the width: words need more of it in a narrower picture. */
const sides = (width: number): { readonly left: number; readonly right: number } =>
  width < 1000 ? { left: 0.45, right: 0.68 } : { left: 0.365, right: 0.69 };

/** Where what is said of the unit begins. */
const wordsLeft = (width: number): number => Math.round(width * sides(width).right) + 28;

/** A note beside its figure, in a line or two. */
function noteLines(note: string, width: number): readonly string[] {
  return inTwoLines(note, width - wordsLeft(width), TYPE.label).filter((words) => words !== '');
}

/** Height of what is said of the unit: its name and code, a figure with its note each, and the remark. */
function wordsHeight({ facts, remark }: FlowModel, width: number): number {
  const more = facts.reduce(
    (sum, { note }) => sum + Math.max(0, noteLines(note, width).length - 1),
    0
  );
  return 52 + facts.length * 54 + more * NOTE_LINE + (remark === '' ? 0 : 64);
}

/** Height in pixels at scale 1 for a picture of that width. */
export function flowHeight(model: FlowModel, width: number): number {
  if (isNarrow(width)) return narrowFlowHeight(model, width);
  return Math.ceil(Math.max(slots(model).height, TOP + wordsHeight(model, width)));
}

function band(
  { top, thick, end, arrives }: Slot,
  x1: number,
  x2: number,
  frame: Frame,
  whole: boolean
): Mark {
  const { theme } = frame;
  const [mid, a, b] = [(x1 + x2) / 2, toTenth(top), toTenth(end)];
  const [c, d] = [toTenth(top + thick), toTenth(end + arrives)];
  const data = `M${x1} ${a}C${mid} ${a} ${mid} ${b} ${x2} ${b}L${x2} ${d}C${mid} ${d} ${mid} ${c} ${x1} ${c}Z`;
  return path(data, {
    fill: whole ? theme.dataSoft : hatch(theme.dataSoft, theme.dataFaint, 7, 2.4),
    opacity: 0.7
  });
}

/** The first of some wordings that has room; nothing where none has. */
const fitting = (wordings: readonly string[], width: number): string =>
  wordings.find((words) => labelWidth(words, TYPE.label) <= width) ?? '';

/** Share and amount of a part, from all that can be said to the least. */
function shareWords({ shareText, amountText }: FlowPart): readonly string[] {
  const both = [shareText, amountText].filter((words) => words !== '').join(' · ');
  return [both, shareText, amountText];
}

/** A basis as whole as its room allows, and its size: all of it, all of it written small, its first words. */
function basisWords(words: string, width: number): readonly [string, number] {
  if (labelWidth(words, TYPE.label) <= width) return [words, TYPE.label];
  if (labelWidth(words, TYPE.small) <= width) return [words, TYPE.small];
  return [fitting([words.split(', ')[0] ?? ''], width), TYPE.label];
}

function partWords(slot: Slot, right: number, frame: Frame): Mark[] {
  const { part, top, room } = slot;
  const colour = frame.theme.tone.data;
  if (room < 40) {
    const share = fitting(shareWords(part), right - 56 - labelWidth(part.name, TYPE.label));
    return [
      line(0, top - 4.5, right, top - 4.5, frame.theme.rule),
      ...basisIcon(part.basis, 0, top + 5, colour),
      text(40, top + 12, part.name, voice(frame, 'value')),
      text(right, top + 12, share, voice(frame, 'plain', 'right'))
    ];
  }
  const amount = fitting([part.amountText], right - 12 - labelWidth(part.name, 16));
  const beside = right - 52 - labelWidth(part.shareText, TYPE.label);
  const [basis, size] = basisWords(part.basisText, beside);
  return [
    line(0, top - 7.5, right, top - 7.5, frame.theme.rule),
    text(0, top + 9, part.name, voice(frame, 'value', 'left', 16)),
    text(right, top + 9, amount, voice(frame, 'value', 'right', 16)),
    ...basisIcon(part.basis, 0, top + 25, colour),
    text(40, top + 32, basis, voice(frame, 'plain', 'left', size)),
    text(right, top + 32, part.shareText, voice(frame, 'plain', 'right')),
    ...(part.restText === '' || room < 60
      ? []
      : [text(0, top + 52, part.restText, voice(frame, 'quiet'))])
  ];
}

function totalWords(model: FlowModel, top: number, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const x = wordsLeft(width);
  const marks = [
    text(x, top + 14, model.name, voice(frame, 'strong', 'left', 22)),
    text(x, top + 40, model.nameNote, voice(frame, 'plain'))
  ];
  let below = top + 76;
  for (const fact of model.facts) {
    const notes = noteLines(fact.note, width);
    marks.push(text(x, below, fact.text, voice(frame, 'value', 'left', 20)));
    notes.forEach((words, at) => {
      marks.push(text(x, below + 22 + at * NOTE_LINE, words, voice(frame, 'plain')));
    });
    below += 54 + Math.max(0, notes.length - 1) * NOTE_LINE;
  }
  inTwoLines(model.remark, width - x, TYPE.label).forEach((words, index) => {
    if (words === '') return;
    const y = below + 8 + index * 20;
    marks.push(text(x, y, words, voice(frame, 'value')));
  });
  return marks;
}

function wideFlow(model: FlowModel, frame: Frame, width: number): Mark[] {
  const { theme } = frame;
  const { height } = roomOf(frame);
  const { slots: placed } = slots(model, height);
  const { left, right: end } = sides(width);
  const x1 = Math.round(width * left);
  const x2 = Math.round(width * end);
  const from = placed[0]?.end ?? TOP;
  const to = placed.reduce((latest, slot) => Math.max(latest, slot.end + slot.arrives), from);
  return [
    ...placed.map((slot) => band(slot, x1, x2, frame, slot.part.whole)),
    ...placed.map((slot) => rect(x1 - 8, slot.top, 8, slot.thick, { fill: theme.tone.data })),
    rect(x2, from, 10, to - from, { fill: theme.brand }),
    ...placed.flatMap((slot) => partWords(slot, x1 - 20, frame)),
    // Beside a short bar the words begin higher, so that the last of them stays inside.
    ...totalWords(model, Math.max(TOP, Math.min(from, height - wordsHeight(model, width))), frame)
  ];
}

/** Parts that cannot be told apart any more in a room of this size at scale 1; none where all can. */
export function flowLeft(model: FlowModel, width: number, height: number): number {
  const count = model.parts.length;
  const need = isNarrow(width)
    ? TIGHT_FOOT + count * (TIGHT.narrow + 18)
    : Math.max(TOP + count * (TIGHT.slot + 8), 64 + model.facts.length * 54);
  if (height < need) return count;
  if (isNarrow(width)) return 0;
  const right = width * sides(width).left - 20;
  const fits = (part: FlowPart): boolean =>
    fitting(shareWords(part).slice(0, 1), right - 56 - labelWidth(part.name, TYPE.label)) !== '' ||
    part.shareText + part.amountText === '';
  return model.parts.filter((part) => !fits(part)).length;
}

/** Former units at the left, the unit at the right; a band is as thick as what it brings. */
export function lineageFlow(model: FlowModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const marks = isNarrow(width) ? narrowFlow(model, frame, width) : wideFlow(model, frame, width);
  return sceneOption(frame, marks);
}
