import { type Block, paragraph, table } from './report-text';

/** A piece of text as a page places it; `y` from the bottom. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
  readonly isBold: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PlacedText[];
}

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

interface Line {
  readonly y: number;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly text: string;
  /** Pieces with wide gaps between them. */
  readonly cells: readonly Cell[];
  readonly page: number;
}

/** Puts the pieces of one row together; a gap as wide as a letter is a blank. */
function lineOf(pieces: readonly PlacedText[], page: number): Line | null {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const first = sorted[0];
  if (first === undefined) return null;
  const size = Math.max(...sorted.map((piece) => piece.size));
  const cells: { text: string; x: number; end: number }[] = [];
  for (const piece of sorted) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : piece.x - last.end;
    if (last === undefined || gap > size * 1.6) {
      if (piece.text.trim() === '') continue;
      cells.push({ text: piece.text, x: piece.x, end: piece.x + piece.width });
    } else {
      const blank = gap > size * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
      last.text += (blank ? ' ' : '') + piece.text;
      last.end = Math.max(last.end, piece.x + piece.width);
    }
  }
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (text === '') return null;
  const letters = sorted.reduce((sum, piece) => sum + piece.text.length, 0);
  const bold = sorted.reduce((sum, piece) => sum + (piece.isBold ? piece.text.length : 0), 0);
  return {
    y: first.y,
    x: cells[0]?.x ?? first.x,
    end: cells.at(-1)?.end ?? first.x,
    size,
    isBold: bold > letters * 0.7,
    text,
    cells: cells.map((cell) => ({ ...cell, text: cell.text.trim() })),
    page
  };
}

function rowsOf(pieces: readonly PlacedText[], page: number): readonly Line[] {
  const sorted = [...pieces]
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: PlacedText[][] = [];
  for (const piece of sorted) {
    const last = groups.at(-1);
    const top = last?.[0];
    if (
      last !== undefined &&
      top !== undefined &&
      Math.abs(top.y - piece.y) < Math.max(2, top.size * 0.45)
    )
      last.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => lineOf(group, page) ?? []);
}

/** The middle that no line of a page crosses, where it is set in two columns; null where it is in one. */
function gutterOf({ width, pieces }: PdfPage): number | null {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  if (words.length < 20) return null;
  for (let at = width * 0.42; at <= width * 0.58; at += 2) {
    const crossing = words.filter(
      (piece) => piece.x < at - 3 && piece.x + piece.width > at + 3
    ).length;
    const left = words.filter((piece) => piece.x + piece.width <= at + 3);
    const right = words.filter((piece) => piece.x >= at - 3);
    if (crossing > words.length * 0.04) continue;
    // Columns hold running text on both sides, a table holds cells.
    const isText = (side: readonly PlacedText[]): boolean =>
      side.length > 8 &&
      side.filter((piece) => piece.width > width * 0.26).length > side.length * 0.45;
    if (isText(left) && isText(right)) return at;
  }
  return null;
}

function linesOf(page: PdfPage, at: number): readonly Line[] {
  const gutter = gutterOf(page);
  if (gutter === null) return rowsOf(page.pieces, at);
  const crossing = page.pieces.filter(
    (piece) => piece.x < gutter - 3 && piece.x + piece.width > gutter + 3
  );
  const left = page.pieces.filter((piece) => piece.x + piece.width <= gutter + 3);
  const right = page.pieces.filter((piece) => !left.includes(piece) && !crossing.includes(piece));
  const top = Math.max(...[...left, ...right].map(({ y }) => y));
  const heads = crossing.filter(({ y }) => y > top);
  const feet = crossing.filter(({ y }) => y <= top);
  return [...rowsOf(heads, at), ...rowsOf(left, at), ...rowsOf(right, at), ...rowsOf(feet, at)];
}

/** The same words with digits masked, in the margin of many pages: no part of the text. */
function withoutRunning(pages: readonly PdfPage[]): readonly PdfPage[] {
  const isMargin = ({ height }: PdfPage, { y }: PlacedText): boolean =>
    y > height * 0.92 || y < height * 0.08;
  const seen = new Map<string, Set<number>>();
  const key = (text: string): string => text.trim().replace(/\d+/g, '#');
  pages.forEach((page, at) => {
    for (const piece of page.pieces)
      if (isMargin(page, piece) && piece.text.trim() !== '')
        seen.set(key(piece.text), (seen.get(key(piece.text)) ?? new Set()).add(at));
  });
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter(
      (piece) =>
        !isMargin(page, piece) ||
        (!/^\s*-?\s*\d{1,3}\s*-?\s*$/.test(piece.text) &&
          ((seen.get(key(piece.text))?.size ?? 0) < 2 ||
            (seen.get(key(piece.text))?.size ?? 0) < pages.length / 2))
    )
  }));
}

const OWN_LINE =
  /^\s*(?:[-+*•●○–—]\s+|\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{L}|\d{1,2}(?:\.\d{1,2})+\s+\p{L}|[IVX]{1,5}[.)]\s*|[A-ZĐ][.)]\s|[a-zđ]\)\s*|\(\d{1,2}\)|(?:phần|Phần|PHẦN)\s+(?:thứ|THỨ|[IVX]))/u;

const HEAD_WORD =
  /(?<!\p{L})(?:stt|tt|đvt|đơn vị tính|đơn vị|chỉ tiêu|nội dung|thực hiện|kế hoạch|mục tiêu|tiêu chí)(?!\p{L})/iu;
const isFigure = (text: string): boolean => /^[\d.,%\s≥≤<>~-]*\d[\d.,%\s-]*$/u.test(text);

/** Where the table that begins at a line ends; the line itself where none does. */
function tableAt(lines: readonly Line[], from: number, textWidth: number): number {
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (line === undefined) break;
    const width = line.cells.reduce((sum, cell) => sum + cell.end - cell.x, 0);
    const isShort = width < textWidth * 0.5 && !/[.;:]$/.test(line.text);
    if (line.cells.length < 2 && !isShort) break;
    if (
      line.cells.length < 3 &&
      OWN_LINE.test(line.text) &&
      !isFigure(line.cells.at(-1)?.text ?? '')
    )
      break;
  }
  const region = lines.slice(from, to);
  const figures = region.flatMap(({ cells }) => cells).filter(({ text }) => isFigure(text)).length;
  const rows = region.filter(({ cells }) => cells.length >= 2).length;
  const isTable =
    region.length >= 3 &&
    rows >= 2 &&
    figures >= 4 &&
    region.slice(0, 6).some(({ text }) => HEAD_WORD.test(text));
  return isTable ? to : from;
}

/** Whether every line of a table is a row of it: no cell runs over several lines. */
function isPlainGrid(lines: readonly Line[]): boolean {
  const counts = lines.map(({ cells }) => cells.length);
  const most = Math.max(...counts);
  return most >= 3 && counts.filter((count) => count >= most - 1).length >= counts.length * 0.85;
}

function tableOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const widest = lines.reduce((best, line) =>
    line.cells.length > best.cells.length ? line : best
  );
  const starts = widest.cells.map(({ x, end }) => (x + end) / 2);
  return lines.map((line) => {
    const row: string[] = widest.cells.map(() => '');
    for (const cell of line.cells) {
      const middle = (cell.x + cell.end) / 2;
      const exact = widest.cells.findIndex(({ x, end }) => middle >= x - 4 && middle <= end + 4);
      const nearest =
        exact >= 0
          ? exact
          : starts.reduce(
              (best, start, index) =>
                Math.abs(start - middle) < Math.abs((starts[best] ?? 0) - middle) ? index : best,
              0
            );
      row[nearest] = `${row[nearest] ?? ''} ${cell.text}`.trim();
    }
    return row;
  });
}

/** A paragraph that may go on. */
interface Open {
  text: string;
  /** Its last line; null where nothing is open. */
  line: Line | null;
}

/** What pages show as blocks: columns in reading order, lines joined to paragraphs, headings and tables apart. */
export function blocksOfPages(pages: readonly PdfPage[]): {
  readonly blocks: readonly Block[];
  /** How many tables were read by where their words stand. */
  readonly tables: number;
  /** Pages of tables whose cells run over several lines and cannot be told apart. */
  readonly unread: readonly number[];
} {
  const lines = withoutRunning(pages).flatMap((page, at) => linesOf(page, at));
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  const margin = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b);
  const leftEdge = starts[Math.floor(starts.length * 0.1)] ?? 0;
  const pitches = lines
    .slice(1)
    .map((line, at) => ((lines[at]?.page ?? -1) === line.page ? (lines[at]?.y ?? 0) - line.y : 0))
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  const pitch = pitches[Math.floor(pitches.length / 2)] ?? 0;
  const blocks: Block[] = [];
  let tables = 0;
  const unread: number[] = [];
  const open: Open = { text: '', line: null };
  const close = (): void => {
    if (open.line !== null) blocks.push(paragraph(open.text));
    open.line = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const end = tableAt(lines, at, margin - leftEdge);
    if (end > at) {
      close();
      const rows = lines.slice(at, end);
      if (isPlainGrid(rows)) {
        blocks.push(table(tableOf(rows)));
        tables += 1;
      } else unread.push(line.page + 1);
      at = end - 1;
      continue;
    }
    if (open.line !== null && continues(open.text, open.line, line, { margin, leftEdge, pitch }))
      open.text = `${open.text} ${line.text}`;
    else {
      close();
      open.text = line.text;
    }
    open.line = line;
  }
  close();
  return { blocks, tables, unread };
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** Whether a line goes on with what is open. A heading never runs into the text below it. */
function continues(
  text: string,
  last: Line,
  line: Line,
  {
    margin,
    leftEdge,
    pitch
  }: { readonly margin: number; readonly leftEdge: number; readonly pitch: number }
): boolean {
  if (OWN_LINE.test(line.text) && !/^\s*-\s*\d{4}/.test(line.text)) return false;
  if (last.isBold !== line.isBold && !/^\p{Ll}/u.test(line.text)) return false;
  if (
    isCapitals(last.text) !== isCapitals(line.text) &&
    (isCapitals(last.text) || isCapitals(line.text))
  )
    return (
      !isCapitals(last.text) &&
      /^\p{Lu}{2,}(?:\s|$)/u.test(line.text) &&
      last.end > margin * 0.93 &&
      /[,\p{Ll}]$/u.test(text) &&
      !line.isBold
    );
  if (Math.abs(last.size - line.size) > 1.2) return false;
  if (last.page === line.page && pitch > 0 && last.y - line.y > pitch * 1.28) return false;
  if (isCapitals(last.text) && isCapitals(line.text)) return !/[.:;]$/.test(text);
  const isFull = last.end > margin - (margin - leftEdge) * 0.14;
  if (last.isBold && line.isBold) return isFull || /^\p{Ll}/u.test(line.text);
  if (/[.;:!?]["”]?$/u.test(text)) return isFull && /^\p{Ll}/u.test(line.text);
  // A first line that is moved in opens a paragraph.
  const isMovedIn = line.x > leftEdge + 14 && line.x > last.x + 10;
  if (isMovedIn && !/^[\p{Ll}\d(]/u.test(line.text)) return false;
  return isFull || /^\p{Ll}/u.test(line.text);
}
