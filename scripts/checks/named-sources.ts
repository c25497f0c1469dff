import { problem, type Problem } from './problem';
import { cellOf, indexOf } from './sheet';
import type { Check } from './check';

/** Press and published lists have no numbered sections. */
const WITHOUT_SECTIONS = ['bài báo', 'danh mục'];

/** Every reported value names document, section and quote; one from press or a list needs no section. */
export const namedSources: Check = (sheet, book) => {
  const documents = indexOf(book, 'documents', 'document');
  return sheet.lines
    .filter((line) => (cellOf(line, 'provenance') ?? 'reported') === 'reported')
    .flatMap((line): readonly Problem[] => {
      const document = documents.get(cellOf(line, 'document') ?? '');
      const kind = document === undefined ? null : cellOf(document, 'kind');
      const needed = WITHOUT_SECTIONS.includes(kind ?? '')
        ? ['document', 'quote']
        : ['document', 'section', 'quote'];
      return needed
        .filter((column) => cellOf(line, column) === null)
        .map((column) =>
          problem(sheet, line, column, {
            vi: 'văn bản, mục và câu trích của số liệu có nguồn',
            en: 'the document, section and quote of a reported value'
          })
        );
    });
};

/** A derived value carries its formula; a reported one has none. */
export const formulaOfDerived: Check = (sheet) =>
  sheet.lines.flatMap((line) => {
    const isDerived = cellOf(line, 'provenance') === 'derived';
    if (isDerived === (cellOf(line, 'formula') !== null)) return [];
    const expected = isDerived
      ? { vi: 'công thức của số suy ra', en: 'the formula of a derived value' }
      : { vi: 'để trống với số có nguồn', en: 'nothing for a reported value' };
    return [problem(sheet, line, 'formula', expected)];
  });

/** A value, or at least one end of it, stands in every row. */
export const someValue: Check = (sheet) =>
  sheet.lines
    .filter((line) => cellOf(line, 'value') === null && cellOf(line, 'value_max') === null)
    .filter((line) => cellOf(line, 'numerator') === null)
    .map((line) => problem(sheet, line, 'value', { vi: 'một giá trị', en: 'a value' }));
