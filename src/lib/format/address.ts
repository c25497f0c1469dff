import type { Unit } from '../domain/unit';
import { fold } from './fold';

type Addressed = Pick<Unit, 'code' | 'name'>;

/** `11086-dai-son`: the code first, because Cẩm Giàng and Cẩm Giang differ by one mark only. */
export function unitSlugOf({ code, name }: Addressed): string {
  return `${code}-${fold(name).replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** Canonical path of a unit's page, without base and language. */
export function unitPathOf(unit: Addressed): string {
  return `/don-vi/${unitSlugOf(unit)}/`;
}

/** Canonical path of a unit's page before and after the merger. */
export function mergerPathOf(unit: Addressed): string {
  return `/sap-nhap/${unitSlugOf(unit)}/`;
}

/** Canonical path of an indicator's page. */
export function indicatorPathOf(indicator: string): string {
  return `/chi-tieu/${indicator}/`;
}
