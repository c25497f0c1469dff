/** A tag of a page: its name and the names of its attributes with their values, as they are written. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s+([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g;

/**
 * The tags of a page that our own programs wrote, the texts of its scripts and styles left out.
 *
 * @throws where anything stands in it that begins like a tag and is none of ours
 */
export function tagsOf(html: string): readonly Tag[] {
  const markup = html
    .replace(/^<!doctype html>/, '')
    .replaceAll(/(<(style|script)>).*?(<\/\2>)/gs, '$1$3');
  const rest = markup.replaceAll(TAG, '');
  const odd = /<.{0,80}/s.exec(rest);
  if (odd !== null) throw new Error(`no tag of ours: ${odd[0]}`);
  return [...markup.matchAll(TAG)]
    .filter(([, closing]) => closing === '')
    .map(([, , name = '', written = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value
        ])
      )
    }));
}

const ASKS =
  /^(?:src|srcset|href|xlink:href|action|formaction|poster|background|data|ping|manifest|style|on.*)$/;
const LOADS =
  /^(?:link|iframe|object|embed|img|image|use|form|base|video|audio|foreignobject|animate|set|template)$/;

/** What of a page a browser would fetch, follow or run beside its one script and its one style. */
export function reachesOf(html: string): readonly string[] {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  return [
    ...tagsOf(html).flatMap(({ name, attributes }) => [
      ...(LOADS.test(name) ? [`<${name}>`] : []),
      ...Object.keys(attributes)
        .filter((key) => ASKS.test(key))
        .map((key) => `<${name} ${key}>`)
    ]),
    ...styles.flatMap(
      (css) => css.match(/@import[^;]*|url\((?!data:font\/ttf;base64,)[^)]{0,80}/g) ?? []
    )
  ];
}
