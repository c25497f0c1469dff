import type { Documented } from './documented';
import type { Cell, Land, Place } from './land';
import { blankFigures, type Figures, type Model } from './model';
import { drawBetween, drawOf, noiseOf } from './random';
import { FLOW_SLOTS, STOCK_SLOTS } from './slots';
import { splitByWeights } from './split';

export const REVENUE = 'thu-ngan-sach';
export const REVENUE_TO_PLAN = 'thu-ngan-sach-so-ke-hoach';
export const INCOME = 'thu-nhap';

/** Level of a year's revenue against 2025: growth, the dip of 2021, the storm of 2024. */
function levelOf(place: Place, year: number): number {
  const growth = drawBetween(`growth ${REVENUE} ${place.unit}`, 0.06, 0.14);
  const turns = drawOf(`turn ${REVENUE} ${place.unit}`) < 0.06 ? 0.16 : 0;
  const storm = drawBetween(`storm ${REVENUE} ${place.unit}`, 0.01, 0.09);
  const shocks: Readonly<Record<number, number>> = { 2021: 0.9, 2024: 1 - storm, 2026: 1 - turns };
  return (1 + growth) ** (year - 2025) * (shocks[year] ?? 1);
}

/** Level of 2025 in million đồng when a document gives the total of the five years to 2025. */
function fromTermTotal(place: Place, documented: Documented): number | null {
  const total = documented.at(place.unit, `${REVENUE}-giai-doan`, '2020/2025')?.value ?? null;
  if (total === null) return null;
  const levels = [2021, 2022, 2023, 2024, 2025].map((year) => levelOf(place, year));
  return (total * 1000) / levels.reduce((sum, level) => sum + level, 0);
}

/** Million đồng a head in 2025; a documented total sets it for its unit. */
function perHeadOf(place: Place, land: Land, documented: Documented): number {
  const usual =
    (place.isUrban ? 2.2 : 0.75) * Math.exp(0.4 * noiseOf(`level ${REVENUE} ${place.unit}`));
  const year = documented.at(place.unit, REVENUE, '2025')?.value ?? null;
  const printed = year === null ? fromTermTotal(place, documented) : year * 1000;
  if (printed === null) return usual;
  const cells = land.cellsOf.get(place.unit) ?? [];
  const people = cells.reduce((sum, index) => sum + (land.cells[index]?.population ?? 0), 0);
  return printed / people;
}

/** Million đồng collected, by cell and slot. */
function revenueOf(land: Land, documented: Documented): Float64Array {
  const slots = FLOW_SLOTS;
  const { parts } = blankFigures(land.cells.length, slots.length, false);
  for (const place of land.unitsInForce) {
    const perHead = perHeadOf(place, land, documented);
    for (const index of land.cellsOf.get(place.unit) ?? []) {
      const cell = land.cells[index];
      if (cell === undefined) continue;
      const offset = Math.exp(0.25 * noiseOf(`offset ${REVENUE} ${cell.key}`));
      slots.forEach((slot, at) => {
        const half = drawBetween(`half ${REVENUE} ${cell.key}`, 0.44, 0.52);
        const share = slot.period === '2025-H1' ? half : slot.period === '2025-H2' ? 1 - half : 1;
        const noise = 1 + 0.03 * noiseOf(`noise ${REVENUE} ${cell.key} ${slot.period}`);
        const level = perHead * offset * levelOf(place, slot.year) * share * noise;
        parts[index * slots.length + at] = Math.max(1, Math.round(cell.population * level));
      });
    }
    fitYear(parts, land, place, documented);
  }
  return parts;
}

/** Both halves of 2025 together are the documented total of the unit. */
function fitYear(parts: Float64Array, land: Land, place: Place, documented: Documented): void {
  const printed = documented.at(place.unit, REVENUE, '2025')?.value ?? null;
  if (printed === null) return;
  const cells = land.cellsOf.get(place.unit) ?? [];
  const slots = FLOW_SLOTS.length;
  const halves = ['2025-H1', '2025-H2'].map((period) =>
    FLOW_SLOTS.findIndex((slot) => slot.period === period)
  );
  const places = halves.flatMap((slot) => cells.map((cell) => cell * slots + slot));
  const weights = places.map((at) => parts[at] ?? 0);
  splitByWeights(Math.round(printed * 1000), weights).forEach((part, index) => {
    const at = places[index];
    if (at !== undefined) parts[at] = part;
  });
}

/** Budget revenue collected in the area: million đồng, printed in tỷ. */
export const revenueModel: Model = {
  indicator: REVENUE,
  slots: FLOW_SLOTS,
  form: 'sum',
  scale: 1000,
  newest: 'estimate',
  figures: (land, documented) => ({ parts: revenueOf(land, documented), wholes: null })
};

/** How far above its plan a place collects. */
function overPlanOf(cell: Cell, period: string, year: number): number {
  const usual = year === 2021 ? 0.97 : year === 2024 ? 1.0 : 1.1;
  return usual + 0.08 * noiseOf(`plan ${cell.key} ${period}`);
}

/** Revenue against the plan given: the same revenue over a plan of whole million. */
export const revenueToPlanModel: Model = {
  indicator: REVENUE_TO_PLAN,
  slots: FLOW_SLOTS,
  form: 'rate',
  scale: 1000,
  newest: 'estimate',
  figures(land, documented) {
    const parts = revenueOf(land, documented);
    const figures: Figures = { parts, wholes: new Float64Array(parts.length) };
    land.cells.forEach((cell, index) => {
      const printed = documented.at(cell.unit.unit, REVENUE_TO_PLAN, '2025')?.value ?? null;
      FLOW_SLOTS.forEach((slot, at) => {
        const place = index * FLOW_SLOTS.length + at;
        const isPrinted = printed !== null && slot.year === 2025;
        const over = isPrinted ? printed / 100 : overPlanOf(cell, slot.period, slot.year);
        const plan = Math.max(1, Math.round((parts[place] ?? 0) / Math.max(0.6, over)));
        if (figures.wholes !== null) figures.wholes[place] = plan;
      });
    });
    return figures;
  }
};

/** Income a head: total income of the year in million đồng over the people. */
export const incomeModel: Model = {
  indicator: INCOME,
  slots: STOCK_SLOTS,
  form: 'per_head',
  scale: 1,
  newest: 'estimate',
  figures(land, documented) {
    const slots = STOCK_SLOTS;
    const figures = blankFigures(land.cells.length, slots.length, true);
    land.cells.forEach((cell, index) => {
      const printed = documented.of(cell.unit.unit, INCOME)[0]?.value ?? null;
      const usual = drawBetween(`level ${INCOME} ${cell.unit.unit}`, 62, 88);
      // The printed figure closes the term 2020–2025.
      const level = printed ?? usual * (cell.unit.isUrban ? 1.15 : 1);
      const growth = drawBetween(`growth ${INCOME} ${cell.unit.unit}`, 0.065, 0.12);
      const offset = printed === null ? 0.05 * noiseOf(`offset ${INCOME} ${cell.key}`) : 0;
      slots.forEach((slot, at) => {
        const place = index * slots.length + at;
        const shock = slot.year === 2021 ? 0.95 : slot.year === 2024 ? 0.985 : 1;
        const noise = 1 + 0.008 * noiseOf(`noise ${INCOME} ${cell.unit.unit} ${slot.period}`);
        const people = Math.max(1, Math.round(cell.population * 1.008 ** (slot.year - 2025)));
        const head = level * (1 + offset) * (1 + growth) ** (slot.year - 2025) * shock * noise;
        figures.parts[place] = Math.round(people * head);
        if (figures.wholes !== null) figures.wholes[place] = people;
      });
    });
    return figures;
  }
};
