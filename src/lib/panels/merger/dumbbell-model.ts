import { ticks } from '$lib/charts/axis-scale';
import type { ComparabilityIcon } from '$lib/charts/basis-icon';
import type { DumbbellModel, DumbbellPanel, DumbbellRow } from '$lib/charts/dumbbell';
import type { DumbbellEnd } from '$lib/charts/dumbbell-ends';
import type { Fill } from '$lib/charts/fill';
import { COMPARABILITY } from '$lib/domain/comparability';
import { isChange, sizeOfChange, unclearLast } from '$lib/domain/merge/city-changes';
import type { Ends } from '$lib/domain/merge/ends';
import type { MergerRow } from '$lib/domain/merge/merger-rows';
import type { MergerFigure } from '$lib/data/queries/merger';
import type { Locale } from '$lib/domain/text';
import { formatClaims } from '$lib/format/bound';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { datedOf } from '$lib/domain/period';
import { formatDatedShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { ownWord } from './own-word';
import type { Comparator } from '$lib/domain/observation';
import type { MergerIndicator } from './merger-indicator';
import { formatChange, formatEndsShort } from './value-words';

export type Row = MergerRow<MergerFigure, MergerIndicator>;

/** Rows of a picture: more than twelve are not read as one. */
export const MOST_ROWS = 12;

/**
 * Rows whose two ends compare, and whose values share the scale of percent. What cannot be compared, or is
 * no plain number, is told in the table: side by side in a picture it would be read as a change.
 */
export function isDrawn(row: Row): boolean {
  return isChange(row) && row.before !== null && row.indicator.measure === '%';
}

/** Whether what is shown as before was added up from former units. */
export function isRebuilt({ rebuilt }: Row): boolean {
  return rebuilt !== null && (rebuilt.low !== null || rebuilt.high !== null);
}

/** Middle of a difference, for sorting; an open end counts as the closed one. */
function middleOf({ low, high }: Ends): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

function afterFill(figure: MergerFigure): Fill {
  if (figure.provenance === 'sample') return 'sample';
  if (figure.provenance === 'own') return 'own';
  return figure.standing === 'estimate' ? 'estimate' : 'solid';
}

function beforeEnd(row: Row, locale: Locale): DumbbellEnd | null {
  const { before, indicator } = row;
  if (before === null) return null;
  const low = before.low ?? before.high ?? 0;
  const high = before.high ?? before.low ?? 0;
  const bound = before.high === null ? 'above' : before.low === null ? 'below' : null;
  return {
    low,
    high,
    bound,
    text: formatEndsShort(before, indicator, locale),
    fill: row.rebuilt?.steps.some((step) => step.provenance === 'sample')
      ? 'sample'
      : row.rebuilt?.hasOwn === true && isRebuilt(row)
        ? 'own'
        : isRebuilt(row)
          ? 'rebuilt'
          : 'stated'
  };
}

function afterEnd(row: Row, locale: Locale): DumbbellEnd | null {
  const { after, indicator } = row;
  if (after === null || after.value === null) return null;
  const comparator = after.comparator as Comparator;
  const bound = comparator.startsWith('>') ? 'above' : comparator.startsWith('<') ? 'below' : null;
  const said = [{ value: after.value, valueMax: after.value_max }, ...(after.rivals ?? [])];
  const low = Math.min(...said.map(({ value }) => value));
  const high = Math.max(...said.map(({ value, valueMax }) => valueMax ?? value));
  const words = {
    comparator,
    value: after.value,
    valueMax: after.value_max,
    rivals: after.rivals ?? []
  };
  return {
    low,
    high,
    bound,
    text:
      bound === null && high === low
        ? formatNumber(after.value, locale, indicator.decimals)
        : formatClaims(words, '', locale),
    fill: afterFill(after)
  };
}

/** "ước tính · mẫu", "suy ra · tự nhập": the mark, then what else must be known. No sample is called exact. */
export function markTextOf(row: Row, locale: Locale): string {
  return [
    row.isSample && row.mark === 'exact' ? '' : COMPARABILITY[row.mark].label[locale],
    row.isOwn ? ownWord({ figures: [row.after, row.stated], steps: row.rebuilt?.steps }) : '',
    row.isSample ? m.merger_tag_sample() : ''
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The change in words, or why there is none. */
export function changeTextOf(row: Row, locale: Locale): string {
  if (row.difference !== null && row.change?.isUnclear)
    return `${formatChange(row.difference, row.indicator, locale, row.isAbout) ?? ''}; ${m.common_small_unclear()}`;
  if (row.difference !== null)
    return formatChange(row.difference, row.indicator, locale, row.isAbout) ?? '';
  if (row.isUnlike) return m.merger_change_unlike();
  if (row.isBreak) return m.merger_change_break();
  return row.before === null ? m.merger_change_no_before() : m.merger_change_no_after();
}

function toRow(
  row: Row,
  leading: Row | undefined,
  isOneMeasure: boolean,
  locale: Locale
): DumbbellRow {
  return {
    ...(row === leading ? { leads: true } : {}),
    name: [
      locale === 'vi' ? row.indicator.short : row.indicator.short_en,
      // Whole years are the rule; another part of the year is said.
      isOneMeasure || row.likeness === '' || row.after === null
        ? ''
        : `(${formatDatedShort(datedOf(row.after), locale, row.indicator)})`
    ]
      .filter(Boolean)
      .join(' '),
    before: beforeEnd(row, locale),
    after: afterEnd(row, locale),
    comparability: `cp-${row.mark}` satisfies ComparabilityIcon,
    comparabilityText: markTextOf(row, locale),
    differenceText: changeTextOf(row, locale)
  };
}

/** "10/2024 → 10/2026", where all rows are of the same two parts of a year; empty where not. */
function periodsOf(rows: readonly Row[], locale: Locale): string {
  const texts = rows.map(({ period, after, indicator }) =>
    [period === null ? null : { period }, after === null ? null : datedOf(after)]
      .map((each) => (each === null ? '' : formatDatedShort(each, locale, indicator)))
      .join(' → ')
  );
  const isPart = rows.every(({ likeness }) => likeness !== '');
  return isPart && new Set(texts).size === 1 ? (texts[0] ?? '') : '';
}

function panelOf(
  title: string,
  rows: readonly Row[],
  leading: Row | undefined,
  isOneMeasure: boolean,
  locale: Locale
): DumbbellPanel {
  const drawn = rows.map((row) => toRow(row, leading, isOneMeasure, locale));
  const isShare = rows.every((row) => row.indicator.measure === '%');
  const ends = drawn.flatMap(({ before, after }) =>
    [before, after].flatMap((end) =>
      end === null
        ? []
        : end.bound === 'above'
          ? [end.low, isShare ? 100 : end.low]
          : end.bound === 'below'
            ? [0, end.high]
            : [end.low, end.high]
    )
  );
  // A picture of shares that all lie high would be a picture of white otherwise; the ticks say where it starts.
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const from = least > 0.5 * most ? least - 0.15 * (most - least || most) : 0;
  const scale = ticks(
    Math.max(0, from),
    // A rate may pass 100 % of its plan; shares end there.
    Math.min(Math.max(most, 1e-6), isShare && most <= 100 ? 100 : Infinity),
    4
  );
  const words = scale.values.map((at) => ({ at, text: formatNumber(at, locale, scale.decimals) }));
  const start =
    scale.min === 0
      ? ''
      : m.merger_axis_from({
          from: formatMeasured(scale.min, rows[0]?.indicator.measure ?? '', locale)
        });
  const periods = isOneMeasure ? periodsOf(rows, locale) : '';
  const heading = [title, periods, start].filter(Boolean).join(' · ');
  return { title: heading, min: scale.min, max: scale.max, ticks: words, rows: drawn };
}

/**
 * The row to begin with: sourced before sample, one that certainly rose or fell before one that may have,
 * a rate before a count, then the largest change; one
 * that its counts leave open is behind them. Undefined where no row is a change of plain numbers: what
 * is not comparable, approximate, bounded or computed back leads nothing.
 */
export function leadingRow(rows: readonly Row[]): Row | undefined {
  const isSure = ({ difference }: Row): boolean =>
    difference !== null && ((difference.low ?? -1) > 0 || (difference.high ?? 1) < 0);
  const rank = (row: Row): number =>
    (row.isSample ? 8 : 0) + 4 * unclearLast(row) + (isSure(row) ? 0 : 2) + (isDrawn(row) ? 0 : 1);
  return rows
    .filter(isChange)
    .sort((a, b) => rank(a) - rank(b) || sizeOfChange(b) - sizeOfChange(a))[0];
}

/**
 * Rates before and after: a panel a direction, sorted by the change. Of more than twelve the sourced ones
 * and then the largest changes are drawn. Rows of one indicator share their measure, whichever it is, and
 * keep their order.
 */
export function dumbbellModel(
  rows: readonly Row[],
  locale: Locale,
  isOneMeasure = false
): DumbbellModel {
  const first = isOneMeasure
    ? rows.slice(0, MOST_ROWS)
    : [...rows]
        .filter(isDrawn)
        .sort(
          (a, b) => Number(a.isSample) - Number(b.isSample) || sizeOfChange(b) - sizeOfChange(a)
        )
        .slice(0, MOST_ROWS)
        .sort((a, b) => middleOf(b.difference ?? NONE) - middleOf(a.difference ?? NONE));
  const leading = isOneMeasure ? undefined : leadingRow(first);
  const panels = [
    { title: m.merger_more_is_better(), direction: 'increase' },
    { title: m.merger_less_is_better(), direction: 'decrease' },
    { title: m.merger_no_direction(), direction: 'none' }
  ].map(({ title, direction }) => ({
    title,
    rows: first.filter(({ indicator }) =>
      direction === 'none'
        ? indicator.direction === 'none' || indicator.direction === 'range'
        : indicator.direction === direction
    )
  }));
  return {
    panels: panels
      .filter((panel) => panel.rows.length > 0)
      .map((panel) => panelOf(panel.title, panel.rows, leading, isOneMeasure, locale))
  };
}

const NONE: Ends = { low: null, high: null };
