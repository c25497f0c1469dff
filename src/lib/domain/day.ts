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

/** Place of a day among yearly points (2025-12-31 → 2025), in days; null when it is no day. */
export function positionOfDay(text: string): number | null {
  const day = dayNumberOf(text);
  if (day === null) return null;
  const year = Number(text.slice(0, 4));
  const start = Date.UTC(year, 0, 1) / DAY_MS;
  const length = Date.UTC(year + 1, 0, 1) / DAY_MS - start;
  return year - 1 + (day + 1 - start) / length;
}
