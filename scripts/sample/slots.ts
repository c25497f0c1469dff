/** First and last of what the sample covers. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2026;
/** Day of the newest figures: later reports are not in yet. */
export const LATEST_DAY = '2026-10-31';
const LAST_MONTH = 10;

/** A time of a series and who reports for it: former units until 30 June 2025, units in force after. */
export interface Slot {
  readonly period: string;
  readonly owner: 'former' | 'unit';
  readonly year: number;
  /** 1…12 for a month, 0 for a longer time. */
  readonly month: number;
  /** Years since the beginning of 2020, at the end of the period. */
  readonly time: number;
}

function slot(period: string, year: number, lastMonth: number, month = 0): Slot {
  const isFormer = year < 2025 || (year === 2025 && lastMonth <= 6);
  const time = year - FIRST_YEAR + lastMonth / 12;
  return { period, owner: isFormer ? 'former' : 'unit', year, month, time };
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

/** A state at the end of each year: 2020–2024 of the former units, 2025 and 2026 of the units in force. */
export const STOCK_SLOTS: readonly Slot[] = YEARS.map((year) => slot(String(year), year, 12));

/** What a year brings: the merger year in two halves. */
export const FLOW_SLOTS: readonly Slot[] = YEARS.flatMap((year) =>
  year === 2025
    ? [slot('2025-H1', year, 6), slot('2025-H2', year, 12)]
    : [slot(String(year), year, 12)]
);

/** Months from January 2020 to the latest. */
export const MONTH_SLOTS: readonly Slot[] = YEARS.flatMap((year) =>
  Array.from({ length: year === LAST_YEAR ? LAST_MONTH : 12 }, (_, at) =>
    slot(`${year}-${String(at + 1).padStart(2, '0')}`, year, at + 1, at + 1)
  )
);
