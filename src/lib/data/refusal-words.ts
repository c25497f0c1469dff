import { SAMPLE_TABLES, TABLES, tableOf } from '$lib/tables';
import type { Text } from '$lib/domain/text';
import type { ToldWords } from './error';
import { nearestName } from './near-name';
import { tokensOf } from './sql-tokens';
import { CHANGES, CHANGING, namesIn, tablesNamedIn } from './statement';

const KEYWORDS: readonly string[] = [
  ...['select', 'from', 'where', 'group', 'order', 'by', 'having', 'limit', 'offset', 'join'],
  ...['inner', 'left', 'right', 'full', 'outer', 'cross', 'natural', 'lateral', 'on', 'using'],
  ...['union', 'intersect', 'except', 'all', 'distinct', 'as', 'and', 'or', 'not', 'in', 'is'],
  ...['null', 'like', 'ilike', 'between', 'exists', 'case', 'when', 'then', 'else', 'end', 'cast'],
  ...['with', 'recursive', 'values', 'asc', 'desc', 'nulls', 'first', 'last', 'over', 'partition'],
  ...['filter', 'qualify', 'window', 'describe', 'summarize', 'pivot', 'unpivot', 'count', 'sum']
];

const names = (tables: readonly { readonly name: string }[]): readonly string[] =>
  tables.map(({ name }) => name);
const ALL = [...TABLES, ...SAMPLE_TABLES];

const LOOK: Text = {
  vi: 'Xem chỗ dấu ^ chỉ trong thông báo của bộ máy, sửa lại rồi chạy.',
  en: 'Look where the ^ of the engine’s message points, correct it, then run again.'
};

/**
 * A word that is no name of ours and nearly a keyword: the likeliest reason why a statement cannot be read. What
 * stands at the place the engine names, or before it, comes first; a quoted name is never a keyword.
 */
function mistypedKeyword(
  sql: string,
  place: string | undefined
): { readonly word: string; readonly near: string } | null {
  const { tokens } = tokensOf(sql);
  const asked = tablesNamedIn(sql).map(tableOf);
  const tables = asked.length > 0 ? asked : ALL;
  const known = new Set([
    ...KEYWORDS,
    ...CHANGING,
    ...names(ALL),
    ...tables.flatMap(({ columns }) => names(columns))
  ]);
  const at = tokens.flatMap(({ text }, index) => (text === place ? [index, index - 1] : []));
  const ordered = [...at.map((index) => tokens[index]), ...tokens];
  for (const token of ordered) {
    const word = token?.kind === 'word' ? token.text.toLowerCase() : '';
    if (known.has(word) || word.length < 3) continue;
    const near = nearestName(word, KEYWORDS);
    if (near !== null && near !== word && word.length <= near.length + 1) return { word, near };
  }
  return null;
}

/** Quotes as Word and chats set them, which the engine takes for letters. */
const CURLY = /[\u2018-\u201f\u2032\u2033\u00ab\u00bb]/;

const STRAIGHT: ToldWords = {
  what: {
    vi: 'Câu lệnh có dấu ngoặc kép hoặc nháy cong (“ ” ‘ ’), mà bộ máy coi là chữ.',
    en: 'The statement has curly quotes (“ ” ‘ ’), which the engine takes for letters.'
  },
  advice: {
    vi: 'Thay bằng dấu thẳng: chữ đặt trong \'…\', tên bảng và cột trong "…".',
    en: 'Write straight ones: texts in \'…\', names of tables and columns in "…".'
  }
};

function syntaxWords(detail: string, sql: string): ToldWords {
  const place = /at or near "(.*)"/.exec(detail)?.[1];
  if (/^(?:insert|update|delete|merge|create|drop|alter|copy)$/i.test(place ?? '')) return CHANGES;
  const mistyped = mistypedKeyword(sql, place);
  const isAtEnd = detail.includes('at end of input');
  return {
    what: isAtEnd
      ? {
          vi: 'Câu lệnh viết sai cú pháp: còn thiếu phần cuối.',
          en: 'The statement is not well formed: its end is missing.'
        }
      : {
          vi: `Câu lệnh viết sai cú pháp${place === undefined ? '' : `, ở gần “${place}”`}.`,
          en: `The statement is not well formed${place === undefined ? '' : `, near “${place}”`}.`
        },
    advice:
      mistyped === null
        ? LOOK
        : {
            vi: `Có phải “${mistyped.word}” là “${mistyped.near}” viết nhầm? ${LOOK.vi}`,
            en: `Is “${mistyped.word}” a slip for “${mistyped.near}”? ${LOOK.en}`
          }
  };
}

function tableWords(table: string): ToldWords {
  const nearest = nearestName(table, names(ALL));
  const near = nearest === table ? null : nearest;
  const list = names(TABLES).join(', ');
  return {
    what: { vi: `Không có bảng nào tên “${table}”.`, en: `There is no table “${table}”.` },
    advice: {
      vi: `${near === null ? '' : `Có phải ý bạn là “${near}”? `}Các bảng đang có: ${list}.`,
      en: `${near === null ? '' : `Did you mean “${near}”? `}The tables are: ${list}.`
    }
  };
}

function columnWords(column: string, sql: string, candidates: readonly string[]): ToldWords {
  const named = tablesNamedIn(sql);
  const looked = (named.length > 0 ? named : names(TABLES)).map(tableOf);
  const ours = looked.flatMap(({ columns }) => names(columns));
  const nearest = nearestName(column, [...candidates, ...ours]);
  // A column of that very name is in a table, but not in what is asked here.
  const near = nearest === column ? null : nearest;
  const home = looked.find(({ columns }) => columns.some(({ name }) => name === near))?.name;
  const elsewhere = TABLES.filter(({ columns }) => columns.some(({ name }) => name === column));
  const list = named
    .map((name) => `${name} (${names(tableOf(name).columns).join(', ')})`)
    .join('; ');
  const hint = (vi: string, en: string): Text => ({
    vi: `${vi}${list === '' ? LOOK.vi : `Các cột: ${list}.`}`,
    en: `${en}${list === '' ? LOOK.en : `The columns: ${list}.`}`
  });
  return {
    what: {
      vi: `Không có cột nào tên “${column}” trong các bảng được hỏi.`,
      en: `The tables asked have no column “${column}”.`
    },
    advice:
      near !== null
        ? hint(
            `Có phải ý bạn là “${near}”${home === undefined ? '' : ` (bảng ${home})`}? `,
            `Did you mean “${near}”${home === undefined ? '' : ` (table ${home})`}? `
          )
        : elsewhere.length > 0
          ? hint(
              `Cột ấy có ở bảng ${names(elsewhere).join(', ')}. `,
              `That column is in ${names(elsewhere).join(', ')}. `
            )
          : hint('', '')
  };
}

const INSTEAD: readonly (readonly [RegExp, Text])[] = [
  [
    /current_date|today|now|current_timestamp|localtime/i,
    {
      vi: "Viết hẳn ngày ra, chẳng hạn date '2026-11-30', thay cho ngày hôm nay.",
      en: "Write the day itself, such as date '2026-11-30', instead of today’s."
    }
  ],
  [
    /collation|collate/i,
    {
      vi: 'Để xếp tên đơn vị theo thứ tự tiếng Việt, dùng cột sort_key của bảng units: order by sort_key.',
      en: 'To sort names of units in Vietnamese order use the column sort_key of units: order by sort_key.'
    }
  ],
  [
    /json/i,
    {
      vi: "Dùng danh sách [1, 2], cấu trúc {'a': 1} hoặc map của DuckDB thay cho JSON.",
      en: "Use lists [1, 2], structures {'a': 1} or maps of DuckDB instead of JSON."
    }
  ],
  [
    /icu|time ?zone/i,
    {
      vi: 'Bỏ múi giờ: dùng date hoặc timestamp, chẳng hạn x::timestamp, rồi tính tiếp.',
      en: 'Leave out the zone: work with date or timestamp, such as x::timestamp.'
    }
  ]
];

function extensionWords(extension: string, detail: string, sql: string): ToldWords {
  const instead = [detail, sql].flatMap((text) =>
    INSTEAD.filter(([pattern]) => pattern.test(text)).map(([, advice]) => advice)
  )[0];
  return {
    what: {
      vi: `Câu lệnh cần phần mở rộng “${extension}” của DuckDB, mà bộ máy trong trang không có.`,
      en: `The statement needs DuckDB’s extension “${extension}”, which the engine of this page does not have.`
    },
    advice: instead ?? {
      vi: 'Viết lại bằng các hàm có sẵn của DuckDB; trang không tải thêm gì từ nơi khác.',
      en: 'Write it with DuckDB’s own functions; this page fetches nothing from elsewhere.'
    }
  };
}

const PIVOT: ToldWords = {
  what: {
    vi: 'PIVOT ở đây cần danh sách giá trị cho các cột mới.',
    en: 'PIVOT needs the list of values for the new columns here.'
  },
  advice: {
    vi: "Thêm IN sau cột được xoay, chẳng hạn: pivot observations on period in ('2024', '2025') using count(*).",
    en: "Add IN after the column that is turned, such as: pivot observations on period in ('2024', '2025') using count(*)."
  }
};

const OUTSIDE: ToldWords = {
  what: {
    vi: 'Câu lệnh chỉ đọc được các bảng của trang, không đọc tệp hay địa chỉ nào khác.',
    en: 'A statement reads the tables of this site only, no file and no other address.'
  },
  advice: {
    vi: `Hỏi một trong các bảng: ${names(TABLES).join(', ')}.`,
    en: `Ask one of the tables: ${names(TABLES).join(', ')}.`
  }
};

const CONVERSION: ToldWords = {
  what: {
    vi: 'Có giá trị không đổi được sang kiểu mà câu lệnh đòi.',
    en: 'A value cannot be turned into the type the statement asks for.'
  },
  advice: {
    vi: 'Dùng try_cast(… as …) để những giá trị ấy thành trống, hoặc lọc bỏ chúng trước.',
    en: 'Use try_cast(… as …), which leaves those values empty, or filter them out first.'
  }
};

function aliasWords(table: string, candidates: readonly string[]): ToldWords {
  const near = nearestName(table, candidates);
  const list = candidates.join(', ');
  return {
    what: {
      vi: `Phần FROM không có bảng hay tên tắt nào là “${table}”.`,
      en: `The FROM clause has no table or alias “${table}”.`
    },
    advice: {
      vi: `${near === null ? '' : `Có phải ý bạn là “${near}”? `}Ở đây có: ${list}.`,
      en: `${near === null ? '' : `Did you mean “${near}”? `}There is: ${list}.`
    }
  };
}

const GROUPED: ToldWords = {
  what: {
    vi: 'Có cột không nằm trong GROUP BY mà cũng không được tính gộp.',
    en: 'A column is neither in GROUP BY nor aggregated.'
  },
  advice: {
    vi: 'Thêm cột ấy vào GROUP BY, hoặc gộp nó bằng count, sum, avg, any_value…',
    en: 'Add it to GROUP BY, or aggregate it with count, sum, avg, any_value …'
  }
};

function functionWords(name: string): ToldWords {
  return {
    what: {
      vi: `Bộ máy không có hàm nào tên “${name}”.`,
      en: `The engine has no function “${name}”.`
    },
    advice: {
      vi: 'Kiểm tra chính tả; danh sách hàm: select distinct function_name from duckdb_functions().',
      en: 'Check the spelling; all functions: select distinct function_name from duckdb_functions().'
    }
  };
}

/** What to tell the reader about a statement the engine refused; null where only the engine's words help. */
export function refusalWordsOf(detail: string, sql: string): ToldWords | null {
  const extension = /exists in the (\w+) extension|required extension '(\w+)'/
    .exec(detail)
    ?.slice(1);
  const extensionName = extension?.find((name) => name !== undefined);
  if (extensionName !== undefined) return extensionWords(extensionName, detail, sql);
  if (/multiple statements/.test(detail) && namesIn(sql).includes('pivot')) return PIVOT;
  if (/^(?:Permission|IO) Error/.test(detail)) return OUTSIDE;
  if (/^TransactionContext Error.*read-only/.test(detail)) return CHANGES;
  const isCurly = tokensOf(sql).tokens.some(
    ({ kind, text }) => kind === 'word' && CURLY.test(text)
  );
  if (isCurly) return STRAIGHT;
  if (detail.startsWith('Parser Error')) return syntaxWords(detail, sql);
  if (detail.startsWith('Conversion Error')) return CONVERSION;
  const table = /Table with name "?([^\s"]+)"? does not exist/.exec(detail)?.[1];
  if (table !== undefined) return tableWords(table);
  const call = /Function with name "?([^\s"]+)"? does not exist/.exec(detail)?.[1];
  if (call !== undefined) return functionWords(call);
  const alias = /Referenced table "([^"]+)" not found!\s+Candidate tables: (.*)/.exec(detail);
  if (alias !== null)
    return aliasWords(
      alias[1] ?? '',
      Array.from((alias[2] ?? '').matchAll(/"([^"]+)"/g), (match) => match[1] ?? '')
    );
  if (/must appear in the GROUP BY clause/.test(detail)) return GROUPED;
  const column =
    /Referenced column "([^"]+)"/.exec(detail)?.[1] ??
    /does not have a column named "([^"]+)"/.exec(detail)?.[1];
  if (column === undefined) return null;
  const bindings = /Candidate bindings: (.*)/.exec(detail)?.[1] ?? '';
  const candidates = Array.from(bindings.matchAll(/"([^"]+)"/g), (match) => match[1] ?? '');
  return columnWords(
    column,
    sql,
    candidates.map((name) => name.replace(/^.*\./, ''))
  );
}
