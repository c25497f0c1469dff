import type { DumbbellModel } from '$lib/charts/dumbbell';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { COMPARABILITY, weakestOf } from '$lib/domain/comparability';
import type { Locale } from '$lib/domain/text';
import { formatMeasure } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import { changeTextOf, isRebuilt, markTextOf, type Row } from '$lib/panels/merger/dumbbell-model';
import { afterTextOf, beforeTextOf, yearsTextOf } from '$lib/panels/merger/findings';
import { exactValueOf } from '$lib/panels/merger/merger-scene';
import { citySources } from '$lib/panels/city/city-sources';
import { endsLegend } from '$lib/panels/merger/ends-legend';
import { SET } from '$lib/set/set';

interface ChangesInput {
  /** Named by their units. */
  readonly rows: readonly Row[];
  readonly model: DumbbellModel;
  readonly indicator: MergerIndicator;
  /** The finding over the picture. */
  readonly title: string;
}

/** What is known of a unit on both sides, and what follows of it. */
function columnsOf(locale: Locale): readonly ShownColumn<Row>[] {
  return [
    {
      name: m.city_unit(),
      kind: 'text',
      value: (row) => (locale === 'en' ? row.indicator.short_en : row.indicator.short)
    },
    { name: m.merger_col_before(), kind: 'text', value: (row) => beforeTextOf(row, locale) },
    {
      name: pick(locale, 'Trước, thấp nhất', 'Before, lowest'),
      kind: 'number',
      value: ({ before }) => before?.low ?? null
    },
    {
      name: pick(locale, 'Trước, cao nhất', 'Before, highest'),
      kind: 'number',
      value: ({ before }) => before?.high ?? null
    },
    { name: m.merger_col_after(), kind: 'text', value: (row) => afterTextOf(row, locale) },
    {
      name: pick(locale, 'Sau, số', 'After, number'),
      kind: 'number',
      value: ({ after }) => exactValueOf(after)
    },
    {
      name: pick(locale, 'Kỳ', 'Periods'),
      kind: 'text',
      value: (row) => yearsTextOf(row, locale)
    },
    { name: m.merger_col_change(), kind: 'text', value: (row) => changeTextOf(row, locale) },
    {
      name: pick(locale, 'Mức so sánh', 'Comparability'),
      kind: 'text',
      value: (row) => markTextOf(row, locale)
    },
    dataColumn(
      ({ isSample }) => isSample,
      locale,
      ({ isOwn }) => isOwn
    )
  ];
}

/** One indicator before and after the merger, a unit a row. */
export function cityChangesSnapshot(place: SnapshotPlace, input: ChangesInput): FrozenSnapshot {
  const { locale } = place;
  const { rows, model, indicator, title } = input;
  const marks = rows.map(({ mark }) => mark);
  const weakest = weakestOf(marks);
  const sourced = rows.filter(({ isSample }) => !isSample).length;
  return pageSnapshot(place, {
    title,
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      formatMeasure(indicator.measure, locale),
      pick(locale, `trước và sau sáp nhập, ${SET.name}`, `before and after the merger, ${SET.name}`)
    ].join(', '),
    parts: [{ kind: 'dumbbell', model: { ...model, total: rows.length } }],
    legend: endsLegend(
      locale,
      rows.some((row) => !isRebuilt(row))
    ),
    sourceLines: citySources(sourced, locale),
    comparability: rows.length === 0 ? null : COMPARABILITY[weakest].label[locale],
    sample: rows.some(({ isSample }) => isSample),
    own: rows.some(({ isOwn }) => isOwn),
    table: tableOf(columnsOf(locale), rows),
    sheetName: locale === 'en' ? indicator.short_en : indicator.short,
    fileParts: [SET.name, indicator.short, 'trước và sau sáp nhập']
  });
}

/** Units with values on both sides that are not beside each other in a picture: they would be read as a change. */
export function uncomparedSnapshot(
  place: SnapshotPlace,
  rows: readonly Row[],
  indicator: MergerIndicator
): FrozenSnapshot {
  const { locale } = place;
  const name = locale === 'en' ? indicator.short_en : indicator.short;
  return tableSnapshot<Row>(place, {
    title: `${name}: ${m.merger_city_uncompared()}`,
    subtitle: pick(
      locale,
      `Trước và sau sáp nhập, ${SET.name}`,
      `Before and after the merger, ${SET.name}`
    ),
    columns: columnsOf(locale),
    rows,
    sourceLines: citySources(rows.filter(({ isSample }) => !isSample).length, locale),
    sample: rows.some(({ isSample }) => isSample),
    own: rows.some(({ isOwn }) => isOwn),
    sheetName: name,
    fileParts: [SET.name, indicator.short, 'không xếp vào hình']
  });
}
