import type { Field } from './indicator';
import type { Text } from './text';

/** Fields in the order reports use. */
export const FIELDS: readonly Field[] = [
  'kinh-te',
  'van-hoa-xa-hoi',
  'quoc-phong-an-ninh',
  'cai-cach-hanh-chinh',
  'thi-dua-khen-thuong'
];

export const FIELD: Readonly<Record<Field, Text>> = {
  'kinh-te': { vi: 'Kinh tế', en: 'Economy' },
  'van-hoa-xa-hoi': { vi: 'Văn hóa – xã hội', en: 'Culture and society' },
  'quoc-phong-an-ninh': { vi: 'Quốc phòng – an ninh', en: 'Defence and security' },
  'cai-cach-hanh-chinh': {
    vi: 'Cải cách hành chính, chuyển đổi số',
    en: 'Administrative reform, digital transformation'
  },
  'thi-dua-khen-thuong': { vi: 'Thi đua – khen thưởng', en: 'Emulation and commendation' }
};

export function isField(text: unknown): text is Field {
  return (FIELDS as readonly unknown[]).includes(text);
}
