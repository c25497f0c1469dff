import type { Locale } from '../domain/text';
import { formatNumber, type NumberForm } from './number';

export const NO_BREAK = '\u00A0';

/** English for one and for many; a measure that is not here keeps its Vietnamese word. */
const ENGLISH: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '%': ['%', '%'],
  '%/năm': ['% a year', '% a year'],
  đạt: ['met', 'met'],
  điểm: ['point', 'points'],
  'tỷ đồng': ['billion VND', 'billion VND'],
  'triệu đồng': ['million VND', 'million VND'],
  'triệu đồng/người/năm': ['million VND a head a year', 'million VND a head a year'],
  'triệu đồng/người': ['million VND a head', 'million VND a head'],
  đồng: ['VND', 'VND'],
  'cơ sở': ['facility', 'facilities'],
  'cá nhân': ['individual', 'individuals'],
  hộ: ['household', 'households'],
  'tập thể': ['collective', 'collectives'],
  'dự án': ['project', 'projects'],
  ca: ['case', 'cases'],
  cuộc: ['event', 'events'],
  'hồ sơ': ['file', 'files'],
  'lượt người': ['attendance', 'attendances'],
  'hội nghị': ['conference', 'conferences'],
  'hội nghị/năm': ['conference a year', 'conferences a year'],
  'mức độ': ['level', 'levels'],
  'mắt camera': ['camera', 'cameras'],
  'câu lạc bộ': ['club', 'clubs'],
  'chi hội': ['branch', 'branches'],
  'công trình': ['works', 'works'],
  người: ['person', 'people'],
  'đảng viên': ['party member', 'party members'],
  'km²': ['km²', 'km²'],
  'doanh nghiệp': ['enterprise', 'enterprises'],
  'dòng họ': ['clan', 'clans'],
  'học viên': ['trainee', 'trainees'],
  'hội viên': ['member', 'members'],
  khóa: ['course', 'courses'],
  'lượt ý kiến': ['opinion', 'opinions'],
  'lượt ý kiến/năm': ['opinion a year', 'opinions a year'],
  'ý kiến': ['opinion', 'opinions'],
  'mô hình': ['model', 'models'],
  'sản phẩm': ['product', 'products'],
  'thôn, tổ dân phố': ['village or quarter', 'villages or quarters'],
  thôn: ['village', 'villages'],
  lần: ['time', 'times'],
  thùng: ['bin', 'bins'],
  'tiêu chí': ['criterion', 'criteria'],
  'tổ chức đảng': ['party cell', 'party cells'],
  trường: ['school', 'schools'],
  hạng: ['rank', 'ranks'],
  'gia đình': ['family', 'families'],
  'công dân': ['citizen', 'citizens'],
  'lao động': ['worker', 'workers'],
  trẻ: ['child', 'children'],
  'học sinh': ['pupil', 'pupils'],
  'trạm y tế': ['health station', 'health stations'],
  'cơ quan, đơn vị': ['office or unit', 'offices or units'],
  'đơn vị': ['unit', 'units'],
  'tổ chức': ['organisation', 'organisations'],
  'chỉ tiêu': ['indicator', 'indicators'],
  'hoạt động': ['activity', 'activities'],
  'hợp tác xã': ['cooperative', 'cooperatives'],
  tuyến: ['street', 'streets'],
  'vụ án': ['criminal case', 'criminal cases'],
  tháng: ['month', 'months'],
  năm: ['year', 'years'],
  ngày: ['day', 'days']
};

/** Whether the sign stands against the number: `95%`, `11%/năm`. */
export function isPercent(measure: string): boolean {
  return measure.startsWith('%');
}

/** Whether the values are 1 (reached) and 0 (not reached) instead of amounts. */
export function isVerdict(measure: string): boolean {
  return measure === 'đạt';
}

/** A measure of a year inside words that name the year already: "8,8 triệu đồng/người trong năm 2026". */
export function withoutYear(measure: string): string {
  return measure.replace(/\/năm$/, '');
}

/** A rank is a place, not an amount: its word stands before the number. */
const RANK = 'hạng';

/** The name of a measure, in English in the number that fits `count` (many when absent). */
export function formatMeasure(measure: string, locale: Locale, count?: number): string {
  if (locale === 'vi') return measure;
  const [one, many] = ENGLISH[measure] ?? [measure, measure];
  return count === 1 ? one : many;
}

/** Puts a measure behind digits that are written already: `95%`, `8,8 triệu đồng`. */
export function formatWithMeasure(
  digits: string,
  measure: string,
  locale: Locale,
  count?: number
): string {
  if (measure === '') return digits;
  const name = formatMeasure(measure, locale, count);
  const gap = isPercent(measure) ? '' : NO_BREAK;
  return `${digits}${gap}${name.replaceAll(' ', NO_BREAK)}`;
}

/**
 * A value with its measure and no break between them. A verdict is said in words: 1 is "đạt",
 * anything less "chưa đạt"; a rank with its word first: "hạng 3".
 */
export function formatMeasured(
  value: number,
  measure: string,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  if (isVerdict(measure)) {
    if (locale === 'en') return value >= 1 ? 'met' : 'not met';
    return value >= 1 ? 'đạt' : 'chưa đạt';
  }
  const digits = formatNumber(value, locale, form);
  if (measure === RANK) return `${formatMeasure(measure, locale, 1)}${NO_BREAK}${digits}`;
  return formatWithMeasure(digits, measure, locale, value);
}
