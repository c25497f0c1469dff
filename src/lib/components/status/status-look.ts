import { countsInN, STATUS, type Status, type StatusColour } from '$lib/domain/status';

/** Symbol of a status in the icon sheet; hollow where it rests on a sample. What waits is hollow anyway. */
export function iconOf(status: Status, isSample: boolean): string {
  const { icon, counting } = STATUS[status];
  return isSample && counting === 'judged' ? `${icon}-s` : icon;
}

/** Colour of a mark that stands on the tint of its own status. */
export function inkOf(colour: StatusColour): string {
  return `var(--st-${colour}${colour === 'on' || colour === 'acc' ? '-ink' : ''})`;
}

/** Order of a legend: from the best of what is judged to the worst, then what waits. */
export function byStanding(a: Status, b: Status): number {
  const waits = (status: Status): number => (countsInN(status) ? 0 : 1);
  return waits(a) - waits(b) || STATUS[b].severity - STATUS[a].severity;
}
