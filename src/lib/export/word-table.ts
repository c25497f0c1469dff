import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip as twips
} from 'docx';
import { type AppendixGroup, type AppendixRow, type Figure, numbered } from './appendix';
import { type Look, paragraph } from './word-page';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
/** A cell without a line around it. */
export const BARE_CELL = { top: none, bottom: none, left: none, right: none } as const;
const BORDERS = {
  ruled: {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line
  },
  bare: { ...BARE_CELL, insideHorizontal: none, insideVertical: none }
} as const;

/**
 * A table that keeps the widths of its columns, a line around every cell or none.
 * @param width in twentieths of a point, as are those of the columns
 */
export function fixedTable(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  width: number,
  borders: keyof typeof BORDERS
): Table {
  return new Table({
    rows: [...rows],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnWidths.map(Math.round),
    borders: BORDERS[borders]
  });
}

interface CellLook extends Look {
  /** Columns it goes over. */
  readonly span?: number;
  readonly shaded?: boolean;
  /** Twentieths of a point above and below the words. */
  readonly pad?: number;
}

/** A cell, a paragraph a line. @param width in twentieths of a point */
export function tableCell(text: string, width: number, look: CellLook): TableCell {
  const { span = 1, shaded = false, pad = 15, ...rest } = look;
  return new TableCell({
    columnSpan: span,
    width: { size: Math.round(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: pad, bottom: pad, left: 70, right: 70 },
    ...(shaded ? { shading: { fill: 'E9F0F9' } } : {}),
    children: text.split('\n').map((one) => paragraph(one, rest))
  });
}

/** The figure, and below it what it is the figure of. */
export const figureWords = ({ text, period }: Figure): string =>
  period === undefined ? text : `${text}\n(${period})`;

interface AppendixTable {
  readonly names: readonly string[];
  /** Of the columns, in hundredths of the width. */
  readonly shares: readonly number[];
  /** Millimetres. */
  readonly width: number;
  readonly groups: readonly AppendixGroup[];
  /** What stands behind the number of a row. */
  readonly cellsOf: (
    row: AppendixRow
  ) => readonly { readonly text: string; readonly align?: 'center' }[];
  /** Of all cells: points of their words, and their room above and below. */
  readonly look: Pick<CellLook, 'size' | 'pad'>;
}

/** Targets in the form of an appendix: heads repeated, groups in Roman numerals, rows counted through all groups. */
export function appendixTable(table: AppendixTable): Table {
  const { names, shares, width, groups, cellsOf, look } = table;
  const widths = shares.map((share) => twips((width * share) / 100));
  const cell = (text: string, at: number, own: CellLook = {}): TableCell => {
    const { span = 1 } = own;
    const wide = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    return tableCell(text, wide, { ...look, ...own });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, at) => cell(name, at, { bold: true, align: 'center', shaded: true }))
  });
  const body = numbered(groups).flatMap(({ number, title, rows }) => [
    new TableRow({
      cantSplit: true,
      children: [
        cell(number, 0, { bold: true, align: 'center', keepNext: true }),
        cell(title, 1, { bold: true, span: names.length - 1, keepNext: true })
      ]
    }),
    ...rows.map(
      ([count, row]) =>
        new TableRow({
          cantSplit: true,
          children: [{ text: String(count), align: 'center' } as const, ...cellsOf(row)].map(
            ({ text, align }, at) => cell(text, at, { align })
          )
        })
    )
  ]);
  return fixedTable([head, ...body], widths, twips(width), 'ruled');
}
