import { describe, expect, it } from 'vitest';
import { slugOf, withoutType } from './slug';

describe('names in addresses and searches', () => {
  it.each([
    ['Đại Sơn', 'dai-son'],
    ['  Thủy   Nguyên ', 'thuy-nguyen'],
    ['Cẩm Giàng (cũ)', 'cam-giang-cu'],
    ['…', '']
  ])('%s becomes %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it.each([
    ['huyện Tứ Kỳ', 'Tứ Kỳ'],
    ['thành phố Hải Dương', 'Hải Dương'],
    ['thị xã Kinh Môn', 'Kinh Môn'],
    ['Bạch Long Vĩ', 'Bạch Long Vĩ']
  ])('%s loses its type', (name, bare) => {
    expect(withoutType(name)).toBe(bare);
  });
});
