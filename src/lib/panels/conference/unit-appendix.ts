import { datedReading } from '$lib/domain/reading';
import { figureOfReading } from '$lib/domain/figure';
import { FIELD } from '$lib/domain/field';
import { isTermOver } from '$lib/domain/scope';
import { planShareOf } from '$lib/domain/plan-share';
import type { Assessment, Reading } from '$lib/domain/result';
import { isSampleTarget, isSampleVerdict } from '$lib/domain/sample';
import { showsOwn } from '$lib/domain/shown';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { decimalsWrittenOf, settled } from '$lib/format/decimals';
import { formatAsPrinted, formatClaims, formatContested, isImpossible } from '$lib/format/bound';
import { formatGoal } from '$lib/format/goal';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatFlips } from '$lib/format/small-counts';
import { formatDatedShort, formatYears } from '$lib/format/period';
import { type Appendix, type AppendixRow, attachedLine, type Figure } from '$lib/export/appendix';
import { WORDS } from '$lib/export/words';
import { formatTermSum, formatYardstick } from '$lib/format/yardstick';
import type { UnitReport } from '$lib/panels/unit/unit-report';
import { contentOf } from '$lib/panels/target/target-words';
import type { UnitScene } from '$lib/panels/conference/unit-scene';
import { citations, type Citations } from './citations';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);
const MOST_DECIMALS = 4;

/** The yardstick in words; at the end of a term the sum: "đạt 15/18 mục tiêu có số". */
export function headlineWords(
  { headline, scope }: Pick<UnitReport, 'headline' | 'scope'>,
  locale: Locale
): string {
  return isTermOver(scope) ? formatTermSum(headline, locale) : formatYardstick(headline, locale);
}

/**
 * A figure as it was reported, without its period: "92%", "trên 95%", "11/11", "trên 100% (nguyên văn)" where it
 * cannot be what is printed, with what contradicts it; empty where there is none.
 */
export function figureText(
  reading: Reading | null,
  assessment: Assessment,
  locale: Locale,
  measure = ''
): string {
  const row = reading?.observation ?? null;
  const own = assessment.indicator.measure;
  if (reading === null) return '';
  const value = row?.value ?? reading.value;
  if (value === null)
    return row?.numerator == null ? '' : `${row.numerator}/${row.denominator ?? ''}`;
  const figure = figureOfReading(reading, assessment.indicator, assessment.others);
  const words = {
    comparator: row?.comparator ?? '=',
    value,
    valueMax: row?.value_max ?? null,
    standing: row?.standing,
    rivals: figure?.rivals ?? []
  };
  return (
    formatClaims(
      words,
      isPercent(own) || isVerdict(own) ? own : measure,
      locale,
      Math.min(MOST_DECIMALS, decimalsWrittenOf(value))
    ) +
    formatAsPrinted(words, assessment.indicator, locale) +
    formatContested(words, locale)
  );
}

function actualOf(assessment: Assessment, locale: Locale): Figure {
  const { current, base, indicator } = assessment;
  const shown = current ?? base;
  const known = figureText(shown, assessment, locale);
  if (shown === null || known === '') return { text: pick(locale, 'chưa có', 'none yet') };
  const figure = { text: known, period: formatDatedShort(datedReading(shown), locale, indicator) };
  // Only a figure of the term is counted with; where the unit starts is said in words.
  if (current?.value == null || isVerdict(indicator.measure)) return figure;
  // What another figure contradicts, or cannot be, is no number to compute with.
  const words = { comparator: '=', value: current.value } as const;
  const isDoubtful =
    isImpossible(words, indicator) ||
    figureOfReading(current, indicator, assessment.others)?.rivals !== undefined;
  if (isDoubtful) return figure;
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  return {
    ...figure,
    value: current.value,
    kind,
    decimals: Math.min(MOST_DECIMALS, decimalsWrittenOf(current.value))
  };
}

function ratioOf(assessment: Assessment, locale: Locale): Figure {
  const found = planShareOf(assessment);
  if (found === null) return { text: '' };
  const percent = 100 * found.share;
  return {
    text: `${formatNumber(percent, locale, 1)}%`,
    // Finer than it is shown: the format of the cell rounds it as the words are rounded.
    value: settled(percent),
    kind: 'percent',
    decimals: 1
  };
}

/** What is asked, without the years that stand in the title of the table. */
function goalText({ target, indicator }: Assessment, term: string, locale: Locale): string {
  const goal = formatGoal(target, indicator, locale);
  return term === '' ? goal : goal.replace(`, ${term}`, '').replace(` ${term}`, '');
}

interface Setting {
  readonly cited: Citations;
  readonly term: string;
  readonly locale: Locale;
}

/** The status, and the least that would change it: "Đạt (đổi tình trạng nếu bớt 1 hộ)". */
export function statusText(assessment: Assessment, locale: Locale): string {
  const label = statusLabelOf(assessment)[locale];
  const flips = formatFlips(assessment, locale);
  return flips === '' ? label : `${label} (${flips})`;
}

function rowOf(assessment: Assessment, { cited, term, locale }: Setting): AppendixRow {
  const { indicator } = assessment;
  return {
    content: contentOf(assessment, locale),
    measure: isVerdict(indicator.measure)
      ? pick(locale, 'đạt', 'met')
      : formatMeasure(indicator.measure, locale),
    target: { text: goalText(assessment, term, locale) },
    actual: actualOf(assessment, locale),
    ratio: ratioOf(assessment, locale),
    status: statusText(assessment, locale),
    source: sourceText(assessment, cited, locale)
  };
}

/** Where target and figure stand: document and section, or that they are samples. */
export function sourceText(assessment: Assessment, cited: Citations, locale: Locale): string {
  const { target, current, base } = assessment;
  const figure = (current ?? base)?.observation ?? null;
  const own = isSampleTarget(target) ? [] : [target];
  const places = figure === null || figure.provenance === 'sample' ? own : [...own, figure];
  const sample = isSampleVerdict(assessment) ? [WORDS.sampleSource[locale]] : [];
  return [cited.short(places), ...sample].filter((one) => one !== '').join('; ');
}

/** What "Tỷ lệ" is a share of, for those kinds that stand in the table. */
function shareNote(rows: readonly Assessment[], locale: Locale): string[] {
  const kinds = new Set(rows.flatMap((row) => planShareOf(row)?.kind ?? []));
  if (kinds.size === 0) return [];
  const parts = [
    ...(kinds.has('level')
      ? [pick(locale, 'số thực hiện so với mức mục tiêu', 'the result against the level asked')]
      : []),
    ...(kinds.has('way')
      ? [
          pick(
            locale,
            'với chỉ tiêu phải giảm, phần quãng đường đã đi từ số gốc đến mục tiêu',
            'for what must fall, the part of the way from base to target done'
          )
        ]
      : []),
    ...(kinds.has('growth')
      ? [
          pick(
            locale,
            'với chỉ tiêu tăng mỗi năm, mức tăng đã đạt so với mức tăng đề ra',
            'for growth a year, the growth reached against the growth asked'
          )
        ]
      : [])
  ];
  return [`${pick(locale, 'Tỷ lệ', 'Share')}: ${parts.join('; ')}.`];
}

/** "Biểu số 01" of a unit: its targets in the order of fields, as its page judges them. */
export function unitAppendix(scene: UnitScene): Appendix {
  const { unit, report, documents, locale, date, query, site } = scene;
  const term = report.years === null ? '' : formatYears(...report.years);
  const issuer = pick(
    locale,
    `Ủy ban nhân dân ${unitNameOf(unit, 'vi')}`,
    `People's Committee of ${unitNameOf(unit, 'en')}`
  );
  const cited = citations(documents, locale);
  const groups = report.fields.map(({ field, rows }) => ({
    title: FIELD[field][locale],
    rows: rows.map((row) => rowOf(row, { cited, term, locale }))
  }));
  const address = `${locale === 'en' ? '/en' : ''}${unitPathOf(unit)}${query}`;
  return {
    locale,
    issuer,
    unit: unitTitleOf(unit, locale),
    title: pick(
      locale,
      `KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THI ĐUA GIAI ĐOẠN ${term}`,
      `RESULTS OF THE EMULATION TARGETS ${term}`
    ),
    attachedTo: attachedLine(issuer, locale),
    number: pick(locale, 'Biểu số 01', 'Form 01'),
    headline: `${unitTitleOf(unit, locale)}: ${headlineWords(report, locale)}.`,
    groups,
    notes: [
      ...cited.list(),
      ...shareNote(report.assessments, locale),
      pick(
        locale,
        'Trong ngoặc là kỳ của số liệu. Chờ số liệu không tính là chưa đạt.',
        'In brackets: the period of the figure. Waiting for figures is not counted as missed.'
      )
    ],
    address,
    link: site + address,
    date,
    sample: report.assessments.some(isSampleVerdict),
    own: report.assessments.some(showsOwn),
    fileParts: [unitNameOf(unit, locale), 'biểu số 01', term]
  };
}
