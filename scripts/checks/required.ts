import { keptColumns } from '../../src/lib/tables';
import { problem, type Problem } from './problem';
import { cellOf, type Sheet } from './sheet';

/** Columns the contract does not call optional are filled in every row. */
export function requiredProblems(sheet: Sheet): readonly Problem[] {
  const required = keptColumns(sheet.table).filter((column) => !column.optional);
  return sheet.lines.flatMap((line) =>
    required
      .filter(({ name }) => cellOf(line, name) === null)
      .map(({ name }) => problem(sheet, line, name, { vi: 'một giá trị', en: 'a value' }))
  );
}
