import { remembered } from './remembered';

const ONSET = '(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?';
const NUCLEUS =
  '(?:a|ai|ao|au|ay|âu|ây|â|ă|e|eo|ê|êu|i|ia|iê|iêu|iu|o|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ô|ôi|ơ|ơi|u|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ư|ưa|ưi|ươ|ươi|ươu|ưu|y|ya|yê|yêu|u|ê)';
const CODA = '(?:c|ch|m|n|ng|nh|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word can be a Vietnamese syllable; tones are not looked at. */
export const isSyllable = remembered((word: string): boolean => {
  const plain = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return SYLLABLE.test(plain);
});

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** How a text reads as Vietnamese: shares of its words. */
export interface Readability {
  readonly words: number;
  /** Words that are no Vietnamese syllable; capitals only and what holds digits are not counted. */
  readonly odd: number;
  /** Words that carry a mark that only Vietnamese has. */
  readonly marked: number;
}

/** @param text a sample of a document */
export function readabilityOf(text: string): Readability {
  const words = (
    text.match(/[\p{L}\p{M}\u00a0-\u00bf\u0001-\u0008\ufffd\ue000-\uf8ff]+/gu) ?? []
  ).filter((word) => !/^\p{Lu}{1,}$/u.test(word) || word.length > 7);
  const odd = words.filter((word) => !isSyllable(word)).length;
  const marked = words.filter((word) => MARKED.test(word)).length;
  return {
    words: words.length,
    odd: words.length === 0 ? 0 : odd / words.length,
    marked: words.length === 0 ? 0 : marked / words.length
  };
}
