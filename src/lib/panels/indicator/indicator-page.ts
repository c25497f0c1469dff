import { scopeOf } from '$lib/domain/scope';
import type { Unit } from '$lib/domain/unit';
import { unitTitleOf } from '$lib/domain/unit-name';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { PanelPage, PanelView } from '$lib/panels/panel-page';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { byStatusSnapshot } from './by-status';
import { lineChoice } from './line-choice';
import { lineSnapshot } from './line-snapshot';
import { monthlySnapshot } from './monthly-snapshot';
import { movementsSnapshot } from './movements-snapshot';
import { multiplesOf } from './multiples';
import { multiplesSnapshot } from './multiples-snapshot';
import { type Pictures, picturesOf } from './pictures';
import { rankingGroups } from './ranking-groups';
import { rankingSnapshot } from './ranking-snapshot';
import {
  type IndicatorData,
  loadSeries,
  type Shown,
  sourcedSeries,
  withOwn
} from './series-source';
import type { IndicatorScene } from './series-words';
import { sourcedLines, sourcesSnapshot } from './sources-snapshot';
import { spreadFinding } from './spread-finding';
import { spreadModel } from './spread-model';
import { spreadSnapshot } from './spread-snapshot';
import { verdictText, xmrModel } from './xmr-model';

/** The facts that captions name sources from. */
export function indicatorScene({
  indicator,
  documents,
  targets,
  observations
}: IndicatorData): IndicatorScene {
  return {
    indicator,
    documents,
    sourced: [...targets, ...observations].map(({ unit, document, section }) => ({
      unit,
      document,
      section
    }))
  };
}

/** What the panels of the page are made from. */
interface Scene {
  readonly data: IndicatorData;
  readonly shown: Shown;
  readonly pictures: Pictures;
  readonly words: IndicatorScene;
  readonly view: PanelView;
}

type Maker = (scene: Scene, place: SnapshotPlace) => FrozenSnapshot | null;

function ranking(group: 'phuong' | 'xa'): Maker {
  return ({ data, shown, pictures, words }, place) => {
    const { period, units } = pictures;
    if (period === null) return null;
    const { indicator } = data;
    const input = { units, indicator, period, published: data };
    const found = rankingGroups(shown.series, input).find((one) => one.group === group);
    return found === undefined || found.places.length === 0
      ? null
      : rankingSnapshot(place, { ...input, ...found, scene: words });
  };
}

/** The panels of the page by the name a link gives them. */
const PANELS: Readonly<Record<string, Maker>> = {
  duong({ pictures, words: scene, view }, place) {
    const { drawn, units, ruled } = pictures;
    const { chosen, peers } = lineChoice(drawn, units, view.unit, place.locale);
    return chosen && lineSnapshot(place, { ...chosen, peers, ruled, scene });
  },
  'tinh-trang': ({ shown, pictures, words }, place) =>
    pictures.isCounted ? byStatusSnapshot(place, shown.series, pictures.units, words) : null,
  'tung-thang'({ data: { indicator }, pictures, words: scene }, place) {
    const { monthly: series, units } = pictures;
    const unit = series && units.get(series.unit);
    if (!unit) return null;
    const found = xmrModel(series, indicator, place.locale);
    if (found === null) return null;
    const name = unitTitleOf(unit, place.locale);
    const verdict = verdictText(found);
    return monthlySnapshot(place, { series, indicator, name, found, verdict, scene });
  },
  'tung-don-vi'({ pictures: { lines, units, ruled }, words: scene }, place) {
    if (lines.length === 0) return null;
    const { sorted, finding, ...scales } = multiplesOf(lines, ruled, null, place.locale);
    return multiplesSnapshot(place, {
      series: sorted,
      title: finding,
      range: scales.range,
      scaleOf: scales.scaleFor,
      units,
      ruled,
      scene
    });
  },
  'xep-phuong': ranking('phuong'),
  'xep-xa': ranking('xa'),
  'phan-bo'({ data: { indicator }, pictures, words: scene, view }, place) {
    const { placed: series, units, period } = pictures;
    if (period === null || series.length === 0) return null;
    const input = { series, units, indicator, period };
    const model = spreadModel({ ...input, chosen: view.unit }, place.locale);
    const title = spreadFinding(model, indicator, period, place.locale);
    return spreadSnapshot(place, { ...input, model, title, scene });
  },
  nguon({ data }, place) {
    const units = new Map(data.units.map((unit): [string, Unit] => [unit.unit, unit]));
    const lines = sourcedLines(data, units, place.locale);
    const documents = new Map(data.documents.map((row) => [row.document, row]));
    return lines.length === 0
      ? null
      : sourcesSnapshot(place, data.indicator, lines, units, documents);
  },
  'phong-trao'({ data: { indicator, movements, documents } }, place) {
    const known = new Map(documents.map((row) => [row.document, row]));
    return movements.length === 0 ? null : movementsSnapshot(place, indicator, movements, known);
  }
};

/** An indicator's page. */
export const indicatorPage: PanelPage<IndicatorData> = async (published, request) => {
  const { view, own, database, signal } = request;
  const data = withOwn(published, own);
  const scope = scopeOf(view.period, data.date);
  const shown = view.sample
    ? await loadSeries(data, scope, database, signal)
    : sourcedSeries(data, scope);
  const { indicator, standards } = data;
  const scene: Scene = {
    data,
    shown,
    pictures: picturesOf(shown, indicator, standards, view.unit),
    words: indicatorScene(data),
    view
  };
  return (place) => PANELS[place.anchor]?.(scene, place) ?? null;
};
