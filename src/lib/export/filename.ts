import { fold } from '../format/fold';

/** Longest name without its ending: some shares and mail programs cut at 100. */
const MOST = 80;
/** Names that Windows keeps for its devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

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
  const whole = slugs.join('_');
  const isTaken = whole === '' || DEVICE.test(whole);
  const name = shortened(isTaken ? ['thuoc-do', ...slugs].join('_') : whole, MOST);
  return `${name}${sample ? '_du-lieu-mau' : ''}${own ? '_so-cua-don-vi' : ''}.${ending}`;
}

/** Names made different where they are the same, by a number before the ending that gives no other's name. */
export function distinctNames(names: readonly string[]): string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; taken.has(own) || (own !== name && given.has(own)); count++)
      own = name.replace(/(\.[^.]*)?$/, (ending) => `_${count}${ending}`);
    taken.add(own);
    return own;
  });
}
