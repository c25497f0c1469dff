/** A stretch of a block. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\d]|\s*$)|\n/gu;
/** What a full stop does not end: "TP.", "đ/c.", a single letter, a number of a list. */
const SHORT =
  /(?:^|[\s(])(?:tp|tt|ts|ths|đ\/c|gs|pgs|q|p|h|x|tx|st|stt|tr|v\.v|vd|nxb|\p{L}|\d{1,2}(?:\.\d{1,2})*)\.$/iu;

/** Sentences of a block, blanks around them left out. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      spans.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (
      match[0].startsWith('.') &&
      SHORT.test(text.slice(start, match.index + 1)) &&
      end < text.trimEnd().length
    )
      continue;
    push(end);
  }
  push(text.length);
  return spans;
}

/** Clauses of a sentence: what stands between semicolons. */
export function clausesOf(wording: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const letter = wording[at];
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter !== ';' || depth > 0) continue;
    spans.push({ start: from, end: at });
    from = at + 1;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => wording.slice(span.start, span.end).trim() !== '');
}
