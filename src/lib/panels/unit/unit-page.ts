import { layerOfUnit, withLayers } from '$lib/domain/own-set';
import { type Scope, scopeOf } from '$lib/domain/scope';
import type { PanelPage, PanelRequest } from '$lib/panels/panel-page';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import { slidePanel } from '$lib/panels/conference/slides/slide-panels';
import type { UnitPage } from '$lib/panels/conference/unit-scene';
import { comparedUnits } from './compared-units';
import { type Comparison, comparisonOf } from './comparison';
import { comparisonSnapshot } from './comparison-snapshot';
import type { UnitPanelScene } from './panel-scene';
import { unitPanel } from './unit-panels';
import { unitReport, yearlyReport } from './unit-report';
import { sampleRows } from './unit-rows';

/** What a unit's page shows, judged as the page judges it. */
export interface ShownUnit extends UnitPanelScene {
  readonly scope: Scope;
}

/** Reads the sample where it is asked for and judges. @throws LoadError, QueryError */
export async function shownUnit(
  published: UnitPage,
  {
    view: { sample, period },
    own: layer,
    database,
    dayAfter,
    signal
  }: Pick<PanelRequest, 'own' | 'database' | 'dayAfter' | 'signal'> & {
    readonly view: Pick<PanelRequest['view'], 'sample' | 'period'>;
  }
): Promise<ShownUnit> {
  const { unit } = published.unit;
  const own = layerOfUnit(layer, unit);
  const page = withLayers(published, [own]);
  const extra = sample ? await sampleRows(database, unit, signal) : null;
  const day = dayAfter(page.date);
  const scope = scopeOf(period, day);
  const rows = withLayers(published, [own, extra]);
  const { type } = page.unit;
  const report = unitReport(rows, type, scope, day);
  return {
    unit: page.unit,
    report,
    yearly: yearlyReport(report, rows, type, day),
    documents: new Map(page.documents.map((row) => [row.document, row])),
    said: page,
    scope
  };
}

/** The unit beside those the address names; null where it names none. */
async function comparisonIn(
  { unit, scope }: ShownUnit,
  { view, database, signal }: PanelRequest
): Promise<Comparison | null> {
  if (view.compare.length === 0) return null;
  const { units, rows } = await comparedUnits(database, unit, view.compare, view.sample, signal);
  return units.length > 1 ? comparisonOf(units, rows, scope) : null;
}

/** A unit's page: its targets, and everything else it says. */
export const unitPage: PanelPage<UnitPage> = async (published, request) => {
  const shown = await shownUnit(published, request);
  const comparison = await comparisonIn(shown, request);
  return (place) => {
    const { anchor, page, locale, date, site } = place;
    if (anchor === 'dat-canh-nhau') return comparison && comparisonSnapshot(place, comparison);
    const assessment = shown.report.assessments.find(({ target }) => target.target === anchor);
    if (assessment === undefined) return unitPanel(shown, place) ?? slidePanel(shown, place);
    const query = /\?.*/.exec(page)?.[0] ?? '';
    return targetSnapshot({ ...shown, assessment, locale, date, query, site });
  };
};
