import { describe, expect, it } from 'vitest';
import { thawed } from '$lib/panels/frozen-snapshot';
import type { DrawingItem } from '$lib/drawing/drawing';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { PAGE_CASES } from './pages/page-cases';
import { targetCases } from './pages/target-cases';
import { drawer } from './support/drawer';
import { overlaps, textBoxes, type Box } from './support/layout';

const CASES = (
  await Promise.all([
    targetCases('11086-dai-son', false),
    targetCases('11086-dai-son', true),
    targetCases('11617-an-hai', true)
  ])
)
  .flat()
  .concat(PAGE_CASES);

const presets = Object.values(PRESETS);
/** Charts that can leave rows out. */
const LISTS = new Set(['bars', 'table', 'grid', 'dumbbell']);

interface Sized {
  /** Least size of the chart's own text in px of the picture; Infinity where it has none. */
  readonly chart: number;
  /** Its largest; -Infinity where it has none. */
  readonly largest: number;
  readonly boxes: readonly Box[];
}

/** A picture, with its chart measured apart from the words around it. */
function sized(
  snapshot: (typeof CASES)[number]['snapshot'],
  preset: (typeof presets)[number]
): Sized {
  let chart: readonly DrawingItem[] = [];
  const picture = pictureOf(thawed(snapshot), preset, {
    ...drawer,
    draw: (option, size) => (chart = drawer.draw(option, size))
  });
  const own = textBoxes({ ...picture, items: chart });
  return {
    chart: Math.min(...own.map(({ size }) => size)),
    largest: Math.max(...own.map(({ size }) => size)),
    boxes: textBoxes(picture)
  };
}

/** Lines of the finding: the words of the picture that stand in its title, as they are broken there. */
const titleOf = ({ title }: { readonly title: string }, boxes: readonly Box[]): readonly Box[] =>
  boxes.filter(({ text, top }) => title.includes(text) && top < 200);

describe.each(CASES)('$name', ({ snapshot }) => {
  it('can be read in a hall: on a slide labels of 24, title of 40, foot of 15', () => {
    const { chart, largest, boxes } = sized(snapshot, PRESETS.slide);
    expect(chart).toBeGreaterThanOrEqual(24 - 0.01);
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(15);
    const title = titleOf(snapshot, boxes);
    expect(Math.max(...title.map(({ size }) => size))).toBeGreaterThanOrEqual(40);
    expect(largest).toBeLessThan(40);
  });

  const isList = snapshot.parts.every(({ kind }) => LISTS.has(kind));
  it.each(presets.filter(() => isList))('eases a list no further than $name says', (preset) => {
    expect(sized(snapshot, preset).chart).toBeGreaterThanOrEqual(preset.label * preset.ease - 0.01);
  });
});

describe.each(CASES.filter(({ name }) => name.startsWith('the target')))(
  '$name in a picture',
  ({ snapshot }) => {
    it.each(presets)('keeps every word inside and none over another: $name', (preset) => {
      const { boxes } = sized(snapshot, preset);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < preset.margin - 4 ||
          right > preset.width - preset.margin + 4 ||
          top < 0 ||
          bottom > preset.height
      );
      expect(outside).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
    });
  }
);
