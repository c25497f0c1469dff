import { datedReading } from '$lib/domain/reading';
import type { DocumentRow } from '$lib/domain/document';
import { FIELD } from '$lib/domain/field';
import { REASON } from '$lib/domain/reason';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import { STATUS } from '$lib/domain/status';
import { BASE_LABEL, statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { formatGoal } from '$lib/format/goal';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { formatNextStep } from '$lib/format/next-step';
import { formatObservedPace } from '$lib/format/observed-pace';
import { formatDated, formatPeriod, formatYears } from '$lib/format/period';
import { toSentence } from '$lib/format/sentence';
import { formatFlips } from '$lib/format/small-counts';
import type { SnapshotStatus } from '$lib/export/snapshot';
import { shownObservations } from '$lib/domain/shown';
import { firstClause } from '$lib/format/sentence';
import { pick, toClause } from './finding-words';
import { shortCitation } from '$lib/panels/source-lines';
import { indexWords, isIndexLadder } from '$lib/charts/target-words';

/** Status with its reason, unless the reason says the same again. */
export function statusOf({ status, reason }: Assessment, locale: Locale): SnapshotStatus {
  const { icon, colour } = STATUS[status];
  const label = statusLabelOf({ status, reason });
  const why = reason === null ? '' : firstClause(REASON[reason][locale]);
  const isSame = why.toLocaleLowerCase('vi') === label[locale].toLocaleLowerCase('vi');
  const words =
    why === '' || isSame || label === BASE_LABEL || reason === 'no_value'
      ? label[locale]
      : `${label[locale]}: ${why}`;
  return { code: status, icon, colour, words };
}

/** Name of what is measured: the target's own, else the indicator's in full. */
export function contentOf({ target, indicator }: Assessment, locale: Locale): string {
  return locale === 'en'
    ? (target.title_en ?? indicator.name_en)
    : (target.title ?? indicator.name);
}

/** Indicator, measure, area, years. */
export function subtitleOf(assessment: Assessment, unit: string, locale: Locale): string {
  const { goal, indicator } = assessment;
  const measure = isIndexLadder(assessment)
    ? indexWords(assessment, locale)
    : formatMeasure(indicator.measure, locale);
  return [
    contentOf(assessment, locale),
    ...(isVerdict(indicator.measure) ? [] : [measure]),
    unit,
    ...(goal.dueDay === null ? [] : [formatYears(goal.fromYear, goal.dueYear)])
  ].join(', ');
}

/** "mục tiêu: trên 95% mỗi năm, 2025–2030" */
export function goalWords({ target, indicator }: Assessment, locale: Locale): string {
  return `${pick(locale, 'mục tiêu', 'target')}: ${formatGoal(target, indicator, locale)}`;
}

/** What a growth means in the coming year: "năm 2026 cần thêm trên 8,8 triệu đồng". */
function amountWords(step: string, locale: Locale): string | null {
  const [, amount, year, assumed = ''] =
    /, (?:tức|that is) (.+?) (?:trong năm|in) (\d{4})(, (?:nếu|if) .+)?$/.exec(step) ?? [];
  if (amount === undefined) return null;
  const bare = amount.replace(/\/.*$/, '');
  return pick(
    locale,
    `năm ${year} cần thêm ${bare}${assumed}`,
    `${year} must add ${amount}${assumed}`
  );
}

/** What is needed next, unless the title says it already. */
export function stepWords(assessment: Assessment, title: string, locale: Locale): string | null {
  const step = toClause(formatNextStep(assessment, locale));
  const amount = amountWords(step, locale);
  if (amount !== null) return amount;
  const [head = ''] = step.split(',');
  if (step === '' || title.includes(head) || isSaid(assessment)) return null;
  // The years stand behind the goal already.
  return step.replace(/, \d{4}–\d{4}$/, '');
}

/** That there is no figure is said by the status, how far a start is from its limit by the title. */
const isSaid = ({ current, base, type, years }: Assessment): boolean =>
  type !== 'F' && current === null && (base === null || years.length > 0);

/** What the figures stand for: "Số liệu giai đoạn 2020–2025 (không rõ năm)". */
export function periodWords(
  { current, base, indicator }: Assessment,
  locale: Locale
): string | undefined {
  const reading = current ?? base;
  if (reading === null) return undefined;
  const period = formatDated(datedReading(reading), locale, indicator);
  return pick(locale, `Số liệu ${period}`, `Figure of ${period}`);
}

function quoteLine(what: string, where: string, quote: string | null): string {
  return `${what}: ${where}${quote === null ? '' : ` – “${quote}”`}`;
}

/** What the speaker says: the figure, the verdict, what follows, and the sentences it all stands on. */
export function notesOf(
  assessment: Assessment,
  description: string,
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): string {
  const { target, reason, cautions, indicator } = assessment;
  const doubts = [...(reason === null ? [] : [reason]), ...cautions];
  const place = (key: string | null, section: string | null): string => {
    const document = key === null ? undefined : documents.get(key);
    const name = document === undefined ? '' : shortCitation(document, locale);
    return [name, section].filter(Boolean).join(', ');
  };
  const own = isSampleTarget(target)
    ? []
    : [
        quoteLine(
          pick(locale, 'Nguồn mục tiêu', 'Source of the target'),
          place(target.document, target.section),
          target.quote
        )
      ];
  const figures = shownObservations(assessment)
    .filter(({ provenance, document }) => provenance !== 'sample' && document !== null)
    .map((row) =>
      quoteLine(
        pick(
          locale,
          `Nguồn số liệu ${formatPeriod(row.period, locale, indicator)}`,
          `Source of ${formatPeriod(row.period, locale, indicator)}`
        ),
        place(row.document, row.section),
        row.quote
      )
    );
  const flips = formatFlips(assessment, locale);
  const note = locale === 'en' ? (target.note_en ?? target.note) : target.note;
  return [
    description,
    formatNextStep(assessment, locale),
    formatObservedPace(assessment, locale),
    flips === '' ? '' : toSentence(flips),
    ...doubts.map((doubt) => toSentence(REASON[doubt][locale])),
    ...own,
    ...figures,
    ...(note === null ? [] : [pick(locale, `Lưu ý: ${note}`, `Note: ${note}`)]),
    pick(locale, `Lĩnh vực: ${FIELD[indicator.field].vi}`, `Field: ${FIELD[indicator.field].en}`)
  ]
    .filter((line) => line !== '')
    .join('\n');
}
