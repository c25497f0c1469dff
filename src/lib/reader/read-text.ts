import { cleanText } from '../format/clean-text';
import { decodeText } from '../intake/decode-text';
import { type Block, paragraph, type ReportText, table } from './report-text';

/** A line that begins something of its own. */
const OWN_LINE =
  /^\s*(?:[-+*•●○▪–—]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+\p{Lu}|[IVX]{1,5}[.)]\s*|[A-ZĐ][.)]\s|[a-zđ]\)\s*|\(\d{1,2}\)|phần\s+(?:thứ\s+)?(?:nhất|hai|ba|tư)(?!\p{L})|PHẦN\s+|#{1,6}\s)/iu;
const MARKDOWN_TABLE = /^\s*\|.*\|\s*$/u;

/** How long the lines of a text are where they were broken to fit a page; null where paragraphs are lines. */
function wrapWidth(lines: readonly string[]): number | null {
  const long = lines.map((line) => line.trimEnd().length).filter((length) => length > 30);
  if (long.length < 6) return null;
  const sorted = [...long].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const near = long.filter((length) => length >= width * 0.82 && length <= width * 1.1).length;
  return width <= 160 && near >= long.length * 0.4 ? width : null;
}

/** Whether a line goes on with the one before: that is nearly full, ends nothing, and this one opens nothing. */
export function goesOn(before: string, line: string, width: number): boolean {
  const last = before.split('\n').at(-1) ?? before;
  if (last.trimEnd().length < width * 0.72) return false;
  if (/[.;:!?]["”]?\s*$/u.test(before)) return false;
  if (OWN_LINE.test(line) && !/^\s*-\s*\d{4}/u.test(line) && !/^\s*\d/u.test(line)) return false;
  if (/^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s+\p{Lu}/u.test(line) && !/,\s*$/u.test(before)) return false;
  if (/^\s*["“(]?[\p{Ll}\d(“"]/u.test(line)) return true;
  // A name may begin a line: a comma or a small word before it goes on.
  return (
    /(?:,|\p{Ll})\s*$/u.test(before) &&
    !/^\s*\p{Lu}{3,}/u.test(line) &&
    last.trimEnd().length >= width * 0.85
  );
}

const capitalsOnly = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** Text of lines as blocks: paragraphs that were broken are joined, tables of tabs or bars are tables. */
export function blocksOfLines(text: string): readonly Block[] {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let open: string | null = null;
  const close = (): void => {
    if (open !== null && open.trim() !== '') blocks.push(paragraph(open.trim()));
    open = null;
  };
  const closeTable = (): void => {
    if (rows.length > 1) blocks.push(table(rows));
    else for (const row of rows) blocks.push(paragraph(row.join(' ')));
    rows = [];
  };
  for (const line of lines) {
    const cells = MARKDOWN_TABLE.test(line)
      ? line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : line.includes('\u0009') && line.split('\u0009').length >= 3
        ? line.split('\u0009').map((cell) => cell.trim())
        : null;
    if (cells !== null) {
      close();
      if (!cells.every((cell) => /^:?-*:?$/u.test(cell))) rows.push(cells);
      continue;
    }
    closeTable();
    if (line.trim() === '') {
      close();
      continue;
    }
    const heading = /^\s*#{1,6}\s+(.*)$/u.exec(line);
    if (heading !== null) {
      close();
      blocks.push(
        paragraph(heading[1] ?? '', {
          kind: 'heading',
          level: /^\s*#+/u.exec(line)?.[0].trim().length ?? 1
        })
      );
      continue;
    }
    if (
      open !== null &&
      width !== null &&
      (goesOn(open, line, width) ||
        (capitalsOnly(open) && capitalsOnly(line) && !OWN_LINE.test(line) && open.length < 200))
    )
      open = `${open.trimEnd()} ${line.trim()}`;
    else {
      close();
      open = line;
    }
  }
  close();
  closeTable();
  return blocks;
}

/** Letters that fill a line and say nothing. */
const SOFT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Text as the reader takes it: composed letters, no unseen ones; tabs are kept, they part cells. */
export function readableText(text: string): string {
  return text
    .split('\u0009')
    .map((part) => cleanText(part))
    .join('\u0009')
    .replace(SOFT, '')
    .replace(/[\u00a0\u202f]/g, ' ');
}

const NFD_NOTE = 'Chữ có dấu rời (Unicode tổ hợp) đã được ghép lại thành Unicode dựng sẵn.';

/** What was said of the letters of a text. */
export function composedNote(text: string): readonly string[] {
  return /[a-zA-ZăâêôơưĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/u.test(
    text.slice(0, 200_000)
  )
    ? [NFD_NOTE]
    : [];
}

/** A document of plain text, of any usual encoding. */
export function readTextReport(file: string, bytes: Uint8Array): ReportText {
  const { text, note } = decodeText(bytes);
  return readPastedReport(file, text, note === null ? [] : [note]);
}

/** Text that was pasted, or decoded already. */
export function readPastedReport(
  file: string,
  text: string,
  notes: readonly string[] = []
): ReportText {
  return {
    file,
    blocks: blocksOfLines(readableText(text)),
    notes: [...notes, ...composedNote(text)]
  };
}
