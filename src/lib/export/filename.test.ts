import { describe, expect, it } from 'vitest';
import { distinctNames, fileName } from './filename';

describe('fileName', () => {
  it.each([
    [['xã Đại Sơn', 'hộ nghèo', '2025–2030'], 'png', false, 'xa-dai-son_ho-ngheo_2025-2030.png'],
    [
      ['Đặc khu Bạch Long Vĩ', '', 'ễ ữ ợ ẫ Ỵ'],
      'svg',
      true,
      'dac-khu-bach-long-vi_e-u-o-a-y_du-lieu-mau.svg'
    ],
    [['../..', '%'], 'pdf', false, 'thuoc-do.pdf'],
    [[], 'csv', true, 'thuoc-do_du-lieu-mau.csv'],
    [['Con'], 'png', false, 'thuoc-do_con.png'],
    [['com1', '…'], 'xlsx', true, 'thuoc-do_com1_du-lieu-mau.xlsx'],
    [['con', 'nul'], 'png', false, 'con_nul.png']
  ])('writes %j as every system takes it', (parts, ending, sample, expected) => {
    expect(fileName(parts, ending, sample)).toBe(expected);
  });

  it('cuts a long name between words', () => {
    const name = fileName(['phường Nguyễn Bỉnh Khiêm '.repeat(8)], 'png');
    expect(name.length).toBeLessThanOrEqual(84);
    expect(name).toMatch(/^(?:phuong-nguyen-binh-khiem-)+phuong.*\.png$/);
  });
});

describe('distinctNames', () => {
  it('numbers what is the same', () => {
    expect(distinctNames(['a.png', 'b.png', 'a.png', 'a.png'])).toEqual([
      'a.png',
      'b.png',
      'a_2.png',
      'a_3.png'
    ]);
  });

  it('gives no name twice, whatever the names are', () => {
    expect(distinctNames(['a.png', 'a.png', 'a_2.png', 'a.png'])).toEqual([
      'a.png',
      'a_3.png',
      'a_2.png',
      'a_4.png'
    ]);
  });
});
