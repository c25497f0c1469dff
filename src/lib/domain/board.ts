import { groupBy } from './group-by';
import { judgementOf } from './assessment';
import { type Figure, figureOfReading, latestOf } from './figure';
import { type Indicator, isApplicable, type Standard } from './indicator';
import type { Observation } from './observation';
import type { Reason } from './reason';
import type { Judgement } from './result';
import { isOwnTarget } from './own-set';
import { isSampleTarget, withSample } from './sample';
import { isKnownWithin, type Scope, targetWithin } from './scope';
import { bySeverity, STATUS, type Status } from './status';
import type { Target } from './target';
import type { Text } from './text';
import type { Unit } from './unit';
import { watchFirst } from './watch-first';

/** One indicator of one unit: its figure, and how its target stands. */
export interface Cell {
  readonly indicator: string;
  /** Null where there is a figure but no target. Of several targets, the one that wants attention first. */
  readonly status: Status | null;
  readonly reason: Reason | null;
  readonly figure: Figure | null;
  /** The figure is a starting point and gives no verdict. */
  readonly isBase: boolean;
  /** Level asked by the target shown; null where it is none or cannot be computed yet. */
  readonly goal: number | null;
  /** The verdict rests on a sample target or a sample figure. */
  readonly isSample: boolean;
  /** The target or the figure shown is the unit's own, not published. */
  readonly isOwn?: boolean;
  readonly targets: number;
}

export interface Verdict {
  readonly indicator: string;
  readonly status: Status;
  readonly reason: Reason | null;
}

export interface Watch {
  readonly target: string;
  readonly indicator: string;
  readonly title: Text;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly why: Text;
}

/** One unit on the board, in the order of its indicators. */
export interface BoardRow {
  readonly unit: string;
  readonly cells: readonly Cell[];
  readonly verdicts: readonly Verdict[];
  /** Figures known of the unit, of any indicator. */
  readonly figures: number;
}

/** A row with what to look at first, which only a page that judges for itself knows. */
export interface WatchedRow extends BoardRow {
  readonly watch: readonly Watch[];
}

export interface BoardInput {
  readonly units: readonly Pick<Unit, 'unit' | 'type'>[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  /** Targets of `all` units count for every one. */
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly scope: Scope;
}

const WATCHED = 3;

/** Judged before waiting, then the worse one: which of several targets stands for an indicator. */
export function byAttention(a: Judgement, b: Judgement): number {
  const waits = (row: Judgement): number => (row.counting === 'judged' ? 0 : 1);
  return waits(a) - waits(b) || bySeverity(a.status, b.status);
}

function cellOf(
  indicator: Indicator,
  assessments: readonly Judgement[],
  observations: readonly Observation[],
  standards: readonly Standard[]
): Cell {
  const lead = [...assessments].sort(byAttention)[0];
  const reading = lead?.current ?? lead?.base ?? null;
  const isSampled = lead !== undefined && isSampleTarget(lead.target);
  const named = isSampled ? 'sample' : 'reported';
  const judged =
    lead === undefined || reading === null
      ? null
      : figureOfReading(reading, indicator, lead.others, named);
  // A figure that a target does not count must not stand beside its "no data".
  const figure = lead === undefined ? latestOf(observations, indicator, standards) : judged;
  const isOwn = (lead !== undefined && isOwnTarget(lead.target)) || figure?.provenance === 'own';
  return {
    indicator: indicator.indicator,
    status: lead?.status ?? null,
    reason: lead?.reason ?? null,
    figure,
    isBase: judged !== null && lead?.current === null,
    goal: lead?.goal.value ?? null,
    isSample: isSampled || figure?.provenance === 'sample',
    ...(isOwn ? { isOwn } : {}),
    targets: assessments.length
  };
}

function watchOf(assessments: readonly Judgement[]): Watch[] {
  return watchFirst(assessments)
    .slice(0, WATCHED)
    .map(({ assessment: { target, indicator, status, reason }, why }) => ({
      target: target.target,
      indicator: indicator.indicator,
      title: {
        vi: target.title ?? indicator.short,
        en: target.title_en ?? indicator.short_en
      },
      status,
      reason,
      why
    }));
}

/**
 * Row after row of the board, so that a page can breathe in between. A unit without figures and targets
 * has a row without cells; an indicator that does not apply and has no figure has no cell.
 */
export function* boardRows(input: BoardInput): Generator<WatchedRow> {
  const { scope, standards } = input;
  const known = input.observations.filter((row) => isKnownWithin(row, scope));
  const observations = groupBy(known, (row) => row.unit);
  const targets = groupBy(
    withSample(input.targets)
      .map((target) => targetWithin(target, scope))
      .filter((target) => target !== null),
    (target) => target.unit
  );
  for (const { unit, type } of input.units) {
    const figures = observations.get(unit) ?? [];
    const figuresOf = groupBy(figures, (row) => row.indicator);
    const targetsOf = groupBy(
      [...(targets.get('all') ?? []), ...(targets.get(unit) ?? [])],
      (target) => target.indicator
    );
    const context = { today: scope.today, unitType: type, standards };
    const all: Judgement[] = [];
    const cells: Cell[] = [];
    for (const indicator of input.indicators) {
      const rows = figuresOf.get(indicator.indicator) ?? [];
      const asked = targetsOf.get(indicator.indicator) ?? [];
      if (rows.length === 0 && (asked.length === 0 || !isApplicable(indicator, type))) continue;
      const assessments = asked.map((target) => judgementOf(target, indicator, rows, context));
      all.push(...assessments);
      cells.push(cellOf(indicator, assessments, rows, standards));
    }
    yield {
      unit,
      cells,
      verdicts: all.map(({ target, status, reason }) => ({
        indicator: target.indicator,
        status,
        reason
      })),
      watch: watchOf(all),
      figures: figures.length
    };
  }
}

/** Troubles from the gravest: missed or going back, slow, in need of speed. */
const TROUBLES: readonly ((status: Status) => boolean)[] = [
  (status) => STATUS[status].family === 'not_met' || status === 'moving_away',
  (status) => status === 'limited' || status === 'no_clear_change',
  (status) => status === 'needs_acceleration'
];

/** Order "most trouble first", compared count by count: never a sum or a score. */
export function byTrouble(a: Pick<BoardRow, 'verdicts'>, b: Pick<BoardRow, 'verdicts'>): number {
  for (const isTrouble of TROUBLES) {
    const count = ({ verdicts }: Pick<BoardRow, 'verdicts'>): number =>
      verdicts.filter(({ status }) => isTrouble(status)).length;
    const difference = count(b) - count(a);
    if (difference !== 0) return difference;
  }
  return 0;
}
