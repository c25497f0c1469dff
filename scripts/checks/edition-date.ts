import type { Edition } from '../sources/edition';
import { problem, type Problem } from './problem';
import { cellOf, linesOf, type Book } from './sheet';

/** Days that say when something was known, by table. */
const KNOWN_ON = [
  ['documents', 'date'],
  ['observations', 'as_of']
] as const;

/**
 * An edition cannot be older than what it holds: no document and no figure is of a later day, so that “bản tổng hợp
 * 30/11/2026” is true of every row. The clock is not asked: the same data give the same answer on any day.
 */
export function laterThan({ date }: Edition, book: Book): readonly Problem[] {
  return KNOWN_ON.flatMap(([table, column]) => {
    const sheet = book.get(table);
    if (sheet === undefined) return [];
    return linesOf(book, table)
      .filter((line) => (cellOf(line, column) ?? '') > date)
      .map((line) =>
        problem(sheet, line, column, {
          vi: `không sau ngày của ấn bản (${date} trong edition.csv): có văn bản mới thì ra ấn bản mới`,
          en: `no later than the edition (${date} in edition.csv): what is newer makes a new edition`
        })
      );
  });
}
