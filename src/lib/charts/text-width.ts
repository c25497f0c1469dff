/** Advance widths of U+0020 to U+007E in hundredths of the type size, semibold. */
const ADVANCE = [
  23, 32, 37, 83, 65, 86, 75, 21, 45, 45, 51, 64, 33, 61, 32, 53, 69, 41, 66, 67, 72, 67, 69, 60,
  66, 69, 32, 33, 57, 74, 57, 60, 101, 76, 70, 78, 74, 63, 64, 79, 72, 28, 48, 70, 64, 88, 74, 83,
  67, 82, 70, 66, 67, 73, 73, 104, 75, 70, 66, 49, 51, 49, 59, 72, 26, 65, 66, 62, 66, 61, 40, 65,
  60, 28, 29, 58, 28, 89, 59, 65, 66, 66, 42, 53, 43, 58, 59, 88, 59, 59, 51, 46, 43, 46, 48
];
const OTHER: Readonly<Record<string, number>> = {
  đ: 68,
  Đ: 79,
  '–': 70,
  '−': 65,
  '²': 45,
  '\u00a0': 23,
  '“': 42,
  '”': 44,
  '…': 90
};
const WIDEST = 72;
const MARKS = /\p{Mn}/gu;

/**
 * Width of a text in pixels, near enough to keep labels apart where no browser measures (drawing in
 * Node). Semibold widths, so that regular text is never wider than said.
 */
export function textWidth(content: string, size: number): number {
  let hundredths = 0;
  for (const letter of content.normalize('NFD').replace(MARKS, '')) {
    hundredths += OTHER[letter] ?? ADVANCE[letter.charCodeAt(0) - 32] ?? WIDEST;
  }
  return (hundredths * size) / 100;
}

/** Width of digits and signs in the face with digits of one width. */
export function digitsWidth(content: string, size: number): number {
  const digits = content.replace(/\D/g, '').length;
  return (digits * 66.4 * size) / 100 + textWidth(content.replace(/\d/g, ''), size);
}
