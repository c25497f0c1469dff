import { cssTheme, lightTheme } from '$lib/charts/theme';
import { pageSvg } from '$lib/drawing/svg';
import type { ChartDrawer } from '$lib/export/frame';
import { PALETTE } from '$lib/export/palette';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import type { Snapshot } from '$lib/export/snapshot';

type Theme = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Each colour of the light scheme with what the page calls it. */
function pairs(light: Theme, css: Theme): [hex: string, token: string][] {
  return Object.entries(light).flatMap(([name, value]): [string, string][] => {
    const own = css[name];
    if (typeof value !== 'string') return typeof own === 'object' ? pairs(value, own) : [];
    return value.startsWith('#') && typeof own === 'string' ? [[value, own]] : [];
  });
}

const TOKENS: ReadonlyMap<string, string> = new Map([
  ...pairs({ ...lightTheme }, { ...cssTheme }),
  [PALETTE.sample, 'var(--sample)']
]);

/** What the page calls a colour of the light scheme; others stay as they are. */
export const tokenOf = (hex: string): string => TOKENS.get(hex) ?? hex;

/**
 * The slide as it stands in the page: the same composition as in a file, in the colours of the screen.
 *
 * @param place makes its ids different from those of the same slide elsewhere on the page
 * @throws what drawing throws, such as a model kept by an older site
 */
export function slideSvg(snapshot: Snapshot, place: string, draw: ChartDrawer['draw']): string {
  const drawing = pictureOf(snapshot, PRESETS.slide, { theme: lightTheme, draw });
  return pageSvg(drawing, {
    id: `${place}-${snapshot.id}`,
    lang: snapshot.locale,
    colour: tokenOf
  });
}
