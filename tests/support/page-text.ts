const BLOCKS =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|nav|ol|p|section|summary|table|tbody|thead|tfoot|tr|ul|form|option)$/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
const attribute = (tag: string, name: string): string | null => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : decoded(value);
};

/** What begins a line or a word of the text for a tag that opens. */
function opening(name: string, tag: string): string {
  if (/^h[1-6]$/.test(name)) return `\n\n${'#'.repeat(Number(name[1]))} `;
  if (name === 'td' || name === 'th') return ' | ';
  if (name === 'li') return '\n- ';
  if (name === 'dd') return '\n  ';
  if (name === 'br') return '\n';
  if (name === 'button') return ' [';
  if (name === 'table') return `\n[table ${attribute(tag, 'data-table') ?? ''}]\n`;
  return BLOCKS.test(name) ? '\n' : '';
}

/**
 * A rendered page as text, a block a line: what stands in it, what its pictures are called for those who do not
 * see them (`{…}`), and where its links lead (`→ …`). The pictures themselves and what a
 * list offers to choose are left out.
 */
export function pageText(html: string): string {
  const links: string[] = [];
  let text = '';
  const body = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<option\b[\s\S]*?<\/option>/g, '')
    .replaceAll(/<(svg|style|script)\b[\s\S]*?<\/\1>/g, (whole) => {
      const label = attribute(/^<[^>]*>/.exec(whole)![0], 'aria-label');
      return label === null ? '' : `{${label}}`;
    })
    .replaceAll(/\s+/g, ' ');
  for (const [, plain = '', tag = ''] of body.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    text += decoded(plain);
    const [, slash = '', name = ''] = /^<(\/?)([\w-]+)/.exec(tag) ?? [];
    if (slash !== '') {
      if (name === 'a') {
        const href = links.pop() ?? '';
        text += href === '' ? '' : ` (→ ${href})`;
      } else if (name === 'button') text += ']';
      else if (BLOCKS.test(name)) text += '\n';
      continue;
    }
    if (name === '') continue;
    text += opening(name, tag);
    if (name === 'a') links.push(attribute(tag, 'href') ?? '');
    const label = attribute(tag, 'aria-label');
    if (label !== null) text += `{${label}} `;
  }
  return `${text
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}(?!#)/g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim()}\n`;
}
