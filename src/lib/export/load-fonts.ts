import figures400 from '$lib/assets/fonts/digits-400.ttf?url';
import figures600 from '$lib/assets/fonts/digits-600.ttf?url';
import figures700 from '$lib/assets/fonts/digits-700.ttf?url';
import text400 from '$lib/assets/fonts/be-vietnam-pro-400.ttf?url';
import text600 from '$lib/assets/fonts/be-vietnam-pro-600.ttf?url';
import text700 from '$lib/assets/fonts/be-vietnam-pro-700.ttf?url';
import type { FontFile } from '$lib/drawing/font-files';

const FILES: readonly (Omit<FontFile, 'bytes'> & { readonly url: string })[] = [
  { family: 'text', weight: 400, url: text400 },
  { family: 'text', weight: 600, url: text600 },
  { family: 'text', weight: 700, url: text700 },
  { family: 'figures', weight: 400, url: figures400 },
  { family: 'figures', weight: 600, url: figures600 },
  { family: 'figures', weight: 700, url: figures700 }
];

let loaded: Promise<readonly FontFile[]> | null = null;

async function loadAll(): Promise<readonly FontFile[]> {
  return Promise.all(
    FILES.map(async ({ family, weight, url }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`font ${family} ${weight}: ${response.status}`);
      return { family, weight, bytes: new Uint8Array(await response.arrayBuffer()) };
    })
  );
}

/**
 * The outlines of every family and weight, fetched once. In the browser or a worker of it.
 *
 * @throws Error where a font cannot be fetched; the next call tries again
 */
export function loadFonts(): Promise<readonly FontFile[]> {
  loaded ??= loadAll().catch((cause: unknown) => {
    loaded = null;
    throw cause;
  });
  return loaded;
}
