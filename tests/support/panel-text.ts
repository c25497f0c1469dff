import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { ChartPart } from '$lib/panels/frozen-chart';
import { markedTable } from '$lib/export/marked-table';

const line = (name: string, value: unknown): readonly string[] =>
  value === null || value === undefined || value === ''
    ? []
    : [
        `${name}: ${typeof value === 'string' ? value.replaceAll('\n', ' ⏎ ') : JSON.stringify(value)}`
      ];

/** What is drawn: a table as its rows, anything else as its model. */
function drawnText({ kind, model }: ChartPart): readonly string[] {
  if (kind !== 'table') return [`drawn: ${kind} ${JSON.stringify(model)}`];
  const cell = (value: (typeof model.rows)[number] & readonly unknown[]): string =>
    value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' | ');
  return [
    `drawn: table, ${JSON.stringify(model.rest)}`,
    `> ${model.columns.map(({ name, isNumber }) => (isNumber ? `${name} #` : name)).join(' | ')}`,
    ...model.rows.map((row) => ('group' in row ? `> [${row.group}]` : `> ${cell(row)}`))
  ];
}

/**
 * A panel as what leaves the page: its words, its table as files hold it, what is drawn and the native chart.
 * @param covers ids of the pictures and tables of the page it speaks for
 */
export function panelText(name: string, covers: string, snapshot: FrozenSnapshot): string {
  const { table, parts, legend, sourceLines, nativeChart, status, ...words } = snapshot;
  const marked = markedTable(snapshot);
  return [
    `\n=== ${words.address} · ${name} · ${covers.split(' ')[0]}`,
    ...line('title', words.title),
    ...line('subtitle', words.subtitle),
    ...line('for readers who do not see it', words.description),
    ...line(
      'status',
      status && `${status.code} · ${status.icon} · ${status.colour} · ${status.words}`
    ),
    ...line('target', words.targetWords),
    ...line('path', words.pathWords),
    ...line('remark', words.remark),
    ...legend.map(({ label, mark, colour }) => `legend: ${mark} ${colour} ${label}`),
    ...sourceLines.map((source) => `source: ${source}`),
    ...line('comparability', words.comparability),
    ...line('data of', [words.dataDate, words.newest, words.dataWords].filter(Boolean).join(' · ')),
    ...line('sample', words.sample ? 'yes' : ''),
    ...line('caption', words.caption),
    ...line('notes', words.notes),
    ...line('files', [words.sheetName, ...words.fileParts].join(' / ')),
    ...parts.flatMap(drawnText),
    ...line('native', nativeChart),
    `table: ${table.columns.length} columns, ${table.rows.length} rows`,
    `| ${marked.columns.map(({ name: head, kind, decimals }) => `${head} <${kind}${decimals === undefined ? '' : ` ${decimals}`}>`).join(' | ')}`,
    ...marked.rows.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')}`),
    ''
  ].join('\n');
}
