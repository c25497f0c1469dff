import { basisIcon } from './basis-icon';
import { hatch } from './fill';
import type { Frame } from './frame';
import { inTwoLines, TYPE, voice } from './label';
import type { FlowModel, FlowPart } from './flow-model';
import { line, rect, text, type Mark } from './mark';
import { roomOf } from './scene';
import { tightFlow } from './tight-flow';

const SLOT = 92;
const LINE = 19;
const LEAST = 2.5;

/** What is said under a part's name on a phone: the basis and the old district, then where the rest went. */
function narrowLines({ basisText, restText }: FlowPart, width: number): readonly string[] {
  return [basisText, restText]
    .flatMap((words) => inTwoLines(words, width - 40, TYPE.small))
    .filter((line) => line !== '');
}

function narrowSlot(part: FlowPart, width: number): number {
  return SLOT + (narrowLines(part, width).length - 1) * LINE;
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
  const bar = top + 50 + (lines.length - 1) * LINE;
  return [
    line(0, top - 9.5, width, top - 9.5, theme.rule),
    text(0, top + 8, part.name, voice(frame, 'value', 'left', 15)),
    text(width, top + 8, part.amountText, voice(frame, 'value', 'right', 15)),
    ...basisIcon(part.basis, 0, top + 25, theme.tone.data),
    ...lines.map((words, index) =>
      text(40, top + 32 + index * LINE, words, voice(frame, 'plain', 'left', TYPE.small))
    ),
    text(wide + 8, bar + 7, part.shareText, voice(frame, 'plain')),
    rect(0, bar, wide, 14, { fill })
  ];
}

/** Height in pixels at scale 1 for a picture of that width. */
export function narrowFlowHeight(model: FlowModel, width: number): number {
  const remark = model.remark === '' ? 0 : 50;
  return narrowParts(model, width) + 40 + model.facts.length * 46 + remark;
}

/** On a phone: one bar a part, on one scale, and the sum below; closer together where the room is low. */
export function narrowFlow(model: FlowModel, frame: Frame, width: number): Mark[] {
  const { theme } = frame;
  const most = Math.max(...model.parts.map((part) => part.amount ?? 0), 1e-9);
  const { height } = roomOf(frame);
  if (height < narrowFlowHeight(model, width) - 1) return tightFlow(model, frame, width, height);
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
