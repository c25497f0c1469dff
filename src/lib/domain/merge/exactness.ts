import { peopleShareOf, type Basis } from '../lineage';
import type { Text } from '../text';

/**
 * How exactly counts of people "before" can be rebuilt from the lineage alone: all former units came
 * whole; or only land was divided, so adding up is exact too; or people were divided by an unknown share.
 */
export type Exactness = 'whole' | 'land_divided' | 'people_divided';

export const EXACTNESS: Readonly<
  Record<Exactness, { readonly label: Text; readonly icon: string }>
> = {
  whole: {
    label: {
      vi: 'nguyên vẹn: mọi đơn vị cũ về trọn',
      en: 'whole: every former unit came complete'
    },
    icon: 'bs-all'
  },
  land_divided: {
    label: {
      vi: 'chỉ chia đất, dân về trọn',
      en: 'only land was divided, the people came complete'
    },
    icon: 'bs-part-all'
  },
  people_divided: {
    label: { vi: 'có phần chia cả dân', en: 'people of a former unit were divided' },
    icon: 'bs-part-part'
  }
};

/** From the bases of a unit's former units. */
export function exactnessOf(bases: readonly Basis[]): Exactness {
  if (bases.some((basis) => peopleShareOf(basis) === null)) return 'people_divided';
  return bases.every((basis) => basis === 'all') ? 'whole' : 'land_divided';
}

/** Whether people-based counts add up exactly. */
export function isExactBefore(exactness: Exactness): boolean {
  return exactness !== 'people_divided';
}
