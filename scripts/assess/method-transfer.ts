import * as read from './input';
import { BASES } from '../../src/lib/domain/lineage';
import { basisPeopleCounts } from '../../src/lib/domain/merge/basis-people-counts';
import { publishRuleOf } from '../../src/lib/domain/merge/coverage';
import { doubleCount } from '../../src/lib/domain/merge/double-count';
import { massPreservation } from '../../src/lib/domain/merge/mass-preservation';
import { midYearFlow } from '../../src/lib/domain/merge/mid-year-flow';
import { partTransfer } from '../../src/lib/domain/merge/part-transfer';
import { splitInteger } from '../../src/lib/domain/merge/split-integer';
import { mergedTitle } from '../../src/lib/domain/merge/title';
import { unknownShareRange } from '../../src/lib/domain/merge/unknown-share-range';
import { weightChoice } from '../../src/lib/domain/merge/weight-choice';
import { medianRefused } from '../../src/lib/domain/merge/refusal';
import type { Method } from './method';
import { pairReader } from './pair-reader';

function transfer(input: read.Fields): object {
  const rows = read.partsIn(input, 'parts');
  const hasList = rows.some((part) => 'w_num' in part || 'w_den' in part);
  const isProxy = read.flagOrNull(input, 'same_weight_for_numerator') ?? !hasList;
  const pairOf = pairReader(input);
  const parts = rows.map((part) => {
    const share = read.shareOrNull(part, 'w');
    return {
      ...pairOf(part),
      numeratorShare: isProxy ? share : (read.shareOrNull(part, 'w_num') ?? share),
      denominatorShare: isProxy ? share : (read.shareOrNull(part, 'w_den') ?? share)
    };
  });
  return { ...partTransfer(parts, isProxy) };
}

function weights(input: read.Fields): object {
  const pairOf = pairReader(input);
  const shares = read.fieldsIn(input, 'shares');
  const choice = weightChoice(
    pairOf(read.fieldsIn(input, 'part_full')),
    pairOf(read.fieldsIn(input, 'part_split')),
    {
      household: read.shareOrNull(shares, 'household'),
      population: read.shareOrNull(shares, 'population'),
      area: read.shareOrNull(shares, 'area')
    }
  );
  return {
    rate_household_weight: choice.household,
    rate_population_weight: choice.population,
    rate_area_weight: choice.area,
    spread_pp: choice.spread
  };
}

function basis(input: read.Fields): object {
  const pairOf = pairReader(input);
  const merged = basisPeopleCounts(
    read.partsIn(input, 'parts').map((part) => ({
      ...pairOf(part),
      basis: read.wordIn(part, 'basis', BASES),
      areaShare: read.shareOrNull(part, 'area_share'),
      householdShare: read.shareOrNull(part, 'household_share')
    }))
  );
  return {
    numerator: merged.numerator,
    denominator: merged.denominator,
    rate: merged.rate,
    comparability: merged.comparability,
    wrong_area_weighted_rate: merged.wrongAreaRate,
    wrong_area_weighted_households: merged.wrongAreaDenominator
  };
}

function shareRange(input: read.Fields): object {
  const pairOf = pairReader(input);
  const range = unknownShareRange(
    pairOf(read.fieldsIn(input, 'whole')),
    pairOf(read.fieldsIn(input, 'split'))
  );
  return {
    rate_at_w0: range.rateAtNone,
    rate_at_w1: range.rateAtAll,
    low: range.low,
    high: range.high
  };
}

function title(input: read.Fields): object {
  const merged = mergedTitle(
    read.partsIn(input, 'parts').map((part) => ({
      title: read.flagOrNull(part, 'title'),
      population: read.countOrNull(part, 'population')
    }))
  );
  return {
    parts_with_title: merged.partsWithTitle,
    parts_total: merged.partsTotal,
    population_share: merged.populationShare,
    merged_status: merged.status
  };
}

function split(input: read.Fields): object {
  const total = read.numberIn(input, 'total');
  const shares = read.numbersIn(input, 'shares').map((share) => share ?? Number.NaN);
  const result = splitInteger(total, shares);
  if (result === null) {
    read.refuse(
      '"total" phải là số nguyên không âm và "shares" không âm, cộng lại bằng 1',
      '"total" must be a whole number of 0 or more and "shares" must not be negative and add up to 1'
    );
  }
  return result;
}

function doubleCountGuard(input: read.Fields): object {
  const rows = read.partsIn(input, 'rows');
  const field = figureFieldIn(input, rows);
  const result = doubleCount(
    rows.map((row) => ({
      unit: read.textIn(row, 'unit'),
      year: read.numberIn(row, 'year'),
      value: read.numberOrNull(row, field)
    })),
    read.textIn(input, 'new_unit'),
    read.textsIn(input, 'parents')
  );
  return { error: result.error, naive_sum: result.naiveSum, correct: result.correct };
}

function figureFieldIn(input: read.Fields, rows: readonly read.Fields[]): string {
  return read.textOrNull(input, 'value') ?? read.figureFieldOf(rows, ['id', 'unit', 'year']);
}

function isReported(input: read.Fields, field: string): boolean {
  return input[field] !== undefined && input[field] !== null;
}

function flow(input: read.Fields): object {
  // A half that is not reported at all is one figure that is missing.
  const parts = isReported(input, 'first_half') ? read.partsIn(input, 'first_half') : [{}];
  const second = isReported(input, 'second_half') ? read.fieldsIn(input, 'second_half') : {};
  const field = figureFieldIn(input, [...parts, second]);
  const result = midYearFlow(
    parts.map((part) => read.numberOrNull(part, field)),
    read.numberOrNull(second, field)
  );
  return { year_total: result.yearTotal, flag: result.flag };
}

function mass(input: read.Fields): object {
  const sources = read.partsIn(input, 'source').map((source) => {
    const shares = read.fieldsIn(source, 'shares');
    return {
      total: read.numberOrNull(source, 'total'),
      shares: Object.keys(shares).map((unit) => [unit, read.shareOrNull(shares, unit)] as const)
    };
  });
  const result = massPreservation(sources);
  if (result.totals.has('sum') || result.totals.has('weights_sum_ok')) {
    read.refuse(
      'đơn vị không được tên là "sum" hay "weights_sum_ok"',
      'a unit must not be named "sum" or "weights_sum_ok"'
    );
  }
  return Object.fromEntries([
    ...result.totals,
    ['sum', result.sum],
    ['weights_sum_ok', result.sharesAddUp]
  ]);
}

function coverages(input: read.Fields): object {
  return { decisions: read.numbersIn(input, 'coverages').map(publishRuleOf) };
}

/** Transfers of parts, guards and refusals, by the name a case calls them. */
export const TRANSFER_METHODS: readonly (readonly [name: string, method: Method])[] = [
  ['merge.part_transfer', transfer],
  ['merge.weight_choice', weights],
  ['merge.binary_title', title],
  ['merge.split_integer', split],
  ['merge.double_count_guard', doubleCountGuard],
  ['merge.mid_year_flow', flow],
  ['merge.mass_preservation', mass],
  ['merge.coverage_rule', coverages],
  ['merge.basis_people_counts', basis],
  ['merge.unknown_share_range', shareRange],
  ['merge.median_refused', medianRefused]
];
