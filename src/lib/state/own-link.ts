import type { OwnSet } from '$lib/domain/own-set';

/** Names the own sets that an address was shown with. */
const NAME = 'bo';
const ID = /^[a-z0-9]{1,24}$/;
const MOST = 20;

/** The address with the sets that are on: without them it shows something else. As it was where none is on. */
export function withSets(address: string, sets: readonly Pick<OwnSet, 'id' | 'isOn'>[]): string {
  const on = sets.filter(({ id, isOn }) => isOn && ID.test(id)).slice(0, MOST);
  if (on.length === 0 || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.set(NAME, on.map(({ id }) => id).join(','));
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}

/** Which sets an address was shown with, and are not here or are off. */
export function setsLacking(
  query: string,
  sets: readonly Pick<OwnSet, 'id' | 'isOn'>[]
): { readonly absent: boolean; readonly off: boolean } {
  const asked = (new URLSearchParams(query).get(NAME) ?? '')
    .split(',')
    .filter((id) => ID.test(id))
    .slice(0, MOST);
  return {
    absent: asked.some((id) => !sets.some((set) => set.id === id)),
    off: asked.some((id) => sets.some((set) => set.id === id && !set.isOn))
  };
}
