import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODELS } from './catalogue';
import { isWithin } from './documented';
import type { Model } from './model';
import { totalOf } from './observations';
import type { SampleRow } from './report';
import { FLOW_SLOTS } from './slots';
import { type World, world } from './world.fixture';

let native: World['native'];
let documented: World['documented'];
let land: World['land'];
let rowsOf: World['rowsOf'];
beforeAll(async () => {
  ({ native, documented, land, rowsOf } = await world());
}, 60_000);
afterAll(() => native.close());

describe('documented values', () => {
  it('are what the sample says where it has that unit, indicator and period', () => {
    let compared = 0;
    for (const unit of land.unitsInForce) {
      for (const { indicator } of MODELS) {
        for (const entry of documented.of(unit.unit, indicator)) {
          const row = rowsOf(unit.unit, indicator).find(({ period }) => period === entry.period);
          if (row === undefined || row.value === null) continue;
          const all = documented
            .of(unit.unit, indicator)
            .filter(({ period }) => period === entry.period);
          expect([
            unit.unit,
            indicator,
            row.value,
            all.some((one) => isWithin(one, row.value!))
          ]).toEqual([unit.unit, indicator, row.value, true]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('are what the rebuilt past says for years before the merger', () => {
    for (const model of MODELS.filter(({ form }) => form !== 'per_head')) {
      const figures = model.figures(land, documented);
      model.slots.forEach((slot, at) => {
        for (const unit of land.unitsInForce) {
          const entry = documented.at(unit.unit, model.indicator, slot.period);
          if (entry === null || slot.owner === 'unit') continue;
          const { part, whole } = totalOf(model, figures, land, unit, at);
          const value = model.form === 'rate' ? (100 * part) / (whole ?? 1) : part / model.scale;
          expect([unit.unit, model.indicator, isWithin(entry, value)]).toEqual([
            unit.unit,
            model.indicator,
            true
          ]);
        }
      });
    }
  });

  it('of a whole 2025 are the two halves together', () => {
    const model = MODELS.find(({ indicator }) => indicator === 'thu-ngan-sach') as Model;
    const figures = model.figures(land, documented);
    for (const unit of land.unitsInForce) {
      const entry = documented.at(unit.unit, 'thu-ngan-sach', '2025');
      if (entry === null) continue;
      const halves = FLOW_SLOTS.flatMap((slot, at) => (slot.year === 2025 ? [at] : []));
      const sum = halves.reduce(
        (total, at) => total + totalOf(model, figures, land, unit, at).part,
        0
      );
      expect(sum / 1000).toBeCloseTo(entry.value!, 6);
    }
  });

  it('of some months of 2025 are those months together', () => {
    const entry = documented.at('moi-11914', 'tthc-dung-han', '2025-H2')!;
    const months = rowsOf('moi-11914', 'tthc-dung-han').filter(
      ({ period }) => period >= '2025-07' && period <= '2025-11'
    );
    const sum = (pick: (row: SampleRow) => number | null): number =>
      months.reduce((total, row) => total + (pick(row) ?? 0), 0);
    expect(months).toHaveLength(5);
    expect(sum((row) => row.denominator)).toBe(entry.denominator);
    expect(sum((row) => row.numerator)).toBe(entry.numerator);
  });
});
