import type { OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import type { OwnSet } from '$lib/domain/own-set';
import { typedSetOf } from '$lib/domain/typed-set';
import { m } from '$lib/paraglide/messages';
import { readKept } from './own-knowledge';

const OFF = 'thuoc-do:own-knowledge-off';

function isTypedOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

/** Remembers whether what was typed in is used. */
export function keepTypedOn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  } catch {
    // It then holds for this visit.
  }
}

/** What was typed in, as a set; null where nothing is. */
export function typedSet(own: OwnKnowledge, isOn = isTypedOn()): OwnSet | null {
  return own.shares.length + own.figures.length === 0
    ? null
    : typedSetOf(own, m.layer_typed(), isOn);
}

/** What of it is kept in this browser. */
export const keptTyped = (): OwnSet | null => typedSet(readKept(localStorage));
