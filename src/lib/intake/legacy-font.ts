/** Letters of TCVN3 (ABC) as they look when read as Windows-1252, and the letters they stand for. */
const TCVN3 = new Map<string, string>(
  (
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
    '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)])
);

/** Text typed in a TCVN3 font, read as if it were Windows-1252. */
function fromTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

/** What shows how a text was typed: its beginning. */
const sampleOf = (text: string): string => text.slice(0, 50_000);

/** Marks that Vietnamese in TCVN3 is full of and other text is not: ®, µ, ¸, Ö, ×, Þ and the like inside words. */
const TCVN3_LETTERS = /[µ¸¶·¹¨»¾¼½©®ª«¬¡¢£¤¥¦§×ÞßÆ÷þ]/g;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;

/** Whether text that should be Vietnamese was typed in a TCVN3 font. */
function looksLikeTcvn3(whole: string): boolean {
  const text = sampleOf(whole);
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const odd = (text.match(TCVN3_LETTERS) ?? []).length;
  const right = (text.match(VIETNAMESE) ?? []).length;
  return letters > 0 && odd >= 3 && odd > right * 2 && odd / letters > 0.03;
}

/** Letter and mark of VNI as they look when read as Windows-1252. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ö: 'ư',
  Ö: 'Ư',
  ô: 'ơ',
  Ô: 'Ơ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị'
};
const VNI_PAIR = /([aeouyAEOUYôÔöÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g;

/** Text typed in a VNI font, read as if it were Windows-1252. */
function fromVni(text: string): string {
  return text
    .replace(VNI_PAIR, (pair, letter: string, mark: string) => {
      const marks = VNI_MARKS[mark.toLowerCase()];
      return marks === undefined
        ? pair
        : ((VNI_LETTERS[letter] ?? letter) + marks).normalize('NFC');
    })
    .replace(/[ñÑöÖæ](?!\p{M})/gu, (letter) => VNI_LETTERS[letter] ?? letter);
}

/** Whether text that should be Vietnamese was typed in a VNI font. */
function looksLikeVni(whole: string): boolean {
  const text = sampleOf(whole);
  const words = (text.match(/\p{L}+/gu) ?? []).length;
  const pairs = (text.match(/[aeouy][ùøûõïâáàåãäêéèúüë]|ñ/g) ?? []).length;
  const right = (text.match(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi) ?? []).length;
  return words > 0 && pairs >= 3 && pairs > right * 2 && pairs / words > 0.1;
}

/** In which Vietnamese font of before Unicode a text was typed, and how it is turned into what was meant. */
export function legacyFontOf(text: string): {
  readonly note: string | null;
  readonly convert: (part: string) => string;
} {
  if (looksLikeTcvn3(text))
    return {
      convert: fromTcvn3,
      note: 'Chữ gõ bằng phông TCVN3 (.VnTime…) đã được đổi sang Unicode; hãy soát lại tên.'
    };
  if (looksLikeVni(text))
    return {
      convert: fromVni,
      note: 'Chữ gõ bằng phông VNI đã được đổi sang Unicode; hãy soát lại tên.'
    };
  return { convert: (part) => part, note: null };
}
