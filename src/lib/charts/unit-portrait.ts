import type { EChartsOption } from 'echarts';
import { basisIcon } from './basis-icon';
import { hatch } from './fill';
import type { FlowModel } from './flow-model';
import type { Frame } from './frame';
import { TYPE, voice } from './label';
import { line, path, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { textWidth } from '../drawing/measure';

/** Shares of the width: where the bands begin and end, and where the facts begin. */
const [FROM, TO, FACTS] = [0.42, 0.53, 0.6] as const;
const MOST_SLOT = 58;
const BAR = 7;

/** The largest size, up to the wished one, that keeps a text in its width. */
const fitted = (content: string, width: number, wished: number, weight: 600 | 700 = 600): number =>
  Math.max(9, Math.min(wished, (wished * width) / Math.max(1, textWidth(content, wished, weight))));

function partMarks(
  { name, basis, basisText }: FlowModel['parts'][number],
  top: number,
  slot: number,
  width: number,
  frame: Frame
): Mark[] {
  const room = width - 12;
  const tight = slot < 38;
  if (tight) {
    const size = fitted(name, room - 38, TYPE.label);
    return [
      ...basisIcon(basis, 0, top + slot / 2 - 7, frame.theme.tone.data),
      text(38, top + slot / 2, name, voice(frame, 'value', 'left', size))
    ];
  }
  return [
    text(0, top + slot / 2 - 10, name, voice(frame, 'value', 'left', fitted(name, room, 15))),
    ...basisIcon(basis, 0, top + slot / 2 + 3, frame.theme.tone.data),
    text(
      38,
      top + slot / 2 + 10,
      basisText,
      voice(frame, 'plain', 'left', fitted(basisText, room - 38, TYPE.small))
    )
  ];
}

/**
 * A unit in one picture: its former units at the left, bands of equal width into it, hatched where only a part
 * came, and at the right what tells how large it is.
 */
export function unitPortrait(model: FlowModel, frame: Frame): EChartsOption {
  const { theme } = frame;
  const { width, height } = roomOf(frame);
  const count = Math.max(1, model.parts.length);
  const slot = Math.min(MOST_SLOT, height / count);
  const [x1, x2, facts] = [width * FROM, width * TO, width * FACTS];
  const tall = slot * count;
  const band = Math.max(4, slot - 10);
  const arrive = Math.min(band, (tall * 0.86) / count);
  const first = (tall - arrive * count) / 2;
  const marks = model.parts.flatMap((part, at): Mark[] => {
    const top = at * slot + (slot - band) / 2;
    const end = first + at * arrive;
    const mid = (x1 + x2) / 2;
    const data =
      `M${x1 + BAR} ${top}C${mid} ${top} ${mid} ${end} ${x2} ${end}L${x2} ${end + arrive - 2}` +
      `C${mid} ${end + arrive - 2} ${mid} ${top + band} ${x1 + BAR} ${top + band}Z`;
    return [
      path(data, {
        fill: part.whole ? theme.dataFaint : hatch(theme.dataSoft, theme.ground, 7, 2.4)
      }),
      rect(x1, top, BAR, band, { fill: theme.tone.data }),
      ...partMarks(part, at * slot, slot, x1, frame)
    ];
  });
  const room = width - facts;
  const heading = `${model.name}, ${model.nameNote}`;
  marks.push(
    rect(x2, first, BAR + 2, arrive * count - 2, { fill: theme.brand }),
    text(facts, 10, heading, {
      ...voice(frame, 'strong', 'left', fitted(heading, room, 15, 700)),
      fill: theme.brand
    })
  );
  const each = Math.min(56, (height - 26) / Math.max(1, model.facts.length));
  model.facts.forEach((fact, at) => {
    const top = 26 + at * each;
    marks.push(
      line(facts, top, width, top, theme.ruleStrong),
      text(facts, top + 15, fact.text, voice(frame, 'value', 'left', fitted(fact.text, room, 20))),
      text(
        facts,
        top + 34,
        fact.note,
        voice(frame, 'plain', 'left', fitted(fact.note, room, TYPE.small))
      )
    );
  });
  return sceneOption(frame, marks);
}
