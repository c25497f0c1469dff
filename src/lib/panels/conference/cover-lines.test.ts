import { describe, expect, it } from 'vitest';
import { deckTitle, unitCover, withDay } from './cover-lines';

describe('the cover of a unit', () => {
  it('is laid out as the plan of a commune lays out its backdrop', () => {
    expect(unitCover({ name: 'An Lão', type: 'xã' }, '2025-08-14')).toMatchObject({
      host: 'ỦY BAN NHÂN DÂN XÃ AN LÃO',
      title: 'HỘI NGHỊ TUYÊN DƯƠNG\nĐIỂN HÌNH TIÊN TIẾN',
      subtitle: 'XÃ AN LÃO LẦN THỨ I (2025 – 2030)',
      years: [2020, 2030]
    });
  });

  it.each([
    ['An Lão, ngày    tháng 8 năm 2025', '2025-08-25', 'An Lão, ngày 25 tháng 8 năm 2025'],
    ['An Lão', '2026-01-02', 'An Lão, ngày 2 tháng 1 năm 2026'],
    ['', '2026-01-02', 'ngày 2 tháng 1 năm 2026'],
    ['An Lão, ngày 1 tháng 1 năm 2026', '', 'An Lão, ngày 1 tháng 1 năm 2026']
  ])('"%s" on %s reads "%s"', (place, day, line) => {
    expect(withDay(place, day)).toBe(line);
  });

  it('names the files of the deck, in one line', () => {
    const cover = unitCover({ name: 'An Hải', type: 'phường' }, '2026-11-21');
    expect(deckTitle(cover, 'vi')).toBe(
      'HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG AN HẢI LẦN THỨ I (2025 – 2030)'
    );
    expect(deckTitle(null, 'vi')).toBe('Hội nghị');
  });
});
