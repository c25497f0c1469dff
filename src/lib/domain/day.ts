const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day (`2027-12-31`); null when the text is no day of the calendar. */
export function dayNumberOf(text: string): number | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  return new Date(ms).toISOString().slice(0, 10) === text ? ms / DAY_MS : null;
}

/** A due date as written: a year stands for its last day. Null when it is neither year nor day. */
export function dueDayOf(due: string): string | null {
  if (/^\d{4}$/.test(due)) return `${due}-12-31`;
  return dayNumberOf(due) === null ? null : due;
}

/**
 * Place of a day among yearly points, by months (2025-12-31 → 2025, 2025-06-30 → 2024.5), so that the
 * last day of a period stands where the period does. Null when the text is no day.
 */
export function positionOfDay(text: string): number | null {
  if (dayNumberOf(text) === null) return null;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year - 1 + (month - 1 + day / days) / 12;
}

/** Calendar year of an ISO day or of a year; null when the text starts with neither. */
export function yearOfDay(text: string): number | null {
  const year = /^\d{4}(?=-|$)/.exec(text);
  return year === null ? null : Number(year[0]);
}
