import { type Cover, coverFor } from '$lib/export/cover';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf } from '$lib/domain/unit-name';
import { SET } from '$lib/set/set';

/** The congress the term belongs to. */
const TERM = [2025, 2030] as const;
const ORDINAL = 'I';

/** The cover of a unit's conference, its day left to be filled in. @param month ISO day within it */
export function unitCover(unit: Pick<Unit, 'name' | 'type'>, month: string): Cover {
  return coverFor({
    unit: unitNameOf(unit, 'vi'),
    place: unit.name,
    ordinal: ORDINAL,
    term: TERM,
    month: { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) }
  });
}

/** The cover of a meeting about all units of the province. @param month ISO day within it */
export function cityCover(units: number, month: string): Cover {
  const [year, number] = month.split('-').map(Number);
  return {
    host: `ỦY BAN NHÂN DÂN ${SET.kind.vi} ${SET.name}`.toLocaleUpperCase('vi'),
    title: `TÌNH HÌNH THỰC HIỆN MỤC TIÊU\nCỦA ${units} XÃ, PHƯỜNG, ĐẶC KHU`,
    subtitle: `GIAI ĐOẠN ${TERM[0]} – ${TERM[1]}`,
    place: `${SET.name}, tháng ${number} năm ${year}`,
    years: [TERM[0], TERM[1]]
  };
}

/** The line of place and day with another day: "Đại Sơn, ngày 25 tháng 11 năm 2026". */
export function withDay(place: string, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return place;
  const where = place.replace(/,?\s*ngày.*$/u, '').trim();
  const when = `ngày ${date} tháng ${month} năm ${year}`;
  return where === '' ? when : `${where}, ${when}`;
}

/** Name of the deck for its files: the conference in one line. */
export function deckTitle(cover: Cover | null, locale: Locale): string {
  const own = [cover?.title.replaceAll('\n', ' '), cover?.subtitle].filter(Boolean).join(' ');
  return own !== '' ? own : locale === 'vi' ? 'Hội nghị' : 'Conference';
}
