const OPENING = /^[\s\S]*?<svg\b([^>]*)>/;
/** What a page needs to answer the pointer, and a picture does not. */
const POINTER = [
  /<style\b[\s\S]*?<\/style>/g,
  / class="zr[^"]*"/g,
  / ecmeta_\w+="[^"]*"/g,
  / pointer-events="[^"]*"/g
];

/**
 * The inside of a chart's SVG text as a group: what its root says about type is kept, ids that are
 * running numbers of the library begin with `prefix`, so that the same chart gives the same text and two
 * charts may stand in one file.
 */
export function nestedChart(svg: string, prefix: string): string {
  const style = /\bstyle="([^"]*)"/.exec(OPENING.exec(svg)?.[1] ?? '')?.[1];
  const inside = svg.replace(OPENING, '').replace(/<\/svg>\s*$/, '');
  const quiet = POINTER.reduce((text, pattern) => text.replaceAll(pattern, ''), inside);
  const names = new Map<string, string>();
  const named = quiet.replaceAll(/\bzr\d+-[a-z]+-?\d*\b/g, (id) => {
    const name = names.get(id) ?? `${prefix}-c${names.size}`;
    names.set(id, name);
    return name;
  });
  return style === undefined ? named : `<g style="${style}">${named}</g>`;
}
