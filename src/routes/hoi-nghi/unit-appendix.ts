import { FIELD } from '$lib/domain/field';
import type { Headline } from '$lib/domain/headline';
import type { Assessment, Reading } from '$lib/domain/result';
import { isSampleTarget, isSampleVerdict } from '$lib/domain/sample';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatBounded } from '$lib/format/bound';
import { formatGoal } from '$lib/format/goal';
import { formatMeasure, isPercent, isVerdict } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatPeriodShort, formatYears } from '$lib/format/period';
import { type Appendix, type AppendixRow, attachedLine, type Figure } from '$lib/export/appendix';
import { contentOf } from '$lib/components/export/target-words';
import type { UnitScene } from './unit-scene';
import { citations, type Citations } from './citations';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);
const MOST_DECIMALS = 4;

/** "đạt 1/2 mục tiêu có số liệu; 13 mục tiêu chờ số liệu", never 0 of nothing. */
export function headlineWords(headline: Headline, locale: Locale): string {
  const { met, judged, waiting, targets } = headline;
  if (judged === 0)
    return pick(
      locale,
      `${targets} mục tiêu, chưa có số liệu trong kỳ để xét`,
      `${targets} targets, no figure of the term to judge yet`
    );
  const wait = pick(
    locale,
    `; ${waiting} mục tiêu chờ số liệu`,
    `; ${waiting} targets wait for figures`
  );
  return (
    pick(
      locale,
      `Đạt ${met}/${judged} mục tiêu có số liệu`,
      `${met} of ${judged} targets with figures met`
    ) + (waiting === 0 ? '' : wait)
  );
}

/** A figure as it was reported, with its period where that is no single year of the term. */
export function figureText(
  reading: Reading | null,
  assessment: Assessment,
  locale: Locale
): string {
  const row = reading?.observation ?? null;
  const { measure } = assessment.indicator;
  if (reading === null) return '';
  const period = ` (${formatPeriodShort(reading.period.text, locale)})`;
  const value = row?.value ?? reading.value;
  if (value === null) {
    const counts = row?.numerator == null ? '' : `${row.numerator}/${row.denominator ?? ''}`;
    return counts + period;
  }
  const written = formatBounded(
    { comparator: row?.comparator ?? '=', value, valueMax: row?.value_max ?? null },
    isPercent(measure) || isVerdict(measure) ? measure : '',
    locale,
    Math.min(MOST_DECIMALS, decimalsWrittenOf(value))
  );
  return written + period;
}

function actualOf(assessment: Assessment, locale: Locale): Figure {
  const { current, base, indicator } = assessment;
  const known = figureText(current ?? base, assessment, locale);
  const text = known === '' ? pick(locale, 'chưa có', 'none yet') : known;
  // Only a figure of the term is counted with; where the unit starts is said in words.
  if (current?.value == null || isVerdict(indicator.measure)) return { text };
  const kind = isPercent(indicator.measure) ? 'percent' : 'number';
  return {
    text,
    value: current.value,
    kind,
    decimals: Math.min(2, decimalsWrittenOf(current.value))
  };
}

/** Share of the level reached; of the way where less is better; nothing where a share says nothing. */
function ratioOf(assessment: Assessment, locale: Locale): Figure {
  const { current, goal, indicator, type, shareDone, target } = assessment;
  if (current?.value == null || isVerdict(indicator.measure)) return { text: '' };
  const falls = type === 'C' || target.comparator.startsWith('<');
  const isGrowth = type === 'D' && target.rule !== 'cumulative';
  if (isGrowth || (!falls && (goal.value === null || goal.value <= 0))) return { text: '' };
  const share = falls ? shareDone : current.value / (goal.value ?? 1);
  if (share === null) return { text: '' };
  const percent = Number((100 * share).toFixed(1));
  return {
    text: `${formatNumber(percent, locale, 1)}%`,
    value: percent,
    kind: 'percent',
    decimals: 1
  };
}

function rowOf(assessment: Assessment, cited: Citations, locale: Locale): AppendixRow {
  const { target, indicator, status, current, base } = assessment;
  const figures = [current ?? base].flatMap((reading) => reading?.observation ?? []);
  const places = [...(isSampleTarget(target) ? [] : [target]), ...figures];
  return {
    content: contentOf(assessment, locale),
    measure: isVerdict(indicator.measure)
      ? pick(locale, 'đạt', 'met')
      : formatMeasure(indicator.measure, locale),
    target: { text: formatGoal(target, indicator, locale) },
    actual: actualOf(assessment, locale),
    ratio: ratioOf(assessment, locale),
    status: STATUS[status].label[locale],
    source: cited.short(places),
    sample: isSampleVerdict(assessment)
  };
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
    rows: rows.map((row) => rowOf(row, cited, locale))
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
    headline: `${unitTitleOf(unit, locale)}: ${headlineWords(report.headline, locale)}.`,
    groups,
    notes: [
      ...cited.list(),
      pick(
        locale,
        'Tỷ lệ là số thực hiện so với mức mục tiêu; với chỉ tiêu phải giảm là phần quãng đường đã đi. Chờ số liệu không tính là chưa đạt.',
        'Share is the result against the level asked; for what must fall, the part of the way done. Waiting for figures is not counted as missed.'
      )
    ],
    address,
    link: site + address,
    date,
    sample: report.assessments.some(isSampleVerdict),
    fileParts: [unitNameOf(unit, locale), 'biểu số 01', term]
  };
}
