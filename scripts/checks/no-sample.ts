import { problem, type Problem } from './problem';
import type { Sheet } from './sheet';

/** Words that mark generated data; they never stand in the sourced tables. */
const MARKS = /^(sample|mau)(-|$)|dữ liệu mẫu/i;
const MARKED = ['provenance', 'document', 'source', 'observation', 'target', 'section', 'quote'];

/** Nothing marked as sample stands among the sourced data. */
export function sampleProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) =>
    MARKED.filter((column) => MARKS.test(line.cells[column] ?? '')).map((column) =>
      problem(sheet, line, column, {
        vi: 'số liệu có nguồn, không phải dữ liệu mẫu',
        en: 'sourced data, not sample data'
      })
    )
  );
}
