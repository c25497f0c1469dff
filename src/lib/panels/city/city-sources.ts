import { pick } from '$lib/panels/target/finding-words';
import type { Locale } from '$lib/domain/text';

/** Where figures of many units come from: so many documents are counted by unit and listed elsewhere. */
export function citySources(units: number, locale: Locale): readonly string[] {
  if (units === 0) return [];
  return [
    pick(
      locale,
      `văn bản của ${units} đơn vị, danh mục ở trang Dữ liệu (/du-lieu/)`,
      `documents of ${units} units, listed on the page Data (/en/du-lieu/)`
    )
  ];
}
