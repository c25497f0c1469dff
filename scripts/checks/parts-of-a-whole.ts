import { problem } from './problem';
import { cellOf, indexOf, numberOf } from './sheet';
import type { Check } from './check';

/** Half a unit of the last printed decimal, and a little for the printing. */
function slackOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** A rate in % equals its numerator over its denominator as printed, unless a note says why not. */
export const rateOfParts: Check = (sheet, book) => {
  const indicators = indexOf(book, 'indicators', 'indicator');
  return sheet.lines.flatMap((line) => {
    const indicator = indicators.get(cellOf(line, 'indicator') ?? '');
    if (indicator === undefined || cellOf(indicator, 'measure') !== '%') return [];
    if (cellOf(indicator, 'kind') !== 'rate' || cellOf(line, 'note') !== null) return [];
    const [part, whole] = [numberOf(line, 'numerator'), numberOf(line, 'denominator')];
    const value = numberOf(line, 'value');
    if (part === null || whole === null || value === null || whole === 0) return [];
    const rate = (100 * part) / whole;
    if (cellOf(line, 'comparator') !== '=' || Math.abs(rate - value) <= slackOf(value)) return [];
    const shown = rate.toFixed(2);
    const expected = {
      vi: `${shown} (tử số chia mẫu số), hoặc một ghi chú ở cột note`,
      en: `${shown} (numerator over denominator), or a note in column note`
    };
    return [problem(sheet, line, 'value', expected)];
  });
};

/** Counts are whole numbers where the indicator has no decimals. */
export const wholeCounts: Check = (sheet, book) => {
  const indicators = indexOf(book, 'indicators', 'indicator');
  return sheet.lines.flatMap((line) => {
    const indicator = indicators.get(cellOf(line, 'indicator') ?? '');
    if (indicator === undefined || cellOf(indicator, 'kind') !== 'count') return [];
    const value = numberOf(line, 'value');
    if (value === null || Number.isInteger(value) || cellOf(line, 'note') !== null) return [];
    if (numberOf(indicator, 'decimals') !== 0) return [];
    return [problem(sheet, line, 'value', { vi: 'một số đếm nguyên', en: 'a whole count' })];
  });
};
