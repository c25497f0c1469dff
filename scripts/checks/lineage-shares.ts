import { problem, type Problem } from './problem';
import { cellOf, type Line, numberOf, type Sheet } from './sheet';

const SHARES = ['household_share', 'population_share'] as const;
/** Published fractions are rounded; more than this over 1 is a mistake. */
const SLACK = 1e-6;

function linesByFormer(sheet: Sheet): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of sheet.lines) {
    const former = cellOf(line, 'former') ?? '';
    const group = groups.get(former);
    if (group === undefined) groups.set(former, [line]);
    else group.push(line);
  }
  return groups;
}

/** The shares of one former unit add up to at most 1. */
export function shareSumProblems(sheet: Sheet): readonly Problem[] {
  return [...linesByFormer(sheet).values()].flatMap((group) =>
    SHARES.flatMap((column) => {
      const sum = group.reduce((total, line) => total + (numberOf(line, column) ?? 0), 0);
      const last = group.at(-1);
      if (sum <= 1 + SLACK || last === undefined) return [];
      const former = cellOf(last, 'former');
      const expected = {
        vi: `các phần của ${former} cộng lại không quá 1 (đang là ${sum.toFixed(6)})`,
        en: `the shares of ${former} to add up to at most 1 (they make ${sum.toFixed(6)})`
      };
      return [problem(sheet, last, column, expected)];
    })
  );
}

function isShareAllowed(basis: string, share: number, isEstimate: boolean): boolean {
  if (basis === 'part_area_no_population') return share === 0;
  // An estimate may say that nobody lived in the part, or everybody: it is not what the resolution says.
  if (basis === 'part_area_part_population' && isEstimate) return share >= 0 && share <= 1;
  if (basis === 'part_area_part_population') return share > 0 && share < 1;
  return share === 1;
}

/** A share, where it is known, agrees with the basis: 1 for whole, 0 for land only, between for a part. */
export function basisShareProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) =>
    SHARES.flatMap((column) => {
      const basis = cellOf(line, 'basis') ?? '';
      const share = numberOf(line, column);
      const isEstimate = cellOf(line, 'share_as_of') !== null;
      if (share === null || isShareAllowed(basis, share, isEstimate)) return [];
      const expected = { vi: `một phần hợp với “${basis}”`, en: `a share that fits “${basis}”` };
      return [problem(sheet, line, column, expected)];
    })
  );
}

/**
 * A share says the year it holds for, and only where people were divided: a share of another year is an
 * estimate, and the basis decides all others for good.
 */
export function shareYearProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) => {
    const shares = SHARES.filter((column) => cellOf(line, column) !== null);
    const isDivided = cellOf(line, 'basis') === 'part_area_part_population';
    const year = cellOf(line, 'share_as_of');
    if (shares.length > 0 && isDivided && year === null) {
      const expected = { vi: 'năm của phần chia, dạng 2019', en: 'the year of the share, as 2019' };
      return [problem(sheet, line, 'share_as_of', expected)];
    }
    if (year === null || (shares.length > 0 && isDivided && /^(19|20)\d{2}$/.test(year))) return [];
    const expected = {
      vi: 'một năm bên phần chia của đơn vị bị chia dân, hoặc để trống',
      en: 'a year beside the share of a unit whose people were divided, or nothing'
    };
    return [problem(sheet, line, 'share_as_of', expected)];
  });
}

/** A unit taken whole goes to one unit only; a divided one to two or more, one of them at most the remainder. */
export function divisionProblems(sheet: Sheet): readonly Problem[] {
  return [...linesByFormer(sheet).values()].flatMap((group) => {
    const whole = group.filter((line) => cellOf(line, 'basis') === 'all');
    const people = group.filter((line) => cellOf(line, 'basis') === 'part_area_all_population');
    const parts = group.filter((line) => cellOf(line, 'basis') === 'part_area_part_population');
    const remainders = group.filter((line) => cellOf(line, 'remainder') === 'true');
    const found: Problem[] = [];
    const add = (line: Line | undefined, column: string, vi: string, en: string): void => {
      if (line !== undefined) found.push(problem(sheet, line, column, { vi, en }));
    };
    if (whole.length > 0 && group.length > 1) {
      add(whole[0], 'basis', 'đơn vị cũ nhập toàn bộ chỉ có một dòng', 'one row for a whole unit');
    }
    if (whole.length === 0 && group.length === 1) {
      add(
        group[0],
        'basis',
        'đơn vị cũ bị chia có từ hai dòng',
        'two rows or more for a divided unit'
      );
    }
    if (people.length > 1 || (people.length === 1 && parts.length > 0)) {
      add(people[0], 'basis', 'toàn bộ dân chỉ về một đơn vị', 'all the people to go to one unit');
    }
    if (people.length === 0 && parts.length === 1) {
      add(
        parts[0],
        'basis',
        'dân bị chia cho từ hai đơn vị',
        'divided people to go to two units or more'
      );
    }
    if (remainders.length > 1) {
      add(remainders[1], 'remainder', 'nhiều nhất một phần còn lại', 'one remainder at most');
    }
    return found;
  });
}
