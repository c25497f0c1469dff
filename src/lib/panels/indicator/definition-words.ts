import type { Frequency, Indicator } from '$lib/domain/indicator';
import type { Locale, Text } from '$lib/domain/text';

const COMBINE: Readonly<Record<Indicator['combine'], Text>> = {
  ratio_of_sums: {
    vi: 'cộng tử số, cộng mẫu số rồi chia; không lấy trung bình các tỷ lệ',
    en: 'add numerators, add denominators, then divide; never a mean of rates'
  },
  sum: { vi: 'cộng', en: 'add' },
  weighted: { vi: 'bình quân theo {weight}', en: 'mean weighted by {weight}' },
  none: { vi: 'không gộp được', en: 'cannot be added up' }
};

const FREQUENCY: Readonly<Record<Frequency, Text>> = {
  year: { vi: 'hằng năm', en: 'every year' },
  half: { vi: '6 tháng', en: 'every half-year' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  month: { vi: 'hằng tháng', en: 'every month' },
  term: { vi: 'một lần cho cả nhiệm kỳ', en: 'once a term' },
  once: { vi: 'một lần', en: 'once' }
};

/** What figures are weighted by, in English. */
const WEIGHT_EN: Readonly<Record<string, string>> = {
  'dân số': 'population',
  'người trả lời': 'people who answered'
};

const UNNAMED: Text = { vi: 'trọng số', en: 'a weight' };

/** How figures of several units become one. */
export function combineText(
  { combine, weight }: Pick<Indicator, 'combine' | 'weight'>,
  locale: Locale
): string {
  const name = locale === 'en' ? (WEIGHT_EN[weight ?? ''] ?? weight) : weight;
  return COMBINE[combine][locale].replace('{weight}', name ?? UNNAMED[locale]);
}

export function frequencyText(frequency: Frequency, locale: Locale): string {
  return FREQUENCY[frequency][locale];
}
