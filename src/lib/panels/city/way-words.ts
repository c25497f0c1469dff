import type { Change } from '$lib/domain/change';
import { m } from '$lib/paraglide/messages';

/** Which way targets went that changed their status, as a heading. */
export function wayWords(way: Change['way']): string {
  if (way === 'unclear') return m.city_changes_unclear();
  return way === 'worse' ? m.city_changes_worse() : m.city_changes_better();
}
