import { breakBetween } from './break-between';
import { confidenceOf } from './confidence';
import { differenceOf, finiteOf } from './epsilon';
import { inTermOf } from './evidence';
import { findings, type Findings, type Question } from './findings';
import { fourCellsOf, keepsLimit } from './floor-each-year';
import { line, maybe, num, pct, QUANTITY, val, yr } from './formula';
import { baseReadingOf, exactOf, isStrictTarget, seriesOf, type ExactReading } from './goal';
import { growthAverageOf, yearlyGrowthsOf, type GrowthAverageResult } from './growth';
import { ladderOf } from './ladder';
import type { Reason } from './reason';
import type { FormulaLine } from './result';
import { growthPathValueOf } from './scale';
import type { Point } from './series';
import { yearStripOf } from './year-strip';

function curveFrom(base: ExactReading | null, growth: number): (year: number) => number | null {
  const point = base === null ? null : { year: base.position, value: base.value };
  return (year) => growthPathValueOf(point, growth, year);
}

/** Growth asked of every single year stands on the year before it, as it came out: a miss is not made up. */
function stepsFrom(
  base: ExactReading | null,
  exact: readonly ExactReading[],
  growth: number
): (year: number) => number | null {
  return (year) => {
    const known = exact.filter(
      ({ position }) => base !== null && position >= base.position && position < year
    );
    return curveFrom(known.at(-1) ?? base, growth)(year);
  };
}

/** The curve of g a year from the base, as a ladder; without a base no step has a value. */
function growthLadder(
  question: Question,
  base: ExactReading | null,
  growth: number,
  pathAt: (year: number) => number | null = curveFrom(base, growth)
) {
  const { evidence, thisYear, duePosition } = question;
  const ladder = ladderOf({
    base,
    readings: evidence.readings.filter((reading) => reading.position <= duePosition),
    firstYear: evidence.baseYear,
    dueYear: evidence.dueYear,
    thisYear,
    pathAt
  });
  return { base, ladder, pathThisYear: pathAt(thisYear) };
}

/** Type D, "average g a year". Paces are fractions: the mean growth and the growth still needed. */
export function averageGrowthFindings(question: Question): Findings {
  const { evidence, goal, duePosition } = question;
  const growth = goal.change;
  if (growth === null) return findings('not_computable', 'no_target_value');
  const readings = evidence.readings.filter((reading) => reading.position <= duePosition);
  const base = baseReadingOf(evidence, duePosition);
  const latest = exactOf(readings).at(-1) ?? null;
  const common = growthLadder(question, base, growth);
  if (base === null || latest === null) {
    const isBound = readings.length > 0;
    return isBound
      ? findings('insufficient_data', 'bound_only', common)
      : findings('no_data', evidence.emptyReason, common);
  }
  const broken = breakBetween(base, latest);
  if (broken !== null) {
    return findings('not_assessed_break', broken, { ...common, current: latest });
  }
  const result = growthAverageOf({
    series: seriesOf(exactOf(readings)),
    baseYear: evidence.baseYear,
    targetYear: duePosition,
    targetGrowth: growth
  });
  const points = exactOf(readings).filter((row) => row.position >= base.position).length;
  const found = {
    ...common,
    requiredPace: result.requiredGrowth,
    points,
    confidence: confidenceOf(points)
  };
  const isOver = question.now > duePosition && latest.position < duePosition;
  if (isOver) return findings('awaiting_final', 'final_value_missing', found);
  if (latest.isBase) return findings('insufficient_data', 'base_only', found);
  return findings(result.status, reasonOf(result, growth), {
    ...found,
    current: latest,
    gap: differenceOf(goal.value, latest.value),
    observedPace: result.meanGrowth,
    compared: exactOf(readings).filter(({ position }) => position >= base.position),
    pathNow: latest === base ? null : pathAtOf(base, growth, latest),
    ratio: result.ratio,
    formula: averageFormula(base, latest, growth, result, duePosition)
  });
}

function pathAtOf(base: ExactReading, growth: number, at: ExactReading): number | null {
  return growthPathValueOf({ year: base.position, value: base.value }, growth, at.position);
}

function reasonOf(result: GrowthAverageResult, growth: number): Reason | null {
  if (result.status === 'insufficient_data') return 'single_point';
  if (result.status !== 'not_computable') return null;
  return growth > 0 ? 'not_positive' : 'growth_not_positive';
}

function averageFormula(
  base: ExactReading,
  latest: ExactReading,
  growth: number,
  result: GrowthAverageResult,
  duePosition: number
): readonly FormulaLine[] {
  const [from, now] = [base.value, latest.value];
  const elapsed = [yr(latest.position), ' − ', yr(base.position)];
  const mean = result.meanGrowth;
  const level = result.levelTarget;
  return [
    ...line(
      QUANTITY.target,
      [val(from), ' × (1 + ', pct(growth), ')^(', yr(duePosition), ' − ', yr(base.position), ')'],
      maybe(val, level)
    ),
    ...line(
      QUANTITY.meanGrowth,
      ['(', val(now), ' / ', val(from), ')^(1 / (', ...elapsed, ')) − 1'],
      maybe(pct, mean)
    ),
    ...line(QUANTITY.ratio, [pct(mean), ' / ', pct(growth)], maybe(num, result.ratio)),
    ...line(
      QUANTITY.requiredGrowth,
      [
        '(',
        val(level),
        ' / ',
        val(now),
        ')^(1 / (',
        yr(duePosition),
        ' − ',
        yr(latest.position),
        ')) − 1'
      ],
      maybe(pct, result.requiredGrowth)
    )
  ];
}

/** Type D, "at least g every year": the four-cell rule on the growths of the term's years. */
export function yearlyGrowthFindings(question: Question): Findings {
  const { target, evidence, goal, thisYear } = question;
  const growth = goal.change;
  if (growth === null) return findings('not_computable', 'no_target_value');
  const strict = isStrictTarget(target);
  const exact = exactOf(evidence.readings);
  const growths = yearlyGrowthsOf(
    exact.map((reading) => ({ year: reading.position, value: reading.value }))
  );
  const inTerm = inTermOf(evidence);
  const known: (Point & { readonly from: number })[] = [];
  for (const { year, growth: value, from } of growths) {
    const isOfTerm = year >= evidence.fromYear && year <= evidence.dueYear;
    if (isOfTerm && value !== null) known.push({ year, value, from });
  }
  const years = yearStripOf(inTerm, evidence.fromYear, evidence.dueYear, thisYear, ({ period }) => {
    const found = known.find((point) => point.year === period.year);
    if (found === undefined) return null;
    return keepsLimit(found.value, growth, 'increase', strict) ? 'met' : 'missed';
  });
  const base = baseReadingOf(evidence, evidence.dueYear);
  const pathAt = stepsFrom(base, exact, growth);
  const common = { ...growthLadder(question, base, growth, pathAt), years };
  const latest = inTerm.at(-1) ?? null;
  if (latest === null) {
    return base === null
      ? findings('no_data', evidence.emptyReason, common)
      : findings('insufficient_data', 'base_only', { ...common, requiredPace: growth });
  }
  const cells = fourCellsOf(known, growth, 'increase', strict);
  const found = {
    ...common,
    current: latest,
    yearsMet: cells.yearsMet,
    yearsTotal: cells.yearsTotal,
    points: exact.length,
    confidence: confidenceOf(exact.length)
  };
  const last = known.at(-1);
  if (latest.value === null) return findings('insufficient_data', 'bound_only', found);
  if (last === undefined || last.year !== latest.position) return unknownGrowth(latest.position);
  const [broken = null] = exact
    .filter(({ position }) => position === latest.position - 1)
    .map((reading) => breakBetween(reading, latest));
  if (broken !== null) return findings('not_assessed_break', broken, found);
  return findings(cells.status, null, {
    ...found,
    margin: cells.margin,
    observedPace: last.value,
    compared: exact.filter(({ position }) => position >= last.year - 1 && position <= last.year),
    pathNow: finiteOf(last.from * (1 + growth)),
    formula: line(
      QUANTITY.yearGrowth,
      [val(latest.value), ' / ', val(last.from), ' − 1'],
      pct(last.value)
    )
  });

  function unknownGrowth(position: number): Findings {
    if (exact.length < 2) return findings('insufficient_data', 'single_point', found);
    const isGap = !exact.some((reading) => reading.position === position - 1);
    return findings('not_computable', isGap ? 'gap_year' : 'not_positive', found);
  }
}
