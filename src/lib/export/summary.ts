import type { Locale } from '$lib/domain/text';
import { markNotes, stampOf } from './marks';

/** A target as the summary speaks of it. */
export interface SummaryTarget {
  readonly content: string;
  /** "trên 95% mỗi năm" */
  readonly target: string;
  /** "92% (giai đoạn 2020–2025)"; null where nothing is known. */
  readonly actual: string | null;
  readonly status: string;
  /** What is still to be done: "cần tăng 0,60 điểm % mỗi năm"; null where nothing can be said. */
  readonly pace: string | null;
  /** "[1] P2, II.4"; empty where nothing stands in a document. */
  readonly source: string;
  /** Whether it stands in n of the yardstick, or is counted apart. */
  readonly isJudged: boolean;
  /** Missed, behind its path, or about to be lost. */
  readonly needsAttention: boolean;
  /** Whether the pace asks for more than to go on. */
  readonly needsWork: boolean;
}

export interface SummaryField {
  readonly title: string;
  /** "đúng hướng 1/3"; null where nothing could be judged. */
  readonly headline: string | null;
  readonly targets: readonly SummaryTarget[];
}

/** What the data of the site can say in a unit's report; empty lists where it has nothing. */
export interface UnitSummary {
  readonly locale: Locale;
  /** "Xã Đại Sơn" */
  readonly unit: string;
  /** "2025–2030" */
  readonly term: string;
  /** The yardstick, as the unit's page says it. */
  readonly headline: string;
  readonly fields: readonly SummaryField[];
  /** Movements, a line a level. */
  readonly movements: readonly string[];
  /** Results of the term before, a line a field. */
  readonly results: readonly string[];
  /** Commendations: form, counts, year. */
  readonly commendations: readonly string[];
  /** From which former units it was formed, and where results before and after stand. */
  readonly merger: readonly string[];
  /** Documents the short sources stand for. */
  readonly sources: readonly string[];
  readonly address: string;
  /** "Số mới nhất: 2025 · bản tổng hợp 21/11/2026" */
  readonly edition: string;
  readonly sample: boolean;
  readonly own?: boolean;
}

const HEADS = {
  vi: {
    one: 'PHẦN THỨ NHẤT. TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ CÔNG TÁC KHEN THƯỞNG',
    two: 'PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    parts: [
      'Kết quả các phong trào thi đua yêu nước',
      'Kết quả công tác khen thưởng; kết quả trước và sau sắp xếp',
      'Công tác lãnh đạo, chỉ đạo',
      'Tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm'
    ],
    plans: [
      'Phương hướng, mục tiêu chung',
      'Nội dung chủ yếu thực hiện các mục tiêu, chỉ tiêu',
      'Công tác lãnh đạo, chỉ đạo và giải pháp chủ yếu'
    ],
    own: '(Đơn vị viết: dữ liệu không có nội dung này.)',
    quality: '(Phân tích chất lượng khen thưởng: đơn vị viết.)',
    cause: '(Nguyên nhân và bài học: đơn vị viết.)',
    means: '(Giải pháp: đơn vị viết.)',
    byField: 'Theo lĩnh vực',
    results: 'Kết quả nêu trong văn bản của đơn vị',
    movements: 'Phong trào thi đua',
    missed: 'Chưa đạt hoặc cần chú ý',
    noneMissed: 'Chưa có mục tiêu nào được xác định là chưa đạt.',
    waiting:
      'mục tiêu chưa xét (chưa đến hạn, chưa có hoặc chưa đủ số liệu), không tính là chưa đạt',
    total: 'mục tiêu đã đăng ký cho giai đoạn',
    focus: 'Mục tiêu cần tập trung',
    noFocus: 'Chưa có mục tiêu nào tính được mức phải làm mỗi năm.',
    sources: 'Nguồn'
  },
  en: {
    one: 'PART ONE. THE EMULATION MOVEMENTS AND COMMENDATION, SUMMED UP',
    two: 'PART TWO. DIRECTION AND TASKS',
    parts: [
      'Results of the emulation movements',
      'Results of commendation; results before and after the merger',
      'Leadership and direction',
      'Shortcomings, causes and lessons'
    ],
    plans: [
      'Direction and overall targets',
      'Main work to reach the targets',
      'Leadership and main measures'
    ],
    own: '(To be written by the unit: the data does not hold this.)',
    quality: '(Quality of commendation: to be written by the unit.)',
    cause: '(Causes and lessons: to be written by the unit.)',
    means: '(Measures: to be written by the unit.)',
    byField: 'By field',
    results: "Results stated in the unit's own documents",
    movements: 'Emulation movements',
    missed: 'Missed, or in need of attention',
    noneMissed: 'No target is known to be missed.',
    waiting:
      'targets are not judged yet (not due, or without the figures) and not counted as missed',
    total: 'targets registered for',
    focus: 'Targets to concentrate on',
    noFocus: 'For no target can the pace needed be computed.',
    sources: 'Sources'
  }
} as const;

type Heads = (typeof HEADS)[Locale];

const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

/** Lines under a name of their own; nothing where there is none. */
const under = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${name}:`, ...bullets(lines)];

function lineOf({ content, target, actual, status, pace, source }: SummaryTarget): string {
  const parts = [actual, status, pace].filter((part) => part !== null && part !== '');
  const behind = source === '' ? '' : ` (${source})`;
  return `${content} (${target}): ${parts.join('; ')}${behind}`;
}

function resultLines(summary: UnitSummary, heads: Heads): string[] {
  const fields = summary.fields.flatMap(({ title, headline }) =>
    headline === null ? [] : [`${title}: ${headline}`]
  );
  return [
    ...bullets([
      `${summary.unit}: ${summary.headline}.`,
      ...(fields.length === 0 ? [] : [`${heads.byField}: ${fields.join('; ')}.`])
    ]),
    ...under(heads.results, summary.results),
    ...under(heads.movements, summary.movements)
  ];
}

function awardLines({ commendations, merger }: UnitSummary, heads: Heads): string[] {
  if (commendations.length + merger.length === 0) return [heads.own];
  return [...bullets([...commendations, ...merger]), heads.quality];
}

function shortcomings(targets: readonly SummaryTarget[], heads: Heads): string[] {
  const missed = targets.filter(({ needsAttention }) => needsAttention);
  const lines = missed.length === 0 ? [heads.noneMissed] : missed.map(lineOf);
  return [`${heads.missed}:`, ...bullets(lines), heads.cause];
}

function direction(
  summary: UnitSummary,
  targets: readonly SummaryTarget[],
  heads: Heads
): string[] {
  const waiting = targets.filter(({ isJudged }) => !isJudged).length;
  const perField = summary.fields.map(({ title, targets: own }) => `${title}: ${own.length}`);
  return bullets([
    `${targets.length} ${heads.total} ${summary.term} (${perField.join('; ')}).`,
    ...(waiting === 0 ? [] : [`${waiting} ${heads.waiting}.`])
  ]);
}

function measures(targets: readonly SummaryTarget[], heads: Heads): string[] {
  const focus = targets.filter(({ pace, needsWork }) => pace !== null && needsWork);
  const lines = focus.map(({ content, pace }) => `${content}: ${pace ?? ''}`);
  return [`${heads.focus}:`, ...bullets(lines.length === 0 ? [heads.noFocus] : lines), heads.means];
}

function section(number: number, title: string, lines: readonly string[]): string[] {
  return [`${number}. ${title}`, ...lines];
}

/**
 * A text to paste into a unit's report, in the order a conference report is built (four parts of review,
 * three of direction), filled where the data has something and saying so where it has not.
 */
export function summaryText(summary: UnitSummary): string {
  const heads = HEADS[summary.locale];
  const stamp = stampOf(summary, summary.locale);
  const targets = summary.fields.flatMap((field) => field.targets);
  const [a, b, c, d] = heads.parts;
  const [e, f, g] = heads.plans;
  const lines = [
    ...(stamp === null
      ? []
      : [`[${stamp.text}] ${markNotes(summary, summary.locale).join(' ')}`, '']),
    heads.one,
    ...section(1, a, resultLines(summary, heads)),
    ...section(2, b, awardLines(summary, heads)),
    ...section(3, c, [heads.own]),
    ...section(4, d, shortcomings(targets, heads)),
    '',
    heads.two,
    ...section(1, e, direction(summary, targets, heads)),
    ...section(
      2,
      f,
      summary.fields.flatMap(({ title, targets: own }) => [
        `${title}:`,
        ...bullets(own.map(lineOf))
      ])
    ),
    ...section(3, g, measures(targets, heads)),
    '',
    ...(summary.sources.length === 0 ? [] : [`${heads.sources}: ${summary.sources.join('; ')}.`]),
    `${summary.edition}. ${summary.address}`
  ];
  return lines.join('\n');
}
