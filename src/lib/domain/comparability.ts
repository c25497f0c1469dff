import type { Text } from './text';

/** How far a rebuilt value may be compared with a reported one. */
export type Comparability = 'exact' | 'derived' | 'estimated' | 'partial' | 'not_comparable';

/** Words and marks, from the best to the worst. */
export const COMPARABILITY: Readonly<
  Record<Comparability, { readonly label: Text; readonly icon: string; readonly order: number }>
> = {
  exact: { label: { vi: 'chính xác', en: 'exact' }, icon: 'cp-exact', order: 0 },
  derived: { label: { vi: 'suy ra', en: 'derived' }, icon: 'cp-derived', order: 1 },
  estimated: { label: { vi: 'ước tính', en: 'estimated' }, icon: 'cp-est', order: 2 },
  partial: { label: { vi: 'một phần', en: 'partial' }, icon: 'cp-partial', order: 3 },
  not_comparable: {
    label: { vi: 'không so sánh được', en: 'not comparable' },
    icon: 'cp-no',
    order: 4
  }
};

/**
 * How far what a unit's own document says of a time before the merger may be compared: the unit was not
 * there yet, so somebody put the figure together.
 */
export const STATED_MARK: Comparability = 'derived';

/** The weaker of several marks; `exact` for none. */
export function weakestOf(marks: readonly Comparability[]): Comparability {
  return marks.reduce<Comparability>(
    (worst, mark) => (COMPARABILITY[mark].order > COMPARABILITY[worst].order ? mark : worst),
    'exact'
  );
}
