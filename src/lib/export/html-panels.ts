import type { Locale } from '$lib/domain/text';
import type { FontFile } from '$lib/drawing/font-files';
import { markSvg, pageSvg } from '$lib/drawing/svg';
import { element, escapeXml } from '$lib/drawing/svg-text';
import { formatExactNumber } from '$lib/format/exact-number';
import { formatNumber } from '$lib/format/number';
import { formatDate } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { htmlFile } from './html-file';
import type { FilePanel, PanelsFile } from './job';
import { markedTable } from './marked-table';
import { stampOf } from './marks';
import { STATUS_COLOUR } from './palette';
import style from './panels.css?raw';
import { footLines } from './picture-foot';
import type { Cell, Column, SnapshotTable, SnapshotWords } from './snapshot';
import { statusIcon } from './status-icon';
import { WORDS } from './words';
import { toBytes } from './zip';

const ICON = 16;

function cellText(cell: Cell, { kind, decimals }: Column, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formatDate(cell, locale) : cell;
  if (kind === 'year') return String(cell);
  const number =
    decimals === undefined ? formatExactNumber(cell, locale) : formatNumber(cell, locale, decimals);
  return kind === 'percent' ? `${number}%` : number;
}

/** Columns that say something of any row: the others only take the width. */
function filledTable({ columns, rows }: SnapshotTable): SnapshotTable {
  const isFilled = columns.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const filled = <One>(all: readonly One[]): readonly One[] => all.filter((_, at) => isFilled[at]);
  return { columns: filled(columns), rows: rows.map(filled) };
}

function tableOf(snapshot: SnapshotWords): string {
  const { columns, rows } = filledTable(markedTable(snapshot));
  const look = ({ kind }: Column): { class: string | undefined } => ({
    class: kind === 'number' || kind === 'percent' ? 'number' : undefined
  });
  const head = columns.map((column) =>
    element('th', { scope: 'col', ...look(column) }, escapeXml(column.name))
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...columns.map((column, at) =>
        element(
          'td',
          look(column),
          escapeXml(cellText(row[at] ?? null, column, snapshot.locale)) || ' '
        )
      )
    )
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, body.join('\n'))
  );
  return element('div', { class: 'scroll' }, table);
}

function statusLine({ status, sample, targetWords, pathWords }: SnapshotWords): string {
  const goal = [targetWords, pathWords].filter((words) => words !== null).join(' · ');
  const lines = [
    ...(status === null
      ? []
      : [
          element(
            'p',
            { class: 'status' },
            markSvg(
              statusIcon(status.icon, STATUS_COLOUR[status.colour], {
                x: 0,
                y: 0,
                size: ICON,
                sample
              }),
              ICON
            ),
            element('span', {}, escapeXml(status.words))
          )
        ]),
    ...(goal === '' ? [] : [element('p', {}, escapeXml(goal))])
  ];
  return lines.join('');
}

function panelOf({ snapshot, page }: FilePanel, index: number): string {
  const { locale, title, subtitle, remark, sample } = snapshot;
  const stamp = stampOf(snapshot, locale);
  const table = tableOf(snapshot);
  return element(
    'article',
    { class: page === null ? 'wide' : undefined },
    element('h2', {}, escapeXml(title)),
    subtitle === '' ? '' : element('p', { class: 'sub' }, escapeXml(subtitle)),
    stamp === null
      ? ''
      : element('p', { class: sample ? 'stamp sample' : 'stamp' }, escapeXml(stamp.text)),
    page === null ? '' : pageSvg(page.picture, { id: `p${index + 1}-${page.id}`, lang: locale }),
    statusLine(snapshot),
    remark === undefined
      ? ''
      : element('p', {}, escapeXml(`${WORDS.remark[locale]}: ${remark.trim()}`)),
    page === null
      ? table
      : element(
          'details',
          {},
          element('summary', {}, escapeXml(m.export_file_table({}, { locale }))),
          table
        ),
    ...footLines(snapshot)
      .filter((line) => line !== '')
      .map((line) => element('p', { class: 'note' }, escapeXml(line)))
  );
}

/** The page as one HTML file that opens by a double click; it needs no script. */
export async function panelsHtml(
  { title, lead, notes, language, panels }: PanelsFile,
  fonts: readonly FontFile[]
): Promise<Uint8Array> {
  const head = element(
    'header',
    {},
    element('h1', {}, escapeXml(title)),
    lead === '' ? '' : element('p', { class: 'lead' }, escapeXml(lead)),
    ...notes.map((note) => element('p', { class: 'note' }, escapeXml(note)))
  );
  const body = [head, element('main', {}, panels.map(panelOf).join('\n'))].join('\n');
  return toBytes(await htmlFile({ title, language, style, script: '', body }, fonts));
}
