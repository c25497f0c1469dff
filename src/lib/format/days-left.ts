import type { Locale } from '../domain/text';
import { formatNumber } from './number';

const YEAR_DAYS = 365.25;

/** "còn 405 ngày"; from two years on in whole years ("còn hơn 4 năm"); "quá hạn 12 ngày"; "hạn là hôm nay". */
export function formatDaysLeft(days: number, locale: Locale): string {
  const count = formatNumber(Math.abs(days), locale, 0);
  const many = Math.abs(days) === 1 ? '' : 's';
  if (days === 0) return locale === 'vi' ? 'hạn là hôm nay' : 'due today';
  if (days < 0) return locale === 'vi' ? `quá hạn ${count} ngày` : `${count} day${many} overdue`;
  if (days < 2 * YEAR_DAYS)
    return locale === 'vi' ? `còn ${count} ngày` : `${count} day${many} left`;
  const years = Math.floor(days / YEAR_DAYS);
  return locale === 'vi' ? `còn hơn ${years} năm` : `over ${years} years left`;
}
