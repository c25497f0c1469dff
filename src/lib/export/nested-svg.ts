const OPENING = /^[\s\S]*?<svg\b[^>]*>/;
/** What a page needs to answer the pointer, and a picture does not. */
const POINTER = [
  /<style\b[\s\S]*?<\/style>/g,
  / class="zr[^"]*"/g,
  / ecmeta_\w+="[^"]*"/g,
  / pointer-events="[^"]*"/g
];

/**
 * The inside of a chart's SVG text, its ids beginning with `prefix` instead of the running numbers
 * ECharts gives, so that the same chart gives the same text and two charts may stand in one file.
 */
export function nestedChart(svg: string, prefix: string): string {
  const inside = svg.replace(OPENING, '').replace(/<\/svg>\s*$/, '');
  const quiet = POINTER.reduce((text, pattern) => text.replaceAll(pattern, ''), inside);
  const names = new Map<string, string>();
  return quiet.replaceAll(/\bzr\d+-[a-z]+-?\d*\b/g, (id) => {
    const name = names.get(id) ?? `${prefix}-c${names.size}`;
    names.set(id, name);
    return name;
  });
}
