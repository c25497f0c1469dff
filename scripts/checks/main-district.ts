import { problem } from './problem';
import { cellOf, indexOf } from './sheet';
import type { Check } from './check';

/** From what brings most of its people to what brings none. */
const BASES = [
  'all',
  'part_area_all_population',
  'part_area_part_population',
  'part_area_no_population'
];

function byWeight(a: readonly number[], b: readonly number[]): number {
  const at = BASES.findIndex((_, basis) => a[basis] !== b[basis]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** A former unit that a unit was made of, by its own district. */
interface Part {
  readonly district: string;
  readonly basis: string;
}

/** Districts of a unit, the one that gave most whole former units first, a fragment last; a tie stays as it is. */
export function districtsInOrder(
  districts: readonly string[],
  parts: readonly Part[]
): readonly string[] {
  const weights = new Map(districts.map((district) => [district, BASES.map(() => 0)]));
  for (const part of parts) {
    const weight = weights.get(part.district);
    const basis = BASES.indexOf(part.basis);
    if (weight !== undefined && basis >= 0) weight[basis] = (weight[basis] ?? 0) + 1;
  }
  return [...districts].sort((a, b) => byWeight(weights.get(a) ?? [], weights.get(b) ?? []));
}

/** Of several former districts of a unit the one that gave most whole former units stands first, a fragment last. */
export const mainDistrictFirst: Check = (sheet, book) => {
  const units = indexOf(book, 'units', 'unit');
  const parts = book.get('lineage')?.lines ?? [];
  return sheet.lines.flatMap((line) => {
    const districts = (cellOf(line, 'district') ?? '').split('; ');
    if (districts.length < 2) return [];
    const own = parts.filter((part) => cellOf(part, 'unit') === cellOf(line, 'unit'));
    const right = districtsInOrder(
      districts,
      own.map((part) => {
        const former = units.get(cellOf(part, 'former') ?? '');
        return {
          district: (former && cellOf(former, 'district')) ?? '',
          basis: cellOf(part, 'basis') ?? ''
        };
      })
    );
    const order = right.join('; ');
    return order === districts.join('; ')
      ? []
      : [problem(sheet, line, 'district', { vi: `“${order}”`, en: `“${order}”` })];
  });
};
