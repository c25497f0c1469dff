import type { ScoreRule } from '$lib/domain/scoring';
import { STATUS, STATUSES } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { decimalsWrittenOf, settled } from '$lib/format/decimals';
import { fold } from '$lib/format/fold';
import { formatNumber } from '$lib/format/number';
import { parseNumber } from '$lib/format/parse-number';

/** A number with the decimals it has. */
const written = (value: number, locale: Locale): string =>
  formatNumber(value, locale, decimalsWrittenOf(value));

/** A number as it is typed in a list: "94,5" and "94.5" are the same. */
function numberOf(text: string): number | null {
  const read = parseNumber(text.replace('%', '').trim());
  if (read.kind === 'number') return read.value;
  return read.kind === 'ambiguous' ? read.readings[1] : null;
}

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text.split(/[;\n]/).flatMap((part) => {
    const [left = '', right = ''] = part.split('=');
    return left.trim() === '' || right.trim() === '' ? [] : [[left.trim(), right.trim()] as const];
  });

type Steps = Extract<ScoreRule, { kind: 'steps' }>['steps'];
type Shares = Extract<ScoreRule, { kind: 'status' }>['shares'];

/** "95 = 10; 80 = 6": points from a value on. What cannot be read is left out. */
export function readSteps(text: string): Steps {
  return pairsOf(text).flatMap(([left, right]) => {
    const [from, points] = [numberOf(left), numberOf(right)];
    return from === null || points === null ? [] : [{ from, points }];
  });
}

export function writtenSteps(steps: Steps, locale: Locale): string {
  return steps
    .map(({ from, points }) => `${written(from, locale)} = ${written(points, locale)}`)
    .join('; ');
}

/** "Đạt = 100%; Chưa đạt = 30%": shares by the names of statuses, in either language. */
export function readShares(text: string): Shares {
  const found = pairsOf(text).flatMap(([left, right]) => {
    const name = fold(left);
    const percent = numberOf(right);
    const status = STATUSES.find((each) =>
      [STATUS[each].label.vi, STATUS[each].label.en].some((label) => fold(label) === name)
    );
    const isShare = percent !== null && percent >= 0 && percent <= 100;
    return status === undefined || !isShare ? [] : [[status, percent / 100] as const];
  });
  return Object.fromEntries(found);
}

export function writtenShares(shares: Shares, locale: Locale): string {
  return STATUSES.flatMap((status) => {
    const share = shares[status];
    return share === undefined
      ? []
      : [`${STATUS[status].label[locale]} = ${written(settled(share * 100), locale)}%`];
  }).join('; ');
}
