import type { OwnSet } from '$lib/domain/own-set';
import { m } from '$lib/paraglide/messages';
import { ownSets } from './own-sets.svelte';

/** What came of a pack, in words; `before` holds sets that it replaced. */
export interface OpenedPack {
  readonly said: string;
  readonly sets: readonly OwnSet[];
  readonly before: readonly OwnSet[];
}

/** Whether a file is a pack: by how it begins, whatever it is called. */
export async function isPackFile(file: Blob): Promise<boolean> {
  const beginning = await file.slice(0, 64).text();
  if (!/^\uFEFF?\s*\{/.test(beginning)) return false;
  return (await import('./own-pack')).isPack(beginning);
}

/** Puts the sets of a pack in use; where it cannot be opened nothing changes, and that is said. */
export async function openPack(text: string): Promise<OpenedPack> {
  const { readPack } = await import('./own-pack');
  const pack = readPack(text);
  if (typeof pack === 'string') {
    const said = {
      no_pack: m.layer_pack_no_pack,
      later: m.layer_pack_later,
      too_large: m.layer_pack_too_large,
      too_many: m.layer_pack_too_many
    }[pack]();
    return { said, sets: [], before: [] };
  }
  await ownSets.ready();
  const ids = new Set(pack.sets.map(({ id }) => id));
  const before = ownSets.sets.filter(({ id }) => ids.has(id));
  for (const set of pack.sets) await ownSets.add(set);
  const namesOf = (sets: readonly OwnSet[]): string => sets.map(({ name }) => name).join(', ');
  const said = [
    m.layer_pack_opened({ names: namesOf(pack.sets) }),
    ...(before.length > 0 ? [m.layer_pack_replaced({ names: namesOf(before) })] : []),
    ...(pack.lost > 0 ? [m.layer_pack_lost({ count: pack.lost })] : [])
  ].join(' ');
  return { said, sets: pack.sets, before };
}

/**
 * The pack that the address asks for: `?goi=` and a path on this very site. Null where none is asked for; words
 * where it cannot be had.
 */
export async function askedPack(
  { href, origin }: Pick<Location, 'href' | 'origin'>,
  get: typeof fetch = fetch
): Promise<{ readonly text: string } | { readonly said: string } | null> {
  const path = new URL(href).searchParams.get('goi');
  if (path === null) return null;
  const url = URL.canParse(path, href) ? new URL(path, href) : null;
  if (url === null || url.origin !== origin) return { said: m.layer_pack_elsewhere() };
  try {
    const answer = await get(url, { redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    return { text: await answer.text() };
  } catch {
    return { said: m.layer_pack_unreachable({ path: url.pathname }) };
  }
}
