import type { EChartsOption } from 'echarts';
import { basisIcon, type BasisIcon } from './basis-icon';
import { hatch } from './fill';
import type { Frame } from './frame';
import { inTwoLines, TYPE, voice } from './label';
import { line, path, rect, text, toTenth, type Mark } from './mark';
import { isNarrow } from './plot';
import { roomOf, sceneOption } from './scene';
import { textWidth } from './text-width';

/** What came over from one former unit. A null amount is unknown and drawn as a thread. */
export interface FlowPart {
  /** Always with "(cũ)". */
  readonly name: string;
  readonly basis: BasisIcon;
  readonly basisText: string;
  /** Where the rest went; empty when all came. */
  readonly restText: string;
  readonly amount: number | null;
  readonly amountText: string;
  readonly shareText: string;
  readonly whole: boolean;
}

export interface FlowModel {
  readonly parts: readonly FlowPart[];
  readonly name: string;
  readonly nameNote: string;
  /** Figure and what is said about it, as "19,9585 km²" and "đúng bằng tổng năm phần". */
  readonly facts: readonly { readonly text: string; readonly note: string }[];
  /** One finding under the facts; empty for none. */
  readonly remark: string;
}

const LEAST = 2.5;
const PER_UNIT = 13.6;
const TALLEST = 320;
const SLOT = 68;
const GAP = 16;
const TOP = 12;
const NARROW_SLOT = 92;
const NARROW_LINE = 19;
const SMALL = 13;

interface Slot {
  readonly part: FlowPart;
  readonly top: number;
  readonly thick: number;
  /** Where and how thick it arrives. */
  readonly end: number;
  readonly arrives: number;
}

function totalOf(model: FlowModel): number {
  return model.parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
}

/** 13.6 px a unit of amount, less where the whole would be taller than the picture should be. */
function perUnit(model: FlowModel): number {
  return Math.min(PER_UNIT, TALLEST / Math.max(totalOf(model), 1e-9));
}

function slots(model: FlowModel): { readonly slots: readonly Slot[]; readonly height: number } {
  const k = perUnit(model);
  const tall = totalOf(model) * k;
  const thicks = model.parts.map((part) => Math.max((part.amount ?? 0) * k, LEAST));
  const height = thicks.reduce((sum, thick) => sum + Math.max(thick, SLOT) + GAP, TOP);
  let top = TOP;
  let end = TOP + Math.max((height - TOP - GAP - tall) / 2, 0);
  const placed = model.parts.map((part, index) => {
    const thick = thicks[index] ?? LEAST;
    const arrives = (part.amount ?? 0) * k;
    const slot = { part, top, thick, end, arrives: Math.max(arrives, 0.5) };
    top += Math.max(thick, SLOT) + GAP;
    end += arrives;
    return slot;
  });
  return { slots: placed, height };
}

/** Height of what is said of the unit: its name and code, a figure with its note each, and the remark. */
function wordsHeight(model: FlowModel): number {
  return 52 + model.facts.length * 54 + (model.remark === '' ? 0 : 50);
}

/** Height in pixels at scale 1 for a picture of that width. */
export function flowHeight(model: FlowModel, width: number): number {
  const remark = model.remark === '' ? 0 : 50;
  const facts = model.facts.length;
  if (isNarrow(width)) return narrowParts(model, width) + 40 + facts * 46 + remark;
  return Math.ceil(Math.max(slots(model).height, TOP + wordsHeight(model)));
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

/** A long basis beside its share is written as small as words may be. */
function basisSize({ basisText, shareText }: FlowPart, right: number): number {
  const room = right - 40 - 12 - textWidth(shareText, TYPE.label);
  return textWidth(basisText, TYPE.label) > room ? 13 : TYPE.label;
}

function partWords(slot: Slot, right: number, frame: Frame): Mark[] {
  const { part, top } = slot;
  const colour = frame.theme.tone.data;
  return [
    line(0, top - 7.5, right, top - 7.5, frame.theme.rule),
    text(0, top + 9, part.name, voice(frame, 'value', 'left', 16)),
    text(right, top + 9, part.amountText, voice(frame, 'value', 'right', 16)),
    ...basisIcon(part.basis, 0, top + 25, colour),
    text(40, top + 32, part.basisText, voice(frame, 'plain', 'left', basisSize(part, right))),
    text(right, top + 32, part.shareText, voice(frame, 'plain', 'right')),
    ...(part.restText === '' ? [] : [text(0, top + 52, part.restText, voice(frame, 'quiet'))])
  ];
}

function totalWords(model: FlowModel, x: number, top: number, frame: Frame): Mark[] {
  const { width } = roomOf(frame);
  const marks = [
    text(x, top + 14, model.name, voice(frame, 'strong', 'left', 22)),
    text(x, top + 40, model.nameNote, voice(frame, 'plain'))
  ];
  model.facts.forEach((fact, index) => {
    const y = top + 76 + index * 54;
    marks.push(
      text(x, y, fact.text, voice(frame, 'value', 'left', 20)),
      text(x, y + 22, fact.note, voice(frame, 'plain'))
    );
  });
  inTwoLines(model.remark, width - x, TYPE.label).forEach((words, index) => {
    if (words === '') return;
    const y = top + 84 + model.facts.length * 54 + index * 20;
    marks.push(text(x, y, words, voice(frame, 'value')));
  });
  return marks;
}

function wideFlow(model: FlowModel, frame: Frame, width: number): Mark[] {
  const { theme } = frame;
  const { slots: placed } = slots(model);
  const x1 = Math.round(width * 0.365);
  const x2 = Math.round(width * 0.69);
  const from = placed[0]?.end ?? TOP;
  const to = placed.reduce((latest, slot) => Math.max(latest, slot.end + slot.arrives), from);
  return [
    ...placed.map((slot) => band(slot, x1, x2, frame, slot.part.whole)),
    ...placed.map((slot) => rect(x1 - 8, slot.top, 8, slot.thick, { fill: theme.tone.data })),
    rect(x2, from, 10, to - from, { fill: theme.brand }),
    ...placed.flatMap((slot) => partWords(slot, x1 - 20, frame)),
    // Beside a short bar the words begin higher, so that the last of them stays inside.
    ...totalWords(
      model,
      x2 + 28,
      Math.max(TOP, Math.min(from, flowHeight(model, width) - wordsHeight(model))),
      frame
    )
  ];
}

/** What is said under a part's name on a phone: the basis and the old district, then where the rest went. */
function narrowLines({ basisText, restText }: FlowPart, width: number): readonly string[] {
  return [basisText, restText]
    .flatMap((words) => inTwoLines(words, width - 40, SMALL))
    .filter((line) => line !== '');
}

function narrowSlot(part: FlowPart, width: number): number {
  return NARROW_SLOT + (narrowLines(part, width).length - 1) * NARROW_LINE;
}

function narrowParts(model: FlowModel, width: number): number {
  return model.parts.reduce((sum, part) => sum + narrowSlot(part, width), 0);
}

function narrowPart(
  part: FlowPart,
  top: number,
  most: number,
  width: number,
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const wide = Math.max(((part.amount ?? 0) / most) * (width - 66), LEAST);
  const fill = part.whole ? theme.dataSoft : hatch(theme.dataSoft, theme.dataFaint, 7, 2.4);
  const lines = narrowLines(part, width);
  const bar = top + 50 + (lines.length - 1) * NARROW_LINE;
  return [
    line(0, top - 9.5, width, top - 9.5, theme.rule),
    text(0, top + 8, part.name, voice(frame, 'value', 'left', 15)),
    text(width, top + 8, part.amountText, voice(frame, 'value', 'right', 15)),
    ...basisIcon(part.basis, 0, top + 25, theme.tone.data),
    ...lines.map((words, index) =>
      text(40, top + 32 + index * NARROW_LINE, words, voice(frame, 'plain', 'left', SMALL))
    ),
    text(wide + 8, bar + 7, part.shareText, voice(frame, 'plain')),
    rect(0, bar, wide, 14, { fill })
  ];
}

/** On a phone: one bar a part, on one scale, and the sum below. */
function narrowFlow(model: FlowModel, frame: Frame, width: number): Mark[] {
  const { theme } = frame;
  const most = Math.max(...model.parts.map((part) => part.amount ?? 0), 1e-9);
  let top = 10;
  const rows = model.parts.flatMap((part) => {
    const marks = narrowPart(part, top, most, width, frame);
    top += narrowSlot(part, width);
    return marks;
  });
  const base = narrowParts(model, width);
  const facts = model.facts.flatMap((fact, index) => [
    text(0, base + 44 + index * 46, fact.text, voice(frame, 'value', 'left', 18)),
    text(0, base + 64 + index * 46, fact.note, voice(frame, 'plain'))
  ]);
  const end = base + 46 + model.facts.length * 46;
  const remark = inTwoLines(model.remark, width, TYPE.label).map((words, index) =>
    text(0, end + index * 20, words, voice(frame, 'value'))
  );
  return [
    ...rows,
    ...(model.remark === '' ? [] : remark),
    line(0, base + 0.5, width, base + 0.5, theme.ink, 2),
    text(0, base + 18, model.name, voice(frame, 'strong', 'left', 18)),
    ...facts
  ];
}

/** Former units at the left, the unit at the right; a band is as thick as what it brings. */
export function lineageFlow(model: FlowModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const marks = isNarrow(width) ? narrowFlow(model, frame, width) : wideFlow(model, frame, width);
  return sceneOption(frame, marks);
}
