import { trendSnapshot } from '$lib/panels/target/trend-snapshot';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { sampleObservationsOfUnits, sampleTargetsOfUnits } from '$lib/data/queries/several-units';
import { scopeOf } from '$lib/domain/scope';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { PageData } from '../../../src/routes/don-vi/[unit]/$types';
import { load } from '../../../src/routes/don-vi/[unit]/+page.server';
import { comparisonOf } from '../../../src/lib/panels/unit/comparison';
import { commendationsSnapshot } from '../../../src/lib/panels/unit/commendations-snapshot';
import { comparisonSnapshot } from '../../../src/lib/panels/unit/comparison-snapshot';
import { compositionSnapshot } from '../../../src/lib/panels/unit/composition-snapshot';
import { panelSnapshot } from '$lib/panels/panel';
import { figuresPanel } from '$lib/panels/unit/figures-panel';
import { headlineSnapshot } from '../../../src/lib/panels/unit/headline-snapshot';
import { movementsSnapshot } from '../../../src/lib/panels/unit/movements-snapshot';
import { reviewPanel } from '$lib/panels/unit/review-panel';
import { sheetPanel } from '$lib/panels/unit/sheet-panel';
import { unitReport } from '../../../src/lib/panels/unit/unit-report';
import { joinedRows } from '../../../src/lib/panels/unit/unit-rows';
import { watchSnapshot } from '../../../src/lib/panels/unit/watch-snapshot';
import { DATE, loaded, type PageCase, placeAt } from './case';

/** Every table and picture of a unit's page besides its cards. */
export async function unitCases(slug: string, withSample: boolean): Promise<readonly PageCase[]> {
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
  const scope = scopeOf(DEFAULT_VIEW.period, DATE);
  const report = unitReport(rows, unit.type, scope);
  const { assessments, headline } = report;
  const scene = { unit, assessments, documents };
  const term = '2025–2030';
  const page = `/don-vi/${slug}/${withSample ? '?mau=1' : ''}`;
  const make = (name: string, snapshot: PageCase['snapshot']): PageCase => ({
    name: `${name}, ${slug}${withSample ? ' with sample' : ''}`,
    snapshot,
    withSample
  });
  const moving = assessments.find(
    ({ target }) => (report.courses.get(target.target) ?? []).flat().length > 1
  );
  const other = { ...unit, unit: 'moi-x', code: '99999', name: 'Nguyễn Bỉnh Khiêm' };
  return [
    make(
      'the headline',
      headlineSnapshot(placeAt(page, 'tinh-trang'), { ...scene, headline, term })
    ),
    make(
      'the year',
      panelSnapshot(placeAt(page, 'review'), reviewPanel({ ...scene, year: 2026 }, 'vi'))
    ),
    make('the sheet', panelSnapshot(placeAt(page, 'bang'), sheetPanel({ ...scene, term }, 'vi'))),
    make(
      'other figures',
      panelSnapshot(
        placeAt(page, 'so-lieu'),
        figuresPanel(
          {
            unit,
            observations: data.observations,
            indicators: new Map(data.indicators.map((row) => [row.indicator, row])),
            documents,
            rankings: data.rankings
          },
          'vi'
        )
      )
    ),
    make(
      'what to look at first',
      watchSnapshot(placeAt(page, 'can-xem'), { unit, items: report.watch, documents })
    ),
    make(
      'the composition',
      compositionSnapshot(placeAt(page, 'hinh-thanh'), { unit, formers: data.formers, documents })
    ),
    make(
      'commendations',
      commendationsSnapshot(placeAt(page, 'khen-thuong'), {
        unit,
        commendations: data.commendations,
        documents
      })
    ),
    make(
      'movements',
      movementsSnapshot(placeAt(page, 'phong-trao'), {
        unit,
        movements: data.movements,
        documents
      })
    ),
    make(
      'the comparison',
      comparisonSnapshot(placeAt(page, 'dat-canh-nhau'), comparisonOf([unit, other], rows, scope))
    ),
    ...(moving === undefined
      ? []
      : [
          make(
            'the course of a value',
            trendSnapshot(placeAt(page, `${moving.target.target}-trend`), {
              assessment: moving,
              runs: report.courses.get(moving.target.target) ?? [],
              unit,
              documents
            })
          )
        ])
  ];
}
