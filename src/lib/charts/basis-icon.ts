import { arc, circle, line, path, polyline, rect, type Mark } from './mark';

/** Marks of what came over: the square is land, the circle people. */
export type BasisIcon = 'bs-all' | 'bs-part-all' | 'bs-part-none' | 'bs-part-part';

/** Marks of how far before and after may be compared. */
export type ComparabilityIcon =
  'cp-exact' | 'cp-derived' | 'cp-estimated' | 'cp-partial' | 'cp-not_comparable';

function halfDisc(cx: number, cy: number, r: number, colour: string): Mark {
  const d = `M${cx} ${cy - r}A${r} ${r} 0 0 0 ${cx} ${cy + r}Z`;
  return path(d, { fill: colour });
}

/** 30 × 14 pixels from x, y: full, half or empty square, then full, half or empty circle. */
export function basisIcon(name: BasisIcon, x: number, y: number, colour: string): Mark[] {
  const outline = { stroke: colour, lineWidth: 1.4 };
  const land =
    name === 'bs-all'
      ? [rect(x + 1, y + 1, 12, 12, { fill: colour })]
      : [rect(x + 1.7, y + 1.7, 10.6, 10.6, outline), rect(x + 1, y + 1, 6, 12, { fill: colour })];
  if (name === 'bs-all' || name === 'bs-part-all') {
    return [...land, circle(x + 23, y + 7, 6, { fill: colour })];
  }
  const people = [circle(x + 23, y + 7, 5.4, outline)];
  if (name === 'bs-part-part') people.push(halfDisc(x + 23, y + 7, 5.4, colour));
  return [...land, ...people];
}

/** 16 × 16 pixels from x, y: = Σ ≈ ◐ ≠. */
export function comparabilityIcon(
  name: ComparabilityIcon,
  x: number,
  y: number,
  colour: string
): Mark[] {
  const bars = [5.6, 10.4].map((dy) => line(x + 3, y + dy, x + 13, y + dy, colour, 2));
  switch (name) {
    case 'cp-exact':
      return bars;
    case 'cp-not_comparable':
      return [...bars, line(x + 4.5, y + 14, x + 11.5, y + 2, colour, 1.8)];
    case 'cp-derived':
      return [
        polyline(
          [
            [x + 12, y + 3],
            [x + 4.6, y + 3],
            [x + 8.6, y + 8],
            [x + 4.6, y + 13],
            [x + 12, y + 13]
          ],
          { stroke: colour, lineWidth: 1.8 }
        )
      ];
    case 'cp-estimated':
      return [6.6, 11.4].map((dy) =>
        path(
          `M${x + 2.6} ${y + dy}C${x + 4.6} ${y + dy - 2.6} ${x + 6.2} ${y + dy - 2.2} ${x + 8} ${y + dy - 0.9}C${x + 9.8} ${y + dy + 0.4} ${x + 11.4} ${y + dy + 0.5} ${x + 13.4} ${y + dy - 1.9}`,
          { stroke: colour, lineWidth: 1.8 }
        )
      );
    case 'cp-partial':
      return [
        halfDisc(x + 8, y + 8, 6, colour),
        arc(x + 8, y + 8, 6, -Math.PI / 2, Math.PI / 2, {
          stroke: colour,
          lineWidth: 1.6,
          lineDash: [2, 2]
        })
      ];
  }
}
