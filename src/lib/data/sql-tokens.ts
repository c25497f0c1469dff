/**
 * A piece of a statement. `word`: a name or keyword as written; `name`: a quoted name, without its quotes;
 * `text`: a string of any form; `number`; `sign`: one other character.
 */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
  /** Where it begins in the statement, and where it is over. */
  readonly from: number;
  readonly to: number;
}

export interface SqlTokens {
  readonly tokens: readonly SqlToken[];
  /** What was opened and never closed: a quote, a remark; null where all is closed. */
  readonly unclosed: string | null;
}

/** The engine takes every sign beyond ASCII for a letter, an emoji too. */
const WORD = /(?:[a-z_]|[^\0-\x7f\s])(?:[\w$]|[^\0-\x7f\s])*/iuy;
const NUMBER = /(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?/iy;
const DOLLAR = /\$(?:(?:[a-z_]|[^\0-\x7f\s])(?:\w|[^\0-\x7f\s])*)?\$/iuy;

function matchAt(pattern: RegExp, sql: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

/** End of a quoted piece that began at `at` with this quote, doubled quotes being part of it; -1 without end. */
function quoteEnd(sql: string, at: number, quote: string, hasEscapes: boolean): number {
  for (let i = at + 1; i < sql.length; i++) {
    if (hasEscapes && sql[i] === '\\') i++;
    else if (sql[i] === quote && sql[i + 1] === quote) i++;
    else if (sql[i] === quote) return i + 1;
  }
  return -1;
}

/** End of a remark between slashes and stars, which may hold others; -1 without end. */
function remarkEnd(sql: string, at: number): number {
  let depth = 0;
  for (let i = at; i < sql.length; i++) {
    const two = sql.slice(i, i + 2);
    if (two === '/*') [depth, i] = [depth + 1, i + 1];
    else if (two === '*/') {
      [depth, i] = [depth - 1, i + 1];
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/**
 * A statement in pieces, read once from left to right as the engine reads it: what looks like a remark inside
 * a text is text, a semicolon inside a quoted name is part of the name. Remarks and white space are left out.
 */
export function tokensOf(sql: string): SqlTokens {
  const tokens: SqlToken[] = [];
  let at = 0;
  const put = (kind: SqlToken['kind'], text: string, to: number): void => {
    tokens.push({ kind, text, from: at, to });
    at = to;
  };
  while (at < sql.length) {
    const sign = sql[at] ?? '';
    if (/\s/.test(sign)) at += 1;
    else if (sql.startsWith('--', at)) {
      const end = sql.slice(at).search(/[\r\n]/);
      at = end === -1 ? sql.length : at + end;
    } else if (sql.startsWith('/*', at)) {
      const end = remarkEnd(sql, at);
      if (end === -1) return { tokens, unclosed: '/*' };
      at = end;
    } else if (sign === "'" || (/e/i.test(sign) && sql[at + 1] === "'")) {
      const isEscaped = sign !== "'";
      const end = quoteEnd(sql, isEscaped ? at + 1 : at, "'", isEscaped);
      if (end === -1) return { tokens, unclosed: "'" };
      put('text', sql.slice(at, end), end);
    } else if (sign === '"') {
      const end = quoteEnd(sql, at, '"', false);
      if (end === -1) return { tokens, unclosed: '"' };
      put('name', sql.slice(at + 1, end - 1).replaceAll('""', '"'), end);
    } else {
      const tag = matchAt(DOLLAR, sql, at);
      const word = tag === null ? matchAt(WORD, sql, at) : null;
      const number = tag === null && word === null ? matchAt(NUMBER, sql, at) : null;
      if (tag !== null) {
        const end = sql.indexOf(tag, at + tag.length);
        if (end === -1) return { tokens, unclosed: tag };
        put('text', sql.slice(at, end + tag.length), end + tag.length);
      } else if (word !== null) put('word', word, at + word.length);
      else if (number !== null) put('number', number, at + number.length);
      else put('sign', sign, at + 1);
    }
  }
  return { tokens, unclosed: null };
}
