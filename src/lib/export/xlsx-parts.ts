import { columnName, type Sheet } from './sheet';
import { escapeXml } from '$lib/drawing/svg-text';

interface Link {
  readonly ref: string;
  readonly target: string;
}

function linksOf({ rows }: Sheet): Link[] {
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.flatMap(({ link, span = 1 }) => {
      const ref = `${columnName(column)}${at + 1}`;
      column += span;
      return link === undefined ? [] : [{ ref, target: link }];
    });
  });
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function withLinks(sheet: string, links: readonly Link[]): string {
  if (links.length === 0) return sheet;
  const all = links.map(({ ref }, index) => `<hyperlink ref="${ref}" r:id="link${index + 1}"/>`);
  return sheet.replace('<pageMargins', `<hyperlinks>${all.join('')}</hyperlinks><pageMargins`);
}

function relations(links: readonly Link[]): string {
  return links
    .map(
      ({ target }, index) =>
        `<Relationship Id="link${index + 1}" Type="${HYPERLINK}" Target="${escapeXml(target)}" TargetMode="External"/>`
    )
    .join('');
}

/** Office margins of Decree 30/2020: 30 mm left, 20 elsewhere; one page wide. */
function forPaper(sheet: string): string {
  const margins =
    '<pageMargins left="1.18" right="0.79" top="0.79" bottom="0.79" header="0.4" footer="0.4"/>';
  return sheet
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageMargins[^>]*\/>/, margins)
    .replace(/<pageSetup\b/, '<pageSetup fitToHeight="0"')
    .replace(
      /(<pageSetup\b[^>]*\/>)/,
      '$1<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>'
    )
    .replace('xSplit="0" ', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"');
}

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name, headRow }, index) => {
    const range = `${quotedName(name)}!$${headRow}:$${headRow}`;
    return headRow === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(range)}</definedName>`;
  });
  return names.join('') === '' ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** What a font says, in the order of its schema. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'];

function fontsInOrder(styles: string): string {
  const placeOf = (element: string): number =>
    FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  return styles.replaceAll(/<font>(.*?)<\/font>/gs, (_whole, inner: string) => {
    const said = inner.match(/<\w+[^>]*\/>/g) ?? [];
    return `<font>${said.sort((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });
}

/** A part of the workbook with links, paper, print titles, and what Excel is strict about. */
export function finishedPart(text: string, path: string, sheets: readonly Sheet[]): string {
  if (path === 'xl/workbook.xml') return text.replace('<definedNames/>', printTitles(sheets));
  if (path === 'xl/styles.xml') return fontsInOrder(text);
  const [, kind, number] = /^xl\/worksheets\/(_rels\/)?sheet(\d+)\.xml/.exec(path) ?? [];
  const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
  if (sheet === undefined) return text;
  const links = linksOf(sheet);
  if (kind === undefined) return withLinks(forPaper(text), links);
  return text.replace('</Relationships>', `${relations(links)}</Relationships>`);
}
