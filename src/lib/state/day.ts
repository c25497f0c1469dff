/** The calendar day it is where the reader is, as an ISO day. */
export function localDayOf(moment: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const month = pad(moment.getMonth() + 1, 2);
  return `${pad(moment.getFullYear(), 4)}-${month}-${pad(moment.getDate(), 2)}`;
}

/** The later of two ISO days. */
export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}
