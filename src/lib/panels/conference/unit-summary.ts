import { datedReading } from '$lib/domain/reading';
import { FIELD } from '$lib/domain/field';
import { yardstickOf } from '$lib/domain/yardstick';
import { formatOnCourse } from '$lib/format/yardstick';
import { newestPeriodOf } from '$lib/domain/newest';
import type { Assessment } from '$lib/domain/result';
import { showsOwn } from '$lib/domain/shown';
import { isSampleVerdict } from '$lib/domain/sample';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { formatEdition } from '$lib/format/edition';
import { formatGoal } from '$lib/format/goal';
import { formatMeasure } from '$lib/format/measure';
import { formatLastingStep } from '$lib/format/next-step';
import { formatDated, formatYears } from '$lib/format/period';
import type { SummaryTarget, UnitSummary } from '$lib/export/summary';
import { toClause } from '$lib/panels/target/finding-words';
import { contentOf } from '$lib/panels/target/target-words';
import { citations, type Citations } from './citations';
import { commendationLines, mergerLines, movementLines, resultLines } from './summary-parts';
import { figureText, headlineWords, sourceText, statusText } from './unit-appendix';
import type { UnitScene } from '$lib/panels/conference/unit-scene';

/** What a target still asks for: a floor that its starting point keeps asks for nothing. */
function needsWorkOf(assessment: Assessment, isWatched: boolean): boolean {
  const { status, type, reason, years } = assessment;
  if (STATUS[status].family === 'met') return false;
  return isWatched || reason !== 'base_only' || years.length === 0 || type === 'D';
}

function targetOf(assessment: Assessment, setting: Setting): SummaryTarget {
  const { watched, cited, locale } = setting;
  const { target, indicator, status, current, base, reason } = assessment;
  const reading = current ?? base;
  const measure = formatMeasure(indicator.measure, locale);
  const figure = figureText(reading, assessment, locale, measure);
  const period = reading === null ? '' : formatDated(datedReading(reading), locale, indicator);
  const step = toClause(formatLastingStep(assessment, locale));
  const isWatched = watched.has(assessment);
  return {
    content: contentOf(assessment, locale),
    target: formatGoal(target, indicator, locale),
    actual: figure === '' ? null : `${figure} (${period})`,
    status: toClause(statusText(assessment, locale)),
    pace: step === '' || reading === null ? null : step,
    source: sourceText(assessment, cited, locale),
    isJudged: STATUS[status].counting === 'judged',
    needsAttention: isWatched && reason !== 'base_only',
    needsWork: needsWorkOf(assessment, isWatched)
  };
}

/** "đúng hướng 1/3"; null where nothing could be judged. */
function fieldHeadline(rows: readonly Assessment[], locale: Locale): string | null {
  const yard = yardstickOf(rows);
  return yard.judged === 0 ? null : formatOnCourse(yard, locale);
}

interface Setting {
  readonly watched: ReadonlySet<Assessment>;
  readonly cited: Citations;
  readonly locale: Locale;
}

/**
 * What the data can say in the unit's report. Parts that only the unit can write stay empty.
 */
export function unitSummary(scene: UnitScene): UnitSummary {
  const { unit, report, documents, locale, date, query, site } = scene;
  const cited = citations(documents, locale);
  const watched = new Set(report.watch.map(({ assessment }) => assessment));
  const results = resultLines(scene, cited);
  const movements = movementLines(scene, cited);
  const commendations = commendationLines(scene, cited);
  const fields = report.fields.map(({ field, rows }) => ({
    title: FIELD[field][locale],
    headline: fieldHeadline(rows, locale),
    targets: rows.map((row) => targetOf(row, { watched, cited, locale }))
  }));
  return {
    locale,
    unit: unitTitleOf(unit, locale),
    term: report.years === null ? '' : formatYears(...report.years),
    headline: headlineWords(report, locale),
    fields,
    movements,
    results,
    commendations,
    merger: mergerLines(scene),
    sources: cited.list().map((line) => line.replace(/\.$/, '')),
    address: `${site}${locale === 'en' ? '/en' : ''}${unitPathOf(unit)}${query}`,
    edition: formatEdition({ newest: newestPeriodOf(scene.said.observations), date }, locale),
    sample: report.assessments.some(isSampleVerdict),
    own: report.assessments.some(showsOwn)
  };
}
