import * as read from './input';
import { decomposeChange, type NamedCount } from '../../src/lib/domain/merge/decompose';
import { mergedGrowth } from '../../src/lib/domain/merge/growth';
import { missingPart, missingPartTrap } from '../../src/lib/domain/merge/missing-part';
import { mergedQuota } from '../../src/lib/domain/merge/quota';
import { ratioOfSums } from '../../src/lib/domain/merge/ratio-of-sums';
import { recountedUnits } from '../../src/lib/domain/merge/schools';
import { weightedRates } from '../../src/lib/domain/merge/weighted-rates';
import type { Method } from './method';
import { pairReader } from './pair-reader';

function marked(output: object, isComplete: boolean): object {
  return isComplete ? output : { ...output, comparability: 'partial' };
}

function ratio(input: read.Fields): object {
  const merged = ratioOfSums(read.partsIn(input, 'parts').map(pairReader(input)), 100);
  return {
    numerator: merged.numerator,
    denominator: merged.denominator,
    rate: merged.rate,
    mean_of_rates: merged.meanOfRates,
    comparability: merged.comparability
  };
}

function rated(parts: readonly read.Fields[], rate: string, weight: string) {
  return weightedRates(
    parts.map((part) => ({
      rate: read.numberOrNull(part, rate),
      weight: read.countOrNull(part, weight)
    }))
  );
}

function weighted(input: read.Fields): object {
  const weight = read.textOrNull(input, 'weight') ?? 'households';
  const merged = rated(read.partsIn(input, 'parts'), 'rate', weight);
  return { rate: merged.rate, comparability: merged.comparability };
}

function missing(input: read.Fields): object {
  const merged = missingPart(read.partsIn(input, 'parts').map(pairReader(input)));
  return {
    coverage: merged.coverage,
    rate_observed_parts: merged.rateObserved,
    lower_bound: merged.lower,
    upper_bound: merged.upper,
    publish: merged.publish
  };
}

function missingTrap(input: read.Fields): object {
  const trap = missingPartTrap(
    read.partsIn(input, 'parts').map((part) => ({
      rate: read.numberOrNull(part, 'rate'),
      weight: read.countOrNull(part, 'weight')
    }))
  );
  return { wrong_rate: trap.wrongRate, right_rate: trap.rightRate, coverage: trap.coverage };
}

function growth(input: read.Fields): object {
  const merged = mergedGrowth(
    read.partsIn(input, 'parts').map((part) => ({
      previous: read.numberOrNull(part, 'prev'),
      current: read.numberOrNull(part, 'curr')
    }))
  );
  return marked(
    { growth: merged.growth, mean_of_growths: merged.meanOfGrowths },
    merged.isComplete
  );
}

function perCapita(input: read.Fields): object {
  const merged = rated(read.partsIn(input, 'parts'), 'income_per_head', 'population');
  const output = {
    total_income: merged.total,
    population: merged.weight,
    income_per_head: merged.rate,
    simple_mean: merged.simpleMean
  };
  return marked(output, merged.comparability !== 'partial');
}

function satisfaction(input: read.Fields): object {
  const merged = rated(read.partsIn(input, 'parts'), 'rate', 'respondents');
  const output = {
    rate: merged.rate,
    respondents: merged.weight,
    simple_mean: merged.simpleMean
  };
  return marked(output, merged.comparability !== 'partial');
}

function quota(input: read.Fields): object {
  const merged = mergedQuota(
    read.partsIn(input, 'parts').map(pairReader(input, 'delivered', 'quota'))
  );
  const output = {
    fulfilment: merged.fulfilment,
    min_part: merged.minPart,
    max_part: merged.maxPart,
    parts_below_100: merged.partsBelow
  };
  return marked(output, merged.isComplete);
}

function disbursement(input: read.Fields): object {
  const merged = ratioOfSums(
    read.partsIn(input, 'parts').map(pairReader(input, 'disbursed', 'plan')),
    100
  );
  const output = { rate: merged.rate, mean_of_rates: merged.meanOfRates };
  return marked(output, merged.comparability !== 'partial');
}

function schools(input: read.Fields): object {
  const pairOf = pairReader(input, 'standard', 'total');
  const merged = recountedUnits(
    read.partsIn(input, 'before').map(pairOf),
    pairOf(read.fieldsIn(input, 'after'))
  );
  const output = {
    rate_before: merged.rateBefore,
    rate_after: merged.rateAfter,
    numerator_change: merged.numeratorChange,
    denominator_change: merged.denominatorChange
  };
  return marked(output, merged.numeratorChange !== null && merged.denominatorChange !== null);
}

function decompose(input: read.Fields): object {
  const pairOf = pairReader(input);
  const sideIn = (field: string): NamedCount[] => {
    const parts = read
      .partsIn(input, field)
      .map((part) => ({ id: read.textIn(part, 'id'), ...pairOf(part) }));
    if (new Set(parts.map((part) => part.id)).size < parts.length) {
      read.refuse(`"${field}" có hai phần cùng "id"`, `"${field}" has the same "id" twice`);
    }
    return parts;
  };
  const result = decomposeChange(sideIn('before'), sideIn('after'));
  return {
    rate_before: result.rateBefore,
    rate_after: result.rateAfter,
    change: result.change,
    within_effect: result.within,
    mix_effect: result.mix
  };
}

/** Merged sums, ratios and rates, by the name a case calls them. */
export const RATIO_METHODS: readonly (readonly [name: string, method: Method])[] = [
  ['merge.ratio_of_sums', ratio],
  ['merge.weighted_rates', weighted],
  ['merge.missing_part', missing],
  ['merge.missing_part_trap', missingTrap],
  ['merge.growth', growth],
  ['merge.per_capita', perCapita],
  ['merge.satisfaction', satisfaction],
  ['merge.quota', quota],
  ['merge.disbursement', disbursement],
  ['merge.schools', schools],
  ['merge.decompose_change', decompose]
];
