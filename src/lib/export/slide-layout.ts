import { textWidth } from '$lib/drawing/measure';
import { footLines } from './picture-foot';
import { PRESETS } from './preset';
import type { SnapshotWords } from './snapshot';
import { fittedText, wrappedLines } from '$lib/drawing/wrap';
import { WORDS } from './words';

/** A place on a slide of 1280 × 720 px and the size its text takes there. */
export interface SlideBox {
  readonly y: number;
  readonly height: number;
  readonly size: number;
  readonly text: string;
}

export interface SlideLayout {
  readonly title: SlideBox;
  readonly subtitle: SlideBox;
  readonly chart: { readonly y: number; readonly height: number };
  readonly status: SlideBox;
  /** Width of mark and status; target and path have the rest of the row, or a row of their own. */
  readonly statusWidth: number;
  readonly target: SlideBox;
  readonly isStacked: boolean;
  readonly remark: SlideBox;
  readonly foot: SlideBox;
}

export const SLIDE = {
  ...PRESETS.slide,
  inner: PRESETS.slide.width - 2 * PRESETS.slide.margin,
  stamp: 250,
  brand: 150,
  icon: 36
} as const;

const LINE = 1.34;
const GAP = 12;
/** Share of the room below the subtitle that a remark may take. */
const MOST_REMARK = 0.3;
/** A line of Arial takes less; a little is kept in hand for other faces. */
const ARIAL = 0.95;

function boxOf(text: string, size: number, lines: number, y: number, line = LINE): SlideBox {
  return { text, size, y, height: text === '' ? 0 : Math.ceil(lines * size * line) };
}

function linesOf(text: string, size: number, width: number): number {
  return text === '' ? 0 : wrappedLines(text, { size, weight: 400 }, width / ARIAL).length;
}

/** Mark and status on the left, target and path on the right; below each other where a line is too narrow. */
interface Row {
  readonly isStacked: boolean;
  /** Lines of the status (with mark), and of target and path. */
  readonly lines: readonly [status: number, target: number];
  readonly statusWidth: number;
}

/** A program without Arial sets text in a wider face: what stands beside something has this much to spare. */
const SPARE = 1.12;

function rowOf(status: string, goal: string): Row {
  const own = status === '' ? 0 : SLIDE.icon + SPARE * textWidth(status, SLIDE.label, 600);
  const wished = SPARE * textWidth(goal, SLIDE.label, 400);
  const rest = SLIDE.inner - own - wished - GAP;
  if (status === '' || goal === '' || rest < 0) {
    const lines = [
      linesOf(status, SLIDE.label, SLIDE.inner - SLIDE.icon),
      linesOf(goal, SLIDE.label, SLIDE.inner)
    ] as const;
    return { isStacked: true, lines, statusWidth: SLIDE.inner };
  }
  return { isStacked: false, lines: [1, 1], statusWidth: own + rest / 2 };
}

/** The remark above the foot, smaller where it is so long that it would leave the chart no room. */
function remarkOf(words: string, end: number, room: number): SlideBox {
  let size: number = SLIDE.label;
  const boxAt = (at: number): SlideBox => boxOf(words, at, linesOf(words, at, SLIDE.inner - 20), 0);
  while (size > SLIDE.footer && boxAt(size).height > room * MOST_REMARK) size -= 1;
  const box = boxAt(size);
  return { ...box, y: end - box.height };
}

/**
 * Where the real texts of a slide go. Measured in the site's font, which is a tenth wider than Arial, so
 * that what fits here fits on a slide.
 */
export function slideLayout(snapshot: SnapshotWords): SlideLayout {
  const { locale, sample, own = false, status } = snapshot;
  const width = SLIDE.inner;
  const fitted = fittedText(snapshot.title, {
    sizes: SLIDE.title,
    lines: SLIDE.titleLines,
    weight: 700,
    width: sample || own ? width - SLIDE.stamp : width
  });
  const titleText = fitted.lines.join('\n');
  const title = boxOf(titleText, fitted.size, fitted.lines.length, SLIDE.top, 1.24);
  const below = linesOf(snapshot.subtitle, SLIDE.subtitle, width);
  const subtitle = boxOf(snapshot.subtitle, SLIDE.subtitle, below, title.y + title.height + 6);
  const lines = footLines(snapshot).filter((line) => line !== '');
  const small = lines.map((line) => linesOf(line, SLIDE.footer, width - SLIDE.brand));
  const footCount = small.reduce((sum, count) => sum + count, 0);
  const footHeight = Math.ceil(footCount * SLIDE.footer * 1.4) + 10;
  const footTop = SLIDE.height - SLIDE.bottom - footHeight;
  const foot = boxOf(lines.join('\n'), SLIDE.footer, footCount, footTop, 1.4);
  const words = snapshot.remark === undefined ? '' : `${WORDS.remark[locale]}: ${snapshot.remark}`;
  const chartTop = subtitle.y + subtitle.height + GAP;
  const remark = remarkOf(words, footTop - GAP, footTop - chartTop);
  const end = remark.height === 0 ? footTop - GAP : remark.y - GAP;
  const goal = [snapshot.targetWords, snapshot.pathWords].filter((one) => one !== null).join(' · ');
  const said = status?.words ?? '';
  const row = rowOf(said, goal);
  const [above, under] = row.lines.map((count) => Math.ceil(count * SLIDE.label * LINE)) as [
    number,
    number
  ];
  const rowHeight = row.isStacked ? above + under : Math.max(above, under);
  const rowTop = end - rowHeight;
  const chartEnd = rowHeight === 0 ? end : rowTop - GAP;
  return {
    title,
    subtitle,
    chart: { y: chartTop, height: Math.max(120, chartEnd - chartTop) },
    status: boxOf(said, SLIDE.label, row.lines[0], rowTop),
    statusWidth: row.statusWidth,
    target: boxOf(goal, SLIDE.label, row.lines[1], row.isStacked ? rowTop + above : rowTop),
    isStacked: row.isStacked,
    remark,
    foot
  };
}
