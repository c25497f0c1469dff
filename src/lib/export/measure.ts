import { GLYPH_WIDTHS, MEASURED_CHARACTERS, type Weight } from './glyph-widths';

const HORN = '\u031B';
/** Width of a character that is not in the table, in thousandths of an em: on the safe side. */
const UNKNOWN = 900;

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  const widths = GLYPH_WIDTHS[weight].split(' ').map(Number);
  return new Map(
    [...MEASURED_CHARACTERS].map((character, index) => [character, widths[index] ?? UNKNOWN])
  );
}

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: tableOf(400),
  600: tableOf(600),
  700: tableOf(700)
};

/** The letter that carries the marks: "ễ" → "e", "ợ" → "ơ"; marks alone → "". */
function baseOf(character: string): string {
  const parts = character.normalize('NFD');
  if (/^\p{Mn}/u.test(parts)) return '';
  return (parts.charAt(0) + (parts.includes(HORN) ? HORN : '')).normalize('NFC');
}

/**
 * Width of a line of text in the web font, in the unit of `size`, without kerning. The same everywhere:
 * it asks no canvas and no installed font.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = TABLES[weight];
  let sum = 0;
  for (const character of text.normalize('NFC').replaceAll('\u00A0', ' ')) {
    const known = table.get(character);
    if (known !== undefined) sum += known;
    else {
      const base = baseOf(character);
      sum += base === '' ? 0 : (table.get(base) ?? UNKNOWN);
    }
  }
  return (sum * size) / 1000;
}

/** The nearest of the three weights: "bold" and 650 and more → 700, 500 and more → 600. */
export function weightOf(text: string | number | undefined): Weight {
  if (text === 'bold' || text === 'bolder') return 700;
  const number = Number(text ?? 400);
  if (Number.isNaN(number)) return 400;
  return number >= 650 ? 700 : number >= 500 ? 600 : 400;
}
