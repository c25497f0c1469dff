import { problem, type Problem } from './problem';
import { type Book, cellOf, indexOf, type Line, linesOf, numberOf } from './sheet';
import type { Check } from './check';

/** Bases on which the whole of a former unit's figure comes over. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  area_km2: ['all'],
  population: ['all', 'part_area_all_population', 'part_area_no_population']
};

function formersOf(book: Book, unit: string): readonly Line[] {
  return linesOf(book, 'lineage').filter((line) => cellOf(line, 'unit') === unit);
}

/** Sum over the former units that came whole; null when one is divided or its figure is unknown. */
function totalBeforeOf(book: Book, unit: string, column: string): number | null {
  const units = indexOf(book, 'units', 'unit');
  const rows = formersOf(book, unit);
  if (rows.length === 0) return null;
  let total = 0;
  for (const row of rows) {
    const basis = cellOf(row, 'basis') ?? '';
    if (WHOLE[column]?.includes(basis) !== true) return null;
    if (basis === 'part_area_no_population') continue;
    const former = units.get(cellOf(row, 'former') ?? '');
    const value = former === undefined ? null : numberOf(former, column);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** Where every former unit came whole and its figure is known, the total before equals the total after. */
export function totalBeforeIsAfter(column: 'area_km2' | 'population', slack: number): Check {
  return (sheet, book) =>
    sheet.lines
      .filter((line) => cellOf(line, 'generation') === 'moi')
      .flatMap((line): readonly Problem[] => {
        const after = numberOf(line, column);
        const before = totalBeforeOf(book, cellOf(line, 'unit') ?? '', column);
        if (after === null || before === null || Math.abs(after - before) <= slack) return [];
        const sum = Number(before.toFixed(4));
        const expected = {
          vi: `${sum}, bằng tổng các đơn vị cũ`,
          en: `${sum}, the sum of its former units`
        };
        return [problem(sheet, line, column, expected)];
      });
}

/** Areas that came over, where every row of a unit gives one, add up to the area of the unit. */
export const areasOfLineage: Check = (sheet, book) => {
  const units = indexOf(book, 'units', 'unit');
  const seen = new Set<string>();
  return sheet.lines.flatMap((line) => {
    const unit = cellOf(line, 'unit') ?? '';
    if (seen.has(unit)) return [];
    seen.add(unit);
    const areas = formersOf(book, unit).map((row) => numberOf(row, 'area_km2'));
    const row = units.get(unit);
    const total = row === undefined ? null : numberOf(row, 'area_km2');
    if (total === null || areas.some((area) => area === null)) return [];
    const sum = areas.reduce<number>((before, area) => before + (area ?? 0), 0);
    if (Math.abs(sum - total) <= 0.011) return [];
    const expected = {
      vi: `các phần cộng lại bằng ${total} km² của ${unit}`,
      en: `the parts to add up to the ${total} km² of ${unit}`
    };
    return [problem(sheet, line, 'area_km2', expected)];
  });
};
