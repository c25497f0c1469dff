import type { Status } from '../domain/status';
import type { Locale, Text } from '../domain/text';

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
  insufficient_data: { vi: 'Chưa đủ số liệu', en: 'Not enough data' },
  not_assessed_break: { vi: 'Đổi chuẩn', en: 'Standard changed' }
};

/** The word of a status in a cell. @param full its name, used where that is short enough */
export function formatStatusShort(status: Status, full: Text, locale: Locale): string {
  return (SHORT[status] ?? full)[locale];
}
