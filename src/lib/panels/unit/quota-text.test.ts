import { expect, it } from 'vitest';
import type { Commendation } from '$lib/domain/commendation';
import { quotaText } from './quota-text';

const row = (recipient: string, count: number, field: string | null = null): Commendation => ({
  commendation: `${recipient}-${count}`,
  unit: 'moi-11617',
  period: '2025',
  form: 'Biểu dương, tôn vinh',
  recipient,
  field,
  count,
  direct_workers: null,
  awarded_by: 'UBND phường An Hải',
  occasion: null,
  document: 'an-hai-2025',
  section: 'V',
  quote: null
});
const COUNTS = [row('tập thể', 9), row('cá nhân', 24), row('cá nhân', 7, 'kinh tế')];
const seen = (text: string): string => text.replaceAll('\u00A0', ' ');

it('sets the count of its recipients beside a quota, and says why it does not judge it', () => {
  expect(seen(quotaText('khen-tap-the-kinh-te', COUNTS, 'vi'))).toBe(
    'Số văn bản nêu, không tách theo lĩnh vực nên không xét được mục tiêu này: 9 tập thể · Biểu dương, tôn vinh của UBND phường An Hải · năm 2025.'
  );
  expect(seen(quotaText('khen-ca-nhan-an-ninh', COUNTS, 'en'))).toBe(
    'Counted in the documents, but not by field, so this target cannot be judged by it: 24 individuals · Biểu dương, tôn vinh, UBND phường An Hải · 2025.'
  );
});

it('has nothing to say of other targets, nor where nothing is counted', () => {
  expect(quotaText('gia-dinh-van-hoa', COUNTS, 'vi')).toBe('');
  expect(quotaText('khen-tap-the-kinh-te', [], 'vi')).toBe('');
});
