import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSought, ranked, type Sought } from './ranked';

const unit = (name: string, type: string, district: string, former = false): Sought => ({
  names: [name],
  type,
  rest: [district],
  former
});
/** Worst matches first: an order that is kept shows itself. */
const ENTRIES: readonly Sought[] = [
  unit('Đông Hải', 'phường', 'quận Hải An'),
  unit('Hải An Đông', 'phường', 'quận Ngô Quyền'),
  unit('Trần Hưng Đạo', 'phường', 'thành phố Hải Dương'),
  unit('An Hải', 'xã', 'huyện An Dương', true),
  unit('Hưng Đạo', 'xã', 'huyện Tứ Kỳ', true),
  unit('Hải An', 'phường', 'quận Hải An'),
  unit('Hùng Thắng', 'xã', 'huyện Tiên Lãng'),
  unit('Hưng Thắng', 'xã', 'huyện Bình Giang', true),
  unit('An Hải', 'phường', 'quận An Dương'),
  unit('Hưng Đạo', 'phường', 'quận Dương Kinh'),
  unit('Hải Hậu An', 'xã', 'huyện An Lão'),
  unit('Quán Toan', 'phường', 'quận Hồng Bàng'),
  { names: ['Mức giảm hộ cận nghèo', 'Giảm hộ cận nghèo'] },
  { names: ['Tỷ lệ hộ nghèo đa chiều', 'Hộ nghèo'] }
];
const shown = ({ names, type, former }: Sought): string =>
  [type, names[0], former ? '(cũ)' : ''].filter(Boolean).join(' ');
const found = (typed: string): readonly string[] =>
  ranked(ENTRIES, typed, (entry) => entry).map(shown);

describe('what a text asks for', () => {
  it.each([
    [
      'an hai',
      [
        'phường An Hải',
        'xã An Hải (cũ)',
        'phường Hải An',
        'xã Hải Hậu An',
        'phường Hải An Đông',
        'phường Đông Hải'
      ]
    ],
    [
      'hai an',
      [
        'phường Hải An',
        'phường Hải An Đông',
        'xã Hải Hậu An',
        'phường An Hải',
        'xã An Hải (cũ)',
        'phường Đông Hải'
      ]
    ],
    ['hung dao', ['phường Hưng Đạo', 'xã Hưng Đạo (cũ)', 'phường Trần Hưng Đạo']],
    ['xã hưng đạo', ['xã Hưng Đạo (cũ)', 'phường Hưng Đạo', 'phường Trần Hưng Đạo']],
    ['hưng đạo (cũ)', ['xã Hưng Đạo (cũ)', 'phường Hưng Đạo', 'phường Trần Hưng Đạo']],
    ['hung thang', ['xã Hùng Thắng', 'xã Hưng Thắng (cũ)']],
    ['hưng thắng', ['xã Hưng Thắng (cũ)', 'xã Hùng Thắng']],
    ['ho ngheo', ['Tỷ lệ hộ nghèo đa chiều', 'Mức giảm hộ cận nghèo']],
    ['quan toan', ['phường Quán Toan']],
    ['an hai an duong', ['phường An Hải', 'xã An Hải (cũ)']],
    ['q. hải an', expect.arrayContaining(['phường Hải An', 'phường Đông Hải'])],
    ['phường an hải quận an dương', ['phường An Hải']],
    ['…', []],
    ['khong co', []]
  ])('“%s” is answered best first', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('gives everything as it stands where nothing was typed', () => {
    expect(ranked(ENTRIES, '  ', (entry) => entry)).toBe(ENTRIES);
  });

  const ways: readonly ((name: string) => string)[] = [
    (name) => name.normalize('NFD'),
    (name) => name.toUpperCase(),
    (name) => name.replaceAll(' ', '-'),
    (name) => name.replaceAll(' ', '   '),
    (name) => `“${name}”`,
    (name) => name.replaceAll(' ', '.'),
    (name) => `\u200b${name}\u00a0`,
    (name) =>
      name
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D')
  ];
  it('puts the exact name first however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTRIES), fc.constantFrom(...ways), (entry, way) => {
        const first = ranked(ENTRIES, way(entry.names[0]!), (each) => each)[0]!;
        const bare = (text: string): string =>
          text
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .toLowerCase();
        expect(bare(first.names[0]!)).toBe(bare(entry.names[0]!));
      })
    );
  });

  it('never loses a match to a further letter of the same name', () => {
    for (const entry of ENTRIES)
      for (let length = 1; length <= entry.names[0]!.length; length += 1)
        expect(isSought(entry, entry.names[0]!.slice(0, length)), entry.names[0]).toBe(true);
  });
});
