import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { placeholders, type Query } from '../query';
import { tableRows } from '../table-rows';

type Units = readonly string[];

const TARGET_ORDER = 'unit, document, ordinal, target';
const FIGURE_ORDER = 'unit, indicator, period, observation';

/** Sourced targets of some units, in the order of their documents. @throws RangeError without a unit */
export const targetsOfUnits = (units: Units): Query<Target> =>
  tableRows({
    name: 'several-units.targets',
    table: 'targets',
    where: `unit in (${placeholders(units)})`,
    params: units,
    order: TARGET_ORDER
  });

/** Sourced figures of some units. @throws RangeError without a unit */
export const observationsOfUnits = (units: Units): Query<Observation> =>
  tableRows({
    name: 'several-units.observations',
    table: 'observations',
    where: `unit in (${placeholders(units)})`,
    params: units,
    order: FIGURE_ORDER
  });

/** Generated targets of some units. @throws RangeError without a unit */
export const sampleTargetsOfUnits = (units: Units): Query<Target> =>
  tableRows({
    name: 'several-units.sample-targets',
    table: 'sample_targets',
    where: `unit in (${placeholders(units)})`,
    params: units,
    order: TARGET_ORDER
  });

/** Generated figures of some units, of every frequency. @throws RangeError without a unit */
export const sampleObservationsOfUnits = (units: Units): Query<Observation> =>
  tableRows({
    name: 'several-units.sample-observations',
    table: 'sample_observations',
    where: `unit in (${placeholders(units)})`,
    params: units,
    order: FIGURE_ORDER
  });

const SOME: Units = ['moi-11086', 'moi-11617'];

export const examples: readonly Query<unknown>[] = [
  targetsOfUnits(SOME),
  observationsOfUnits(SOME),
  sampleTargetsOfUnits(SOME),
  sampleObservationsOfUnits(SOME)
];
