import type { Indicator } from './indicator';
import type { Observation } from './observation';

/** Counts behind a figure, whole and not negative. `denominator` is null for a plain count. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number | null;
}

/**
 * Words a numerator (of a rate) or a measure (of a count) begins with, longer ones first, and what one of
 * them is called. What begins otherwise is not counted one by one: money, areas, values of output.
 */
const NOUNS: readonly (readonly [start: string, noun: string])[] = [
  ['thôn, tổ dân phố', 'thôn, tổ dân phố'],
  ['hộ', 'hộ'],
  ['gia đình', 'gia đình'],
  ['hồ sơ', 'hồ sơ'],
  ['công dân', 'công dân'],
  ['cán bộ', 'người'],
  ['dân số', 'người'],
  ['nhân khẩu', 'người'],
  ['người', 'người'],
  ['lao động', 'lao động'],
  ['trẻ em', 'trẻ'],
  ['học sinh', 'học sinh'],
  ['học viên', 'học viên'],
  ['hội viên', 'hội viên'],
  ['đảng viên', 'đảng viên'],
  ['cá nhân', 'cá nhân'],
  ['tập thể', 'tập thể'],
  ['trường', 'trường'],
  ['trạm y tế', 'trạm y tế'],
  ['thôn', 'thôn'],
  ['cơ quan', 'cơ quan, đơn vị'],
  ['đơn vị', 'đơn vị'],
  ['tổ chức đảng', 'tổ chức đảng'],
  ['tổ chức', 'tổ chức'],
  ['chỉ tiêu', 'chỉ tiêu'],
  ['tiêu chí', 'tiêu chí'],
  ['hoạt động', 'hoạt động'],
  ['ca', 'ca'],
  ['mắt camera', 'mắt camera'],
  ['câu lạc bộ', 'câu lạc bộ'],
  ['chi hội', 'chi hội'],
  ['cơ sở', 'cơ sở'],
  ['công trình', 'công trình'],
  ['doanh nghiệp', 'doanh nghiệp'],
  ['hợp tác xã', 'hợp tác xã'],
  ['dòng họ', 'dòng họ'],
  ['dự án', 'dự án'],
  ['cuộc', 'cuộc'],
  ['hội nghị', 'hội nghị'],
  ['khóa', 'khóa'],
  ['lượt người', 'lượt người'],
  ['lượt ý kiến', 'lượt ý kiến'],
  ['ý kiến', 'ý kiến'],
  ['mô hình', 'mô hình'],
  ['sản phẩm', 'sản phẩm'],
  ['thùng', 'thùng'],
  ['tuyến', 'tuyến'],
  ['vụ án', 'vụ án']
];

/** Nouns of which a unit has few: a handful of schools, a score or two of villages. */
const FEW: ReadonlySet<string> = new Set([
  'thôn, tổ dân phố',
  'thôn',
  'trường',
  'trạm y tế',
  'cơ quan, đơn vị',
  'đơn vị',
  'tổ chức',
  'chỉ tiêu',
  'tiêu chí'
]);

/** What one more or one fewer is one of; null where nothing is counted one by one. */
export function countedNounOf({
  kind,
  measure,
  numerator
}: Pick<Indicator, 'kind' | 'measure' | 'numerator'>): string | null {
  if (kind !== 'rate' && kind !== 'count') return null;
  const words = kind === 'rate' ? (numerator ?? '') : measure;
  // "hội nghị/năm" counts meetings as well.
  const found = NOUNS.find(
    ([start]) => words.startsWith(start) && /^(?:$|[ ,/])/.test(words.slice(start.length))
  );
  return found?.[1] ?? null;
}

function isWhole(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 0;
}

/** A figure with the counts it was printed with, if any. */
export interface CountedFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * The counts behind an exact figure; null where they are not known, are not whole, or where nothing is
 * counted one by one. A rate needs both of its counts; a count is its own numerator.
 */
export function countsOf(
  { value, numerator: stated, denominator }: CountedFigure,
  indicator: Pick<Indicator, 'kind' | 'measure' | 'numerator'>
): Counts | null {
  if (value === null || countedNounOf(indicator) === null) return null;
  const isRate = indicator.kind === 'rate';
  const numerator = isRate ? stated : value;
  if (!isWhole(numerator)) return null;
  if (!isRate && denominator === null) return { numerator, denominator };
  return isWhole(denominator) && denominator > 0 ? { numerator, denominator } : null;
}

/** The counts behind a reading; a bound, and a base that only a target names, have none. */
export function readingCountsOf(
  {
    observation,
    value
  }: { readonly observation: Observation | null; readonly value: number | null },
  indicator: Pick<Indicator, 'kind' | 'measure' | 'numerator'>
): Counts | null {
  return observation === null ? null : countsOf({ ...observation, value }, indicator);
}

/** Points of the scale of a satisfaction index or score, as a share of its length, that say something. */
const SCORE_SHARE = 0.01;

/** Rates near 0, of which a point would be all there is. */
const LOW_RATES: ReadonlySet<string> = new Set(['ho-ngheo', 'ho-can-ngheo', 'ngheo-da-chieu']);

/**
 * The smallest change that is called one where a figure has no counts, in the indicator's own measure: 1
 * percentage point for rates, 0.2 for poverty, 10 for rates of few units (one school in ten), a hundredth
 * of the scale for scores. Null for money, growth and whatever has no scale: no rule decides there.
 */
export function minimumChangeOf(
  indicator: Pick<Indicator, 'indicator' | 'kind' | 'measure' | 'numerator' | 'min' | 'max'>
): number | null {
  const { kind, min, max } = indicator;
  if (kind === 'score') return min === null || max === null ? null : (max - min) * SCORE_SHARE;
  if (kind !== 'rate') return null;
  if (LOW_RATES.has(indicator.indicator)) return 0.2;
  return FEW.has(countedNounOf(indicator) ?? '') ? 10 : 1;
}
