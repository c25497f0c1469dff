import { describe, expect, it } from 'vitest';
import type { Ends } from '$lib/domain/merge/ends';
import { changeTextOf, dumbbellModel, markTextOf, type Row } from './dumbbell-model';
import { beforeTextOf, changeFinding, leadOf, mostlyFrom, titleText } from './findings';
import type { MergerTransfer } from './transfer';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

const figure = (value: number, more: object = {}): object => ({
  ...{ period: '2025', value, value_max: null, comparator: '=', numerator: null },
  ...{ denominator: null, provenance: 'reported', standing: 'final', rivals: [] },
  ...more
});

/** A rate of 50 % stated of 2024, and one of 2025. */
const row = (difference: Ends, more: object = {}): Row =>
  ({
    indicator: {
      ...{ indicator: 'x', short: 'Tỷ lệ', short_en: 'Rate', measure: '%', kind: 'rate' },
      ...{ direction: 'increase', decimals: 0, min: 0, max: 100 }
    },
    ...{ period: '2024', likeness: '', before: { low: 50, high: 50 }, stated: figure(50) },
    ...{ after: figure(60), rebuilt: null, difference, change: null, mark: 'exact' },
    ...{ isSample: false, isUnlike: false, isRough: false, isAbout: false },
    ...{ isOwn: false, isBreak: false },
    ...more
  }) as unknown as Row;
const by = (low: number, high = low): Ends => ({ low, high });

describe('the finding over before and after', () => {
  it.each([
    [by(10), 'Tỷ lệ tăng từ 50% (2024) lên 60% (2025): +10 điểm %'],
    [by(-10), 'Tỷ lệ giảm từ 50% (2024) còn 60% (2025): −10 điểm %'],
    [by(0), 'Tỷ lệ không đổi: 50% (2024), 60% (2025)'],
    [by(-2, 3), 'Tỷ lệ: từ 50% (2024) đến 60% (2025), −2 đến +3 điểm %'],
    [by(0, 3), 'Tỷ lệ: từ 50% (2024) đến 60% (2025), 0 đến +3 điểm %']
  ])('says which way %o went, each value with its own time', (difference, text) => {
    expect(plain(changeFinding([row(difference)], 'vi'))).toBe(text);
  });

  it('says of a value what it rests on', () => {
    const derived = row(by(10), { stated: figure(50, { provenance: 'derived' }) });
    expect(beforeTextOf(row(by(10)), 'vi')).toBe('50%');
    expect(beforeTextOf(derived, 'vi')).toBe('50% (suy ra)');
    const rebuilt = { low: 50, high: 50, steps: [], isAbout: true, hasOwn: false };
    expect(beforeTextOf(row(by(10), { rebuilt }), 'vi')).toBe('khoảng 50%');
    expect(beforeTextOf(row(by(10), { rebuilt: { ...rebuilt, isAbout: false } }), 'vi')).toBe(
      '50%'
    );
  });

  it('takes no change across a standard, and calls no sample exact', () => {
    const broken = row(by(10), { difference: null, isBreak: true });
    expect(changeTextOf(broken, 'vi')).toBe('không trừ: chuẩn đã đổi');
    expect(markTextOf(row(by(10)), 'vi')).not.toBe('');
    expect(markTextOf(row(by(10), { isSample: true }), 'vi')).toBe('mẫu');
  });
});

describe('the ends in the picture', () => {
  const ends = (more: object): readonly (readonly [unknown, unknown])[] =>
    dumbbellModel([row(by(10), more)], 'vi').panels.flatMap(({ rows }) =>
      rows.map(({ before, after }) => [before, after] as const)
    );

  it('leave a bound open on its own side', () => {
    expect(ends({ before: { low: 40, high: null } })[0]![0]).toMatchObject({ bound: 'above' });
    expect(ends({ before: { low: null, high: 40 } })[0]![0]).toMatchObject({ bound: 'below' });
    expect(ends({})[0]![0]).toMatchObject({ bound: null });
  });

  it.each([
    ['reported', 'final', 'solid'],
    ['reported', 'estimate', 'estimate'],
    ['sample', 'final', 'sample'],
    ['own', 'final', 'own']
  ])('are filled by where a figure is from: %s, %s', (provenance, standing, fill) => {
    const after = figure(60, { provenance, standing });
    expect(ends({ after })[0]![1]).toMatchObject({ fill });
  });
});

describe('what former units brought', () => {
  const part = (former_name: string, area_km2: number): MergerTransfer =>
    ({ former_name, former_type: 'xã', basis: 'all', area_km2 }) as unknown as MergerTransfer;

  it('names those with nearly all of the area, where a few have it', () => {
    expect(plain(mostlyFrom([part('An', 90), part('Bình', 8), part('Cát', 2)], 'vi'))).toBe(
      '98% diện tích đến từ xã An (cũ) và xã Bình (cũ).'
    );
    expect(mostlyFrom([part('An', 50), part('Bình', 50)], 'vi')).toBeNull();
  });

  it('says of a title who held it and for how many people, at least', () => {
    const held = { holders: ['a', 'b', 'c'], silent: ['d', 'e'], total: 5, people: 62 };
    expect(titleText(held, 'vi')).toBe(
      '3/5 đơn vị cũ đã được công nhận, 62% dân số; 2 chưa có số liệu'
    );
    expect(titleText({ ...held, people: null, silent: [] }, 'vi')).toBe(
      '3/5 đơn vị cũ đã được công nhận'
    );
    const all = ['a', 'b', 'c', 'd', 'e'];
    expect(titleText({ ...held, holders: [], silent: all }, 'vi')).toBe('');
  });
});

describe('what the composition means for values before', () => {
  const part = (name: string, share_as_of: number | null): MergerTransfer =>
    ({
      ...{ former_name: name, former_type: 'xã', basis: 'part_area_part_population', share_as_of }
    }) as MergerTransfer;
  const whole = { ...part('A', null), basis: 'all' } as MergerTransfer;

  it('denies no share that is estimated from another year, and calls none known', () => {
    const estimated = leadOf([whole, part('B', 2019)], 'vi');
    expect(estimated).toContain('ước tính theo số dân năm 2019');
    expect(estimated).not.toContain('Chưa văn bản nào trong danh mục nêu phần dân về đây');
    expect(leadOf([whole, part('B', null)], 'vi')).toContain('Chưa văn bản nào trong danh mục');
    expect(leadOf([part('B', 2019), part('C', null)], 'vi')).toContain('Mọi đơn vị cũ');
  });
});
