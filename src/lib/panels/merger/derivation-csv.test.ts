import { describe, expect, it } from 'vitest';
import type { MergerFigure } from '$lib/data/queries/merger';
import {
  NOTHING_OWN,
  type OwnKnowledge,
  withFigure,
  withShare
} from '$lib/domain/merge/own-knowledge';
import type { MergerIndicator } from './merger-indicator';
import type { MergerTransfer } from './transfer';
import { contestedText, derivationOf } from './derivation';
import { derivationCsv, derivationFile } from './derivation-csv';

const POOR: MergerIndicator = {
  indicator: 'ho-ngheo',
  name: 'Tỷ lệ hộ nghèo',
  name_en: 'Poverty rate',
  short: 'Hộ nghèo',
  short_en: 'Poor households',
  field: 'van-hoa-xa-hoi',
  measure: '%',
  direction: 'decrease',
  kind: 'rate',
  frequency: 'year',
  combine: 'ratio_of_sums',
  numerator: 'hộ nghèo',
  denominator: 'tổng số hộ',
  weight: null,
  decimals: 2,
  min: 0,
  max: 100,
  applies_to: 'xã;phường;đặc khu'
};
const transfer = (
  former: string,
  name: string,
  basis: MergerTransfer['basis']
): MergerTransfer => ({
  unit: 'moi-1',
  unit_code: '1',
  unit_name: 'Kiến Thụy',
  unit_type: 'xã',
  former,
  former_code: former,
  former_name: name,
  former_type: 'xã',
  former_district: 'huyện Kiến Thụy',
  basis,
  household_share: null,
  population_share: null,
  share_as_of: null,
  area_km2: null,
  remainder: false,
  source: 'nq',
  note: null
});
const figure = (unit: string, numerator: number, provenance = 'reported'): MergerFigure => ({
  observation: unit,
  unit,
  indicator: 'ho-ngheo',
  period: '2024',
  as_of: null,
  value: null,
  value_max: null,
  comparator: '=',
  numerator,
  denominator: 1000,
  standing: 'final',
  provenance,
  standard: null,
  document: null,
  section: null,
  quote: null,
  formula: null,
  note: null,
  note_en: null
});
const TRANSFERS = [
  transfer('cu-1', 'Thuận Thiên', 'all'),
  transfer('cu-2', 'Kiến Hưng', 'part_area_part_population'),
  { ...transfer('cu-2', 'Kiến Hưng', 'part_area_part_population'), unit: 'moi-2' }
];
const HALF = withShare(NOTHING_OWN, {
  unit: 'moi-1',
  former: 'cu-2',
  households: 0.5,
  people: null,
  note: null
});
const made = (figures: readonly MergerFigure[], own: OwnKnowledge) =>
  derivationOf({
    unit: 'moi-1',
    indicator: POOR,
    period: '2024',
    transfers: TRANSFERS,
    figures,
    own,
    mergerYear: null
  });
const linesOf = (own: OwnKnowledge): readonly string[] =>
  derivationCsv(made([figure('cu-1', 20), figure('cu-2', 100)], own), 'vi')
    .trim()
    .split('\r\n');

describe('the derivation as a file', () => {
  it('has every part with its figures, its share and where both come from, and the sum', () => {
    expect(linesOf(HALF)).toEqual([
      expect.stringContaining(
        'đơn vị cũ,"quận, huyện cũ",phần về đây,hộ nghèo,tổng số hộ,nguồn,phần về'
      ),
      'xã Thuận Thiên (cũ),huyện Kiến Thụy,toàn bộ,20,1000,có nguồn,1,Nghị quyết định,20,1000,2,2,',
      'xã Kiến Hưng (cũ),huyện Kiến Thụy,một phần diện tích và dân,100,1000,có nguồn,0.5,"tự nhập, phần hộ",50,500,10,10,',
      expect.stringMatching(
        /^"xã Kiến Thụy, 2024",,,,,tự nhập,,,70,1500,4\.66\d+,4\.66\d+,ước tính$/
      )
    ]);
  });

  it('says a range and why there is one', () => {
    // 20/1000 without Kiến Hưng, 120/2000 with all of it.
    expect(linesOf(NOTHING_OWN).at(-1)).toMatch(
      /^"xã Kiến Thụy, 2024",,,,,,,,,,2,6,ước tính; chưa biết phần dân chuyển sang/
    );
  });

  it('says what contradicts the figure of a former unit, and what is about or estimated', () => {
    const claim = (value: number, over: Partial<MergerFigure> = {}): MergerFigure => ({
      ...figure('cu-2', value * 10),
      value,
      observation: `cu-2-${value}`,
      document: `bao-cao-${value}`,
      ...over
    });
    const rows = (figures: readonly MergerFigure[]): readonly string[] =>
      derivationCsv(made([figure('cu-1', 20), ...figures], HALF), 'vi')
        .trim()
        .split('\r\n');
    const disputed = rows([claim(10), claim(12.5)]);
    expect(disputed[2]).toMatch(/,"10 hoặc 12,5% \(các nguồn nêu khác nhau\)"$/);
    expect(disputed.at(-1)).toMatch(/,khoảng; ước tính$/);
    expect(rows([claim(10, { comparator: '~', standing: 'estimate' })])[2]).toMatch(
      /,khoảng; ước$/
    );
    expect(contestedText({ figure: null }, POOR, 'vi')).toBe('');
    const line = derivationOf({
      unit: 'moi-1',
      indicator: POOR,
      period: '2024',
      transfers: TRANSFERS,
      figures: [claim(10), claim(12.5)],
      own: NOTHING_OWN,
      mergerYear: null
    }).lines.find(({ transfer }) => transfer.former === 'cu-2');
    expect(contestedText(line!, POOR, 'en')).toBe('10 or 12.5% (sources differ)');
  });

  it('names the list that stands for a share', () => {
    const listed = withFigure(NOTHING_OWN, {
      unit: 'cu-2',
      to: 'moi-1',
      indicator: 'ho-ngheo',
      period: '2024',
      value: null,
      numerator: 30,
      denominator: 400,
      note: null
    });
    expect(linesOf(listed)[2]).toContain(',,"danh sách đã chuyển, tự nhập",30,400,');
  });

  it('is called after unit, indicator and period, and after the sample where it holds any', () => {
    expect(derivationFile(made([figure('cu-1', 20)], HALF), 'vi')?.name).toBe(
      'xa-kien-thuy_ho-ngheo_2024_cach-tinh.csv'
    );
    expect(derivationFile(made([figure('cu-1', 20, 'sample')], HALF), 'vi')?.name).toBe(
      'xa-kien-thuy_ho-ngheo_2024_cach-tinh_du-lieu-mau.csv'
    );
    expect(derivationFile(made([], HALF), 'vi')).toBeNull();
  });
});
