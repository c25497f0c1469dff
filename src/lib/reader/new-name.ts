import type { NumberName } from './clause-names';
import type { Quantity } from './quantities';
import type { Span } from './sentences';

/** Words that only introduce a name. */
const INTRODUCES =
  /^(?:[\s,;:(]*(?:hằng năm|mỗi năm|phấn đấu|đến nay|hiện nay|toàn (?:xã|phường)|trong đó|trong năm|có|đã|và|với|đạt|được|ít nhất|tối thiểu|trên|khoảng|gần|hơn|từ|ước|duy trì|bảo đảm|đảm bảo|hoàn thành|(?:đến|vào|trong)?\s*(?:hết |cuối )?năm 20\d\d|(?:đến|trước) (?:ngày )?\d{1,2}\/\d{1,2}\/20\d\d)(?!\p{L}))+[\s,:]*/iu;

/** Words between a name and its number. */
const LEADS_ON =
  /(?:[\s,:(–-]*(?<!\p{L})(?:đạt từ|giảm còn|giảm xuống còn|giảm xuống|tăng bình quân|ước đạt|ước|đạt|là|còn|tăng|giảm|chiếm|bằng|có|từ|trên|dưới|hơn|khoảng|xuống còn|lên|ít nhất|tối thiểu|không quá|phấn đấu))*[\s,:(–-]*$/iu;

/** What a new indicator is called: the words as written, without what only introduces them. */
export function nameOf(
  text: string,
  quantity: Quantity,
  name: NumberName,
  span: Span,
  subject: string
): string {
  const left = text
    .slice(Math.max(span.start, Math.min(name.start, quantity.start)), quantity.start)
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]\s*|[-+•*–]\s*|[a-zđ]\)\s*)/u, '')
    .replace(/^.*[,:]\s*(?=\S+\s+\S+\s+\S)/u, '')
    .replace(LEADS_ON, '')
    .replace(INTRODUCES, '')
    .trim();
  const right = text
    .slice(quantity.end, name.end)
    .replace(/[,;.(].*$/u, '')
    .replace(/\s(?:so với|bằng|đạt|trong đó)(?!\p{L}).*$/u, '')
    .trim();
  if (name.isCarried) return subject;
  if (quantity.kind === 'count' && right !== '') return `${quantity.counted ?? ''} ${right}`.trim();
  if (left.split(/\s+/u).length >= 2) return left;
  return `${quantity.counted ?? ''} ${right}`.trim() || left || subject;
}
