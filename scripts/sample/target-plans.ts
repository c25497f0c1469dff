import type { TargetComparator, TargetRule, TargetType } from '../../src/lib/domain/target';
import type { Place } from './land';
import { drawBetween, drawOf } from './random';
import { roundTo } from './report';

/** What a unit looks like when its targets are set, at the end of 2025. */
export interface Standing {
  readonly place: Place;
  readonly population: number;
  /** Value of 2025 in the indicator's measure, rebuilt over the year where the year was two halves; null when unknown. */
  valueOf(indicator: string): number | null;
}

/** A commitment before it gets its place in the list of its unit. */
export interface Plan {
  readonly indicator: string;
  readonly type: TargetType;
  readonly rule?: TargetRule;
  readonly comparator: TargetComparator;
  readonly value?: number;
  readonly valueMax?: number;
  readonly change?: number;
  readonly baseValue?: number;
  readonly due?: string;
  readonly standard?: string;
}

type Planner = (standing: Standing) => Plan | null;

/** One of a few round numbers, by chance. */
function oneOf(standing: Standing, name: string, ...choices: readonly number[]): number {
  const at = Math.floor(drawOf(`target ${name} ${standing.place.unit}`) * choices.length);
  return choices[at] ?? choices[0] ?? 0;
}

function level(indicator: string, ...choices: readonly number[]): Planner {
  return (standing) => ({
    indicator,
    type: 'A',
    comparator: '>=',
    value: oneOf(standing, indicator, ...choices)
  });
}

function floor(
  indicator: string,
  comparator: TargetComparator,
  ...choices: readonly number[]
): Planner {
  return (standing) => ({
    indicator,
    type: 'B',
    comparator,
    value: oneOf(standing, indicator, ...choices)
  });
}

function reduction(
  indicator: string,
  rule: 'relative' | 'points_per_year',
  changes: readonly number[],
  standard?: string
): Planner {
  return (standing) => {
    const baseValue = standing.valueOf(indicator);
    if (baseValue === null) return null;
    const change = oneOf(standing, indicator, ...changes);
    return { indicator, type: 'C', rule, comparator: '<=', change, baseValue, standard };
  };
}

function growth(
  indicator: string,
  rule: 'average' | 'cumulative' | 'each_year',
  changes: readonly number[]
): Planner {
  return (standing) => {
    const baseValue = standing.valueOf(indicator);
    if (baseValue === null) return null;
    const change = oneOf(standing, indicator, ...changes);
    return { indicator, type: 'D', rule, comparator: '>=', change, baseValue };
  };
}

function title(indicator: string, dues: readonly string[], type?: string): Planner {
  return ({ place }) => {
    const at = Math.floor(drawOf(`due ${indicator} ${place.unit}`) * dues.length);
    return type === undefined || place.type === type
      ? { indicator, type: 'F', comparator: '=', value: 1, due: dues[at] }
      : null;
  };
}

/** So many a year for the people there are, between a low and twice it. */
function yearlyRange(indicator: string, perHead: number): Planner {
  return ({ place, population }) => {
    const low = Math.max(
      1,
      Math.round(population * perHead * drawBetween(`range ${place.unit}`, 0.8, 1.1))
    );
    return {
      indicator,
      type: 'H',
      rule: 'each_year',
      comparator: '>=',
      value: low,
      valueMax: 2 * low
    };
  };
}

const disbursement: Planner = (standing) => ({
  indicator: 'giai-ngan',
  type: 'E',
  rule: 'within_year',
  comparator: '>=',
  value: oneOf(standing, 'giai-ngan', 95, 100)
});

const honoured: Planner = ({ population }) => ({
  indicator: 'ca-nhan-dien-hinh',
  type: 'E',
  rule: 'over_term',
  comparator: '>=',
  value: roundTo(Math.max(5, population * 0.0058), 0)
});

const products: Planner = (standing) => ({
  indicator: 'san-pham-ocop',
  type: 'G',
  comparator: '>=',
  value: (standing.valueOf('san-pham-ocop') ?? 0) + oneOf(standing, 'san-pham-ocop', 2, 3, 4)
});

const schoolsOfLevelTwo: Planner = (standing) => {
  const value = oneOf(standing, 'truong-chuan-muc-do-2', 20, 25, 30);
  return {
    indicator: 'truong-chuan-muc-do-2',
    type: 'H',
    rule: 'by_date',
    comparator: '>=',
    value,
    valueMax: value + 20
  };
};

const OLD_POVERTY_LINE = 'chuan-ngheo-2022-2026';

/** The targets of every unit, in the order of its list: each type of the method at least once. */
export const PLANNERS: readonly Planner[] = [
  level('ho-so-truc-tuyen', 85, 90, 95),
  level('truong-chuan-quoc-gia', 90, 95, 100),
  level('lao-dong-qua-dao-tao', 80, 85, 90),
  level('bao-hiem-y-te', 96, 97, 98),
  floor('gia-dinh-van-hoa', '>', 93, 95, 96),
  floor('thon-van-hoa', '>=', 92, 95, 100),
  floor('tthc-dung-han', '>=', 96, 97, 98),
  floor('hai-long-hanh-chinh', '>=', 88, 90, 92),
  floor('giao-quan', '=', 100),
  reduction('ho-can-ngheo', 'relative', [0.4, 0.5, 0.6], OLD_POVERTY_LINE),
  reduction('ho-ngheo', 'points_per_year', [0.05, 0.08], OLD_POVERTY_LINE),
  reduction('suy-dinh-duong-thap-coi', 'relative', [0.2, 0.3]),
  growth('thu-ngan-sach', 'average', [0.08, 0.1, 0.12]),
  growth('thu-nhap', 'each_year', [0.07, 0.08, 0.1]),
  growth('doanh-nghiep', 'cumulative', [0.3, 0.4, 0.5]),
  disbursement,
  honoured,
  title('chinh-quyen-than-thien', ['2026-06-30', '2026-12-31', '2027-12-31', '2027-12-31']),
  title('nong-thon-moi-nang-cao', ['2028-12-31'], 'xã'),
  products,
  yearlyRange('khen-tap-the-kinh-te', 0.00013),
  yearlyRange('khen-ca-nhan-kinh-te', 0.00036),
  schoolsOfLevelTwo
];
