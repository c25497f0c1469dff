import { isYesNo } from '$lib/domain/indicator';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { otherFigures } from '$lib/panels/unit/other-figures';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { ownResults } from '../summary-parts';
import { attentionOf, attentionSlide } from './attention-slide';
import { commendationsSlide, movementsSlide } from './emulation-slides';
import { resultsSlide } from './results-slide';
import { behindOf, sourcesSlide } from './sources-slide';
import { gridCount, statusesSlide } from './statuses-slide';
import type { StoryKnown } from './story';
import { unfiguredOf, unfiguredSlide } from './unfigured-slide';
import { unitSlide } from './unit-slide';
import { yearsSlide } from './years-slide';

type Maker = (scene: UnitPanelScene, place: SnapshotPlace) => FrozenSnapshot | null;

/** The slides that only a conference shows, by the names their addresses give them. */
const SLIDES: Readonly<Record<string, Maker>> = {
  'chieu-don-vi': unitSlide,
  'chieu-ket-qua': resultsSlide,
  'chieu-chua-co-so': unfiguredSlide,
  'chieu-can-lam': attentionSlide,
  'chieu-phong-trao': movementsSlide,
  'chieu-khen-thuong': commendationsSlide,
  'chieu-tung-nam': yearsSlide,
  'chieu-nguon': sourcesSlide
};

const GRID = /^chieu-tinh-trang(?:-([2-9]))?$/;

/** A slide of a unit's conference by the anchor of its place; null where the unit has nothing to show on it. */
export function slidePanel(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const grid = GRID.exec(place.anchor);
  if (grid !== null) return statusesSlide(scene, place, Number(grid[1] ?? 1) - 1);
  return SLIDES[place.anchor]?.(scene, place) ?? null;
}

/** Anchors of targets worth a chart: judged ones first, then starting points; sourced before samples. */
function chartsOf({ report }: UnitPanelScene): readonly string[] {
  const points = (key: string): number => (report.courses.get(key) ?? []).flat().length;
  return report.assessments
    .filter(({ current, base, indicator }) => (current ?? base) !== null && !isYesNo(indicator))
    .sort(
      (a, b) =>
        Number(b.current !== null) - Number(a.current !== null) ||
        points(b.target.target) - points(a.target.target) ||
        a.target.ordinal - b.target.ordinal
    )
    .map(({ target }) => target.target);
}

/**
 * What is known of a unit, as far as it decides its slides.
 * @param compared whether its page before and after the merger sets anything beside the other
 */
export function storyKnown(scene: UnitPanelScene, compared: boolean): StoryKnown {
  const { said, report } = scene;
  return {
    formers: said.formers.length,
    results: ownResults(scene).length,
    charts: chartsOf(scene),
    targets: report.assessments.length,
    unfigured: unfiguredOf(report).length,
    tasks: attentionOf(report).length,
    movements: said.movements.length,
    commendations: said.commendations.length,
    documents: behindOf(scene).length,
    figures: otherFigures(scene).length,
    compared,
    grids: gridCount(report)
  };
}
