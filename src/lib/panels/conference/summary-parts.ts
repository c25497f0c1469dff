import { datedOf } from '$lib/domain/period';
import { FIELD, FIELDS } from '$lib/domain/field';
import { groupBy } from '$lib/domain/group-by';
import type { Indicator } from '$lib/domain/indicator';
import { isIssuedBy } from '$lib/domain/known';
import { BASES, BASIS } from '$lib/domain/lineage';
import { launcherOf } from '$lib/domain/movement';
import type { Observation } from '$lib/domain/observation';
import { type Rival, rivalsAmong } from '$lib/domain/rival';
import type { Locale } from '$lib/domain/text';
import { formerNameOf } from '$lib/domain/unit-name';
import { mergerPathOf } from '$lib/format/address';
import { formatAsPrinted, formatClaims, formatContested } from '$lib/format/bound';
import { formatNumber } from '$lib/format/number';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatRecipient } from '$lib/format/commendation';
import { formatLauncher } from '$lib/format/launcher';
import { formatDatedInside, formatPeriod } from '$lib/format/period';
import { toInside } from '$lib/panels/target/finding-words';
import type { Citations } from './citations';
import type { UnitScene } from '$lib/panels/conference/unit-scene';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

function ownDocuments({
  documents,
  unit
}: Pick<UnitScene, 'documents' | 'unit'>): ReadonlySet<string> {
  const own = [...documents.values()].filter((row) => isIssuedBy(row, unit));
  return new Set(own.map(({ document }) => document));
}

/** A figure with its word, what contradicts it, and its doubt where it cannot be what is printed. */
function statedText(
  { comparator, value, value_max: valueMax }: Observation & { readonly value: number },
  rivals: readonly Rival[],
  limits: Indicator,
  measure: string,
  locale: Locale
): string {
  const words = { comparator, value, valueMax, rivals };
  return (
    formatClaims(words, measure, locale, decimalsWrittenOf(value)) +
    formatAsPrinted(words, limits, locale) +
    formatContested(words, locale)
  );
}

/** A figure that a document of the unit itself reports, with what it measures. */
export interface OwnResult {
  readonly row: Observation;
  readonly indicator: Indicator;
}

/** "11/11, 100%", "gần 60 tỷ đồng", "ước 3.042,1 tỷ đồng": a reported figure with what contradicts it. */
export function resultValue(
  { row, indicator }: OwnResult,
  said: readonly Observation[],
  locale: Locale
): string {
  const { numerator, denominator } = row;
  const rivals = rivalsAmong(
    row,
    said.filter((other) => other.indicator === row.indicator)
  );
  const counts =
    numerator === null || denominator === null
      ? ''
      : `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`;
  const value = [
    counts,
    row.value === null
      ? ''
      : statedText({ ...row, value: row.value }, rivals, indicator, indicator.measure, locale)
  ]
    .filter(Boolean)
    .join(', ');
  const estimate = row.standing === 'estimate' ? pick(locale, 'ước ', 'estimated ') : '';
  return estimate + value;
}

function resultText(result: OwnResult, said: readonly Observation[], locale: Locale): string {
  const { name, name_en } = result.indicator;
  const subject = toInside(pick(locale, name, name_en));
  return `${subject}: ${resultValue(result, said, locale)} (${formatDatedInside(datedOf(result.row), locale, result.indicator)})`;
}

/** What describes a unit and is no result of it. */
const FACTS: ReadonlySet<string> = new Set([
  'dan-so',
  'dang-vien',
  'dien-tich',
  'so-ho',
  'so-thon-to-dan-pho',
  'to-chuc-dang'
]);

/**
 * What the unit's own documents report for the time before the term's targets are judged. Facts that are no
 * achievement (people, area) and figures of other sources are left out.
 */
export function ownResults(
  scene: Pick<UnitScene, 'said' | 'report' | 'documents' | 'unit'>
): readonly OwnResult[] {
  const { said, report } = scene;
  const own = ownDocuments(scene);
  const [first = Infinity] = report.years ?? [];
  const indicators = new Map(said.indicators.map((row) => [row.indicator, row]));
  return said.observations.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    const isOf = row.document !== null && own.has(row.document) && row.provenance === 'reported';
    const year = Number(row.period.slice(-4)) || Number(row.period.slice(0, 4));
    return indicator !== undefined && !FACTS.has(row.indicator) && isOf && year <= first
      ? [{ row, indicator }]
      : [];
  });
}

/** The same a line a field, with the places they stand in. */
export function resultLines(scene: UnitScene, cited: Citations): readonly string[] {
  const { said, locale } = scene;
  const known = ownResults(scene);
  const inOrder = new Intl.Collator('vi', { numeric: true });
  return FIELDS.flatMap((field) => {
    const places = new Map<string, string[]>();
    for (const { row, indicator } of known.filter((one) => one.indicator.field === field)) {
      const place = cited.short([row]);
      places.set(place, [
        ...(places.get(place) ?? []),
        resultText({ row, indicator }, said.observations, locale)
      ]);
    }
    const parts = [...places]
      .sort(([a], [b]) => inOrder.compare(a, b))
      .map(([place, texts]) => `${texts.join('; ')} (${place})`);
    return parts.length === 0 ? [] : [`${FIELD[field][locale]}: ${parts.join('; ')}.`];
  });
}

/**
 * The movements that the unit's own documents name, a line for each launcher as a document states it and one for
 * those of whom none is stated, each with the place that names it.
 */
export function movementLines({ said, locale }: UnitScene, cited: Citations): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const movement of said.movements) {
    const stated = groupBy(movement.places, (place) =>
      formatLauncher({ by: launcherOf(place).by, instead: null }, locale)
    );
    for (const [launcher, places] of stated) {
      const place = cited.short(places);
      const words = place === '' ? `“${movement.name}”` : `“${movement.name}” (${place})`;
      lines.set(launcher, [...(lines.get(launcher) ?? []), words]);
    }
  }
  const unstated = formatLauncher({ by: null, instead: null }, locale);
  return [...lines]
    .sort(([a], [b]) => Number(a === unstated) - Number(b === unstated))
    .map(([launcher, names]) => `${launcher} – ${names.join('; ')}.`);
}

/** Commendations by who gave them, form and year: "Giấy khen của …: 10 tập thể, 20 cá nhân". */
export function commendationLines(
  { said, locale }: UnitScene,
  cited: Citations
): readonly string[] {
  const groups = groupBy(said.commendations, (row) =>
    [row.form, row.awarded_by, row.period, row.occasion].join('\n')
  );
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const counts = [...rows]
      .reverse()
      .map(({ count, recipient }) => `${count} ${formatRecipient(recipient, locale)}`);
    const by = pick(locale, ' của ', ', ');
    const when = [formatPeriod(first.period, locale, null), first.occasion]
      .filter(Boolean)
      .join('; ');
    return [
      `${first.form}${by}${first.awarded_by}: ${counts.join(', ')} (${when}; ${cited.short(rows)}).`
    ];
  });
}

/** What the unit was formed from, by basis, and where results before and after stand. */
export function mergerLines({ said, unit, locale, site }: UnitScene): readonly string[] {
  const { formers } = said;
  if (formers.length === 0) return [];
  const parts = BASES.flatMap((basis) => {
    const names = formers
      .filter((part) => part.basis === basis)
      .map(({ name, type, district }) => {
        const former = formerNameOf({ name, type }, locale);
        return district === null || type === 'huyện' ? former : `${former}, ${district}`;
      });
    return names.length === 0 ? [] : [`${names.join('; ')} – ${BASIS[basis].label[locale]}`];
  });
  const address = `${site}${locale === 'en' ? '/en' : ''}${mergerPathOf(unit)}`;
  return [
    `${pick(locale, 'Đơn vị thành lập từ 01/7/2025 trên cơ sở', 'Formed on 1 July 2025 from')}: ${parts.join('; ')}.`,
    `${pick(locale, 'Số liệu trước và sau sắp xếp', 'Figures before and after')}: ${address}`
  ];
}
