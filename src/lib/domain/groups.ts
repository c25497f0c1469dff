import { groupOf, type UnitGroup } from './unit-name';

/** Phường apart from xã and đặc khu, as they are compared; either list may be empty. */
export function inGroups<T>(
  items: readonly T[],
  typeOf: (item: T) => string
): readonly (readonly [UnitGroup, readonly T[]])[] {
  const of = (group: UnitGroup): readonly T[] =>
    items.filter((item) => groupOf(typeOf(item)) === group);
  return [
    ['phuong', of('phuong')],
    ['xa', of('xa')]
  ];
}
