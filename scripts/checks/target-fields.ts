import { problem, type Problem } from './problem';
import { cellOf, indexOf, type Line, type Sheet } from './sheet';
import type { Check } from './check';

interface Need {
  readonly filled: readonly string[];
  /** Rules that may stand beside the type; null where none may. */
  readonly rules: readonly (string | null)[];
}

/** What each type of target cannot be judged without. */
const NEEDS: Readonly<Record<string, Need>> = {
  A: { filled: ['value'], rules: [null] },
  B: { filled: ['value'], rules: [null] },
  C: { filled: ['change'], rules: ['relative', 'points_per_year'] },
  D: { filled: ['change'], rules: ['average', 'cumulative', 'each_year'] },
  E: { filled: ['value'], rules: ['within_year', 'over_term'] },
  F: { filled: [], rules: [null] },
  G: { filled: ['value'], rules: [null] },
  H: { filled: ['value', 'value_max'], rules: ['each_year', 'by_date'] }
};

function rulesProblem(sheet: Sheet, line: Line, type: string, need: Need): readonly Problem[] {
  if (need.rules.includes(cellOf(line, 'rule'))) return [];
  const vi = need.rules.map((rule) => rule ?? 'để trống').join(', ');
  const en = need.rules.map((rule) => rule ?? 'nothing').join(', ');
  const expected = { vi: `${vi} (loại ${type})`, en: `${en} (type ${type})` };
  return [problem(sheet, line, 'rule', expected)];
}

/** A target has the fields and the rule of its type. */
export function targetFieldProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) => {
    const type = cellOf(line, 'type') ?? '';
    const need = NEEDS[type];
    if (need === undefined) return [];
    const missing = need.filled
      .filter((column) => cellOf(line, column) === null)
      .map((column) => {
        const expected = { vi: `một giá trị (loại ${type})`, en: `a value (type ${type})` };
        return problem(sheet, line, column, expected);
      });
    return [...missing, ...rulesProblem(sheet, line, type, need)];
  });
}

/** Only a title may be without a deadline: a level, a floor or a quota is nothing without its years. */
export const onlyTitlesLackDue: Check = (sheet) =>
  sheet.lines
    .filter((line) => cellOf(line, 'type') !== 'F' && cellOf(line, 'due') === null)
    .map((line) =>
      problem(sheet, line, 'due', {
        vi: 'một năm hoặc một ngày (chỉ danh hiệu, loại F, được để trống)',
        en: 'a year or a day (only a title, type F, may have none)'
      })
    );

/** How a numerator that adds up from January to December names itself. */
const RUNNING = /lũy kế/i;

/** What is reported as a running total of its year is a quota: a floor would miss it every spring. */
export const runningTotalIsQuota: Check = (sheet, book) => {
  const indicators = indexOf(book, 'indicators', 'indicator');
  return sheet.lines
    .filter((line) => {
      const indicator = indicators.get(cellOf(line, 'indicator') ?? '');
      const numerator = indicator === undefined ? null : cellOf(indicator, 'numerator');
      return RUNNING.test(numerator ?? '') && cellOf(line, 'type') !== 'E';
    })
    .map((line) =>
      problem(sheet, line, 'type', {
        vi: '“E” (số lũy kế trong năm là chỉ tiêu cộng dồn)',
        en: '“E” (a running total of the year is a quota)'
      })
    );
};
