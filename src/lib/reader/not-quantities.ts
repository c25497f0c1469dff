import { remembered } from './remembered';
import { wordingOf } from './wording';
/** What a mask puts in the place of letters: no digit, no letter, no space. */
export const MASK = '\u0001';

const YEAR = '(?:19|20)\\d\\d';
/** What follows a number that measures something: it is then no name of a street or a clause. */
const MEASURED = '(?!\\d|[.,]\\d|\\s*(?:%|phần trăm|tỷ|triệu|nghìn|ngàn|đồng|ha\\b|km|m2|tấn))';

/** Nouns that a day of the year ("2/9") never stands before, a fraction ("9/10 trường") does. */
const COUNTED =
  '(?!\\s*(?:thôn|tổ dân phố|trường|hộ|xã|phường|chỉ tiêu|tiêu chí|đơn vị|trạm|chi bộ|cơ quan|khu|người|sản phẩm|dự án|nhiệm vụ|cơ sở|nhà|công trình|trẻ|học sinh|hồ sơ|tdp|tổ|đảng viên|hội|ý kiến|vụ|đồng chí|đại biểu|cán bộ))';

/** What is written in digits and measures nothing, on the wording of a sentence. */
const PATTERNS: readonly RegExp[] = [
  // Days, months, quarters, weeks.
  new RegExp(`\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*${YEAR}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:ngày|mùng|mồng)\\s+\\d{1,2}(?:\\s*(?:-|và|đến)\\s*\\d{1,2})?(?:\\s*/\\s*\\d{1,2})?(?:\\s*tháng\\s*\\d{1,2})?(?:\\s*[,/]?\\s*(?:năm\\s*)?${YEAR})?(?!\\d|[.,]\\d|\\s*(?:%|công))`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})tháng\\s+\\d{1,2}(?:\\s*(?:-|và|đến)\\s*(?:tháng\\s*)?\\d{1,2})?(?:\\s*/\\s*${YEAR})?(?!\\d|[.,]\\d|\\s*%)`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:quý|tuần|q)\\s*(?:[1-4]|\\d{1,2})(?:\\s*/\\s*${YEAR})?(?!\\d|[.,]\\d)`,
    'gu'
  ),
  new RegExp(
    `(?<!\\d)(?:0?8/3|26/3|30/4|0?1/5|19/5|15/5|0?1/6|28/6|27/7|19/8|0?2/9|20/10|20/11|18/11|22/12|0?3/2|10/10|0?1/10|13/10|17/10)${COUNTED}(?!\\d|[.,]\\d|%)`,
    'gu'
  ),
  // Years and ranges of years.
  new RegExp(`(?<![\\d.,])${YEAR}\\s*(?:-|đến|tới)\\s*(?:năm\\s+)?${YEAR}(?!\\d|[.,]\\d)`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:năm|giai đoạn|nhiệm kỳ|chuẩn nghèo|so sánh|hiện hành)\\s+${YEAR}(?:\\s*(?:,|và|-|/)\\s*(?:năm\\s+)?${YEAR})*(?![\\d%]|[.,]\\d)`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:đến|tới|từ|vào|cuối|đầu|hết|giữa|trước|sau|so với|như)\\s+${YEAR}(?![\\d%]|[.,]\\d)(?!\\s*(?:tỷ đồng|triệu|nghìn|đồng|lượt|ha|m2|km|tấn))${COUNTED}`,
    'gu'
  ),
  new RegExp(`(?<=[(/])\\s*${YEAR}\\s*(?=[)])`, 'gu'),
  new RegExp(`(?<![\\d.,])${YEAR}(?=\\s*(?:[,;:.()]|$|tỷ (?:lệ|trọng|suất)))`, 'gu'),
  // Lengths of time and ages.
  /(?<![\d.,])\d{1,3}(?:\s*(?:-|đến)\s*\d{1,3})?\s*(?:năm|tháng|ngày|giờ|phút|giây|tuần|quý)(?!\p{L})(?!\s*(?:công|làm việc công))/gu,
  /(?<![\d.,])\d{1,3}(?:\s*(?:tuổi\s*)?(?:-|đến)\s*(?:dưới\s+)?\d{1,3})?\s*tuổi/gu,
  /(?<![\d.,])(?:24\/7|24\/24|24h)(?!\d)/gu,
  /(?<![\d.,])[2-6]\s*g(?!\p{L})/gu,
  /\d\s*buổi\s*\/\s*(?:ngày|tuần)/gu,
  /(?<![\d.,])[1-4]\s*cấp(?!\p{L})/gu,
  // Ordinals, grades, classes.
  new RegExp(
    `(?<!\\p{L})(?:lần thứ|lần|khóa|khoá|kỳ họp thứ|kỳ họp|thứ|mức độ|cấp độ|phiên|đợt|vùng|nhóm|bậc|hạng|tiểu dự án|nội dung|tiêu chí số|chỉ tiêu số|pháp lệnh|bảng)\\s+(?:số\\s+)?\\d{1,3}${MEASURED}`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:cấp|loại|lớp|mức|khối)\\s+\\d${MEASURED}(?!\\s*\\p{L}*\\s*(?:thẻ|giấy|suất))`,
    'gu'
  ),
  /(?<![\d.,])\d\s*(?:sao|khâu)(?!\p{L})/gu,
  /(?<!\p{L})(?:thứ|hạng|vị trí)\s+(?:thứ\s+)?[\d\u0001]{1,3}\s*\/\s*\d{1,3}/gu,
  /(?<!\p{L})chỉ số\s+\d{3}(?![\d.,])/gu,
  // Roads, houses, articles.
  new RegExp(
    `(?<!\\p{L})(?:quốc lộ|đường tỉnh|tỉnh lộ|đường huyện|đường|phố|ngõ|ngách|hẻm|số nhà|nhà số|tổ dân phố|tdp|tổ|thôn|xóm|khu dân cư|khu|cụm|thửa|tờ bản đồ|điều|khoản|điểm|mục|chương|phụ lục|biểu|mẫu|trang)\\s+(?:số\\s+)?\\d{1,4}${MEASURED}`,
    'gu'
  ),
  // Numbers of documents, standards.
  new RegExp(
    `(?<!\\p{L})(?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông tư|nghị định|báo cáo|tờ trình|hướng dẫn|thông báo|kết luận|chương trình|đề án|luật|văn bản|công điện|quy định)\\s+số\\s*:?\\s*\\d+`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:nghị quyết|quyết định|chỉ thị|thông tư|nghị định|đề án|kết luận|luật)\\s+0?\\d{1,4}(?!\\d|[.,]\\d|\\s*(?:%|tỷ|triệu))`,
    'gu'
  ),
  new RegExp(`(?<!\\p{L})(?:iso|tcvn|qcvn|tcvn iso)\\s*:?\\s*\\d+(?:[:-]\\d+)*`, 'gu'),
  // "of one hectare", "for ten thousand people".
  /(?:\/|(?<!\p{L})(?:trên|cho|trong)\s+(?:một|mỗi)?)\s*0?1\s*(?:ha|vạn dân|m2|km2|người|hộ|đơn vị diện tích|lao động|sào|mẫu)(?!\p{L})/gu,
  /\/\s*\d[\d.]*\s*(?:vạn dân|dân|trẻ|người|hộ|ha|giường)/gu,
  // Telephones.
  /(?<![\d.,])0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d)/gu,
  // Numbering.
  /\(\s*\d{1,2}\s*\)/gu,
  /(?<![\p{L}\d.,])\d{1,2}\)\s/gu,
  // A number that is part of a name ("covid-19", "km2", "a1").
  /(?<=\p{L})-?\d+(?![\d.,]*\s*%)/gu
];

/** Numbers of documents, on the text itself: their letters are capitals. */
const NUMBERED =
  /\d+(?:\s?\/\s?(?:19|20)\d\d)?\s?[-/–]\s?\p{Lu}[\p{L}\d]*(?:\s?[-/–&]\s?[\p{L}\d]+)*/gu;

/** Number at the beginning of a block: "1.", "1.2.", "(3)", "a)". */
const LIST_NUMBER =
  /^\s*(?:\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,2})*\.(?!\d)|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{L})|\d{1,2}\s*[/-](?=\s+\p{L}))/u;

const blank = (match: string): string => MASK.repeat(match.length);

/**
 * The wording of a block with everything blanked that is written in digits and is no quantity; as long as the text.
 *
 * @param wording the same text as `wordingOf` has it
 */
export function withoutNames(text: string, wording: string): string {
  if (!/\d/.test(wording)) return wording;
  // A wording that is given as its own text has no capitals left to tell numbers of documents by.
  return text === wording ? maskedIn(text, wording) : masked(text);
}

/** Whether a block is a heading is asked before it is read: both look at the same words. */
const masked = remembered((text: string): string => maskedIn(text, wordingOf(text)));

function maskedIn(text: string, wording: string): string {
  let masked = wording;
  for (const match of text.matchAll(NUMBERED))
    masked =
      masked.slice(0, match.index) + blank(match[0]) + masked.slice(match.index + match[0].length);
  masked = masked.replace(LIST_NUMBER, blank);
  for (const pattern of PATTERNS)
    masked = masked.replace(pattern, (match) => match.replace(/\d/g, MASK));
  return masked;
}
