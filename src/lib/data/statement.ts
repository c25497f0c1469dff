import { SAMPLE_TABLES, TABLES } from '$lib/tables';
import { QueryError, type ToldWords } from './error';
import { nearestName } from './near-name';
import { type SqlToken, tokensOf } from './sql-tokens';

/** One reading statement, without its semicolon and what follows it. */
export interface Statement {
  readonly sql: string;
  /** Its first word, small; `select` for one that begins with a parenthesis of its own. */
  readonly first: string;
}

const READING: readonly string[] = [
  'select',
  'with',
  'from',
  'values',
  'table',
  'show',
  'describe',
  'desc',
  'summarize',
  'explain',
  'pivot',
  'unpivot'
];
/** First words of statements that change something or reach outside. */
export const CHANGING: readonly string[] = [
  ...['insert', 'update', 'delete', 'merge', 'truncate', 'create', 'drop', 'alter', 'comment'],
  ...['copy', 'attach', 'detach', 'install', 'load', 'export', 'import', 'set', 'reset', 'pragma'],
  ...['use', 'call', 'begin', 'start', 'commit', 'rollback', 'abort', 'vacuum', 'checkpoint'],
  ...['analyze', 'prepare', 'execute', 'deallocate', 'grant', 'revoke', 'force', 'replace']
];
const CATALOGUE = /^(?:show|information_schema|duckdb_\w+|pragma_\w+|sqlite_master|pg_\w+)$/i;

const EMPTY: ToldWords = {
  what: { vi: 'Chưa có câu lệnh nào để chạy.', en: 'There is no statement to run.' },
  advice: {
    vi: 'Viết một câu lệnh, hoặc bấm một câu hỏi mẫu ở trên.',
    en: 'Write a statement, or press one of the example questions above.'
  }
};

const SEVERAL: ToldWords = {
  what: {
    vi: 'Ở đây mỗi lần chỉ chạy một câu lệnh.',
    en: 'Only one statement runs here at a time.'
  },
  advice: {
    vi: 'Sau dấu “;” còn một câu lệnh nữa: giữ lại một câu rồi chạy.',
    en: 'Another statement follows the “;”: keep one of them, then run it.'
  }
};

export const CHANGES: ToldWords = {
  what: {
    vi: 'Ở đây chỉ chạy câu lệnh đọc (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE…), không ghi hay sửa gì.',
    en: 'Only reading statements run here (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE …); nothing is written or changed.'
  },
  advice: {
    vi: 'Viết lại thành câu lệnh đọc; số liệu tải được ở mục “Các bảng” dưới đây.',
    en: 'Write it as a reading statement; the figures can be downloaded under “The tables” below.'
  }
};

function unclosedWords(sign: string): ToldWords {
  return {
    what: {
      vi: `Dấu ${sign} mở ra mà chưa đóng lại.`,
      en: `A ${sign} is opened and never closed.`
    },
    advice: {
      vi: 'Thêm dấu đóng rồi chạy lại. Chữ đặt trong dấu nháy đơn (\'…\'), tên cột trong dấu nháy kép ("…").',
      en: 'Close it, then run again. Texts stand in single quotes (\'…\'), names of columns in double ones ("…").'
    }
  };
}

function mistypedWords(word: string): ToldWords {
  const near = nearestName(word, [...READING, ...CHANGING]);
  return {
    what: {
      vi: `“${word}” không phải từ mở đầu của câu lệnh nào.`,
      en: `No statement begins with “${word}”.`
    },
    advice:
      near === null
        ? {
            vi: 'Câu lệnh đọc bắt đầu bằng SELECT, WITH, FROM, DESCRIBE hoặc SUMMARIZE.',
            en: 'A reading statement begins with SELECT, WITH, FROM, DESCRIBE or SUMMARIZE.'
          }
        : {
            vi: `Có phải ý bạn là “${near}”? Sửa lại rồi chạy.`,
            en: `Did you mean “${near}”? Correct it, then run again.`
          }
  };
}

function refused(told: ToldWords, detail = ''): QueryError {
  return new QueryError('not_reading', { query: 'sql', detail, told });
}

const isSign = ({ kind, text }: SqlToken, sign: string): boolean =>
  kind === 'sign' && text === sign;

/**
 * The one reading statement a text holds. What it may do is held by the engine as well; here the reader is
 * told in words. @throws QueryError `not_reading`
 */
export function statementOf(text: string): Statement {
  const { tokens, unclosed } = tokensOf(text);
  if (unclosed !== null) throw refused(unclosedWords(unclosed));
  const start = tokens.findIndex((token) => !isSign(token, ';'));
  const end = tokens.findIndex((token, at) => at > start && isSign(token, ';'));
  const own = start === -1 ? [] : tokens.slice(start, end === -1 ? undefined : end);
  const opening = own.find((token) => !isSign(token, '('));
  const [head, last] = [own[0], own.at(-1)];
  if (opening === undefined || head === undefined || last === undefined) throw refused(EMPTY);
  const first = opening.text.toLowerCase();
  if (opening.kind !== 'word') throw refused(mistypedWords(opening.text));
  if (CHANGING.includes(first)) throw refused(CHANGES);
  if (!READING.includes(first)) throw refused(mistypedWords(opening.text));
  const rest = end === -1 ? [] : tokens.slice(end);
  if (rest.some((token) => !isSign(token, ';'))) throw refused(SEVERAL);
  return { sql: text.slice(head.from, last.to), first: head === opening ? first : 'select' };
}

/** Names a statement uses, small: words and quoted names, as they stand in it. */
export function namesIn(sql: string): readonly string[] {
  return tokensOf(sql).tokens.flatMap(({ kind, text }) =>
    kind === 'word' || kind === 'name' ? [text.toLowerCase()] : []
  );
}

/** Words after which a text is the name of a table, and functions that take names or statements as texts. */
const BEFORE_TABLE = /^(?:from|join|table|show|describe|desc|summarize|pivot|unpivot)$/i;
const OF_TEXTS: readonly string[] = ['query', 'query_table'];

/** Names that stand in a statement as texts: `from 'units'`, `query('from units')`. */
function namesInTexts(sql: string): readonly string[] {
  const { tokens } = tokensOf(sql);
  const isAsked = tokens.some(
    ({ text }, at) => OF_TEXTS.includes(text.toLowerCase()) && tokens[at + 1]?.text === '('
  );
  return tokens.flatMap(({ kind, text }, at) =>
    kind === 'text' && (isAsked || BEFORE_TABLE.test(tokens[at - 1]?.text ?? ''))
      ? (text.toLowerCase().match(/\w+/g) ?? [])
      : []
  );
}

/** Tables a statement may read: those it names, and all sourced ones when it asks what there is. */
export function tablesNamedIn(sql: string): readonly string[] {
  const names = [...namesIn(sql), ...namesInTexts(sql)];
  const isCatalogue = names.some((name) => CATALOGUE.test(name));
  const sourced = TABLES.map(({ name }) => name);
  const sample = SAMPLE_TABLES.map(({ name }) => name).filter((name) => names.includes(name));
  return [...(isCatalogue ? sourced : sourced.filter((name) => names.includes(name))), ...sample];
}
