import { EMPTY, stacked, textBlock, type Block } from './block';
import { textWidth } from '$lib/drawing/measure';
import { rectPath, shape } from '$lib/drawing/shapes';
import { type Stamp, stampOf } from './marks';
import { PALETTE } from './palette';
import type { Preset } from './preset';
import type { SnapshotWords } from './snapshot';
import { fittedText, type FittedText } from '$lib/drawing/wrap';

const TITLE_LINE = 1.24;
const SUBTITLE_LINE = 4 / 3;
const STAMP_SPACING = 0.06;

/** The stamp "DỮ LIỆU MẪU" or "SỐ CỦA ĐƠN VỊ" with its border; drawn from its left top corner. */
export function stampBlock(
  { text, colour }: Stamp,
  size: number
): Block & { readonly width: number } {
  const inner = textWidth(text, size, 700) + [...text].length * size * STAMP_SPACING;
  const width = Math.ceil(inner + size * 1.2);
  const height = Math.round(size * 1.8);
  const label = textBlock([text], {
    size,
    weight: 700,
    lineHeight: height,
    fill: colour,
    letterSpacing: Math.round(size * STAMP_SPACING * 100) / 100
  });
  return {
    width,
    height,
    draw: (x, y) => [
      shape(rectPath(x + 1.5, y + 1.5, width - 3, height - 3, 4), { stroke: colour, width: 3 }),
      ...label.draw(x + size * 0.6, y)
    ]
  };
}

function titleBlock({ lines, size }: FittedText): Block {
  const lineHeight = Math.round(size * TITLE_LINE);
  return textBlock(lines, { size, weight: 700, lineHeight, fill: PALETTE.ink });
}

interface Heading {
  readonly stamp: ReturnType<typeof stampBlock> | undefined;
  /** Width the stamp takes from the finding; 0 where it has a row of its own. */
  readonly taken: number;
  /** Whether the stamp stands beside the subtitle. */
  readonly isLow: boolean;
  readonly finding: FittedText;
}

function headingOf(snapshot: SnapshotWords, preset: Preset): Heading {
  const width = preset.width - 2 * preset.margin;
  const said = stampOf(snapshot, snapshot.locale);
  const stamp = said === null ? undefined : stampBlock(said, preset.label);
  const taken = stamp !== undefined && !preset.stampRow ? stamp.width + 28 : 0;
  const titleIn = (room: number): FittedText =>
    fittedText(snapshot.title, {
      sizes: preset.title,
      lines: preset.titleLines,
      weight: 700,
      width: room
    });
  const [whole, narrowed] = [titleIn(width), titleIn(width - taken)];
  const isLow =
    taken > 0 &&
    whole.lines.length < narrowed.lines.length &&
    textWidth(snapshot.subtitle, preset.subtitle) <= width - taken;
  return { stamp, taken, isLow, finding: isLow ? whole : narrowed };
}

/** The finding as it is set at a preset. */
export const findingOf = (snapshot: SnapshotWords, preset: Preset): FittedText =>
  headingOf(snapshot, preset).finding;

/**
 * Finding, subtitle and, where sample or own values are drawn, the stamp at the top right: on a row of its own
 * where the preset says so, beside the subtitle where the finding has a line less for it.
 */
export function pictureHead(snapshot: SnapshotWords, preset: Preset): Block {
  const width = preset.width - 2 * preset.margin;
  const { stamp, taken, isLow, finding } = headingOf(snapshot, preset);
  const title = titleBlock(finding);
  const { lines, size } = fittedText(snapshot.subtitle, {
    sizes: [preset.subtitle, preset.subtitle],
    lines: [1, 3],
    weight: 400,
    width
  });
  const subtitle = textBlock(lines, {
    size,
    weight: 400,
    lineHeight: Math.round(size * SUBTITLE_LINE),
    fill: PALETTE.ink2
  });
  const row: Block =
    stamp === undefined || !preset.stampRow
      ? EMPTY
      : { height: stamp.height, draw: (x, y) => stamp.draw(x + width - stamp.width, y) };
  const body = stacked([row, title, subtitle], Math.round(preset.subtitle / 4));
  if (taken === 0 || stamp === undefined) return body;
  const top = isLow ? body.height - (subtitle.height + stamp.height) / 2 + 4 : 4;
  return {
    height: body.height,
    draw: (x, y) => [...body.draw(x, y), ...stamp.draw(x + width - stamp.width, y + top)]
  };
}
