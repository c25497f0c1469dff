import type { Status } from './status';

/** How points follow. `status`: a share of the maximum by the status of a target; `steps`: by the value; `count`: so many each time. */
export type ScoreRule =
  | { readonly kind: 'hand' }
  | {
      readonly kind: 'status';
      readonly indicator: string;
      /** Shares of the maximum, 0 to 1, by status; a status that is not named is left to the council. */
      readonly shares: Partial<Readonly<Record<Status, number>>>;
    }
  | {
      readonly kind: 'steps';
      readonly indicator: string;
      /** Points from a value on, in any order; below the lowest step there are none. */
      readonly steps: readonly { readonly from: number; readonly points: number }[];
    }
  | { readonly kind: 'count'; readonly each: number };

/** `points` count towards their group; `plus` is added up to the cap on bonus points; `minus` is taken off. */
export type CriterionKind = 'points' | 'plus' | 'minus';

export interface Criterion {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly kind: CriterionKind;
  /** Most points it gives, or takes off; not negative. */
  readonly max: number;
  readonly rule: ScoreRule;
}

export interface CriterionGroup {
  readonly id: string;
  readonly name: string;
  /** Most points of the group; null where its criteria alone bound it. */
  readonly cap: number | null;
}

/** A word for totals from a number of points on. */
export interface Band {
  readonly name: string;
  readonly from: number;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  /** The unit of the set it is; null for an office, a school, a village. */
  readonly unit: string | null;
}

/** Who gives points, in the order they are given. */
export const STAGES = ['self', 'checked', 'council'] as const;
export type Stage = (typeof STAGES)[number];

/** What was given to a member for a criterion; null is "chưa chấm", never 0. */
export interface Score {
  readonly member: string;
  readonly criterion: string;
  readonly self: number | null;
  readonly checked: number | null;
  readonly council: number | null;
  /** Why the later stage differs; empty where nothing is said. */
  readonly reason: string;
}

/** A cluster or block with its table of points for one period. */
export interface Scoreboard {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly isExample: boolean;
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly bands: readonly Band[];
  /** Most bonus points together; null for no cap. */
  readonly bonusCap: number | null;
  /** Most points in all; null for no cap. */
  readonly totalCap: number | null;
  readonly members: readonly Member[];
  readonly scores: readonly Score[];
}

/** What is known of an indicator of a member, for rules that follow it. */
export interface ScoreFacts {
  readonly status: Status | null;
  readonly value: number | null;
}

const NOTHING: ScoreFacts = { status: null, value: null };
const HUNDREDTHS = 100;
const toUnits = (points: number): number => Math.round(points * HUNDREDTHS);
const toPoints = (units: number): number => units / HUNDREDTHS;

/** Points as they may stand: to the hundredth, from 0 to the maximum. */
export function withinMaximum(points: number, { max }: Pick<Criterion, 'max'>): number {
  return toPoints(Math.min(toUnits(max), Math.max(0, toUnits(points))));
}

/**
 * Points that a rule gives on what is known; null where it gives none by itself: by hand, without a figure, or for a
 * status it does not name. A missing figure is never 0 points.
 *
 * @param count how often it happened, for a rule that counts
 */
export function rulePoints(
  criterion: Pick<Criterion, 'max' | 'rule'>,
  facts: ScoreFacts = NOTHING,
  count: number | null = null
): number | null {
  const { rule, max } = criterion;
  switch (rule.kind) {
    case 'hand':
      return null;
    case 'count':
      return count === null ? null : withinMaximum(count * rule.each, criterion);
    case 'status': {
      const share = facts.status === null ? undefined : rule.shares[facts.status];
      return share === undefined ? null : withinMaximum(share * max, criterion);
    }
    case 'steps': {
      const { value } = facts;
      if (value === null || rule.steps.length === 0) return null;
      const reached = rule.steps.filter(({ from }) => value >= from);
      const highest = reached.reduce<(typeof reached)[number] | null>(
        (best, step) => (best === null || step.from > best.from ? step : best),
        null
      );
      return highest === null ? 0 : withinMaximum(highest.points, criterion);
    }
  }
}

/** A member's points at one stage. */
export interface SheetTotal {
  /** Sum of what was given, after all caps; null where nothing was. */
  readonly total: number | null;
  /** The least and the most the total can become once everything is given. */
  readonly low: number;
  readonly high: number;
  /** Criteria given and not given. */
  readonly given: number;
  readonly open: number;
}

type Given = readonly (readonly [criterion: Criterion, points: number])[];

/** Points after the caps of groups, of bonus points and of the whole; never below 0. */
function summed(board: Scoreboard, given: Given): number {
  const of = (kind: CriterionKind, group?: string): number =>
    given
      .filter(
        ([criterion]) =>
          criterion.kind === kind && (group === undefined || criterion.group === group)
      )
      .reduce((sum, [criterion, points]) => sum + toUnits(withinMaximum(points, criterion)), 0);
  const capped = (units: number, cap: number | null): number =>
    cap === null ? units : Math.min(units, toUnits(cap));
  const groups = new Set(given.map(([{ group }]) => group));
  const base = [...groups].reduce((sum, id) => {
    const cap = board.groups.find((group) => group.id === id)?.cap ?? null;
    return sum + capped(of('points', id), cap);
  }, 0);
  const all = base + capped(of('plus'), board.bonusCap) - of('minus');
  return toPoints(Math.max(0, capped(all, board.totalCap)));
}

/** The points a member was given for a criterion at a stage; null where they were not. */
export function scoreAt(
  board: Pick<Scoreboard, 'scores'>,
  member: string,
  criterion: string,
  stage: Stage
): number | null {
  const score = board.scores.find((row) => row.member === member && row.criterion === criterion);
  return score?.[stage] ?? null;
}

/** What a member has at a stage, and what it can still become. */
export function totalOf(board: Scoreboard, member: string, stage: Stage): SheetTotal {
  const given: [Criterion, number][] = [];
  const open: Criterion[] = [];
  for (const criterion of board.criteria) {
    const points = scoreAt(board, member, criterion.id, stage);
    if (points === null) open.push(criterion);
    else given.push([criterion, points]);
  }
  const withOpen = (best: boolean): number =>
    summed(board, [
      ...given,
      ...open.map((row): [Criterion, number] => [
        row,
        (row.kind === 'minus') === best ? 0 : row.max
      ])
    ]);
  return {
    total: given.length === 0 ? null : summed(board, given),
    low: withOpen(false),
    high: withOpen(true),
    given: given.length,
    open: open.length
  };
}

/** The band of a total; null below all of them, and where the table has none. */
export function bandOf(bands: readonly Band[], total: number): Band | null {
  return bands
    .filter(({ from }) => total >= from)
    .reduce<Band | null>(
      (best, band) => (best === null || band.from > best.from ? band : best),
      null
    );
}

export interface RankedMember {
  readonly member: Member;
  readonly sheet: SheetTotal;
  /** Place by what was given; equal totals share it and the next places are left out. Null where nothing was given. */
  readonly rank: number | null;
  /** Places that are still possible; one number where nothing can change them. */
  readonly best: number;
  readonly worst: number;
  /** Whether another member has the same place. */
  readonly isTied: boolean;
  /** The band; null where what is open can change it, or none is reached. */
  readonly band: Band | null;
}

/** Members by their totals at a stage; equal ones in the order of the table, those without points last. */
export function ranking(board: Scoreboard, stage: Stage): readonly RankedMember[] {
  const rows = board.members.map((member) => ({
    member,
    sheet: totalOf(board, member.id, stage)
  }));
  const totalOr = ({ sheet }: (typeof rows)[number]): number => sheet.total ?? -1;
  return rows
    .map(({ member, sheet }): RankedMember => {
      const others = rows.filter((row) => row.member !== member);
      const better = others.filter((row) => totalOr(row) > totalOr({ member, sheet })).length;
      const low = bandOf(board.bands, sheet.low);
      return {
        member,
        sheet,
        rank: sheet.total === null ? null : better + 1,
        best: 1 + others.filter((row) => row.sheet.low > sheet.high).length,
        worst: 1 + others.filter((row) => row.sheet.high > sheet.low).length,
        isTied: sheet.total !== null && others.some((row) => row.sheet.total === sheet.total),
        band: low === bandOf(board.bands, sheet.high) ? low : null
      };
    })
    .sort((a, b) => (b.sheet.total ?? -1) - (a.sheet.total ?? -1));
}

/** The table with one score changed; the others stay. Points are kept within the maximum. */
export function withScore(
  board: Scoreboard,
  member: string,
  criterion: string,
  change: Partial<Pick<Score, Stage | 'reason'>>
): Scoreboard {
  const of = board.criteria.find(({ id }) => id === criterion);
  if (of === undefined || !board.members.some(({ id }) => id === member)) return board;
  const before = board.scores.find((row) => row.member === member && row.criterion === criterion);
  const bare = { member, criterion, self: null, checked: null, council: null, reason: '' };
  const next = { ...bare, ...before, ...change };
  const bounded = (points: number | null): number | null =>
    points === null || !Number.isFinite(points) ? null : withinMaximum(points, of);
  const score = {
    ...next,
    self: bounded(next.self),
    checked: bounded(next.checked),
    council: bounded(next.council)
  };
  return { ...board, scores: [...board.scores.filter((row) => row !== before), score] };
}

/** Points of one group at a stage, within its cap; null where nothing of it was given. */
export function groupPointsOf(
  board: Scoreboard,
  member: string,
  group: string,
  stage: Stage
): number | null {
  const given = board.criteria
    .filter((row) => row.group === group && row.kind === 'points')
    .flatMap((row): (readonly [Criterion, number])[] => {
      const points = scoreAt(board, member, row.id, stage);
      return points === null ? [] : [[row, points]];
    });
  return given.length === 0 ? null : summed({ ...board, totalCap: null }, given);
}
