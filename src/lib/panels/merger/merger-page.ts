import {
  type MergerFigure,
  sampleFiguresAround,
  sampleMonthsAround
} from '$lib/data/queries/merger';
import { type Course, courseOf } from '$lib/domain/merge/course';
import { censusOf } from '$lib/domain/merge/census';
import { refusalOf } from '$lib/domain/merge/before-value';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { type TitleBefore, titlesBefore } from '$lib/domain/merge/title-before';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { PanelPage, PanelRequest } from '$lib/panels/panel-page';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { changeFinding } from './findings';
import { courseModel, hasCourse, isSampleCourse } from './course-model';
import { courseSnapshot } from './course-snapshot';
import type { Derivation } from './derivation';
import { derivationSnapshot } from './derivation-snapshot';
import { dividedParts, dividedSnapshot } from './divided-snapshot';
import { dumbbellModel, isDrawn, type Row } from './dumbbell-model';
import { flowModel } from './flow-model';
import { flowSnapshot } from './flow-snapshot';
import { lackingSnapshot } from './lacking-snapshot';
import type { MergerIndicator } from './merger-indicator';
import {
  chosenDerivation,
  chosenIndicator,
  type MergerData,
  mergerChoice,
  mergerInput,
  type MergerRows,
  mergerRows,
  yearAsked
} from './merger-view';
import { changeText, mixOf } from './mix';
import { mixSnapshot } from './mix-snapshot';
import { resultRange } from './range-model';
import { refusedRows, refusedSnapshot } from './refused-snapshot';
import { rowsSnapshot } from './rows-snapshot';
import { spreadFinding, spreadSnapshot } from './spread-snapshot';
import { namesIn } from './transfer';

/** What the panels of the page are made from. */
interface Scene {
  readonly data: MergerData;
  readonly documents: MergerRows['documents'];
  readonly rows: readonly Row[];
  readonly chosen: MergerIndicator | undefined;
  readonly derivation: Derivation | null;
  readonly titles: ReadonlyMap<string, TitleBefore>;
  readonly course: Course<MergerFigure> | null;
}

type Maker = (scene: Scene, place: SnapshotPlace) => FrozenSnapshot | null;

/** Indicators of which one side is awaited, in the two lists the page makes of them. */
function oneSided(rows: readonly Row[]): Readonly<Record<'lacking' | 'refused', readonly Row[]>> {
  const lacking = rows.filter((row) => row.before === null || row.after === null);
  return {
    lacking: lacking.filter((row) => refusalOf(row.indicator) === null),
    refused: refusedRows(lacking).flatMap((group) => group.rows)
  };
}

/** The panels of the page by the name a link gives them. */
const PANELS: Readonly<Record<string, Maker>> = {
  origin({ data: { unit, transfers, figures }, documents }, { locale, ...place }) {
    const census = censusOf(unit.unit, transfers, figures);
    const model = flowModel(unit, transfers, locale, census);
    return flowSnapshot({ ...place, locale }, { unit, transfers, documents, model, census });
  },
  divided({ data: { unit, transfers }, documents }, place) {
    const divided = dividedParts(unit, transfers);
    return divided.length === 0 ? null : dividedSnapshot(place, { unit, divided, documents });
  },
  change({ data: { unit }, rows, documents }, place) {
    if (rows.length === 0) return null;
    const model = rows.some(isDrawn) ? dumbbellModel(rows, place.locale) : null;
    const title = changeFinding(rows, place.locale);
    return rowsSnapshot(place, { unit, rows, model, documents, title });
  },
  lacking({ data: { unit }, rows, documents }, place) {
    const { lacking } = oneSided(rows);
    return lacking.length === 0 ? null : lackingSnapshot(place, { unit, rows: lacking, documents });
  },
  refused({ data: { unit }, rows, titles, documents }, place) {
    const { refused } = oneSided(rows);
    return refused.length === 0
      ? null
      : refusedSnapshot(place, { unit, rows: refused, titles, documents });
  },
  course({ data: { unit, transfers }, chosen: indicator, course, documents }, place) {
    if (indicator === undefined || course === null || !hasCourse(course)) return null;
    const names = namesIn(transfers, place.locale);
    const nameOf = (former: string): string => names.get(former) ?? former;
    const model = courseModel(course, indicator, false, nameOf, place.locale);
    return courseSnapshot(place, { unit, indicator, course, model, documents });
  },
  derive: ({ data: { unit }, derivation, documents }, place) =>
    derivation &&
    derivationSnapshot(place, {
      unit,
      derivation,
      range: resultRange(derivation, place.locale),
      documents
    }),
  spread({ data: { unit, transfers }, chosen: indicator, course }, place) {
    if (indicator === undefined || course === null || course.spread.points.length === 0)
      return null;
    const { spread } = course;
    const names = namesIn(transfers, place.locale);
    return spreadSnapshot(place, {
      unit,
      indicator,
      spread,
      nameOf: (former) => names.get(former) ?? former,
      title: spreadFinding(spread, indicator, place.locale),
      sample: isSampleCourse(course)
    });
  },
  mix({ data: { unit }, chosen: indicator, course }, place) {
    if (indicator === undefined || !course?.change || course.spread.points.length === 0)
      return null;
    const { change } = course;
    const { bars, title } = mixOf(change, indicator, place.locale);
    return mixSnapshot(place, {
      unit,
      indicator,
      bars,
      write: (value) => changeText(value, indicator, place.locale),
      title,
      years: [change.from, change.to],
      sample: isSampleCourse(course)
    });
  }
};

async function sampleAround(
  { unit }: MergerData,
  { database, signal }: PanelRequest
): Promise<MergerData['figures']> {
  const [years, months] = await Promise.all([
    database.answer(sampleFiguresAround(unit.unit), signal),
    database.answer(sampleMonthsAround(unit.unit), signal)
  ]);
  return [...years, ...months];
}

/** The page of a unit's merger. What a reader types there stands in no address and is left out. */
export const mergerPage: PanelPage<MergerData> = async (data, request) => {
  const { view, own } = request;
  const [sample, definitions] = await Promise.all([
    view.sample ? sampleAround(data, request) : [],
    request.definitions()
  ]);
  const shown = mergerRows(data, { own, sample, definitions });
  const input = mergerInput(data, shown, own.knowledge);
  const year = yearAsked(view.period);
  const rows = mergerRowsOf(input, year);
  const chosen = chosenIndicator(rows, shown.indicators, view.indicator);
  const choice = mergerChoice(rows, chosen, year);
  const typed = { shares: [], figures: [] };
  const scene: Scene = {
    data,
    documents: shown.documents,
    rows,
    chosen,
    derivation: chosenDerivation(data, shown.figures, chosen, choice, {
      own: own.knowledge,
      typed
    }),
    titles: titlesBefore(
      input,
      rows.map(({ indicator }) => indicator)
    ),
    course: chosen === undefined ? null : courseOf(input, chosen, choice.likeness)
  };
  return (place) => PANELS[place.anchor]?.(scene, place) ?? null;
};
