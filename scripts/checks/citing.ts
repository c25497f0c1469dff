import { problem } from './problem';
import { cellOf } from './sheet';
import type { Check } from './check';

/** The document a movement cites is among those that `movement_documents` says name it. */
export const namedByItsDocument: Check = (sheet, book) => {
  const named = new Set(
    (book.get('movement_documents')?.lines ?? []).map(
      (line) => `${cellOf(line, 'movement')} ${cellOf(line, 'document')}`
    )
  );
  return sheet.lines
    .filter((line) => !named.has(`${cellOf(line, 'movement')} ${cellOf(line, 'document')}`))
    .map((line) =>
      problem(sheet, line, 'document', {
        vi: `một dòng của bảng movement_documents cho “${cellOf(line, 'movement')}” và văn bản này`,
        en: `a row of table movement_documents for “${cellOf(line, 'movement')}” and this document`
      })
    );
};
