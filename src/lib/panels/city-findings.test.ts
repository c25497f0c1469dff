import { describe, expect, it } from 'vitest';
import { figure } from '../../../tests/support/judged';
import { sceneOf } from '../../../tests/support/unit-scene';
import { cityFindings } from './city-findings';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const foundOf = (known: Parameters<typeof sceneOf>[0]) => [sceneOf(known)];

describe('what the sourced data say of the city', () => {
  it('names who has targets, what is short without a verdict on a start, and what is late', () => {
    const found = foundOf({
      targets: [{ type: 'B', comparator: '>' }],
      indicators: [{ short: 'Gia đình văn hóa' }],
      observations: [figure('2020/2025', 92)]
    });
    expect(cityFindings(found, 114).map(({ path, text }) => [path, plain(text.vi)])).toEqual([
      [
        '/don-vi/',
        'Dữ liệu mới có mục tiêu 2025–2030 của 1 trên 114 đơn vị: xã Đại Sơn (1 mục tiêu).'
      ],
      [
        '/don-vi/11086-dai-son/',
        'Xã Đại Sơn, gia đình văn hóa: mức phải giữ là trên 95%, điểm xuất phát 92% (giai đoạn 2020–2025, không rõ năm), còn thiếu hơn 3 điểm %. Đây là điểm xuất phát, chưa phải kết quả.'
      ],
      [
        '/du-lieu/tinh-hinh/',
        '1 mục tiêu tính theo năm của 1 đơn vị chưa có số 2025 trong dữ liệu; năm 2026 hết ngày 31/12/2026.'
      ]
    ]);
  });

  it('makes no sentence of what is good or unknown', () => {
    const good = foundOf({
      targets: [{ type: 'B' }],
      observations: [figure('2025', 96), figure('2026', 97)]
    });
    expect(cityFindings(good, 114)).toHaveLength(1);
    expect(cityFindings([], 114)).toEqual([]);
  });
});
