import { drawBetween, drawOf, noiseOf } from './random';
import type { Documented, DocumentedValue } from './documented';
import type { Place } from './land';
import type { Slot } from './slots';

/** From where to where the rate of a unit goes between 2020 and 2026, in %, and what disturbs it. */
export interface Course {
  readonly indicator: string;
  readonly start: readonly [low: number, high: number];
  readonly end: readonly [low: number, high: number];
  /** Higher (or lower) on the log-odds scale where the unit is urban. */
  readonly urban?: number;
  /** Spread between the parts of one unit, log-odds. */
  readonly spread?: number;
  /** Noise from one time to the next, log-odds. */
  readonly noise?: number;
  /** Shock of 2021, log-odds; of the storm of September 2024; of the first months after the merger. */
  readonly dip2021?: number;
  readonly storm?: number;
  readonly merger?: number;
  /** Step of a new standard from 2022 on, log-odds. */
  readonly newStandard?: number;
}

const LIMIT = 11.5;
/** Share of units whose series turn round after 2023. */
const BACKWARDS = 0.07;

export function logit(rate: number): number {
  const p = rate / 100;
  if (p <= 0) return -LIMIT;
  if (p >= 1) return LIMIT;
  return Math.max(-LIMIT, Math.min(LIMIT, Math.log(p / (1 - p))));
}

export function shareOf(logOdds: number): number {
  if (logOdds <= -LIMIT + 1) return 0;
  if (logOdds >= LIMIT - 1) return 1;
  return 1 / (1 + Math.exp(-logOdds));
}

/** Runs a little faster first: 0 at the beginning of 2020, 1 at the end of 2026. */
function ease(time: number): number {
  return (1 - Math.exp(-0.11 * time)) / (1 - Math.exp(-0.77));
}

function shockOf(course: Course, slot: Slot): number {
  const { year, month, time } = slot;
  let shock = 0;
  if (year === 2021) shock += (course.dip2021 ?? 0) * (month === 0 || month >= 6 ? 1 : 0.3);
  if (year === 2024 && (month === 0 || month >= 9)) {
    shock += (course.storm ?? 0) * (month === 0 ? 1 : Math.max(0, 1 - (month - 9) * 0.35));
  }
  const after = time - 5.5;
  if (after > 0 && after <= 0.5) shock += (course.merger ?? 0) * (1 - after / 0.58);
  if (year >= 2022) shock += course.newStandard ?? 0;
  return shock;
}

/** Log-odds of the unit at a slot before any documented value is looked at. */
export function freePath(course: Course, place: Place): (slot: Slot) => number {
  const key = `${course.indicator} ${place.unit}`;
  const from = logit(drawBetween(`start ${key}`, ...course.start));
  const to = logit(drawBetween(`end ${key}`, ...course.end));
  const level = (place.isUrban ? 1 : 0) * (course.urban ?? 0);
  const turns = drawOf(`turn ${key}`) < BACKWARDS;
  const noise = course.noise ?? 0.05;
  return (slot) => {
    const before = from + (to - from) * ease(slot.time);
    const back = turns ? -Math.sign(to - from) * 0.3 * Math.max(0, slot.time - 4) : 0;
    return before + level + back + shockOf(course, slot) + noise * noiseOf(`${key} ${slot.period}`);
  };
}

/** A rate inside what the document says: the value itself, or a little beyond a bound. */
export function rateWithin(entry: DocumentedValue): number | null {
  if (entry.value === null) return null;
  if (entry.comparator === '>' || entry.comparator === '>=') {
    return entry.value + 0.3 * Math.max(0, 100 - entry.value);
  }
  if (entry.comparator === '<' || entry.comparator === '<=') return entry.value * 0.92;
  // "Gần 100 %" is not 100.
  return entry.comparator === '<~' ? entry.value * 0.996 : entry.value;
}

interface Anchor {
  readonly time: number;
  readonly shift: number;
  readonly isEnd: boolean;
}

/** A span of years is taken as the level at its end before the merger. */
function timeOf(entry: DocumentedValue, slots: readonly Slot[]): Slot | null {
  const exact = slots.find((slot) => slot.period === entry.period);
  if (exact !== undefined) return exact;
  if (/^\d{4}\/\d{4}$/.test(entry.period))
    return slots.findLast((slot) => slot.year === 2024) ?? null;
  return null;
}

function anchorsOf(
  course: Course,
  place: Place,
  slots: readonly Slot[],
  documented: Documented,
  path: (slot: Slot) => number
): readonly Anchor[] {
  const found = new Map<number, Anchor>();
  for (const entry of documented.of(place.unit, course.indicator)) {
    const slot = timeOf(entry, slots);
    const rate = rateWithin(entry);
    if (slot === null || rate === null) continue;
    const isExact = slot.period === entry.period;
    if (found.has(slot.time) && !isExact) continue;
    const isEnd = rate <= 0 || rate >= 100;
    found.set(slot.time, { time: slot.time, shift: logit(rate) - path(slot), isEnd });
  }
  return [...found.values()].sort((a, b) => a.time - b.time);
}

function shiftAt(anchors: readonly Anchor[], time: number): number {
  const after = anchors.findIndex((anchor) => anchor.time >= time);
  const right = after === -1 ? undefined : anchors[after];
  const left = after === -1 ? anchors.at(-1) : anchors[after - 1];
  if (left !== undefined && right !== undefined) {
    const share = (time - left.time) / (right.time - left.time);
    return left.shift + (right.shift - left.shift) * share;
  }
  const only = left ?? right;
  if (only === undefined) return 0;
  // Away from an exact 0 or 100 % the series comes back to its own course.
  return only.isEnd ? only.shift * 0.55 ** Math.abs(time - only.time) : only.shift;
}

/** Log-odds of the unit at a slot, bent so that it passes through what documents say. */
export function unitPath(
  course: Course,
  place: Place,
  slots: readonly Slot[],
  documented: Documented
): (slot: Slot) => number {
  const free = freePath(course, place);
  const anchors = anchorsOf(course, place, slots, documented, free);
  if (anchors.length === 0) return free;
  return (slot) => free(slot) + shiftAt(anchors, slot.time);
}
