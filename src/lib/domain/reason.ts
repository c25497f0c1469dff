import type { Text } from './text';

/** Why a status is what it is, or what a reader must know about the value behind it. */
export const REASONS = [
  'no_value',
  'no_denominator',
  'no_target_value',
  'no_due',
  'base_only',
  'bound_only',
  'single_point',
  'no_base',
  'not_positive',
  'gap_year',
  'year_not_reported',
  'no_reference_share',
  'quota_zero',
  'growth_not_positive',
  'break',
  'standard_unknown',
  'type_excluded',
  'final_value_missing',
  'estimate',
  'approximate',
  'conflicting',
  'conflicting_within',
  'conflicting_course',
  'derived',
  'own',
  'sample',
  'part_of_year'
] as const;

export type Reason = (typeof REASONS)[number];

/** The words of each reason, a clause that can follow "vì" or stand alone after a status. */
export const REASON: Readonly<Record<Reason, Text>> = {
  no_value: { vi: 'chưa có số liệu', en: 'no figure yet' },
  no_denominator: {
    vi: 'mẫu số bằng 0 hoặc chưa có, không tính được tỷ lệ',
    en: 'the denominator is 0 or missing, so there is no rate'
  },
  no_target_value: {
    vi: 'văn bản không nêu mức phải đạt bằng số',
    en: 'the document names no figure to reach'
  },
  no_due: { vi: 'văn bản không nêu hạn', en: 'the document states no deadline' },
  base_only: {
    vi: 'mới có điểm xuất phát, chưa có số liệu trong kỳ',
    en: 'only the starting point is known, no figure within the term'
  },
  bound_only: {
    vi: 'nguồn chỉ nêu khoảng (trên, dưới, gần), chưa đủ để kết luận',
    en: 'the source gives only a bound, which does not decide'
  },
  single_point: {
    vi: 'mới có một số liệu, chưa tính được nhịp thay đổi',
    en: 'a single figure shows no pace yet'
  },
  no_base: {
    vi: 'chưa có số liệu gốc để tính mức phải đạt',
    en: 'the base figure needed for the level is missing'
  },
  not_positive: {
    vi: 'số gốc hoặc số hiện tại không dương, không tính được tốc độ tăng',
    en: 'growth cannot be computed from or to a value that is not positive'
  },
  gap_year: {
    vi: 'thiếu số liệu năm liền trước, không tính được tốc độ tăng của năm',
    en: 'the year before is missing, so the growth of the year is unknown'
  },
  year_not_reported: {
    vi: 'có năm giữa kỳ chưa có số liệu',
    en: 'a year in between is not reported'
  },
  no_reference_share: {
    vi: 'chưa có kỳ nào trôi qua để so sánh',
    en: 'no period has elapsed to compare with'
  },
  quota_zero: { vi: 'chỉ tiêu giao bằng 0', en: 'the quota is 0' },
  growth_not_positive: {
    vi: 'mức tăng giao không dương; hãy ghi thành mức sàn',
    en: 'the growth asked is not positive; enter it as a floor'
  },
  break: {
    vi: 'chuẩn đã thay đổi, số trước và sau không so sánh được',
    en: 'the standard changed, so values before and after are not comparable'
  },
  standard_unknown: {
    vi: 'chưa rõ hai số có theo cùng một chuẩn hay không, nên không so sánh',
    en: 'whether both figures follow one standard is not known, so they are not compared'
  },
  type_excluded: {
    vi: 'không áp dụng cho loại đơn vị này',
    en: 'does not apply to this type of unit'
  },
  final_value_missing: {
    vi: 'đã hết hạn, chờ số liệu của năm đến hạn',
    en: 'the due year is over, its figure is awaited'
  },
  estimate: { vi: 'số ước thực hiện', en: 'an estimate' },
  approximate: { vi: 'nguồn ghi xấp xỉ', en: 'approximate in the source' },
  conflicting: {
    vi: 'hai nguồn nêu hai số khác nhau; cả hai được giữ',
    en: 'two sources differ; both are kept'
  },
  conflicting_within: {
    vi: 'một nguồn nêu hai số khác nhau cho cùng một kỳ; cả hai được giữ',
    en: 'one source gives two figures for one period; both are kept'
  },
  conflicting_course: {
    vi: 'có kỳ mang hai số khác nhau, nên không kết luận được; cả hai được giữ',
    en: 'one period has two figures that differ, so nothing is concluded; both are kept'
  },
  derived: { vi: 'số suy ra, có công thức', en: 'derived, with its formula' },
  own: { vi: 'số tự nhập', en: 'entered by the reader' },
  sample: { vi: 'dữ liệu mẫu', en: 'sample data' },
  part_of_year: {
    vi: 'số liệu mới hết một phần của năm',
    en: 'the figure covers part of the year'
  }
};
