import type { Drawing } from '$lib/drawing/drawing';
import { textsOf } from '$lib/drawing/svg';
import { textWidth } from '$lib/drawing/measure';
import { applied, scaleOf } from '$lib/drawing/matrix';
import { ANCHOR_SHARE } from '$lib/drawing/outlined';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the type, in px of the picture. */
  readonly size: number;
}

/** Where every line of text lies: from the top of its capitals to below its baseline. */
export function textBoxes({ items }: Drawing): Box[] {
  return textsOf(items).map((item) => {
    const [x, y] = applied(item.matrix, item.x, item.y);
    const size = item.size * scaleOf(item.matrix);
    const width = textWidth(item.text, size, item.weight) + [...item.text].length * item.spacing;
    const left = x - width * ANCHOR_SHARE[item.anchor];
    return {
      text: item.text,
      left,
      right: left + width,
      top: y - size * 0.72,
      bottom: y + size * 0.05,
      size
    };
  });
}

/** Pairs of lines that lie over each other. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” × “${b.text}”`)
  );
}

/** The words of a picture, a line each. */
export const wordsIn = ({ items }: Pick<Drawing, 'items'>): string[] =>
  textsOf(items).map(({ text }) => text);
