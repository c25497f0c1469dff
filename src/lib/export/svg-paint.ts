import { parseColour, type Colour } from './colour';
import type { Stroke } from './drawing';
import type { SvgStyle } from './svg-style';

function withOpacity(colour: Colour | null, opacity: number): Colour | null {
  const alpha = (colour?.alpha ?? 0) * opacity;
  return colour === null || alpha <= 0 ? null : { hex: colour.hex, alpha };
}

/** The plain fill of a style; null for none, for what cannot be seen, and for a reference. */
export function fillOf(style: SvgStyle): Colour | null {
  return withOpacity(parseColour(style.fill), style.fillOpacity * style.opacity);
}

/** The stroke of a style; null for none and for what cannot be seen. */
export function strokeOf(style: SvgStyle): Stroke | null {
  const colour = withOpacity(parseColour(style.stroke), style.strokeOpacity * style.opacity);
  if (colour === null || style.strokeWidth <= 0) return null;
  return { colour, width: style.strokeWidth, dash: style.dash, cap: style.cap, join: style.join };
}

/** The id in `url(#id)`; null where the paint is no reference. */
export function referenceOf(paint: string): string | null {
  return /^url\(\s*['"]?#([^'")]+)['"]?\s*\)/.exec(paint)?.[1] ?? null;
}
