import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { legacyFontOf } from '../intake/legacy-font';
import { Refusal } from '../intake/refusal';
import { assertSafeZip } from '../intake/zip-guard';
import { composedNote, readableText } from './read-text';
import { type Block, paragraph, type ReportText, table } from './report-text';

const DAMAGED = 'Tệp Word bị hỏng hoặc tải về chưa trọn. Mở trong Word, lưu lại rồi chọn lại.';

/** Names without their prefix: files of other programs choose their own. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

type Attributes = Readonly<Record<string, string>>;

function attributesOf(attributes: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), String(value)])
  );
}

interface Handler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function parse(xml: string, { open, text, close }: Handler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Refusal(DAMAGED, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributesOf(attributes)));
  parser.on('text', (value) => text?.(value));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.write(xml).close();
}

interface Style {
  level: number | null;
  numbering: string | null;
  numberingLevel: number;
  basedOn: string | null;
  font: string | null;
}

const HEADING = /^(?:heading|tiêu đề|tieu de|đề mục|header)\s*_?(\d)$/iu;

function stylesOf(xml: string | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (xml === undefined) return styles;
  let now: Style | null = null;
  parse(xml, {
    open: (name, at) => {
      if (name === 'style' && at['type'] !== 'character') {
        now = { level: null, numbering: null, numberingLevel: 0, basedOn: null, font: null };
        styles.set(at['styleId'] ?? '', now);
        const id = HEADING.exec((at['styleId'] ?? '').replace(/(\d)$/u, ' $1'));
        if (id !== null) now.level = Number(id[1]);
      } else if (name === 'style') now = null;
      if (now === null) return;
      if (name === 'name') {
        const heading = HEADING.exec(at['val'] ?? '');
        if (heading !== null) now.level = Number(heading[1]);
        if (/^(?:title|tiêu đề)$/iu.test(at['val'] ?? '')) now.level = 1;
      }
      if (name === 'outlineLvl') {
        const level = Number(at['val']);
        if (level < 9) now.level = level + 1;
      }
      if (name === 'basedOn') now.basedOn = at['val'] ?? null;
      if (name === 'numId') now.numbering = at['val'] ?? null;
      if (name === 'ilvl') now.numberingLevel = Number(at['val'] ?? 0);
      if (name === 'rFonts') now.font = at['ascii'] ?? at['hAnsi'] ?? now.font;
    }
  });
  return styles;
}

interface ListLevel {
  format: string;
  text: string;
  start: number;
}

interface Numbering {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
}

function numberingOf(xml: string | undefined): Numbering {
  const abstracts = new Map<string, Map<number, ListLevel>>();
  const levels = new Map<string, ReadonlyMap<number, ListLevel>>();
  if (xml === undefined) return { levels };
  let list: Map<number, ListLevel> | null = null;
  let level: ListLevel | null = null;
  let num = '';
  parse(xml, {
    open: (name, at) => {
      if (name === 'abstractNum') {
        list = new Map();
        abstracts.set(at['abstractNumId'] ?? '', list);
      }
      if (name === 'lvl' && list !== null) {
        level = { format: 'decimal', text: '', start: 1 };
        list.set(Number(at['ilvl'] ?? 0), level);
      }
      if (level !== null) {
        if (name === 'numFmt') level.format = at['val'] ?? 'decimal';
        if (name === 'lvlText') level.text = at['val'] ?? '';
        if (name === 'start') level.start = Number(at['val'] ?? 1);
      }
      if (name === 'num') num = at['numId'] ?? '';
      if (name === 'abstractNumId' && num !== '') {
        const found = abstracts.get(at['val'] ?? '');
        if (found !== undefined) levels.set(num, found);
      }
    },
    close: (name) => {
      if (name === 'abstractNum') list = null;
      if (name === 'lvl') level = null;
      if (name === 'num') num = '';
    }
  });
  return { levels };
}

const ROMANS: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
];

function roman(value: number): string {
  let [left, text] = [value, ''];
  for (const [worth, letters] of ROMANS)
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  return text;
}

function printedNumber(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((value - 1) % 26) + 1);
  if (format === 'upperLetter') return String.fromCharCode(64 + ((value - 1) % 26) + 1);
  return String(value);
}

/** Counts list numbers as the word processor does. */
class ListCounter {
  readonly #counts = new Map<string, number[]>();

  constructor(readonly numbering: Numbering) {}

  /** The number before an item; empty for a bullet or an unknown list. */
  next(list: string, at: number): string {
    const levels = this.numbering.levels.get(list);
    const level = levels?.get(at);
    if (levels === undefined || level === undefined) return '';
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return '';
    return level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      const own = levels.get(place);
      return printedNumber(counts[place] ?? own?.start ?? 1, own?.format ?? 'decimal');
    });
  }
}

const OLD_FONT = /^\.?vn/iu;
const OLD_CAPITALS = /^\.?vn.*h$/iu;

/** What was met on the way and is worth a word. */
interface Met {
  deleted: boolean;
  old: boolean;
  pictures: number;
  letters: number;
}

/** One paragraph being read. */
interface Open {
  text: string;
  style: string;
  list: string | null;
  listLevel: number;
  outline: number | null;
}

/** Text of a run in a font of before Unicode, as what was meant. */
function runText(text: string, font: string | null): string {
  if (font === null || !OLD_FONT.test(font) || text.trim() === '') return text;
  // Enough odd letters to be believed, whatever the run holds.
  const { convert } = legacyFontOf(`${'®µ¸¶·¹¨©ª«¬ '.repeat(12)}${text}`);
  const meant = convert(text);
  return OLD_CAPITALS.test(font) ? meant.toUpperCase() : meant;
}

function walk(
  xml: string,
  styles: ReadonlyMap<string, Style>,
  counter: ListCounter,
  met: Met
): readonly Block[] {
  const blocks: Block[] = [];
  const tables: { rows: string[][]; cells: number }[] = [];
  const paragraphs: Open[] = [];
  let cell: string[] | null = null;
  const cellStack: (string[] | null)[] = [];
  let skipped = 0;
  let inText = false;
  let font: string | null = null;
  const styleOf = (id: string): Style | undefined => styles.get(id);
  const inherited = <K extends 'level' | 'numbering' | 'font'>(
    id: string,
    key: K
  ): Style[K] | null => {
    let style = styleOf(id);
    for (let depth = 0; style !== undefined && depth < 8; depth += 1) {
      if (style[key] !== null) return style[key];
      style = style.basedOn === null ? undefined : styleOf(style.basedOn);
    }
    return null;
  };
  const write = (text: string): void => {
    const now = paragraphs.at(-1);
    if (now !== undefined && skipped === 0) now.text += text;
  };
  parse(xml, {
    open: (name, at) => {
      switch (name) {
        case 'del':
        case 'moveFrom':
        case 'instrText':
        case 'delText':
        case 'footnoteReference':
        case 'Fallback':
          if (name === 'del' || name === 'moveFrom') met.deleted = true;
          skipped += 1;
          return;
        case 'drawing':
        case 'pict':
          met.pictures += 1;
          return;
        case 'tbl':
          tables.push({ rows: [], cells: 0 });
          return;
        case 'tr':
          tables.at(-1)?.rows.push([]);
          return;
        case 'tc':
          cellStack.push(cell);
          cell = [];
          return;
        case 'gridSpan': {
          const open = tables.at(-1);
          if (open !== undefined) open.cells = Number(at['val'] ?? 1) - 1;
          return;
        }
        case 'p':
          paragraphs.push({ text: '', style: '', list: null, listLevel: 0, outline: null });
          return;
        case 'r':
          font = null;
          return;
        case 't':
          inText = true;
          return;
        case 'tab':
          if (paragraphs.at(-1)?.text !== '') write(' ');
          return;
        case 'br':
        case 'cr':
          write('\n');
          return;
        case 'noBreakHyphen':
          write('-');
          return;
        case 'rFonts':
          font = at['ascii'] ?? at['hAnsi'] ?? font;
          return;
      }
      const now = paragraphs.at(-1);
      if (now === undefined) return;
      if (name === 'pStyle') now.style = at['val'] ?? '';
      if (name === 'numId') now.list = at['val'] ?? null;
      if (name === 'ilvl') now.listLevel = Number(at['val'] ?? 0);
      if (name === 'outlineLvl' && Number(at['val']) < 9) now.outline = Number(at['val']) + 1;
    },
    text: (text) => {
      if (!inText || skipped > 0) return;
      const used = font ?? inherited(paragraphs.at(-1)?.style ?? '', 'font');
      const meant = runText(text, used);
      if (meant !== text) met.old = true;
      met.letters += meant.length;
      write(meant);
    },
    close: (name) => {
      switch (name) {
        case 'del':
        case 'moveFrom':
        case 'instrText':
        case 'delText':
        case 'footnoteReference':
        case 'Fallback':
          skipped -= 1;
          return;
        case 't':
          inText = false;
          return;
        case 'p': {
          const done = paragraphs.pop();
          if (done === undefined) return;
          const text = readableText(done.text);
          if (cell !== null) {
            if (text.trim() !== '') cell.push(text.trim());
            return;
          }
          const list = done.list ?? inherited(done.style, 'numbering');
          const label =
            list === null || list === '0' || text.trim() === ''
              ? ''
              : counter.next(list, done.listLevel);
          const level = done.outline ?? inherited(done.style, 'level');
          for (const [at, line] of text.split('\n').entries()) {
            if (line.trim() === '') continue;
            blocks.push(
              paragraph(line.trim(), {
                kind: level !== null && line.trim().length <= 300 ? 'heading' : 'paragraph',
                label: at === 0 ? label : '',
                level,
                isItem: list !== null && list !== '0' && level === null
              })
            );
          }
          return;
        }
        case 'tc': {
          const open = tables.at(-1);
          const text = (cell ?? []).join(' ');
          cell = cellStack.pop() ?? null;
          const row = open?.rows.at(-1);
          if (row === undefined || open === undefined) return;
          row.push(text);
          for (let more = 0; more < open.cells; more += 1) row.push(text);
          open.cells = 0;
          return;
        }
        case 'tbl': {
          const done = tables.pop();
          if (done === undefined) return;
          const rows = done.rows.filter((row) => row.some((text) => text !== ''));
          if (cell !== null) {
            cell.push(rows.map((row) => row.join(' ')).join(' '));
            return;
          }
          blocks.push(...layoutOrTable(rows));
          return;
        }
      }
    }
  });
  return blocks;
}

/** A table without figures in columns (letterhead, signatures) is text. */
function layoutOrTable(rows: readonly (readonly string[])[]): readonly Block[] {
  const isLayout = rows.length <= 2 && rows.every((row) => row.length <= 2);
  if (!isLayout) return rows.length === 0 ? [] : [table(rows)];
  return rows
    .flatMap((row) => [...new Set(row)])
    .filter((text) => text !== '')
    .map((text) => paragraph(text));
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name }) => /^word\/(?:document|styles|numbering)\.xml$/u.test(name)
    });
  } catch (error) {
    throw new Refusal(DAMAGED, { cause: error });
  }
}

/** Reads a Word document: headings, list numbers, tables; what is tracked as deleted is left out. */
export function readDocxReport(file: string, bytes: Uint8Array): ReportText {
  assertSafeZip(bytes);
  const parts = partsOf(bytes);
  const part = (name: string): string | undefined => {
    const found = parts[`word/${name}.xml`];
    return found === undefined ? undefined : strFromU8(found);
  };
  const document = part('document');
  if (document === undefined) throw new Refusal(DAMAGED);
  const met: Met = { deleted: false, old: false, pictures: 0, letters: 0 };
  const blocks = walk(
    document,
    stylesOf(part('styles')),
    new ListCounter(numberingOf(part('numbering'))),
    met
  );
  if (met.letters < 60 && met.pictures > 0)
    throw new Refusal(
      'Tệp Word chỉ có ảnh chụp hoặc bản quét, không có chữ nào đọc được. Cần bản gõ chữ: xin tệp gốc, hoặc nhận dạng chữ (OCR) rồi soát lại.'
    );
  return {
    file,
    blocks,
    notes: [
      ...(met.old
        ? ['Chữ gõ bằng phông TCVN3 (.VnTime…) đã được đổi sang Unicode; hãy soát lại tên.']
        : []),
      ...(met.deleted
        ? [
            'Văn bản còn dấu sửa (track changes): phần đã xóa không được đọc, phần chèn thêm được giữ.'
          ]
        : []),
      ...composedNote(document)
    ]
  };
}
