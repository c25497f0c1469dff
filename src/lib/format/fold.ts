const MARKS = /\p{Mn}/gu;
/** An open syllable with the tone on its second vowel: "hoà", "khoẻ", "thuỷ", but not "quý" or "hoàn". */
const LATE_TONE =
  /(?<!q)(o)([àáảãạ])(?!\p{L})|(o)([èéẻẽẹ])(?!\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/giu;

/**
 * Text for searching: without marks, đ as d, lower case, single spaces. "Đại Sơn" and "dai son" fold
 * to the same; so do "Hòa" and "Hoà", "Thủy" and "Thuỷ", composed and decomposed letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The vowel with the tone of `toned`. */
function withTone(vowel: string, toned: string): string {
  const tone = toned.normalize('NFD').replace(/^\p{L}/u, '');
  return (vowel + tone).normalize('NFC');
}

function withoutMarks(toned: string): string {
  return toned.normalize('NFD').replace(MARKS, '');
}

/** Composed letters (NFC) and the tone where the site writes it: "Hòa", "Thủy", never "Hoà", "Thuỷ". */
export function toUsualSpelling(text: string): string {
  return text.normalize('NFC').replace(LATE_TONE, (...groups: readonly (string | undefined)[]) => {
    const vowel = groups[1] ?? groups[3] ?? groups[5] ?? '';
    const toned = groups[2] ?? groups[4] ?? groups[6] ?? '';
    return withTone(vowel, toned) + withoutMarks(toned);
  });
}
