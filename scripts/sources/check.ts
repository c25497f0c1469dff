import type { Problem } from '../checks/problem';
import type { Book, Sheet } from '../checks/sheet';
import type { Source } from './source';

/** All tables by name. */
export const bookOf = (sheets: readonly Sheet[]): Book =>
  new Map(sheets.map((sheet) => [sheet.table.name, sheet]));

/** Runs every check of every table, in order, with all tables at hand. */
export function checkSheets(
  sources: readonly Source[],
  sheets: readonly Sheet[]
): readonly Problem[] {
  const book = bookOf(sheets);
  return sources.flatMap(({ table, checks }) => {
    const sheet = book.get(table.name);
    return sheet === undefined ? [] : checks.flatMap((check) => check(sheet, book));
  });
}
