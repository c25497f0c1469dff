import { countsInN, STATUS, type Status } from '$lib/domain/status';

/** Order of a legend: from the best of what is judged to the worst, then what waits. */
export function byStanding(a: Status, b: Status): number {
  const waits = (status: Status): number => (countsInN(status) ? 0 : 1);
  return waits(a) - waits(b) || STATUS[b].severity - STATUS[a].severity;
}
