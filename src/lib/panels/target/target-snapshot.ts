import { describeTarget } from '$lib/charts/describe-target';
import type { DocumentRow } from '$lib/domain/document';
import { newestPeriodOf } from '$lib/domain/newest';
import type { Assessment } from '$lib/domain/result';
import { showsOwn, showsSample, shownReadings } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { crossingWords } from '$lib/panels/crossing-words';
import { formatNextStep } from '$lib/format/next-step';
import { formatYears } from '$lib/format/period';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pick } from './finding-words';
import { sourceLines } from '$lib/panels/source-lines';
import { findingOf } from './target-finding';
import { targetLegend } from './target-legend';
import { targetNative } from './target-native';
import { targetParts } from './target-parts';
import { targetTable } from './target-table';
import { goalWords, notesOf, periodWords, statusOf, stepWords, subtitleOf } from './target-words';

/** What a target's snapshot is made from. */
export interface TargetScene {
  readonly assessment: Assessment;
  readonly unit: Pick<Unit, 'code' | 'name' | 'type'>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly locale: Locale;
  /** ISO day of the edition of the data. */
  readonly date: string;
  /** The view as a query: "?mau=1", or nothing. */
  readonly query: string;
  /** Where the site stands, without a closing slash: origin and base. */
  readonly site: string;
}

/**
 * A target with everything its slide must carry: finding, figures, status, sources, table, notes. Plain
 * data, made from the verdict that stands on the screen; nothing is judged here.
 */
export function targetSnapshot(scene: TargetScene): FrozenSnapshot {
  const { unit, documents, locale, date, query, site } = scene;
  // A picture outlives its day: it says the day a title is due, never how many are left.
  const assessment = { ...scene.assessment, isToday: false };
  const { target, indicator, goal } = assessment;
  const title = findingOf(assessment, unit.name, locale);
  const description = describeTarget(assessment, locale);
  const language = locale === 'en' ? '/en' : '';
  const address = `${language}${unitPathOf(unit)}${query}#${target.target}`;
  const dataWords = periodWords(assessment, locale);
  const newest = newestPeriodOf(
    shownReadings(assessment).map(({ period }) => ({ period: period.text }))
  );
  const nativeChart = targetNative(assessment, locale);
  return {
    id: target.target,
    locale,
    title,
    subtitle: subtitleOf(assessment, unitNameOf(unit, locale), locale),
    description,
    parts: targetParts(assessment, locale),
    legend: targetLegend(assessment, locale),
    status: statusOf(assessment, locale),
    targetWords: goalWords(assessment, locale),
    pathWords: stepWords(assessment, title, locale),
    sourceLines: [
      ...sourceLines(assessment, documents, locale),
      ...(goal.isDerived
        ? [pick(locale, 'mức phải đạt: suy ra từ số gốc', 'the level: derived from the base')]
        : [])
    ],
    dataDate: date,
    ...(newest === null ? {} : { newest }),
    ...(dataWords === undefined ? {} : { dataWords }),
    comparability: crossingWords(shownReadings(assessment), assessment, locale),
    address,
    link: site + address,
    sample: showsSample(assessment),
    own: showsOwn(assessment),
    caption: formatNextStep(assessment, locale),
    table: targetTable(assessment, locale),
    sheetName: locale === 'en' ? indicator.short_en : indicator.short,
    ...(nativeChart === undefined ? {} : { nativeChart }),
    notes: notesOf(assessment, description, documents, locale),
    fileParts: [
      unitNameOf(unit, locale),
      target.title ?? indicator.short,
      ...(goal.dueDay === null ? [] : [formatYears(goal.fromYear, goal.dueYear)])
    ]
  };
}
