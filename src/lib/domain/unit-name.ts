import type { Locale } from './text';
import type { Unit } from './unit';

interface Named {
  readonly name: string;
  /** An unknown type is written as it is. */
  readonly type: string;
  readonly generation?: string;
}

const TYPE_EN: Readonly<Record<string, string>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'special zone',
  huyện: 'district'
};

/** The type of a unit as a word inside a sentence; an unknown type is left as it is. */
export function typeNameOf(type: string, locale: Locale): string {
  return locale === 'en' ? (TYPE_EN[type] ?? type) : type;
}

/** "xã Đại Sơn", "Đại Sơn commune": inside a sentence, without a capital. */
export function unitNameOf({ name, type }: Named, locale: Locale): string {
  return locale === 'en' ? `${name} ${typeNameOf(type, 'en')}` : `${type} ${name}`;
}

/** "Xã Đại Sơn": at the head of a page or a sentence. */
export function unitTitleOf(unit: Named, locale: Locale): string {
  const name = unitNameOf(unit, locale);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** A former unit is always marked as one: "xã Đại Sơn (cũ)". */
export function formerNameOf(unit: Named, locale: Locale): string {
  return `${unitNameOf(unit, locale)} ${locale === 'en' ? '(former)' : '(cũ)'}`;
}

/** Phường are compared with phường; xã and đặc khu with each other. */
export type UnitGroup = 'phuong' | 'xa';

export function groupOf(type: string): UnitGroup {
  return type === 'phường' ? 'phuong' : 'xa';
}

/** The doubt about the numbers of a unit, to be said wherever they are; null for none. */
export function doubtOf(unit: Pick<Unit, 'note' | 'note_en'>, locale: Locale): string | null {
  return (locale === 'en' ? unit.note_en : null) ?? unit.note;
}
