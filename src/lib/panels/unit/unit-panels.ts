import { tasksOf } from '$lib/domain/lead';
import { trendModel } from '$lib/charts/trend-model';
import { formatYears } from '$lib/format/period';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { panelSnapshot } from '$lib/panels/panel';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { trendSnapshot } from '$lib/panels/target/trend-snapshot';
import { commendationsSnapshot } from './commendations-snapshot';
import { compositionSnapshot } from './composition-snapshot';
import { figuresPanel } from './figures-panel';
import { headlineSnapshot } from './headline-snapshot';
import { movementsSnapshot } from './movements-snapshot';
import { reviewPanel } from './review-panel';
import { sheetPanel } from './sheet-panel';
import { tasksPanel } from './tasks-panel';
import { otherFigures } from './other-figures';
import type { UnitPanelScene } from './panel-scene';
import type { UnitReport } from './unit-report';
import { watchSnapshot } from './watch-snapshot';

type Maker = (scene: UnitPanelScene, place: SnapshotPlace) => FrozenSnapshot | null;

const termOf = ({ years }: UnitReport): string => (years === null ? '' : formatYears(...years));
const inFields = ({ fields }: UnitReport): UnitReport['assessments'] =>
  fields.flatMap(({ rows }) => rows);
const isAsked = ({ report }: UnitPanelScene): boolean => report.assessments.length > 0;

/** The panels of the page by the name a link gives them; null where the page shows no such panel now. */
const PANELS: Readonly<Record<string, Maker>> = {
  'tinh-trang': (scene, place) =>
    isAsked(scene)
      ? headlineSnapshot(place, {
          ...scene,
          assessments: scene.report.assessments,
          headline: scene.report.headline,
          term: termOf(scene.report)
        })
      : null,
  'viec-can-lam': (scene, place) =>
    isAsked(scene) && tasksOf(scene.report.assessments, scene.report.scope).length > 0
      ? panelSnapshot(place, tasksPanel(scene, place.locale))
      : null,
  review: (scene, place) => {
    if (!isAsked(scene)) return null;
    const year = scene.yearly.scope.toYear;
    const input = { ...scene, assessments: inFields(scene.yearly), year };
    return panelSnapshot(place, reviewPanel(input, place.locale));
  },
  bang: (scene, place) => {
    if (!isAsked(scene) || scene.report.scope.kind === 'year') return null;
    const input = { ...scene, assessments: inFields(scene.report), term: termOf(scene.report) };
    return panelSnapshot(place, sheetPanel(input, place.locale));
  },
  'can-xem': (scene, place) =>
    isAsked(scene) && scene.report.watch.length > 0
      ? watchSnapshot(place, { ...scene, items: scene.report.watch })
      : null,
  'so-lieu': (scene, place) => {
    const observations = otherFigures(scene);
    if (observations.length === 0) return null;
    const { indicators, rankings } = scene.said;
    const byName = new Map(indicators.map((row) => [row.indicator, row]));
    const input = { ...scene, observations, indicators: byName, rankings };
    return panelSnapshot(place, figuresPanel(input, place.locale));
  },
  'hinh-thanh': (scene, place) => compositionSnapshot(place, { ...scene.said, ...scene }),
  'khen-thuong': (scene, place) =>
    scene.said.commendations.length > 0
      ? commendationsSnapshot(place, { ...scene.said, ...scene })
      : null,
  'phong-trao': (scene, place) =>
    scene.said.movements.length > 0 ? movementsSnapshot(place, { ...scene.said, ...scene }) : null
};

/** How the value behind a target went, where there is a course to draw. */
function trendOf(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const assessment = scene.report.assessments.find(
    ({ target }) => `${target.target}-trend` === place.anchor
  );
  if (assessment === undefined) return null;
  const runs = scene.report.courses.get(assessment.target.target) ?? [];
  const { indicator, goal } = assessment;
  return trendModel(runs, indicator, goal.value, place.locale) === null
    ? null
    : trendSnapshot(place, { ...scene, assessment, runs });
}

/** The panel of a unit's page that the anchor of the place names; null where the page shows none of that name. */
export function unitPanel(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  return PANELS[place.anchor]?.(scene, place) ?? trendOf(scene, place);
}

/** The same for what the page shows. @throws Error where it shows no panel of that name */
export function shownUnitPanel(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot {
  const panel = unitPanel(scene, place);
  if (panel === null) throw new Error(`${place.page} shows no panel ${place.anchor}`);
  return panel;
}
