/** Letters and marks that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323]/u;
/** Three words in ten are enough for Vietnamese; names of places in an English sentence are fewer. */
const LEAST = 0.3;

/** A sentence of documents that stands where words of the page may stand: long, and nearly all of it Vietnamese. */
const SENTENCE = { words: 5, share: 0.55 };

/** A list of units in English is mostly names; these words stand in no Vietnamese sentence. */
const ENGLISH =
  /(?<!\p{L})(?:wards?|communes?|zones?|townships?|districts?|former|the|of|and)(?!\p{L})/iu;

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

const vietnameseIn = (words: readonly string[]): number =>
  words.filter((word) => VIETNAMESE.test(word) || VIETNAMESE.test(word.normalize('NFD'))).length;

/**
 * The language of words that may be the page's own or a document's, where it is not that of the page: names of
 * movements and occasions on English pages. Names of places are names in every language.
 */
export function foreignLang(text: string, locale: 'vi' | 'en'): 'vi' | undefined {
  if (locale === 'vi' || ENGLISH.test(text)) return undefined;
  const words = wordsOf(text);
  const isSentence = words.length >= SENTENCE.words;
  return isSentence && vietnameseIn(words) / words.length >= SENTENCE.share ? 'vi' : undefined;
}

/**
 * The language a passage from a document is in, for the voice that reads it: documents are Vietnamese, some
 * English, whatever the language of the page is. Null and text without a letter have none.
 */
export function passageLang(text: string | null | undefined): 'vi' | 'en' | undefined {
  const words = wordsOf(text ?? '');
  if (words.length === 0) return undefined;
  return vietnameseIn(words) / words.length >= LEAST ? 'vi' : 'en';
}
