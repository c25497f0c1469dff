import { cssTheme } from '$lib/charts/theme';
import type { ChartDrawer } from '$lib/export/frame';
import { PALETTE, STATUS_COLOUR } from '$lib/export/palette';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import type { Snapshot } from '$lib/export/snapshot';

/** The page's token for each colour a picture is written with. */
const TOKENS: ReadonlyMap<string, string> = new Map([
  [PALETTE.ground, '--ground'],
  [PALETTE.surface, '--surface'],
  [PALETTE.ink, '--ink'],
  [PALETTE.ink2, '--ink-2'],
  [PALETTE.rule, '--rule'],
  [PALETTE.ruleStrong, '--rule-strong'],
  [PALETTE.data, '--data'],
  [PALETTE.brand, '--brand'],
  [PALETTE.sample, '--sample'],
  ...Object.entries(STATUS_COLOUR).map(([name, hex]) => [hex, `--st-${name}`] as const)
]);

/** Figures of colours replaced by the page's tokens, so that dark and high contrast restyle the picture. */
export function withTokens(svg: string): string {
  return svg.replaceAll(/"(#[0-9a-f]{6})"/gi, (whole, hex: string) => {
    const token = TOKENS.get(hex.toLowerCase());
    return token === undefined ? whole : `"var(${token})"`;
  });
}

/**
 * The slide as it stands in the page: the same composition as in a file, in the colours of the screen.
 *
 * @param place makes its ids different from those of the same slide elsewhere on the page
 * @throws what drawing throws, such as a model kept by an older site
 */
export function slideSvg(snapshot: Snapshot, place: string, render: ChartDrawer['render']): string {
  const own = { ...snapshot, id: `${place}-${snapshot.id}` };
  return withTokens(pictureOf(own, PRESETS.slide, { theme: cssTheme, render }).svg);
}
