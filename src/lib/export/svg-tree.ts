export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** Words directly inside, as written by their author. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? String(whole);
  });
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

/**
 * Reads SVG text into a tree: elements, attributes, words. Written for SVG this site and ECharts make; it
 * works where there is no DOM (a worker, Node).
 *
 * @throws Error when the text is not one complete element
 */
export function parseSvg(svg: string): SvgElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  for (const token of svg.matchAll(TOKEN)) {
    const [, cdata, closing, opening, attributes = '', empty, words] = token;
    const top = stack.at(-1) ?? root;
    if (opening !== undefined) {
      const node: Open = {
        name: opening,
        attributes: attributesOf(attributes),
        children: [],
        text: ''
      };
      top.children.push(node);
      if (empty !== '/') stack.push(node);
    } else if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      stack.pop();
    } else if (cdata !== undefined) top.text += cdata;
    else if (words !== undefined) top.text += unescapeXml(words);
  }
  const [first] = root.children;
  if (first === undefined || stack.length !== 1) throw new Error('not a complete SVG text');
  return first;
}
