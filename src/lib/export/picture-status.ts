import { EMPTY, stacked, textBlock, type Block } from './block';
import { textWidth } from '$lib/drawing/measure';
import { rectPath, shape } from '$lib/drawing/shapes';
import { PALETTE, STATUS_COLOUR } from './palette';
import type { Preset } from './preset';
import type { SnapshotWords } from './snapshot';
import { statusIcon } from './status-icon';
import { WORDS } from './words';
import { balancedLines, wrappedLines } from '$lib/drawing/wrap';

const LINE = 4 / 3;

function statusBlock(
  snapshot: SnapshotWords,
  size: number,
  width: number
): Block & { width: number } {
  const { status, sample } = snapshot;
  if (status === null) return { ...EMPTY, width: 0 };
  const inset = Math.round(size * 1.5);
  const lineHeight = Math.round(size * LINE);
  const style = { size, weight: 600, lineHeight, fill: PALETTE.ink } as const;
  const lines = wrappedLines(status.words, style, width - inset);
  const words = textBlock(lines, style);
  const colour = STATUS_COLOUR[status.colour];
  return {
    width: inset + Math.max(...lines.map((line) => textWidth(line, size, 600))),
    height: words.height,
    draw: (x, y) => [
      ...statusIcon(status.icon, colour, { x, y: y + (lineHeight - size) / 2, size, sample }),
      ...words.draw(x + inset, y)
    ]
  };
}

/** Status on the left, target and path on the right; below each other where one line is too narrow. */
export function pictureStatus(snapshot: SnapshotWords, preset: Preset): Block {
  const width = preset.width - 2 * preset.margin;
  const size = preset.label;
  const left = statusBlock(snapshot, size, width);
  const words = [snapshot.targetWords, snapshot.pathWords]
    .filter((text) => text !== null)
    .join(' · ');
  if (words === '') return left;
  const style = {
    size,
    weight: 400,
    lineHeight: Math.round(size * LINE),
    fill: PALETTE.ink2
  } as const;
  const lines = wrappedLines(words, style, width);
  const beside = left.width + size * 2 + textWidth(words, size) <= width;
  if (!beside || left.width === 0)
    return stacked([left, textBlock(lines, style)], Math.round(size / 6));
  const right = textBlock(lines, { ...style, anchor: 'end' });
  return { height: left.height, draw: (x, y) => [...left.draw(x, y), ...right.draw(x + width, y)] };
}

/** The officer's remark with a rule in the colour of the brand beside it. */
export function pictureRemark({ remark, locale }: SnapshotWords, preset: Preset): Block {
  if (remark === undefined || remark.trim() === '') return EMPTY;
  const size = preset.label;
  const inset = Math.round(size * 0.8);
  const lineHeight = Math.round(size * LINE);
  const style = { size, weight: 400, lineHeight, fill: PALETTE.ink } as const;
  const text = `${WORDS.remark[locale]}: ${remark.trim()}`;
  const body = textBlock(
    balancedLines(text, style, preset.width - 2 * preset.margin - inset),
    style
  );
  return {
    height: body.height,
    draw: (x, y) => [
      shape(rectPath(x, y + 3, 4, body.height - 6), { fill: PALETTE.brand }),
      ...body.draw(x + inset, y)
    ]
  };
}
