import type { Status } from '$lib/domain/status';
import type { UnitGroup } from '$lib/domain/unit-name';

/** Years that can be under review. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2030;

/** Order of a list or board; `worst` puts the units with most targets missed or left behind first. */
export type Sort = 'worst' | 'name' | 'value' | 'change';

/** How the page is drawn, when the address says so. */
export type Look = 'light' | 'dark' | 'contrast' | 'hall';

/** How close the rows of the board stand. */
export type Density = 'compact' | 'detailed';

/** A closed vocabulary and its words in the address. */
type Words<T extends string> = Readonly<Record<T, string>>;

export const SORT_WORDS: Words<Sort> = {
  worst: 'kho-khan',
  name: 'ten',
  value: 'gia-tri',
  change: 'thay-doi'
};

export const LOOK_WORDS: Words<Look> = {
  light: 'sang',
  dark: 'toi',
  contrast: 'tuong-phan',
  hall: 'hoi-truong'
};

export const DENSITY_WORDS: Words<Density> = { compact: 'gon', detailed: 'chi-tiet' };

export const GROUP_WORDS: Words<UnitGroup> = { phuong: 'phuong', xa: 'xa' };

export const STATUS_WORDS: Words<Status> = {
  met: 'dat',
  met_at_risk: 'co-nguy-co',
  met_falling: 'dang-giam',
  on_track: 'dung-tien-do',
  needs_acceleration: 'can-tang-toc',
  limited: 'cham',
  moving_away: 'xa-dan',
  not_met: 'chua-dat',
  met_no_clear_change: 'dat-chua-ro-thay-doi',
  no_clear_change: 'chua-ro-thay-doi',
  not_met_no_clear_change: 'chua-dat-chua-ro-thay-doi',
  not_met_improving: 'dang-cai-thien',
  not_met_final: 'khong-dat',
  awaiting_final: 'cho-cuoi-ky',
  not_due: 'chua-den-han',
  due_soon: 'sap-den-han',
  overdue: 'qua-han',
  achieved: 'da-dat',
  achieved_late: 'dat-muon',
  no_data: 'chua-co-so-lieu',
  insufficient_data: 'chua-du-so-lieu',
  not_computable: 'khong-tinh-duoc',
  not_assessed_break: 'doi-chuan',
  not_applicable: 'khong-ap-dung'
};

/** The value a word of the address stands for; null for a word nobody knows. */
export function readWord<T extends string>(words: Words<T>, text: string | null): T | null {
  const found = Object.entries<string>(words).find(([, word]) => word === text);
  return found === undefined ? null : (found[0] as T);
}
