import { groupBy } from './group-by';
import { assessmentOf } from './assessment';
import { byAttention } from './board';
import { type Comparability, weakestOf } from './comparability';
import { rivalsOf } from './evidence';
import { type Figure, figureOfReading } from './figure';
import { type ExactReading, isExactReading } from './goal';
import type { Indicator, Standard } from './indicator';
import {
  type Figure as FormerFigure,
  type PartTransfer,
  beforePartsOf
} from './merge/before-parts';
import { beforeValueOf } from './merge/before-value';
import { NOTHING_OWN } from './merge/own-knowledge';
import type { Observation } from './observation';
import type { Period } from './period';
import { byUse, readingOf, standardAt } from './reading';
import type { Assessment, Reading } from './result';
import { isSampleTarget, withSample } from './sample';
import { isKnownWithin, type Scope, targetWithin } from './scope';
import type { Target } from './target';
import type { Unit } from './unit';

/** A value that can stand on a line. */
export interface SeriesPoint {
  /** Place among yearly points: a year's figure stands at its end. */
  readonly position: number;
  readonly period: string;
  readonly value: number;
  /** `rebuilt`: added up from former units on the new boundary. */
  readonly kind: 'reported' | 'rebuilt';
  readonly standard: string | null;
  /** Null for a rebuilt value. */
  readonly figure: Figure | null;
}

/** One indicator of one unit over time. */
export interface UnitSeries {
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  /**
   * Figures that cannot stand on a line: bounds, spans of years, parts of a year among years, and what another
   * figure of the same time contradicts. One a place in time.
   */
  readonly loose: readonly Figure[];
  readonly assessment: Assessment | null;
  /** How far the rebuilt values may be compared with the reported ones; null without any. */
  readonly comparability: Comparability | null;
  /** Years before the merger for which there is no single rebuilt value. */
  readonly unknownYears: readonly number[];
  readonly isSample: boolean;
}

export interface SeriesInput {
  readonly units: readonly Pick<Unit, 'unit' | 'type'>[];
  readonly indicator: Indicator;
  readonly standards: readonly Standard[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  /** Yearly figures of former units; none where only sourced figures are shown. */
  readonly formerFigures: readonly FormerFigure[];
  readonly transfers: readonly PartTransfer[];
  readonly scope: Scope;
}

interface Rebuilt {
  readonly points: readonly SeriesPoint[];
  readonly comparability: Comparability | null;
  readonly unknownYears: readonly number[];
}

const FINENESS = { year: 0, half: 1, quarter: 2, month: 3 } as const;
/** Figures of one length that are a series of their own, however seldom the indicator is due. */
const SERIES = 3;

/** Whether a figure of this length belongs to the line: half a year's sum is no point of yearly sums. */
function isOfSeries(
  kind: Period['kind'],
  frequency: Indicator['frequency'],
  alike: number
): boolean {
  if (kind === 'span' || kind === 'school_year' || kind === 'census') return false;
  const finest = frequency in FINENESS ? FINENESS[frequency as keyof typeof FINENESS] : 3;
  return FINENESS[kind] <= finest || alike >= SERIES;
}

/** One reading a place in time, the one a verdict would use; what cannot stand on the line apart. */
function readingsOf(
  rows: readonly Observation[],
  { indicator, standards }: SeriesInput
): {
  readonly line: readonly ExactReading[];
  readonly loose: readonly Reading[];
  readonly all: readonly Reading[];
} {
  const all = rows
    .map((row) => readingOf(row, indicator, standards, 0))
    .filter((reading) => reading !== null)
    .sort((a, b) => a.position - b.position || byUse(a, b));
  const alike = ({ period }: Reading): number =>
    all.filter((other) => other.period.kind === period.kind).length;
  // Which of two figures that contradict each other would be the point, nobody can say.
  const stands = (reading: Reading): reading is ExactReading =>
    isExactReading(reading) &&
    isOfSeries(reading.period.kind, indicator.frequency, alike(reading)) &&
    rivalsOf(reading, all).length === 0;
  const line = all.filter(stands);
  const loose = all.filter((reading) => !stands(reading));
  return {
    line: line.filter((reading, at) => line[at - 1]?.position !== reading.position),
    loose: loose.filter((reading, at) => !rivalsOf(reading, loose.slice(0, at)).length),
    all
  };
}

/** The years before the unit's own figures, on its boundary. */
function rebuiltOf(
  unit: string,
  before: number,
  input: SeriesInput,
  years: ReadonlyMap<string, readonly FormerFigure[]>,
  transfers: readonly PartTransfer[]
): Rebuilt {
  const { indicator, standards } = input;
  const points: SeriesPoint[] = [];
  const marks: Comparability[] = [];
  const unknownYears: number[] = [];
  for (const [year, figures] of years) {
    if (Number(year) >= before) continue;
    const parts = beforePartsOf(unit, indicator, year, transfers, figures, NOTHING_OWN);
    const found = beforeValueOf(parts, indicator);
    if (found.kind !== 'value' || found.value === null) {
      if (found.kind !== 'none') unknownYears.push(Number(year));
      continue;
    }
    marks.push(found.comparability);
    points.push({
      position: Number(year),
      period: year,
      value: found.value,
      kind: 'rebuilt',
      standard: standardAt(standards, indicator.indicator, `${year}-12-31`),
      figure: null
    });
  }
  return { points, comparability: marks.length === 0 ? null : weakestOf(marks), unknownYears };
}

/** The series of every unit that has a figure or a target, one after another. */
export function* unitSeries(input: SeriesInput): Generator<UnitSeries> {
  const { indicator, standards, scope } = input;
  const known = input.observations.filter((row) => isKnownWithin(row, scope));
  const observations = groupBy(known, (row) => row.unit);
  const targets = withSample(input.targets)
    .map((target) => targetWithin(target, scope))
    .filter((target) => target !== null);
  const years = groupBy(input.formerFigures, (row) => row.period);
  const around = [...groupBy(input.transfers, (row) => row.former).values()];
  for (const { unit, type } of input.units) {
    const rows = observations.get(unit) ?? [];
    const asked = targets.filter((target) => target.unit === unit || target.unit === 'all');
    const own = around.filter((group) => group.some((row) => row.unit === unit)).flat();
    const { line, loose, all } = readingsOf(rows, input);
    const before = line.find(({ period }) => period.kind === 'year')?.position ?? Infinity;
    const rebuilt = rebuiltOf(unit, before, input, years, own);
    if (rows.length + asked.length + rebuilt.points.length === 0) continue;
    // Judged on the day of the data: no reader's day to count from.
    const context = { today: scope.today, isToday: false, unitType: type, standards };
    const assessment =
      asked.map((target) => assessmentOf(target, indicator, rows, context)).sort(byAttention)[0] ??
      null;
    const reported = line.map((reading): SeriesPoint => {
      const { position, period, value, standard } = reading;
      const figure = figureOfReading(reading, indicator, all);
      return { position, period: period.text, value, kind: 'reported', standard, figure };
    });
    yield {
      unit,
      points: [...rebuilt.points, ...reported].sort((a, b) => a.position - b.position),
      loose: loose
        .map((reading) => figureOfReading(reading, indicator, all))
        .filter((figure) => figure !== null),
      assessment,
      comparability: rebuilt.comparability,
      unknownYears: rebuilt.unknownYears,
      isSample:
        rows.some((row) => row.provenance === 'sample') ||
        (assessment !== null && isSampleTarget(assessment.target))
    };
  }
}
