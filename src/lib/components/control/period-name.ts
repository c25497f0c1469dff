import { formatYears } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';

/** A term, a phase or a year of the address in words: "2025–2030", "Năm 2026". */
export function periodName(period: string): string {
  const [from = '', to] = period.split('-');
  return to === undefined ? m.city_period_year({ year: from }) : formatYears(from, to);
}
