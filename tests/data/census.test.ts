import { describe, expect, it } from 'vitest';
import { allIndicators, allObservations, allStandards } from '$lib/data/queries/catalogue';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { type Census, censusOf } from '$lib/domain/merge/census';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { NOTHING_OWN } from '$lib/domain/merge/own-knowledge';
import { runNative } from '$lib/server/run-native';
import { flowCaption, flowModel } from '../../src/lib/panels/merger/flow-model';
import { toMergerIndicator } from '../../src/lib/panels/merger/merger-indicator';
import { toTransfers } from '../../src/lib/panels/merger/transfer';

const [units, lineage, figures, indicators, standards] = await Promise.all([
  runNative(unitsInForce()),
  runNative(allTransfers()),
  runNative(allObservations()),
  runNative(allIndicators()),
  runNative(allStandards())
]);
const transfers = toTransfers(lineage);
const counted = figures.filter(({ period }) => period === '2019-04-01');
const around = (unit: string) => {
  const formers = new Set(transfers.filter((row) => row.unit === unit).map(({ former }) => former));
  return {
    transfers: transfers.filter((row) => formers.has(row.former)),
    figures: figures.filter((row) => row.unit === unit || formers.has(row.unit))
  };
};
const census = (unit: string): Census | null => {
  const { transfers: rows, figures: known } = around(unit);
  return censusOf(unit, rows, known);
};

describe('a share of people by the census', () => {
  it.each([
    ['moi-11680', 'cu-11728', 5404, 1505],
    ['moi-11728', 'cu-11728', 15762, 4744],
    ['moi-11779', 'cu-11791', 5784, 1649],
    ['moi-11791', 'cu-11791', 14317, 4088]
  ])('gives %s of %s what the census counted there', (unit, former, people, households) => {
    const part = census(unit)?.parts.find((row) => row.former === former);
    expect(part?.people).toEqual({ value: people, isEstimate: true });
    expect(part?.households).toEqual({ value: households, isEstimate: true });
  });
});

describe('the census of 1 April 2019', () => {
  it('has people and households of 311 communes and one district, each a former unit', () => {
    expect(counted).toHaveLength(2 * 312);
    expect(counted.every(({ unit }) => unit.startsWith('cu-'))).toBe(true);
    expect(new Set(counted.map(({ unit }) => unit)).size).toBe(312);
  });

  it('knows every former unit of 49 units, 5 of them by estimated shares', () => {
    const known = units.map(({ unit }) => census(unit)).filter((each) => each?.people.value);
    expect(known).toHaveLength(49);
    expect(known.filter((each) => each?.people.isEstimate)).toHaveLength(5);
    expect(known.every((each) => each?.households.value !== null)).toBe(true);
  });

  // Added up by hand from the tables of the census.
  it.each([
    ['moi-10507', 'Thành Đông', 46_168, 13_898, false],
    ['moi-10675', 'Kinh Môn', 21_027, 6_828, false],
    ['moi-10888', 'Cẩm Giang', 30_216, 8_588, false],
    ['moi-11948', 'Bạch Long Vĩ', 624, 239, false],
    ['moi-11680', 'Kiến Thụy', 9_160 + 8_440 + 6_535 + 3_603 + 5_404, 9_806, true]
  ])('of %s (%s) adds up to %d people and %d households', (unit, _, people, households, guess) => {
    expect(census(unit)).toMatchObject({
      people: { value: people, isEstimate: guess },
      households: { value: households, isEstimate: guess }
    });
  });

  it('is of no side of any change: nothing before, nothing after, no difference', () => {
    for (const { unit } of units) {
      const rows = mergerRowsOf(
        {
          unit,
          indicators: indicators.map(toMergerIndicator),
          ...around(unit),
          own: NOTHING_OWN,
          standards
        },
        null
      ).filter(({ indicator }) => ['dan-so', 'so-ho'].includes(indicator.indicator));
      for (const row of rows) {
        expect([row.before, row.difference, row.rebuilt]).toEqual([null, null, null]);
        expect(row.after?.period).not.toBe('2019-04-01');
      }
    }
  });

  it('draws the bands of a unit it knows wholly, and says so', () => {
    const unit = units.find((row) => row.unit === 'moi-10507')!;
    const own = transfers.filter((row) => row.unit === unit.unit);
    const model = flowModel(unit, around(unit.unit).transfers, 'vi', census(unit.unit));
    expect(model.parts.map(({ amount, amountText }) => [amount, amountText])).toEqual([
      [19_638, '19.638 người'],
      [10_818, '10.818 người'],
      [8_309, '8.309 người'],
      [7_403, '7.403 người']
    ]);
    expect(model.facts[0]).toEqual({
      text: '46.168 người, 1/4/2019',
      note: 'Tổng điều tra, cộng bốn đơn vị cũ'
    });
    const caption = flowCaption(own, census(unit.unit), 'vi');
    expect(caption).toContain(
      'số dân ngày Tổng điều tra 1/4/2019: không phải số của ngày sáp nhập'
    );
    expect(caption).not.toContain('ước tính');
  });

  it('says which band is an estimate, and of which year', () => {
    const { transfers: rows } = around('moi-11680');
    const unit = units.find((row) => row.unit === 'moi-11680')!;
    const own = rows.filter((row) => row.unit === unit.unit);
    expect(flowCaption(own, census(unit.unit), 'vi')).toContain(
      'Phần dân của xã Kiến Hưng (cũ) là ước tính theo số năm 2019.'
    );
    expect(flowModel(unit, rows, 'vi', census(unit.unit)).parts.at(-1)).toMatchObject({
      name: 'xã Kiến Hưng (cũ)',
      amountText: 'khoảng 5.404 người',
      whole: false
    });
  });

  it.each([
    ['moi-11086', 'Đại Sơn: Thanh Hải is not known'],
    ['moi-11617', 'An Hải: its areas are stated']
  ])('leaves %s as it was (%s)', (id) => {
    const unit = units.find((row) => row.unit === id)!;
    const { transfers: rows } = around(id);
    expect(flowModel(unit, rows, 'vi', census(id))).toEqual(flowModel(unit, rows, 'vi'));
  });

  it('leaves a doubt about a population where the population is', () => {
    const unit = units.find((row) => row.unit === 'moi-10888')!;
    expect(unit.population).toBe(64_523);
    expect(unit.note).toContain('có lẽ in sai của 34.523');
    const { facts } = flowModel(unit, around(unit.unit).transfers, 'vi', census(unit.unit));
    expect(facts.at(-1)).toEqual({
      text: '64.523 người',
      note: 'như bảng in; còn nghi ngờ, xem ghi chú'
    });
    expect(units.filter(({ note }) => note !== null).map(({ name }) => name)).toEqual([
      'Cẩm Giang',
      'Cát Hải'
    ]);
  });
});
