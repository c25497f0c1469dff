/** Marks that make another letter, in the order of the alphabet: a ă â, e ê, o ô ơ, u ư. */
const LETTER_MARKS: readonly string[] = ['\u0306', '\u0302', '\u031b'];
/** Marks of tone in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES: readonly string[] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

function gapOf(sign: string): string {
  if (/\s/.test(sign)) return '..';
  return /[\p{L}\p{N}]/u.test(sign) ? `${sign}0` : `/${sign}`;
}

/**
 * A text whose order, byte by byte, is the order of the name in Vietnamese: first by letters (a ă â … d đ … o ô ơ
 * … u ư), each in two characters, a gap between words before every letter; then by tones. No engine needs to
 * know the language to sort by it: Đại Sơn comes after Dương Kinh and before Đồ Sơn.
 */
export function sortKeyOf(name: string): string {
  let letters = '';
  let tones = '';
  for (const syllable of name
    .toLowerCase()
    .replaceAll('đ', 'd\u0335')
    .normalize('NFD')
    .matchAll(/[^\p{M}]\p{M}*/gu)) {
    const [letter = '', ...marks] = syllable[0];
    const rank = marks.includes('\u0335')
      ? 1
      : LETTER_MARKS.findIndex((mark) => marks.includes(mark)) + 1;
    letters += rank > 0 ? `${letter}${rank}` : gapOf(letter);
    tones += TONES.findIndex((mark) => marks.includes(mark)) + 1;
  }
  return `${letters} ${tones.replace(/0+$/, '')}`.trimEnd();
}
