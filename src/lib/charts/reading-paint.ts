import type { Reading } from '../domain/result';
import { STATUS, type Status } from '../domain/status';
import type { Fill } from './fill';
import type { Tone } from './theme';

/** How a figure is filled: generated ones are hatched, the unit's own ruled, estimates light, all others solid. */
export function fillOf(reading: Reading | null): Fill {
  const observation = reading?.observation ?? null;
  if (observation?.provenance === 'sample') return 'sample';
  if (observation?.provenance === 'own') return 'own';
  return observation?.standing === 'estimate' ? 'estimate' : 'solid';
}

/** The colour of a status, but slate where nothing was judged: colour means a verdict. */
export function toneOf(status: Status): Tone {
  return STATUS[status].counting === 'judged' ? STATUS[status].colour : 'data';
}
