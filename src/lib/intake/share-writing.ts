import { parseNumber } from '../format/parse-number';
import type { Writing } from './figure';
import type { Cell } from './sheet';

/** The number of a cell, thousands before decimals where both could be; null where it holds none. */
export function plainNumber(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.number ?? null;
  if (cell.kind !== 'text') return null;
  const parsed = parseNumber(cell.text);
  return parsed.kind === 'number'
    ? parsed.value
    : parsed.kind === 'ambiguous'
      ? parsed.readings[0]
      : null;
}

/** A share that a cell gives beyond doubt, in percent: above 1, or with its sign. */
function certainShare(cell: Cell): number | null {
  if (cell.kind === 'number') {
    const value = Math.abs(cell.number ?? 0);
    if (/%/.test(cell.format ?? '')) return value * 100;
    return value > 1 ? value : null;
  }
  if (cell.kind !== 'text') return null;
  const parsed = parseNumber(cell.text.replace(/^[^\d-]+/u, ''));
  if (parsed.kind !== 'number') return null;
  return /%/.test(cell.text) || Math.abs(parsed.value) > 1 ? Math.abs(parsed.value) : null;
}

/** A share of at most 1 that may be a fraction; null for every other cell. */
function smallShare(cell: Cell): number | null {
  if (cell.kind === 'number' && /%/.test(cell.format ?? '')) return null;
  const text = cell.text.replace(/^(?:[<>≥≤~≈]=?|ước|trên|dưới|khoảng|gần)\s*/iu, '');
  const value =
    cell.kind === 'number'
      ? (cell.number ?? 0)
      : cell.kind === 'text' && /^\d+[.,]\d+$/.test(text)
        ? Number(text.replace(',', '.'))
        : null;
  return value !== null && value > 0 && value <= 1 ? value : null;
}

/** The middle of the shares that cells give beyond doubt; null where none does. */
export function middleShare(cells: readonly Cell[]): number | null {
  const shares = cells
    .map(certainShare)
    .filter((share) => share !== null)
    .sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? null;
}

/**
 * How a share of at most 1 is meant: by its quotient in percent where the row has both counts, else by other cells
 * of the same indicator, else by the level that is known of it. Beside 96 and 98,89 a 0,988 is asked about; beside 2,1 and 1,8 a 0,47 is 0,47 %.
 */
export function shareWriting(
  cell: Cell,
  middleOfOthers: () => number | null,
  quotient: number | null,
  writing: Writing,
  level: number | null = null
): Writing {
  const value = smallShare(cell);
  if (value === null) return writing;
  if (quotient !== null && quotient > 0) {
    const isNear = (percent: number): boolean => Math.abs(percent / quotient - 1) < 0.1;
    if (isNear(value) && !isNear(value * 100)) return { ...writing, isPercent: true };
    if (isNear(value * 100)) return { ...writing, isPercent: false, isFraction: true };
  }
  const middle = middleOfOthers();
  const isOff = (of: number): boolean =>
    value < of / 10 && value * 100 > of / 3 && value * 100 < of * 3;
  if (middle === null)
    // Figures of other indicators in the column say nothing against what is known of this one.
    return level !== null && isOff(level) && writing.isFraction !== true
      ? { ...writing, isPercent: false, isAlone: true }
      : writing;
  return { ...writing, isPercent: !isOff(middle), isAlone: isOff(middle) };
}
