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

/** Who launched a movement is what its own document says: the row of `movement_documents` for it says the same. */
export const launchedByItsDocument: Check = (sheet, book) => {
  const said = new Map(
    (book.get('movement_documents')?.lines ?? []).map((line) => [
      `${cellOf(line, 'movement')} ${cellOf(line, 'document')}`,
      cellOf(line, 'launched_by')
    ])
  );
  return sheet.lines.flatMap((line) => {
    const words = said.get(`${cellOf(line, 'movement')} ${cellOf(line, 'document')}`);
    if (words === undefined || words === null || words === cellOf(line, 'launched_by')) return [];
    const expected = {
      vi: `“${words}”, như bảng movement_documents ghi cho văn bản này`,
      en: `“${words}”, as table movement_documents has it for this document`
    };
    return [problem(sheet, line, 'launched_by', expected)];
  });
};

const UNSTATED = 'Không nêu trong văn bản';

/** A launcher is named only where the quoted words speak of launching; who carries a movement out did not launch it. */
export const launchedInTheQuote: Check = (sheet) =>
  sheet.lines
    .filter(
      (line) =>
        !(cellOf(line, 'launched_by') ?? UNSTATED).startsWith(UNSTATED) &&
        !/phát động/i.test(cellOf(line, 'quote') ?? '')
    )
    .map((line) =>
      problem(sheet, line, 'launched_by', {
        vi: `“${UNSTATED}” khi câu trích không nói ai phát động, hoặc câu trích có chữ “phát động”`,
        en: `“${UNSTATED}” where the quote does not say who launched it, or a quote with the word “phát động”`
      })
    );

/** What a document calls a movement stands in the quoted words, as "phong trào" or "cuộc vận động". */
export const calledInTheQuote: Check = (sheet) =>
  sheet.lines.flatMap((line) => {
    const called = cellOf(line, 'called');
    // "phong thi đua" is how one document prints it once.
    const quote = (cellOf(line, 'quote') ?? '')
      .toLocaleLowerCase('vi')
      .replaceAll('phong thi đua', 'phong trào thi đua');
    if (called === null || quote.includes(called)) return [];
    const expected = {
      vi: 'từ có trong câu trích, hoặc để trống khi văn bản không gọi là gì',
      en: 'a word of the quote, or nothing where the document does not say what it is'
    };
    return [problem(sheet, line, 'called', expected)];
  });
