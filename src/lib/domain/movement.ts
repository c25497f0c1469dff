import { type MeasuredChange, measuredChangeOf, type Ruled } from './clear-change';
import { countsOf } from './counted';
import type { SeriesPoint } from './unit-series';

/** An emulation movement, as a document names it. */
export interface Movement {
  readonly movement: string;
  readonly name: string;
  /** As `document` says it, or `Không nêu trong văn bản`, with what it says instead in brackets. */
  readonly launched_by: string;
  readonly level: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly document: string;
  readonly section: string | null;
  readonly quote: string | null;
}

/** A document that names a movement: where, and in which words. */
export interface MovementDocument {
  readonly movement: string;
  readonly document: string;
  /** As this document says it, in the words of `Movement.launched_by`: what another says of it is not this one's. */
  readonly launched_by: string;
  /** What this document calls it, in its own words; null where it does not say what it is. */
  readonly called: string | null;
  readonly section: string | null;
  readonly quote: string | null;
}

/** An indicator a movement works for. */
export interface MovementIndicator {
  readonly movement: string;
  readonly indicator: string;
}

/** Who launched a movement: never more than one document states. */
export interface Launcher {
  /** Null where no document names one. */
  readonly by: string | null;
  /** What the document says instead, in Vietnamese: "ngành Y tế triển khai"; null where it says nothing. */
  readonly instead: string | null;
}

const UNSTATED = /^Không nêu trong văn bản(?: \((.+)\))?$/;

export function launcherOf({ launched_by: text }: Pick<MovementDocument, 'launched_by'>): Launcher {
  const unstated = UNSTATED.exec(text);
  return unstated === null
    ? { by: text, instead: null }
    : { by: null, instead: unstated[1] ?? null };
}

/** The launchers that documents state for one movement, each once, in the order named; none where no document states one. */
export function statedLaunchersOf(
  places: readonly Pick<MovementDocument, 'launched_by'>[]
): readonly string[] {
  return [...new Set(places.flatMap((place) => launcherOf(place).by ?? []))];
}

/** What documents call one movement, each word once; empty where none says. */
export function calledIn(places: readonly Pick<MovementDocument, 'called'>[]): readonly string[] {
  return [...new Set(places.flatMap(({ called }) => called ?? []))];
}

/** The first year that any of these movements states as its beginning; null where none states one. */
export function firstYearOf(movements: readonly Pick<Movement, 'from'>[]): number | null {
  const years = movements.flatMap(({ from }) => (from === null ? [] : [Number(from)]));
  return years.length === 0 ? null : Math.min(...years);
}

/**
 * The change of a figure from a year on: between the first and the last reported figure of one standard and of
 * like periods. It says what changed meanwhile, never why.
 *
 * @param points a series in order of time
 * @param from the first year that counts
 * @returns null with fewer than two such figures
 */
export function changeSince(
  points: readonly Pick<SeriesPoint, 'position' | 'period' | 'value' | 'standard' | 'figure'>[],
  from: number,
  indicator: Ruled
): MeasuredChange | null {
  const lengthOf = (period: string): string => period.replaceAll(/\d/g, '');
  // Part of a year stands before its end.
  const known = points.flatMap((point) =>
    point.figure !== null && Math.ceil(point.position) >= from
      ? [{ ...point, counts: countsOf(point.figure, indicator) }]
      : []
  );
  const last = known.at(-1);
  if (last === undefined) return null;
  const like = known.filter(
    ({ standard, period }) =>
      standard === last.standard && lengthOf(period) === lengthOf(last.period)
  );
  return measuredChangeOf(
    like.map(({ position, period, value, counts }) => ({ year: position, period, value, counts })),
    indicator
  );
}
