import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/lib/domain/period';
import { MODELS } from './catalogue';
import type { Land } from './land';
import type { Model } from './model';
import { totalOf } from './observations';
import { type World, world } from './world.fixture';

let native: World['native'];
let documented: World['documented'];
let land: World['land'];
let rows: World['rows'];
let rowsOf: World['rowsOf'];
beforeAll(async () => {
  ({ native, documented, land, rows, rowsOf } = await world());
}, 60_000);
afterAll(() => native.close());

describe('before and after the merger', () => {
  it.each(MODELS.map((model) => [model.indicator, model] as const))(
    'the total of %s over the former units is the total over the units in force',
    (_, model) => {
      const figures = model.figures(land, documented);
      model.slots.forEach((_slot, at) => {
        const sum = (places: Land['formers']): readonly [number, number] =>
          places.reduce<readonly [number, number]>(
            ([part, whole], place) => {
              const total = totalOf(model, figures, land, place, at);
              return [part + total.part, whole + (total.whole ?? 0)];
            },
            [0, 0]
          );
        expect(sum(land.formers)).toEqual(sum(land.unitsInForce));
      });
    }
  );

  it('what the former units reported adds up to the rebuilt past of a unit made of whole ones', () => {
    const model = MODELS.find(({ indicator }) => indicator === 'ho-ngheo') as Model;
    const figures = model.figures(land, documented);
    let compared = 0;
    for (const unit of land.unitsInForce) {
      const formers = (land.cellsOf.get(unit.unit) ?? []).map((cell) => land.cells[cell]!.former);
      if (formers.some((former) => land.cellsOf.get(former.unit)!.length > 1)) continue;
      model.slots.forEach((slot, at) => {
        if (slot.owner !== 'former') return;
        const reported = formers.map(
          (former) =>
            rowsOf(former.unit, 'ho-ngheo').find(
              (row) => row.period === slot.period && row.standing === 'final'
            ) ?? null
        );
        if (reported.includes(null)) return;
        const { part, whole } = totalOf(model, figures, land, unit, at);
        expect(reported.reduce((sum, row) => sum + (row?.numerator ?? 0), 0)).toBe(part);
        expect(reported.reduce((sum, row) => sum + (row?.denominator ?? 0), 0)).toBe(whole);
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('a divided former unit is the sum of its parts, each in another unit', () => {
    const divided = land.formers.filter(({ unit }) => land.cellsOf.get(unit)!.length > 1);
    expect(divided.length).toBe(57);
    for (const { unit } of divided) {
      const units = land.cellsOf.get(unit)!.map((cell) => land.cells[cell]!.unit.unit);
      expect(new Set(units).size).toBe(units.length);
    }
  });

  it('former units stop on 30 June 2025 and units in force begin after it', () => {
    const wrong = rows.filter(({ unit, period: text }) => {
      const { start, end } = parsePeriod(text)!;
      if (start > '2026-10-31') return true;
      if (unit.startsWith('cu-')) return end > '2025-06-30';
      // A state at the end of 2025 is reported for the year by the unit in force alone.
      return start < '2025-07-01' && text !== '2025';
    });
    expect(wrong).toEqual([]);
  });

  it('the merger year is never counted twice', () => {
    for (const { indicator, slots } of MODELS) {
      const isFlow = slots.some(({ period }) => period.startsWith('2025-'));
      const isState = slots.some(({ period }) => period === '2025');
      expect([indicator, isFlow && isState]).toEqual([indicator, false]);
    }
  });
});
