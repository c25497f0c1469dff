import {
  APPENDIX_COLUMNS,
  numbered,
  type Appendix,
  type AppendixRow,
  type Figure
} from './appendix';
import { markNotes, stampOf } from './marks';
import type { Sheet, SheetCell } from './sheet';
import { WORDS } from './words';

const text = (
  value: string,
  look: SheetCell['look'],
  more: Partial<SheetCell> = {}
): SheetCell => ({ value, kind: 'text', look, ...more });

/** A number where there is one, so that it can be counted with; else what stands in its place. */
function figureCell({ text: words, period, value, kind = 'number', decimals }: Figure): SheetCell {
  const behind = period === undefined ? '' : ` (${period})`;
  if (value === undefined || value === null)
    return text(words === '' ? '' : words + behind, 'body', { align: 'center' });
  return { value, kind, decimals, behind, look: 'body', align: 'center' };
}

function rowCells(number: number, row: AppendixRow): SheetCell[] {
  return [
    { value: number, kind: 'year', look: 'body', align: 'center' },
    text(row.content, 'body'),
    text(row.measure, 'body', { align: 'center' }),
    figureCell(row.target),
    figureCell(row.actual),
    figureCell(row.ratio),
    text(row.status, 'body'),
    text(row.source, 'body')
  ];
}

/** "Biểu số 01" as a sheet: heads as in the report, typed figures, notes below. */
export function appendixSheet(appendix: Appendix): Sheet {
  const { locale, link } = appendix;
  const stamp = stampOf(appendix, locale);
  const names = APPENDIX_COLUMNS[locale];
  const span = names.length;
  const wide = (
    value: string,
    look: SheetCell['look'],
    more: Partial<SheetCell> = {}
  ): SheetCell[] => [text(value, look, { span, ...more })];
  const groups = numbered(appendix.groups).flatMap(({ number, title, rows }) => [
    [text(number, 'group', { align: 'center' }), text(title, 'group', { span: span - 1 })],
    ...rows.map(([at, row]) => rowCells(at, row))
  ]);
  const top = [
    wide(appendix.issuer.toLocaleUpperCase('vi'), 'caps'),
    wide(appendix.number, 'caps', { align: 'right' }),
    wide(appendix.title, 'title', { align: 'center' }),
    wide(appendix.attachedTo, 'note', { align: 'center' }),
    ...(stamp === null
      ? []
      : [wide(`${stamp.text}. ${markNotes(appendix, locale).join(' ')}`, 'warning')]),
    wide(appendix.headline, 'plain')
  ];
  const foot = [
    [],
    ...appendix.notes.map((note) => wide(note, 'note')),
    wide(
      `${WORDS.address[locale]}: ${link ?? appendix.address}`,
      'note',
      link === undefined ? {} : { link }
    )
  ];
  return {
    name: appendix.number,
    widths: [6, 33, 16, 22, 18, 10, 18, 17],
    rows: [...top, names.map((name) => text(name, 'head')), ...groups, ...foot],
    headRow: top.length + 1,
    landscape: true
  };
}
