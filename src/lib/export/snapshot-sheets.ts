import { markedTable } from './marked-table';
import { markNotes } from './marks';
import { editionWords } from './picture-foot';
import type { Sheet, SheetCell } from './sheet';
import type { Cell, Column, SnapshotWords } from './snapshot';
import { WORDS } from './words';

const LEAST_WIDTH = 11;
const MOST_WIDTH = 52;

const lengthOf = (cell: Cell): number => (cell === null ? 0 : String(cell).length);

function widthOf(column: Column, cells: readonly Cell[]): number {
  const words = column.name.split(' ').map((word) => word.length);
  const longest = Math.max(...words, ...cells.map(lengthOf)) + 3;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest));
}

/** The numbers of a snapshot: headers in the first row, typed cells below, nothing else. */
export function dataSheet(snapshot: SnapshotWords): Sheet {
  const { columns, rows } = markedTable(snapshot);
  const head = columns.map(({ name }): SheetCell => ({ value: name, kind: 'text', look: 'head' }));
  const body = rows.map((row) =>
    columns.map(({ kind, decimals }, index): SheetCell => {
      const value = row[index] ?? null;
      return { value, kind, decimals, look: 'body' };
    })
  );
  return {
    name: snapshot.sheetName,
    widths: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index] ?? null)
      )
    ),
    rows: [head, ...body],
    headRow: 1,
    landscape: columns.length > 6
  };
}

function sourceRows(snapshot: SnapshotWords): (readonly [string, string, string?])[] {
  const { locale, status, comparability, address, link } = snapshot;
  const target = [snapshot.targetWords, snapshot.pathWords].filter((words) => words !== null);
  return [
    ...markNotes(snapshot, locale).map((note) => [WORDS.data[locale], note] as const),
    [WORDS.finding[locale], snapshot.title],
    [WORDS.content[locale], snapshot.subtitle],
    ...(status === null ? [] : [[WORDS.status[locale], status.words] as const]),
    ...(target.length === 0 ? [] : [[WORDS.target[locale], target.join(' · ')] as const]),
    ...snapshot.sourceLines.map((line) => [WORDS.source[locale], line] as const),
    ...(snapshot.dataWords === undefined
      ? []
      : [[WORDS.period[locale], snapshot.dataWords] as const]),
    [WORDS.edition[locale], editionWords(snapshot)],
    ...(comparability === null ? [] : [[WORDS.comparability[locale], comparability] as const]),
    [WORDS.address[locale], link ?? address, link]
  ];
}

/** Where the numbers come from, a block a snapshot. */
export function sourceSheet(snapshots: readonly SnapshotWords[]): Sheet {
  const plain = (value: string, link?: string): SheetCell => ({
    value,
    kind: 'text',
    look: 'plain',
    ...(link === undefined ? {} : { link })
  });
  const rows = snapshots.flatMap((snapshot) => [
    [{ value: snapshot.sheetName, kind: 'text', look: 'caps' } satisfies SheetCell],
    ...sourceRows(snapshot).map(([what, words, link]) => [plain(what), plain(words, link)]),
    []
  ]);
  const locale = snapshots[0]?.locale ?? 'vi';
  return { name: WORDS.source[locale], widths: [24, 96], rows, headRow: 0, landscape: true };
}

/** Sheets of a workbook: one of numbers a snapshot, then the sources of all. */
export function snapshotSheets(snapshots: readonly SnapshotWords[]): Sheet[] {
  return [...snapshots.map(dataSheet), sourceSheet(snapshots)];
}
