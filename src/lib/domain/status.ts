import type { Text } from './text';

/** Every status a target can have; one is named per target, with its reason. */
export const STATUSES = [
  'met',
  'met_at_risk',
  'met_falling',
  'met_no_clear_change',
  'on_track',
  'needs_acceleration',
  'limited',
  'moving_away',
  'no_clear_change',
  'not_met',
  'not_met_improving',
  'not_met_no_clear_change',
  'not_met_final',
  'awaiting_final',
  'not_due',
  'due_soon',
  'overdue',
  'achieved',
  'achieved_late',
  'no_data',
  'insufficient_data',
  'not_computable',
  'not_assessed_break',
  'not_applicable'
] as const;

export type Status = (typeof STATUSES)[number];

/** Whole families, for filters and for words such as "đạt" or "chưa đến hạn". */
export type StatusFamily = 'met' | 'under_way' | 'not_met' | 'waiting' | 'not_applicable';

/** Colour token without its prefix: `--st-<colour>` and `--st-<colour>-tint`. */
export type StatusColour = 'met' | 'on' | 'acc' | 'lim' | 'away' | 'none';

/** Symbol in the icon sheet. */
export type StatusIcon =
  | 'st-met'
  | 'st-risk'
  | 'st-falling'
  | 'st-on'
  | 'st-acc'
  | 'st-lim'
  | 'st-away'
  | 'st-none'
  | 'st-few'
  | 'st-due'
  | 'st-break'
  | 'st-na';

/** `judged` stands in n of "đạt k/n"; `waiting` is counted apart; `excluded` is not counted at all. */
export type Counting = 'judged' | 'waiting' | 'excluded';

/** One line of the vocabulary: label, meaning, mark, and where the status stands in lists and counts. */
type StatusRow = readonly [
  vi: string,
  en: string,
  meaningVi: string,
  meaningEn: string,
  icon: StatusIcon,
  colour: StatusColour,
  family: StatusFamily,
  counting: Counting,
  severity: number
];

/** The vocabulary of the statuses; severity 0 is the worst. */
const STATUS_ROWS: Readonly<Record<Status, StatusRow>> = {
  met: [
    'Đạt',
    'Met',
    'Hiện đã bằng hoặc vượt mục tiêu; mức đến hạn sau này thì đang đạt.',
    'At or beyond the target now.',
    'st-met',
    'met',
    'met',
    'judged',
    22
  ],
  met_at_risk: [
    'Đạt, có nguy cơ',
    'Met, at risk',
    'Đang đạt, nhưng với nhịp hiện nay sẽ tụt khỏi mục tiêu trước hạn.',
    'Met, but the observed pace leads back before the due year.',
    'st-risk',
    'acc',
    'met',
    'judged',
    16
  ],
  met_falling: [
    'Đạt, đang giảm',
    'Met, falling',
    'Đạt mức hằng năm nhưng đang tiến về phía mức sàn hoặc mức trần.',
    'The yearly limit is kept, but the value moves towards it.',
    'st-falling',
    'acc',
    'met',
    'judged',
    17
  ],
  met_no_clear_change: [
    'Đạt, chưa thấy thay đổi rõ',
    'Met, no clear change',
    'Đang đạt; số đếm hay mức chênh còn nhỏ, chưa kết luận được là tăng hay giảm.',
    'Met; the counts or the difference are too small to call it a rise or a fall.',
    'st-met',
    'met',
    'met',
    'judged',
    18
  ],
  on_track: [
    'Đúng tiến độ',
    'On track',
    'Đi được ít nhất 95% quãng đường lẽ ra phải đi.',
    'At least 95% of the path due by now is done.',
    'st-on',
    'on',
    'under_way',
    'judged',
    19
  ],
  needs_acceleration: [
    'Cần tăng tốc',
    'Needs acceleration',
    'Đi được từ 60% đến dưới 95% quãng đường lẽ ra phải đi.',
    'From 60% to under 95% of the path due by now is done.',
    'st-acc',
    'acc',
    'under_way',
    'judged',
    7
  ],
  limited: [
    'Tiến triển chậm',
    'Limited progress',
    'Đi được dưới 60% quãng đường lẽ ra phải đi.',
    'Under 60% of the path due by now is done.',
    'st-lim',
    'lim',
    'under_way',
    'judged',
    6
  ],
  moving_away: [
    'Xa dần mục tiêu',
    'Moving away',
    'Đi ngược hướng, hoặc đã đạt từ đầu nay tụt lại.',
    'The value moves the wrong way, or fell back behind a target the base already met.',
    'st-away',
    'away',
    'under_way',
    'judged',
    2
  ],
  no_clear_change: [
    'Chưa thấy thay đổi rõ',
    'No clear change',
    'Chưa đạt, và so với điểm xuất phát chưa kết luận được là tăng hay giảm.',
    'Not met, and not clearly different from the starting point either way.',
    'st-lim',
    'lim',
    'under_way',
    'judged',
    8
  ],
  not_met: [
    'Chưa đạt (năm)',
    'Not met (year)',
    'Năm mới nhất chưa đạt mức hằng năm.',
    'The latest year misses the yearly limit.',
    'st-away',
    'away',
    'not_met',
    'judged',
    3
  ],
  not_met_improving: [
    'Chưa đạt – đang cải thiện',
    'Not met, improving',
    'Năm mới nhất chưa đạt mức hằng năm nhưng đang tiến lại gần.',
    'The latest year misses the yearly limit but comes closer.',
    'st-lim',
    'lim',
    'not_met',
    'judged',
    5
  ],
  not_met_no_clear_change: [
    'Chưa đạt, chưa thấy thay đổi rõ',
    'Not met, no clear change',
    'Năm mới nhất chưa đạt mức hằng năm, chưa kết luận được là tăng hay giảm.',
    'The latest year misses the yearly limit, and no change is clear.',
    'st-away',
    'away',
    'not_met',
    'judged',
    4
  ],
  not_met_final: [
    'Không đạt khi kết thúc',
    'Not met at the end',
    'Đã đến hạn và không đạt.',
    'The due year is reached and the target is missed.',
    'st-away',
    'away',
    'not_met',
    'judged',
    0
  ],
  awaiting_final: [
    'Chờ số liệu cuối kỳ',
    'Awaiting the final figure',
    'Đã hết hạn, số liệu của năm đến hạn chưa có.',
    'The due year is over, its figure is not in yet.',
    'st-due',
    'none',
    'waiting',
    'waiting',
    10
  ],
  not_due: [
    'Chưa đến hạn',
    'Not due',
    'Chưa đến hạn, chưa được công nhận.',
    'Not recognised yet, and not due yet.',
    'st-due',
    'none',
    'waiting',
    'waiting',
    21
  ],
  due_soon: [
    'Sắp đến hạn',
    'Due soon',
    'Sắp đến hạn, chưa được công nhận.',
    'Not recognised yet, and due soon.',
    'st-due',
    'acc',
    'waiting',
    'waiting',
    9
  ],
  overdue: [
    'Quá hạn',
    'Overdue',
    'Đã quá hạn mà chưa được công nhận.',
    'The date has passed without recognition.',
    'st-away',
    'away',
    'not_met',
    'judged',
    1
  ],
  achieved: [
    'Đã đạt',
    'Achieved',
    'Được công nhận đúng hạn.',
    'Recognised in time.',
    'st-met',
    'met',
    'met',
    'judged',
    23
  ],
  achieved_late: [
    'Đã đạt (muộn)',
    'Achieved late',
    'Được công nhận sau hạn.',
    'Recognised after the date.',
    'st-met',
    'met',
    'met',
    'judged',
    20
  ],
  no_data: [
    'Chưa có số',
    'No figure',
    'Chưa có số liệu nào để xét.',
    'There is no figure to judge.',
    'st-none',
    'none',
    'waiting',
    'waiting',
    14
  ],
  insufficient_data: [
    'Chưa xét được',
    'Cannot be judged yet',
    'Có số liệu nhưng chưa đủ để kết luận.',
    'There are figures, but not enough for a verdict.',
    'st-few',
    'none',
    'waiting',
    'waiting',
    13
  ],
  not_computable: [
    'Không tính được',
    'Not computable',
    'Số liệu không cho phép tính.',
    'The figures do not allow the calculation.',
    'st-few',
    'none',
    'waiting',
    'waiting',
    12
  ],
  not_assessed_break: [
    'Không đánh giá (đổi chuẩn)',
    'Not assessed (standard changed)',
    'Chuẩn đã thay đổi nên hai số liệu không so sánh được.',
    'The standard changed, so the two figures cannot be compared.',
    'st-break',
    'none',
    'waiting',
    'waiting',
    11
  ],
  not_applicable: [
    'Không áp dụng',
    'Not applicable',
    'Chỉ tiêu không áp dụng cho loại đơn vị này.',
    'The indicator does not apply to this type of unit.',
    'st-na',
    'none',
    'not_applicable',
    'excluded',
    15
  ]
};

export interface StatusKind {
  readonly label: Text;
  readonly meaning: Text;
  readonly icon: StatusIcon;
  readonly colour: StatusColour;
  readonly family: StatusFamily;
  readonly counting: Counting;
  /** True when the target counts in k of "đạt k/n". */
  readonly counts: boolean;
  /** 0 is the worst. Orders a list; it is not a score and is never added up. */
  readonly severity: number;
}

function kindOf([
  vi,
  en,
  mVi,
  mEn,
  icon,
  colour,
  family,
  counting,
  severity
]: StatusRow): StatusKind {
  return {
    label: { vi, en },
    meaning: { vi: mVi, en: mEn },
    icon,
    colour,
    family,
    counting,
    counts: family === 'met',
    severity
  };
}

/** Label, meaning, icon, colour, family and order of every status. */
export const STATUS: Readonly<Record<Status, StatusKind>> = Object.fromEntries(
  STATUSES.map((status) => [status, kindOf(STATUS_ROWS[status])])
) as Readonly<Record<Status, StatusKind>>;

export function isStatus(text: unknown): text is Status {
  return (STATUSES as readonly unknown[]).includes(text);
}

/** Whether a status stands in n of "đạt k/n" (`judged`), is counted apart, or is left out. */
export function countsInN(status: Status): boolean {
  return STATUS[status].counting === 'judged';
}

/** Whether a target is met, or on its way at the pace it needs. */
export function isGood(status: Status): boolean {
  return STATUS[status].counts || status === 'on_track';
}

/** Order for "sort by worst": negative when `a` is worse than `b`. */
export function bySeverity(a: Status, b: Status): number {
  return STATUS[a].severity - STATUS[b].severity;
}
