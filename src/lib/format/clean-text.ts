/** What ends a line somewhere: Word and PowerPoint hand a soft break over as a vertical tab. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Controls, a byte order mark, breaks of no width, signs that turn the direction of writing, and what is no character
 * at all or stands for what was not copied: no XML may hold most of them, no reader sees any, and a search for the
 * words around fails. A soft hyphen stays: in a TCVN3 font it is the letter ư; so does a word joiner: it keeps the
 * ends of a range in one line.
 */
const UNSEEN =
  /[\0-\u0008\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFC]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * Text as it is taken in, whoever typed, pasted or sent it: line ends as `\n`, a tab as a space, composed
 * letters (NFC), without controls and halves of characters. Everything made of it later relies on that.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '')
    .normalize('NFC');
}

/** The beginning of a text, at most `most` long, without half a character at its end; clean. */
export function cleanBeginning(text: string, most: number): string {
  return cleanText(cleanText(text).slice(0, most));
}

/** Plain data with every text in it clean; keys stay as they are. */
export function cleanData<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => cleanData(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, own]) => [key, cleanData(own) as unknown]);
  return Object.fromEntries(entries) as Value;
}
