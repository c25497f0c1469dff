import type { Documented } from './documented';
import type { Cell, Land } from './land';
import { blankFigures, type Model } from './model';
import { rateWithin } from './path';
import { drawBetween, drawOf, noiseOf } from './random';
import { MONTH_SLOTS } from './slots';

export const DISBURSEMENT = 'giai-ngan';

/** Share of a year's plan usually paid out by the end of each month: slow until summer, a rush in December. */
const BY_MONTH = [0.01, 0.03, 0.07, 0.12, 0.18, 0.26, 0.34, 0.43, 0.52, 0.62, 0.76, 0.96];

/** Share of the plan paid by the end of a month of the year. */
function paidBy(cell: Cell, year: number, month: number): number {
  const key = `${DISBURSEMENT} ${cell.unit.unit} ${year}`;
  const pace =
    1 + 0.09 * noiseOf(`pace ${key}`) - (drawOf(`slow ${cell.unit.unit}`) < 0.08 ? 0.2 : 0);
  const epidemic = year === 2021 ? 0.86 : 1;
  // The storm of September 2024 stopped the building sites; part of it was made good by December.
  const storm = year === 2024 && month >= 9 ? 0.86 + 0.02 * (month - 9) : 1;
  const noise = 1 + 0.03 * noiseOf(`paid ${key} ${cell.former.unit}`);
  return Math.min(1, (BY_MONTH[month - 1] ?? 1) * pace * epidemic * storm * noise);
}

/** Million đồng of public investment planned for a year. */
function planOf(cell: Cell, year: number): number {
  const perHead = drawBetween(`plan ${DISBURSEMENT} ${cell.unit.unit}`, 0.35, 0.9);
  const noise = 1 + 0.25 * noiseOf(`plan ${DISBURSEMENT} ${cell.key} ${year}`);
  return Math.max(
    50,
    Math.round(cell.population * perHead * 1.07 ** (year - 2025) * Math.max(0.3, noise))
  );
}

/** The document's rate for the whole year, which December has to show. */
function printedOf(cell: Cell, year: number, documented: Documented): number | null {
  const entry = documented.at(cell.unit.unit, DISBURSEMENT, String(year));
  return entry === null ? null : rateWithin(entry);
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Million đồng paid since the counting began and planned: since January, in 2025 anew since July. */
function monthOf(
  cell: Cell,
  { year, month }: Month,
  documented: Documented
): readonly [number, number] {
  const plan = planOf(cell, year);
  const printed = printedOf(cell, year, documented);
  const isSecondHalf = year === 2025 && month > 6;
  const year12 = printed === null ? paidBy(cell, year, 12) : printed / 100;
  const share =
    printed === null || month < 12 ? Math.min(paidBy(cell, year, month), year12) : year12;
  if (!isSecondHalf) return [Math.round(plan * share), plan];
  // The former units settled their part; the unit in force got what was left as its own plan.
  const settled = Math.round(plan * Math.min(paidBy(cell, year, 6), year12));
  const left = plan - settled;
  if (printed !== null && month === 12) return [Math.floor(left * year12), left];
  return [Math.max(0, Math.min(left, Math.round(plan * share) - settled)), left];
}

/** Disbursement month by month, cumulative within the year; printed in tỷ. */
export const disbursementModel: Model = {
  indicator: DISBURSEMENT,
  slots: MONTH_SLOTS,
  form: 'rate',
  scale: 1000,
  newest: 'final',
  figures(land: Land, documented: Documented) {
    const figures = blankFigures(land.cells.length, MONTH_SLOTS.length, true);
    land.cells.forEach((cell, index) => {
      MONTH_SLOTS.forEach((slot, at) => {
        const [paid, plan] = monthOf(cell, slot, documented);
        figures.parts[index * MONTH_SLOTS.length + at] = paid;
        if (figures.wholes !== null) figures.wholes[index * MONTH_SLOTS.length + at] = plan;
      });
    });
    return figures;
  }
};
