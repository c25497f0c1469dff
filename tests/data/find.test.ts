import { describe, expect, it } from 'vitest';
import { findGroups } from '$lib/components/layout/find-groups';
import { allDocuments, allIndicators, allMovements } from '$lib/data/queries/catalogue';
import { unitNames } from '$lib/data/queries/compare';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { ranked } from '$lib/format/ranked';
import { runNative } from '$lib/server/run-native';
import { foundUnits } from '../../src/lib/panels/compare/unit-choice';
import {
  documentFindables,
  formerFindables,
  indicatorFindables,
  movementFindables,
  unitFindables
} from '$lib/panels/find/findables';

const [units, transfers, indicators, movements, documents, names] = await Promise.all([
  runNative(unitsInForce()),
  runNative(allTransfers()),
  runNative(allIndicators()),
  runNative(allMovements()),
  runNative(allDocuments()),
  runNative(unitNames())
]);
const everything = [
  ...unitFindables(units),
  ...formerFindables(transfers),
  ...indicatorFindables(indicators)
];
const withEmulation = [
  ...everything,
  ...movementFindables(movements),
  ...documentFindables(documents, units)
];
const found = (typed: string): readonly string[] =>
  ranked(everything, typed, (entry) => entry).map(({ name }) => name.vi);

describe('the finder over the city', () => {
  it.each([
    ['an hai', 'Phường An Hải'],
    ['An Hải', 'Phường An Hải'],
    ['hai an', 'Phường Hải An'],
    ['đông hải', 'Phường Đông Hải'],
    ['thủy nguyên', 'Phường Thủy Nguyên'],
    ['Thuỷ Nguyên', 'Phường Thủy Nguyên'],
    ['hải dương', 'Phường Hải Dương'],
    ['hung dao', 'Phường Hưng Đạo'],
    ['tx. Kinh Môn', 'Phường Kinh Môn'],
    ['TX.Kinh Môn', 'Phường Kinh Môn'],
    ['P. An Hải', 'Phường An Hải'],
    ['p.an hai', 'Phường An Hải'],
    ['an-hai', 'Phường An Hải'],
    ['anhai', 'Phường An Hải'],
    ['“An Hải”', 'Phường An Hải'],
    ['ward An Hai', 'Phường An Hải'],
    ['An Hai ward', 'Phường An Hải'],
    ['x. Đại Sơn', 'Xã Đại Sơn'],
    ['Tp. Hải Dương', 'Phường Hải Dương'],
    ['h. Tứ Kỳ', 'Xã Tứ Kỳ'],
    ['tu ki', 'Xã Tứ Kỳ'],
    ['q. Lê Chân', 'Phường Lê Chân'],
    ['Đại Sơn'.normalize('NFD'), 'Xã Đại Sơn'],
    ['Ðại Sơn', 'Xã Đại Sơn'],
    ['  ĐẠI   SƠN ', 'Xã Đại Sơn'],
    ['11086', 'Xã Đại Sơn'],
    ['cẩm giang', 'Xã Cẩm Giang'],
    ['cẩm giàng', 'Xã Cẩm Giàng'],
    ['việt hoà', 'Phường Việt Hòa'],
    ['dac khu cat hai', 'Đặc khu Cát Hải'],
    ['binh lang', 'Xã Bình Lãng (cũ) → xã Đại Sơn'],
    ['xã Bình Lãng (cũ)', 'Xã Bình Lãng (cũ) → xã Đại Sơn'],
    ['ho ngheo', 'Tỷ lệ hộ nghèo đa chiều'],
    ['hộ nghèo', 'Tỷ lệ hộ nghèo đa chiều'],
    ['BHYT', 'Tỷ lệ người dân tham gia bảo hiểm y tế'],
    ['GĐVH', 'Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa'],
    ['tl gđvh', 'Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa'],
    ['gđ văn hóa', 'Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa'],
    ['CĐS', 'Chỉ số chuyển đổi số cấp xã'],
    ['thu nhập bq', 'Thu nhập bình quân đầu người'],
    ['NTM-NC', 'Xã nông thôn mới nâng cao'],
    ['giải ngân ĐTC', 'Tỷ lệ giải ngân vốn đầu tư công cấp xã'],
    ['11617-an-hai', 'Phường An Hải'],
    ['Đại Sơn 11086', 'Xã Đại Sơn'],
    ['NTM', 'Xã đạt chuẩn nông thôn mới'],
    ['ntm nâng cao', 'Xã nông thôn mới nâng cao'],
    ['ocop', 'Số sản phẩm OCOP đạt từ 3 sao'],
    ['mỗi xã một sản phẩm', 'Số sản phẩm OCOP đạt từ 3 sao'],
    ['chỉ số cchc', 'Chỉ số cải cách hành chính cấp xã'],
    ['gia đình văn hoá', 'Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa'],
    ['đông hải I', 'Phường Đông Hải 1 (cũ) → phường Đông Hải'],
    ['P. Đông Hải Ⅱ (cũ)', 'Phường Đông Hải 2 (cũ) → phường Đông Hải'],
    ['Đại Sơn, Tứ Kỳ, Hải Dương', 'Xã Đại Sơn'],
    ['xã Đại Sơn thuộc huyện Tứ Kỳ, tỉnh Hải Dương', 'Xã Đại Sơn'],
    ['phường An Hải, TP. Hải Phòng', 'Phường An Hải'],
    ['UBND xã Đại Sơn', 'Xã Đại Sơn'],
    ['Uỷ ban nhân dân phường Hải Dương', 'Phường Hải Dương'],
    ['commune of An Lão', 'Xã An Lão'],
    ['Bạch Long Vỹ', 'Đặc khu Bạch Long Vĩ'],
    ['moi-11086', 'Xã Đại Sơn'],
    ['cu-10507', 'Phường Cẩm Thượng (cũ) → phường Thành Đông'],
    ['Health insurance', 'Tỷ lệ người dân tham gia bảo hiểm y tế']
  ])('“%s” leads to %s', (typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  it.each([
    ['dan van kheo', 'Dân vận khéo', '/phong-trao/#dan-van-kheo'],
    [
      '23/KH-UBND',
      'Kế hoạch triển khai thực hiện công tác Thi đua, Khen thưởng năm 2025',
      '/don-vi/11242-nguyen-luong-bang/#nguyen-luong-bang-23-2025'
    ]
  ])('finds the movement or document “%s”', (typed, name, path) => {
    const [first] = findGroups(withEmulation, typed, [])[0]!.lines;
    expect([first?.name.vi, first?.entry.path]).toEqual([name, path]);
  });

  it.each(['CĐS', 'nông thôn mới'])(
    'puts units and indicators before movements and documents for “%s”',
    (typed) => {
      const kinds = findGroups(withEmulation, typed, []).map(({ lines }) => lines[0]!.entry.kind);
      const late = kinds.findIndex((kind) => kind === 'movement' || kind === 'document');
      expect(kinds.length).toBeGreaterThan(1);
      expect(
        late < 0 || kinds.slice(late).every((kind) => !['unit', 'indicator'].includes(kind))
      ).toBe(true);
    }
  );

  it.each(['TTHC', 'CCHC', 'ANTT', 'MTQG', 'PCCC', 'CBCCVC', 'QP-AN', 'THCS', 'CNTT', 'MTTQ'])(
    'knows the short form %s',
    (typed) => {
      expect(ranked(everything, typed, (entry) => entry)[0]?.kind).toBe('indicator');
    }
  );

  it.each(['HTX', 'nước sạch', 'không có đâu', '!!!', '90000'])(
    'finds nothing for “%s”',
    (typed) => {
      expect(found(typed)).toEqual([]);
    }
  );

  it('opens the unit itself for every name of a unit in force, typed with its marks', () => {
    for (const unit of units) {
      const first = ranked(everything, unit.name, (entry) => entry)[0];
      expect(first?.unit?.code, unit.name).toBe(unit.code);
      expect(first?.kind, unit.name).toBe('unit');
    }
  });

  it('opens the indicator itself for every name of one', () => {
    for (const { indicator, name, short } of indicators)
      for (const typed of [name, short])
        expect(ranked(everything, typed, (entry) => entry)[0]?.path, typed).toBe(
          `/chi-tieu/${indicator}/`
        );
  });

  it('leads from every former unit to each unit it went to', () => {
    for (const row of transfers) {
      const typed = `${row.former_type} ${row.former_name} cũ`;
      const to = ranked(everything, typed, (entry) => entry).filter(
        ({ kind, names: [name] }) => kind === 'former' && name === row.former_name
      );
      expect(
        to.map(({ unit }) => unit?.code),
        typed
      ).toContain(row.unit_code);
    }
  });

  it('lists every destination of a divided unit, that of the most people first', () => {
    const divided = transfers.filter(
      ({ former }) => transfers.filter((row) => row.former === former).length === 3
    );
    for (const { former, former_name, former_code } of divided) {
      const lines = ranked(everything, former_code, (entry) => entry).filter(
        ({ kind, names: [name] }) => kind === 'former' && name === former_name
      );
      expect(lines, former).toHaveLength(3);
      expect(lines.at(-1)?.detail.vi.startsWith('toàn bộ')).toBe(false);
    }
  });

  it('has a key of its own for every line, and counts all it found', () => {
    for (const typed of ['', 'a', 'hai', 'phuong', 'an hai'])
      for (const recent of [[], ['/don-vi/11617-an-hai/', '/chi-tieu/ho-ngheo/', '/don-vi/x/']]) {
        const lines = findGroups(everything, typed, recent).flatMap((group) => group.lines);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }
    const all = findGroups(everything, 'an hai', []);
    expect(all[0]?.lines[0]?.name.vi).toBe('Phường An Hải');
    expect(all.map(({ count }) => count).join(', ')).toMatch(/^\d+ đơn vị, \d+ đơn vị cũ/);
  });

  it('offers with nothing typed what was looked at last, then units by the alphabet', () => {
    const groups = findGroups(everything, ' ', ['/chi-tieu/ho-ngheo/', '/don-vi/11617-an-hai/']);
    expect(groups[0]?.lines.map(({ name }) => name.vi)).toEqual([
      'Tỷ lệ hộ nghèo đa chiều',
      'Phường An Hải'
    ]);
    expect(groups[1]?.lines[0]?.name.vi).toBe('Phường Ái Quốc');
  });

  it('finds the former unit itself where units of both generations are chosen', () => {
    const first = foundUnits(names, 'Bình Lãng', [], 8)[0];
    expect([first?.generation, first?.name]).toEqual(['cu', 'Bình Lãng']);
    expect(foundUnits(names, 'p. an hải', [], 8)[0]).toMatchObject({
      generation: 'moi',
      name: 'An Hải'
    });
  });
});
