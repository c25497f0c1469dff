/** The words of a page that cannot be shown, in its language. */
export interface AbsentWords {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** Names and addresses of what is kept, and of this page once more. */
  readonly links: readonly (readonly [name: string, href: string])[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page without any file of its own, for a reader without a network who opens what was never opened here:
 * what happened and where to go, in both schemes.
 */
export function absentPage({ lang, title, text, links }: AbsentWords): string {
  const ways = links.map(([name, href]) => `<a href="${escaped(href)}">${escaped(name)}</a>`);
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
body { max-width: 40rem; margin: 0 auto; padding: 64px 16px; font: 1.125rem/1.5 "Be Vietnam Pro", "Segoe UI", Arial, sans-serif; }
h1 { margin: 0 0 12px; font-size: 2rem; line-height: 1.25; }
p { margin: 0 0 24px; }
nav { display: flex; flex-wrap: wrap; gap: 12px 24px; }
a { padding: 8px 0; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<nav>${ways.join('')}</nav>
</main>
</body>
</html>
`;
}
