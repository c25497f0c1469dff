import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { sampleObservationsOfUnits, sampleTargetsOfUnits } from '$lib/data/queries/several-units';
import { scopeOf } from '$lib/domain/scope';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { PageData } from '../../../src/routes/don-vi/[unit]/$types';
import { load } from '../../../src/routes/don-vi/[unit]/+page.server';
import { unitReport } from '../../../src/lib/panels/unit/unit-report';
import { joinedRows } from '../../../src/lib/panels/unit/unit-rows';
import { DATE, loaded, type PageCase } from './case';

/** The slide of every target of a unit. */
export async function targetCases(slug: string, withSample: boolean): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load, { unit: slug });
  const { unit } = data;
  const documents = new Map(data.documents.map((row) => [row.document, row]));
  const [targets, observations, indicators, standards] = await Promise.all([
    runNative(sampleTargetsOfUnits([unit.unit])),
    runNative(sampleObservationsOfUnits([unit.unit])),
    runNative(allIndicators()),
    runNative(allStandards())
  ]);
  const sample = { targets, observations, indicators, standards };
  const rows = joinedRows(data, withSample ? sample : null);
  const { assessments } = unitReport(rows, unit.type, scopeOf(DEFAULT_VIEW.period, DATE));
  return assessments.map((assessment) => ({
    name: `the target ${assessment.target.target}${withSample ? ' with sample' : ''}`,
    snapshot: targetSnapshot({
      assessment,
      unit,
      documents,
      locale: 'vi',
      date: DATE,
      query: withSample ? '?mau=1' : '',
      site: 'https://site.test'
    }),
    withSample
  }));
}
