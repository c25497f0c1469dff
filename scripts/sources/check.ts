import type { Problem } from '../checks/problem';
import type { Book, Sheet } from '../checks/sheet';
import type { Source } from './source';

/** Runs every check of every table, in order, with all tables at hand. */
export function checkSheets(
  sources: readonly Source[],
  sheets: readonly Sheet[]
): readonly Problem[] {
  const book: Book = new Map(sheets.map((sheet) => [sheet.table.name, sheet]));
  return sources.flatMap(({ table, checks }) => {
    const sheet = book.get(table.name);
    return sheet === undefined ? [] : checks.flatMap((check) => check(sheet, book));
  });
}
