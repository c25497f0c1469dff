import { STATUS, type Status, type StatusColour } from '$lib/domain/status';

/** Symbol of a status in the icon sheet; hollow where it rests on a sample. What waits is hollow anyway. */
export function iconOf(status: Status, isSample: boolean): string {
  const { icon, counting } = STATUS[status];
  return isSample && counting === 'judged' ? `${icon}-s` : icon;
}

/** Colour of a mark that stands on the tint of its own status. */
export function inkOf(colour: StatusColour): string {
  return `var(--st-${colour}${colour === 'on' || colour === 'acc' ? '-ink' : ''})`;
}
