import { OWN_MARK } from '$lib/domain/own-set';
import { WORDS } from '$lib/export/words';
import type { FrozenSnapshot } from './frozen-snapshot';

const SAID = [WORDS.own.vi, WORDS.own.en, OWN_MARK];

/** Whether anything drawn, tabled or cited is the unit's own: by how it is filled, and by what is said of it. */
export function showsOwnIn({
  own = false,
  parts,
  table,
  sourceLines
}: Partial<Pick<FrozenSnapshot, 'own'>> &
  Pick<FrozenSnapshot, 'parts' | 'table' | 'sourceLines'>): boolean {
  if (own) return true;
  const shown = JSON.stringify([parts, table.rows, sourceLines]);
  return /"fill":"own"/.test(shown) || SAID.some((words) => shown.includes(words));
}
