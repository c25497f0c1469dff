import { dayNumberOf } from '../../src/lib/domain/day';
import { fileProblem, type Problem } from '../checks/problem';

/** The edition of the data set: the only date the extracts carry; the clock is never asked. */
export interface Edition {
  readonly edition: string;
  readonly date: string;
}

const HEADER = 'edition,date,note';

/** Reads `edition.csv`: one row under its header. A string is what is wrong with it. */
export function parseEdition(text: string, file: string): Edition | Problem {
  const [header, row = '', ...rest] = text.split('\n');
  if (header !== HEADER) {
    return fileProblem(file, header ?? null, {
      vi: `dòng đầu “${HEADER}”`,
      en: `the header “${HEADER}”`
    });
  }
  const [edition = '', date = ''] = row.split(',');
  if (edition === '' || rest.some((line) => line.trim() !== '')) {
    return fileProblem(file, row, {
      vi: 'đúng một dòng có tên ấn bản',
      en: 'exactly one row with an edition'
    });
  }
  if (dayNumberOf(date) === null) {
    const expected = { vi: 'một ngày, dạng 2026-11-21', en: 'a day written 2026-11-21' };
    return { file, line: 2, column: 'date', value: date, expected };
  }
  return { edition, date };
}
