import { describe, expect, it } from 'vitest';
import { figure } from '../../../../tests/support/judged';
import { sceneOf } from '../../../../tests/support/unit-scene';
import { citations } from './citations';
import { commendationLines, mergerLines, movementLines, resultLines } from './summary-parts';

const resultsOf = (scene: ReturnType<typeof sceneOf>): readonly string[] =>
  resultLines(scene, citations(scene.documents, 'vi'));

describe('resultLines', () => {
  it('are a line a field, with periods, estimates and the place each stands at', () => {
    const section = 'Phần thứ nhất, II.1';
    const observations = [
      figure('2020/2025', 92, { section, comparator: '>' }),
      figure('2024', null, { section, numerator: 11, denominator: 11 }),
      figure('2025', 80.5, { section: 'Phần thứ nhất, II.10', standing: 'estimate' }),
      figure('2025', 7, { section: 'Phần thứ nhất, II.2', indicator: 'nha' })
    ];
    const indicators = [{}, { indicator: 'nha', name: 'Số nhà văn hóa', measure: 'cơ sở' }];
    expect(resultsOf(sceneOf({ observations, indicators }))).toEqual([
      'Kinh tế: tỷ lệ đạt: trên 92% (giai\u00A0đoạn 2020–2025, không rõ năm); tỷ lệ đạt: 11/11 (năm\u00A02024) ' +
        '([1] P1, II.1); số nhà văn hóa: 7\u00A0cơ\u00A0sở (năm\u00A02025) ([1] P1, II.2); ' +
        'tỷ lệ đạt: ước 80,5% (năm\u00A02025) ([1] P1, II.10).'
    ]);
  });

  it('say counts with their share, what has no direction too, and keep the doubt of what cannot be', () => {
    const observations = [
      figure('2024-SY', 90, { numerator: 9, denominator: 10 }),
      figure('2025', 100, { comparator: '>' })
    ];
    const [line] = resultsOf(sceneOf({ observations, indicators: [{ direction: 'none' }] }));
    expect(line).toContain('tỷ lệ đạt: 9/10, 90% (năm\u00A0học 2024–2025)');
    expect(line).toContain('tỷ lệ đạt: trên 100% (nguyên văn) (năm\u00A02025)');
  });

  it('say what contradicts a figure beside it', () => {
    const observations = [
      figure('2025', 86),
      figure('2025', 89, { observation: 'o-2', document: 'khac' })
    ];
    const [line] = resultsOf(sceneOf({ observations, indicators: [{}] }));
    expect(line).toContain('tỷ lệ đạt: 86 hoặc 89% (các nguồn nêu khác nhau) (năm\u00A02025)');
  });

  it.each([
    ['a sample', figure('2025', 80, { provenance: 'sample' }), {}],
    ['a figure of another office', figure('2025', 80, { document: 'x' }), {}],
    ['a figure of the term', figure('2026', 80), {}],
    [
      'a fact that is no achievement',
      figure('2025', 80, { indicator: 'dan-so' }),
      { indicator: 'dan-so' }
    ]
  ])('leave out %s', (_, row, indicator) => {
    expect(resultsOf(sceneOf({ observations: [row], indicators: [indicator] }))).toEqual([]);
  });
});

describe('movementLines', () => {
  it('name the movements by launcher, those of whom none is stated last, with the place of each', () => {
    const movement = (name: string, launched_by: string, section: string) => ({
      movement: name,
      name,
      launched_by,
      level: 'central',
      from: null,
      to: null,
      document: 'x',
      section: null,
      quote: null,
      places: [{ movement: name, document: 'd', launched_by, called: null, section, quote: null }]
    });
    // What another document says of a movement is not what the unit's own says.
    const elsewhere = movement('Nông thôn mới', 'Không nêu trong văn bản', 'II.3');
    const movements = [
      movement('Hiến đất mở đường', 'Không nêu trong văn bản', 'II.1'),
      movement('Vì người nghèo', 'Trung ương, thành phố', 'Phần thứ nhất, III.4'),
      movement('Thầy thuốc như mẹ hiền', 'Không nêu trong văn bản (ngành Y tế triển khai)', 'II.2'),
      movement('Văn hóa công sở', 'Trung ương, thành phố', 'Phần thứ nhất, III.5'),
      { ...elsewhere, launched_by: 'Thủ tướng Chính phủ' }
    ];
    const scene = sceneOf({ said: { movements } });
    expect(movementLines(scene, citations(scene.documents, 'vi'))).toEqual([
      'Phát động: Trung ương, thành phố – “Vì người nghèo” ([1] P1, III.4); “Văn hóa công sở” ([1] P1, III.5).',
      'Văn bản không nêu ai phát động – “Hiến đất mở đường” ([1] II.1); “Thầy thuốc như mẹ hiền” ([1] II.2); “Nông thôn mới” ([1] II.3).'
    ]);
  });
});

describe('commendationLines', () => {
  it('bring collectives and individuals of one award together', () => {
    const award = (recipient: string, count: number) => ({
      commendation: recipient,
      unit: 'moi-1',
      period: '2025',
      form: 'Giấy khen',
      recipient,
      field: null,
      count,
      direct_workers: null,
      awarded_by: 'Chủ tịch UBND xã Đại Sơn',
      occasion: 'Hội nghị điển hình',
      document: 'd',
      section: 'Phần thứ nhất, III.1',
      quote: null
    });
    const commendations = [award('cá nhân', 20), award('tập thể', 10)];
    const scene = sceneOf({ said: { commendations } });
    expect(commendationLines(scene, citations(scene.documents, 'vi'))).toEqual([
      'Giấy khen của Chủ tịch UBND xã Đại Sơn: 10 tập thể, 20 cá nhân (năm\u00A02025; Hội nghị điển hình; [1] P1, III.1).'
    ]);
  });
});

describe('mergerLines', () => {
  it('name the former units by what came of them, marked as former', () => {
    const part = (name: string, basis: string, district: string | null = 'huyện Tứ Kỳ') => ({
      former: name,
      code: '1',
      name,
      type: 'xã',
      district,
      basis,
      household_share: null,
      population_share: null,
      share_as_of: null,
      area_km2: null,
      remainder: false,
      source: 'nq-1669',
      note: null,
      others: null
    });
    const formers = [
      part('Thanh Hải', 'part_area_part_population', 'huyện Thanh Hà'),
      part('Đại Sơn', 'all'),
      part('Bình Lãng', 'all', null)
    ];
    expect(mergerLines(sceneOf({ said: { formers } }))).toEqual([
      'Đơn vị thành lập từ 01/7/2025 trên cơ sở: xã Đại Sơn (cũ), huyện Tứ Kỳ; xã Bình Lãng (cũ) – ' +
        'toàn bộ; xã Thanh Hải (cũ), huyện Thanh Hà – một phần diện tích và dân.',
      'Số liệu trước và sau sắp xếp: https://site.test/sap-nhap/11086-dai-son/'
    ]);
    expect(mergerLines(sceneOf({}))).toEqual([]);
  });
});
