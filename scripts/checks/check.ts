import type { Problem } from './problem';
import type { Book, Sheet } from './sheet';

/** Looks at one sheet, with the others at hand, and says what is wrong; nothing means all is well. */
export type Check = (sheet: Sheet, book: Book) => readonly Problem[];
