import { indicatorCases, sourcedIndicators } from './indicator-cases';
import { mergerCity, mergerUnit } from './merger-cases';
import { compareCases, dataCases, methodCases } from './other-cases';
import { sampleCity, sourcedCity } from './city-cases';
import { unitCases } from './unit-cases';
import type { PageCase } from './case';

/** Nearly every kind of snapshot the pages make, from the data as they are. */
export const PAGE_CASES: readonly PageCase[] = (
  await Promise.all([
    sourcedCity(),
    sampleCity(),
    sourcedIndicators(),
    indicatorCases('ho-ngheo'),
    indicatorCases('giai-ngan'),
    unitCases('11086-dai-son', false),
    unitCases('11086-dai-son', true),
    mergerCity(),
    mergerUnit('11617-an-hai', false),
    mergerUnit('11617-an-hai', true),
    mergerUnit('11086-dai-son', true),
    compareCases(),
    dataCases()
  ])
)
  .flat()
  .concat(methodCases());
