/** Signs of Roman numerals in the order they are read, with what they count. */
const ROMAN_SIGNS: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
];
const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

/** A Roman numeral up to 39 in figures, "iv" as "4"; any other word as it is. */
function romanAsFigures(word: string): string {
  if (!ROMAN.test(word)) return word;
  let [rest, sum] = [word, 0];
  for (const [sign, value] of ROMAN_SIGNS)
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) sum += value;
  return String(sum);
}

const LONE_Y = /^(qu|[bcdghklmnprstvx]+)[iy]$/;

/**
 * Other spellings of the same folded words: "ki" and "ky" are one syllable, "dong hai ii" and "dong hai 2" one
 * name. The first word of a name is no numeral.
 */
export function otherSpellings(plain: string): readonly string[] {
  const words = plain.split(' ');
  return [
    words.map((word) => word.replace(LONE_Y, '$1y')),
    words.map((word) => word.replace(LONE_Y, '$1i')),
    words.map((word, at) => (at === 0 ? word : romanAsFigures(word)))
  ].map((spelled) => spelled.join(' '));
}
