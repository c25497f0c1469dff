/** What stands around a drawing when it is text. */
export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  /** Prefix of every id inside; unique on its page, the same for the same picture. */
  readonly id: string;
  /** One sentence that says what is shown; left out where what is around the picture says it. */
  readonly label?: string;
  /** More than the label says. */
  readonly description?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What the renderer writes for its own use, or what is the default anyway. */
const NEEDLESS = [
  / (?:ecmeta_\w+|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g,
  / class="zr\d+-cls-\d+"/g,
  / text-anchor="start"/g,
  /<style ?>.*?<\/style>/gs,
  /<rect width="[\d.]+" height="[\d.]+" x="0" y="0" fill="none"><\/rect>/g,
  /\n+/g
];

function toShort(svg: string): string {
  const bare = NEEDLESS.reduce((text, needless) => text.replace(needless, ''), svg);
  return bare
    .replace(/<(\w+) >/g, '<$1>')
    .replace(/><\/(?:path|rect|circle|polygon|polyline|line)>/g, '/>')
    .replace(/;"/g, '"');
}

/** The face most texts use stands once, on the root. */
function toOneFace(svg: string): string {
  const counts = new Map<string, number>();
  for (const [, face = ''] of svg.matchAll(/;font-family:([^;"]*)/g)) {
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return svg;
  const [face] = most;
  return svg
    .replaceAll(`;font-family:${face}`, '')
    .replace('<svg ', `<svg style="font-family:${face}" `);
}

function namesOf({
  id,
  label,
  description
}: SvgFrame): readonly [attributes: string, words: string] {
  if (label === undefined) return ['aria-hidden="true"', ''];
  const title = `<title id="${id}-t">${escaped(label)}</title>`;
  if (description === undefined) return [`role="img" aria-labelledby="${id}-t"`, title];
  const more = `<desc id="${id}-d">${escaped(description)}</desc>`;
  return [`role="img" aria-labelledby="${id}-t ${id}-d"`, title + more];
}

/**
 * The renderer's SVG text made short and sure: as wide as its box (the viewBox keeps the proportions),
 * with role, title and description where there is a label, hidden from assistive technology where there
 * is none, and with ids that depend on `id` alone, so that equal input gives equal bytes.
 */
export function toSvgText(drawn: string, frame: SvgFrame): string {
  const [attributes, words] = namesOf(frame);
  return toOneFace(toShort(drawn))
    .replace(/zr\d+-/g, `${frame.id}-`)
    .replace(/^<svg (.*?)width="[^"]*" height="[^"]*"/, '<svg $1width="100%"')
    .replace(/^<svg ([^>]*)>/, (_, own: string) => `<svg ${own} ${attributes}>${words}`);
}
