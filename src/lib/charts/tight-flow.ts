import { basisIcon } from './basis-icon';
import { hatch } from './fill';
import type { Frame } from './frame';
import { inTwoLines, TYPE, voice } from './label';
import type { FlowModel } from './flow-model';
import { line, rect, text, type Mark } from './mark';
import { labelWidth } from '../drawing/measure';

/** Height of the sum below the parts. */
export const TIGHT_FOOT = 52;
const LEAST = 2.5;
const TALLEST_SLOT = 92;

/** A narrow and low picture: a name and a bar a part, the sum below. */
export function tightFlow(model: FlowModel, frame: Frame, width: number, height: number): Mark[] {
  const { theme } = frame;
  const most = Math.max(...model.parts.map((part) => part.amount ?? 0), 1e-9);
  const slot = Math.min(TALLEST_SLOT, (height - TIGHT_FOOT) / model.parts.length);
  const rows = model.parts.flatMap((part, index) => {
    const top = index * slot;
    const share = [part.shareText, part.amountText].filter((words) => words !== '').join(' · ');
    const wide = Math.max(((part.amount ?? 0) / most) * width, LEAST);
    const fill = part.whole ? theme.dataSoft : hatch(theme.dataSoft, theme.dataFaint, 7, 2.4);
    const [first, second] = inTwoLines(part.name, width - 44 - labelWidth(share, TYPE.label), 15);
    const low = second === '' ? 0 : 18;
    return [
      ...basisIcon(part.basis, 0, top + 4, theme.tone.data),
      text(40, top + 11, first, voice(frame, 'value', 'left', 15)),
      ...(low === 0 ? [] : [text(40, top + 11 + low, second, voice(frame, 'value', 'left', 15))]),
      text(width, top + 11, share, voice(frame, 'plain', 'right')),
      rect(0, top + 24 + low, wide, Math.min(14, Math.max(6, slot - 34 - low)), { fill }),
      line(0, top + slot - 2.5, width, top + slot - 2.5, theme.rule)
    ];
  });
  const base = height - TIGHT_FOOT;
  const [fact] = model.facts;
  return [
    ...rows,
    line(0, base + 0.5, width, base + 0.5, theme.ink, 2),
    text(0, base + 18, model.name, voice(frame, 'strong', 'left', 16)),
    ...(fact === undefined
      ? []
      : [text(0, base + 40, `${fact.text}, ${fact.note}`, voice(frame, 'plain'))])
  ];
}
