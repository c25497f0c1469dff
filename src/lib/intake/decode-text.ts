import { legacyFontOf } from './legacy-font';
import { unicodeText } from './unicode-text';

/** Text of a file and how it was read; `note` says what the officer should know. */
interface DecodedText {
  readonly text: string;
  readonly note: string | null;
}

function fromLegacyFont(text: string): DecodedText {
  const { note, convert } = legacyFontOf(text);
  return { text: convert(text), note };
}

/** Reads text of any usual encoding; one that is not UTF-8 is said. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = unicodeText(bytes);
  if (unicode?.isBroken === true)
    return {
      text: unicode.text,
      note: 'Tệp UTF-8 có vài chữ bị hỏng, hiện thành “\uFFFD”. Hãy soát lại những chỗ ấy.'
    };
  if (unicode?.isTwice === true)
    return {
      text: unicode.text,
      note: 'Tệp bị ghi sai bảng mã (chữ kiểu “há»™”); đã đọc lại thành chữ đúng. Hãy soát lại dấu tiếng Việt.'
    };
  if (unicode !== null)
    return unicode.encoding === 'utf-16'
      ? { text: unicode.text, note: null }
      : fromLegacyFont(unicode.text);
  const legacy = fromLegacyFont(new TextDecoder('windows-1252').decode(bytes));
  if (legacy.note !== null) return legacy;
  return {
    text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    note: 'Tệp không phải UTF-8; đã đọc theo bảng mã Windows-1258. Hãy soát lại dấu tiếng Việt.'
  };
}
