import type { Assessment, Judgement } from './result';
import { bySeverity, STATUS } from './status';
import type { Text } from './text';

/** A target to look at, and why it stands where it does. */
export interface WatchItem<Row extends Judgement = Assessment> {
  readonly assessment: Row;
  readonly why: Text;
}

const CAUSES: readonly (readonly [test: (row: Judgement) => boolean, why: Text])[] = [
  [
    (row) => row.status === 'overdue' || row.status === 'not_met_final',
    { vi: 'đã đến hạn mà chưa đạt', en: 'due and not met' }
  ],
  [
    (row) => row.status === 'moving_away',
    { vi: 'đang đi ngược hướng mục tiêu', en: 'moves away from the target' }
  ],
  [
    (row) => STATUS[row.status].family === 'not_met',
    { vi: 'năm mới nhất chưa đạt', en: 'the latest year is missed' }
  ],
  [
    (row) => ['limited', 'needs_acceleration', 'no_clear_change'].includes(row.status),
    { vi: 'đi chậm hơn lộ trình', en: 'behind its path' }
  ],
  [
    (row) => row.status === 'due_soon' || row.status === 'awaiting_final',
    { vi: 'sắp đến hạn hoặc chờ số liệu cuối kỳ', en: 'due soon, or its final figure is awaited' }
  ],
  [
    (row) => row.status === 'met_at_risk' || row.status === 'met_falling',
    { vi: 'đang đạt nhưng có thể mất', en: 'met, but may be lost' }
  ],
  [
    (row) => row.reason === 'base_only' && isShort(row),
    { vi: 'điểm xuất phát còn dưới mức phải đạt', en: 'starts short of the level asked' }
  ]
];

/** Behind every day: a title without a stated deadline. */
const NEVER = '9999-12-31';

function isShort({ target, gap }: Judgement): boolean {
  if (gap === null) return false;
  return target.comparator.startsWith('<') || target.type === 'C' ? gap < 0 : gap > 0;
}

function lastOf({ status }: Judgement): number {
  return status === 'no_clear_change' ? 1 : 0;
}

/**
 * Targets that want attention, worst status first; among equals the smaller ratio, then the nearer
 * due day, then the order of the document. What shows no clear change comes last: it is short of its path,
 * but nothing says that it got worse. An order with its reason, not a score.
 */
export function watchFirst<Row extends Judgement>(rows: readonly Row[]): WatchItem<Row>[] {
  const items: WatchItem<Row>[] = [];
  for (const assessment of rows) {
    const cause = CAUSES.find(([test]) => test(assessment));
    if (cause !== undefined) items.push({ assessment, why: cause[1] });
  }
  return items.sort(
    ({ assessment: a }, { assessment: b }) =>
      lastOf(a) - lastOf(b) ||
      bySeverity(a.status, b.status) ||
      (a.ratio ?? 0) - (b.ratio ?? 0) ||
      (a.goal.dueDay ?? NEVER).localeCompare(b.goal.dueDay ?? NEVER, 'en') ||
      a.target.ordinal - b.target.ordinal
  );
}
