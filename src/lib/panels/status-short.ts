import { statusLabelOf } from '$lib/domain/status-label';
import type { Status } from '$lib/domain/status';
import type { Measured } from '$lib/domain/yardstick';
import type { Locale, Text } from '$lib/domain/text';

/** Words short enough for a cell, of the statuses whose names are long; the others keep theirs. */
const SHORT: Readonly<Partial<Record<Status, Text>>> = {
  met_at_risk: { vi: 'Đạt, nguy cơ', en: 'Met, at risk' },
  met_falling: { vi: 'Đạt, giảm', en: 'Met, falling' },
  needs_acceleration: { vi: 'Cần tăng tốc', en: 'Needs speed' },
  limited: { vi: 'Tiến triển chậm', en: 'Limited' },
  moving_away: { vi: 'Xa dần', en: 'Moving away' },
  not_met: { vi: 'Chưa đạt', en: 'Not met' },
  met_no_clear_change: { vi: 'Đạt, chưa rõ', en: 'Met, unclear' },
  no_clear_change: { vi: 'Chưa rõ', en: 'Unclear' },
  not_met_no_clear_change: { vi: 'Chưa đạt, chưa rõ', en: 'Not met, unclear' },
  not_met_improving: { vi: 'Đang cải thiện', en: 'Improving' },
  not_met_final: { vi: 'Không đạt', en: 'Not met at end' },
  awaiting_final: { vi: 'Chờ cuối kỳ', en: 'Awaiting final' },
  achieved_late: { vi: 'Đã đạt (muộn)', en: 'Achieved late' },
  not_assessed_break: { vi: 'Đổi chuẩn', en: 'Standard changed' }
};

/** The word of a status in a cell: its name, where that is short enough. */
export function formatStatusShort(row: Measured, locale: Locale): string {
  return (SHORT[row.status] ?? statusLabelOf(row))[locale];
}
