import { isStatus, STATUS } from '$lib/domain/status';
import { isOwnPlace } from '$lib/export/deck';
import { cleanData } from '$lib/format/clean-text';
import type { Cell, LegendItem, SnapshotStatus, SnapshotTable } from '$lib/export/snapshot';
import type { ChartKind, ChartPart } from './frozen-chart';
import type { FrozenSnapshot } from './frozen-snapshot';

type Fields = Readonly<Record<string, unknown>>;

const MOST_TEXT = 6000;
const MARKS = [
  'bar',
  'outline',
  'hatch',
  'band',
  'line',
  'dashed',
  'dotted',
  'point',
  'ring',
  'broken-ring',
  'tick'
];
const KINDS = ['text', 'number', 'percent', 'year', 'date'];

/** Written out, so that a kept deck can be read without what draws it. */
const CHARTS: Readonly<Record<ChartKind, true>> = {
  bars: true,
  bound: true,
  bullet: true,
  distribution: true,
  dumbbell: true,
  flow: true,
  grid: true,
  ladder: true,
  line: true,
  portrait: true,
  range: true,
  statuses: true,
  strip: true,
  table: true,
  tiles: true,
  timeline: true,
  wedge: true,
  xmr: true,
  years: true
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_TEXT;
const isCell = (value: unknown): value is Cell =>
  value === null || isText(value) || (typeof value === 'number' && Number.isFinite(value));
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

function isLegend(value: unknown): value is readonly LegendItem[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item) =>
        isFields(item) &&
        isText(item['label']) &&
        MARKS.includes(item['mark'] as string) &&
        /^#[0-9a-f]{6}$/i.test(String(item['colour']))
    )
  );
}

function isTable(value: unknown): value is SnapshotTable {
  if (!isFields(value)) return false;
  const { columns, rows } = value;
  return (
    Array.isArray(columns) &&
    columns.every(
      (column) =>
        isFields(column) && isText(column['name']) && KINDS.includes(column['kind'] as string)
    ) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every(isCell))
  );
}

function isParts(value: unknown): value is readonly ChartPart[] {
  return (
    Array.isArray(value) &&
    value.every(
      (part) =>
        isFields(part) && Object.hasOwn(CHARTS, String(part['kind'])) && isFields(part['model'])
    )
  );
}

/** Marks come from the vocabulary, words from what was kept; undefined when it is not sound. */
function statusOf(value: unknown): SnapshotStatus | null | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { code, words } = value;
  if (!isStatus(code) || !isText(words)) return undefined;
  const { icon, colour } = STATUS[code];
  return { code, icon, colour, words };
}

const TEXTS = ['title', 'subtitle', 'description', 'caption', 'sheetName', 'notes'] as const;
const NULLABLE = ['targetWords', 'pathWords', 'comparability'] as const;
const OPTIONAL = ['dataWords', 'link', 'newest', 'remark'] as const;

/**
 * A snapshot as it was kept, or null when anything of it is not what it must be: kept by an older site,
 * cut short, changed by hand. Its texts are clean. The model of its chart is only known to be data; drawing it may still throw.
 */
export function readSnapshot(value: unknown): FrozenSnapshot | null {
  if (!isFields(value)) return null;
  const { id, locale, address, dataDate, sample, own, sourceLines, fileParts, nativeChart } = value;
  const status = statusOf(value['status']);
  const isSound =
    /^[\w-]{1,120}$/.test(String(id)) &&
    (locale === 'vi' || locale === 'en') &&
    isText(address) &&
    isOwnPlace(address) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(dataDate)) &&
    typeof sample === 'boolean' &&
    (own === undefined || typeof own === 'boolean') &&
    status !== undefined &&
    TEXTS.every((key) => isText(value[key])) &&
    NULLABLE.every((key) => value[key] === null || isText(value[key])) &&
    OPTIONAL.every((key) => value[key] === undefined || isText(value[key])) &&
    isTexts(sourceLines) &&
    isTexts(fileParts) &&
    isLegend(value['legend']) &&
    isTable(value['table']) &&
    isParts(value['parts']) &&
    (nativeChart === undefined || isFields(nativeChart));
  return isSound ? cleanData({ ...value, status } as unknown as FrozenSnapshot) : null;
}
