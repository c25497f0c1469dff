import type { Text } from '../text';

/** Why a value of former units cannot be carried over to the unit they became. */
export type Refusal = 'median' | 'score' | 'title' | 'not_additive';

export const REFUSAL: Readonly<Record<Refusal, Text>> = {
  median: {
    vi: 'Số trung vị không cộng được; cần bảng phân bố, hoặc xem từng đơn vị cũ.',
    en: 'Medians cannot be merged; ask for the distribution, or look at the former units one by one.'
  },
  score: {
    vi: 'Điểm số và thứ hạng không cộng được; xem từng đơn vị cũ.',
    en: 'Scores and ranks cannot be merged; look at the former units one by one.'
  },
  title: {
    vi: 'Danh hiệu không chuyển sang đơn vị mới; đơn vị mới cần được công nhận lại.',
    en: 'Titles do not carry over; the new unit needs its own recognition.'
  },
  not_additive: {
    vi: 'Chỉ tiêu này không gộp được từ các đơn vị cũ.',
    en: 'This indicator cannot be merged from former units.'
  }
};

/** A median, rank or score of merged units: refused, for one part too. */
export function medianRefused(): { readonly value: null; readonly status: 'not_aggregable' } {
  return { value: null, status: 'not_aggregable' };
}
