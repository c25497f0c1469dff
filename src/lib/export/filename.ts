import { fold } from '../format/fold';

/** Longest name without its ending: some shares and mail programs cut at 100. */
const MOST = 80;

function slugOf(part: string): string {
  return fold(part)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function shortened(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most);
  const end = Math.max(cut.lastIndexOf('-'), cut.lastIndexOf('_'));
  return end > most / 2 ? cut.slice(0, end) : cut;
}

/**
 * A file name every system and every chat takes: `xa-dai-son_ho-ngheo_2025-2030.png`. Parts without
 * letters or digits are left out; a name with none is `thuoc-do`.
 *
 * @param ending without its dot
 * @param sample adds `_du-lieu-mau`, so that the mark is not lost with the folder
 * @param own adds `_so-cua-don-vi` for the unit's own, unpublished figures
 */
export function fileName(
  parts: readonly string[],
  ending: string,
  sample = false,
  own = false
): string {
  const slugs = parts.map(slugOf).filter((slug) => slug !== '');
  const name = shortened(slugs.length === 0 ? 'thuoc-do' : slugs.join('_'), MOST);
  return `${name}${sample ? '_du-lieu-mau' : ''}${own ? '_so-cua-don-vi' : ''}.${ending}`;
}

/** Names made different where they are the same, by a number before the ending. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, (ending) => `_${count}${ending}`);
  });
}
