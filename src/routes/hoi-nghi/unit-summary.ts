import { FIELD } from '$lib/domain/field';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget, isSampleVerdict } from '$lib/domain/sample';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { formatGoal } from '$lib/format/goal';
import { formatNextStep } from '$lib/format/next-step';
import { formatDate, formatYears } from '$lib/format/period';
import type { SummaryTarget, UnitSummary } from '$lib/export/summary';
import { toClause } from '$lib/components/export/finding-words';
import { contentOf } from '$lib/components/export/target-words';
import { citations, type Citations } from './citations';
import { figureText, headlineWords } from './unit-appendix';
import type { UnitScene } from './unit-scene';

const COUNTS = {
  met: 'met',
  not_met: 'missed',
  under_way: 'under_way',
  waiting: 'waiting',
  not_applicable: 'waiting'
} as const;

function targetOf(assessment: Assessment, cited: Citations, locale: Locale): SummaryTarget {
  const { target, indicator, status, current, base } = assessment;
  const reading = current ?? base;
  const figures = reading?.observation ?? null;
  const places = [
    ...(isSampleTarget(target) ? [] : [target]),
    ...(figures === null ? [] : [figures])
  ];
  const step = toClause(formatNextStep(assessment, locale));
  const { family } = STATUS[status];
  return {
    content: contentOf(assessment, locale),
    target: formatGoal(target, indicator, locale),
    actual: reading === null ? null : figureText(reading, assessment, locale),
    status: STATUS[status].label[locale].toLocaleLowerCase('vi'),
    pace: step === '' || reading === null ? null : step,
    source: cited.short(places),
    counts: family === 'under_way' && status === 'moving_away' ? 'missed' : COUNTS[family]
  };
}

/** What the data can say in the unit's report. Parts that only the unit can write stay empty. */
export function unitSummary(scene: UnitScene): UnitSummary {
  const { unit, report, documents, locale, date, query, site } = scene;
  const cited = citations(documents, locale);
  const fields = report.fields.map(({ field, rows }) => ({
    title: FIELD[field][locale],
    targets: rows.map((row) => targetOf(row, cited, locale))
  }));
  return {
    locale,
    unit: unitTitleOf(unit, locale),
    term: report.years === null ? '' : formatYears(...report.years),
    headline: headlineWords(report.headline, locale),
    fields,
    movements: [],
    results: [],
    commendations: [],
    merger: [],
    sources: cited.list().map((line) => line.replace(/\.$/, '')),
    address: `${site}${locale === 'en' ? '/en' : ''}${unitPathOf(unit)}${query}`,
    date: formatDate(date, locale),
    sample: report.assessments.some(isSampleVerdict)
  };
}
