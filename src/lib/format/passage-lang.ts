/** Letters and marks that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323]/u;
/** Three words in ten are enough for Vietnamese; names of places in an English sentence are fewer. */
const LEAST = 0.3;

/**
 * The language a passage from a document is in, for the voice that reads it: documents are Vietnamese, some
 * English, whatever the language of the page is. Null and text without a letter have none.
 */
export function passageLang(text: string | null | undefined): 'vi' | 'en' | undefined {
  const words = (text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return undefined;
  const marked = words.filter(
    (word) => VIETNAMESE.test(word) || VIETNAMESE.test(word.normalize('NFD'))
  );
  return marked.length / words.length >= LEAST ? 'vi' : 'en';
}
