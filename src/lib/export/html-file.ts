import { sha256Of } from '$lib/data/sha256';
import type { Locale } from '$lib/domain/text';
import type { FontFile } from '$lib/drawing/font-files';
import { element, escapeXml } from '$lib/drawing/svg-text';
import { toBase64 } from './base64';

/** A page that is one file: everything it needs stands in it, and nothing else is asked for. */
export interface HtmlFile {
  readonly title: string;
  readonly language: Locale;
  /** Of the site, before the fonts are in it. */
  readonly style: string;
  /** Runs when the page has been read; empty where the page does nothing. */
  readonly script: string;
  /** What stands in the body, as markup: words in it came through `escapeXml`. */
  readonly body: string;
}

const FAMILY = { text: 'Be Vietnam Pro', figures: 'Thuoc Do Digits' } as const;

/** The fonts of the pictures, inside the style sheet, under the names the pictures call them by. */
function fontRules(fonts: readonly FontFile[]): string {
  const faces = fonts.map(
    ({ family, weight, bytes }) =>
      `@font-face{font-family:'${FAMILY[family]}';font-weight:${weight};` +
      `src:url(data:font/ttf;base64,${toBase64(bytes)}) format('truetype')}`
  );
  const rest = "'Segoe UI',Arial,sans-serif";
  return `${faces.join('\n')}
:root{--font:'${FAMILY.text}','${FAMILY.figures}',${rest};--font-num:'${FAMILY.figures}','${FAMILY.text}',${rest}}`;
}

async function hashOf(text: string): Promise<string> {
  const hex = await sha256Of(new TextEncoder().encode(text));
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return `'sha256-${toBase64(bytes)}'`;
}

/**
 * The file as text. Its policy lets its own style and script in by their hashes, fonts out of itself, and nothing
 * more: no address can be asked, whatever somebody wrote into a title.
 */
export async function htmlFile(
  { title, language, style, script, body }: HtmlFile,
  fonts: readonly FontFile[]
): Promise<string> {
  const sheet = `${fontRules(fonts)}\n${style}`;
  const policy = [
    "default-src 'none'",
    `script-src ${script === '' ? "'none'" : await hashOf(script)}`,
    `style-src ${await hashOf(sheet)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${sheet}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** Words on several lines, each its own paragraph; lines of blanks are left out. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', {}, escapeXml(line)))
    .join('');
}
