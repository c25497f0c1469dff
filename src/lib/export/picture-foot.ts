import { textBlock, textLine, type Block } from './block';
import { formatEdition } from '../format/edition';
import { markNotes } from './marks';
import { textWidth } from '$lib/drawing/measure';
import { placed, rectPath, shape } from '$lib/drawing/shapes';
import { PALETTE } from './palette';
import type { Preset } from './preset';
import type { SnapshotWords } from './snapshot';
import { WORDS } from './words';
import { wrappedLines } from '$lib/drawing/wrap';

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The whole address where it is known: on paper a path leads nowhere. */
export const printedAddress = ({ address, link }: SnapshotWords): string =>
  link?.endsWith(address) === true ? link : address;

/** How new the figures are, apart from the day the set was put together. */
export function editionWords(
  snapshot: Pick<SnapshotWords, 'newest' | 'dataDate' | 'locale'>
): string {
  const { newest, dataDate, locale } = snapshot;
  return formatEdition({ newest: newest ?? null, date: dataDate }, locale);
}

/** Source, date, comparability and address: the lines under every picture and slide. */
export function footLines(snapshot: SnapshotWords): readonly [source: string, rest: string] {
  const { locale, sourceLines, comparability, dataWords } = snapshot;
  const said = markNotes(snapshot, locale);
  const source = [`${WORDS.source[locale]}: ${sourceLines.join('; ')}`].filter(
    () => sourceLines.length > 0
  );
  const rest = [
    ...(dataWords === undefined ? [] : [sentence(dataWords)]),
    sentence(editionWords(snapshot)),
    ...(comparability === null
      ? []
      : [sentence(`${WORDS.comparability[locale]}: ${comparability}`)]),
    printedAddress(snapshot)
  ];
  return [[...said, ...source.map(sentence)].join(' '), rest.join(' ')];
}

/** The edge of a ruler and the name of the site. */
function brandMark(name: string, size: number): Block & { readonly width: number } {
  const box = Math.round(size * 1.45);
  const gap = Math.round(size * 0.5);
  const style = { size, weight: 700, lineHeight: box, fill: PALETTE.brand } as const;
  return {
    width: box + gap + textWidth(name, size, 700),
    height: box,
    draw: (x, y) => [
      ...placed(
        [
          shape(rectPath(0, 0, 32, 32, 4), { fill: PALETTE.brand }),
          shape('M6 6v18M11 6v9M16 6v14M21 6v9M26 6v18', { stroke: PALETTE.ground, width: 2.2 })
        ],
        [box / 32, 0, 0, box / 32, x, y]
      ),
      textLine(name, x + box + gap, y + box / 2 + size * 0.36, style)
    ]
  };
}

/** Rule, source lines and the mark of the site; grows upwards with its text. */
export function pictureFoot(snapshot: SnapshotWords, preset: Preset): Block {
  const size = preset.footer;
  const width = preset.width - 2 * preset.margin;
  const brand = brandMark(WORDS.site[snapshot.locale], size);
  const style = {
    size,
    weight: 400,
    lineHeight: Math.round(size * 1.4),
    fill: PALETTE.ink2
  } as const;
  const room = width - brand.width - size * 2.4;
  const lines = footLines(snapshot)
    .filter((line) => line !== '')
    .flatMap((line) => wrappedLines(line, style, room));
  const body = textBlock(lines, style);
  const gap = Math.round(size * 0.65);
  return {
    height: gap + Math.max(body.height, brand.height),
    draw: (x, y) => [
      shape(rectPath(x, y, width, 1.5), { fill: PALETTE.ruleStrong }),
      ...body.draw(x, y + gap),
      ...brand.draw(
        x + width - brand.width,
        y + gap + (Math.max(body.height, brand.height) - brand.height) / 2
      )
    ]
  };
}
