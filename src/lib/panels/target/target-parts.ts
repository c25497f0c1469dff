import type { BulletModel } from '$lib/charts/bullet';
import type { LadderColumn, LadderModel } from '$lib/charts/ladder-model';
import {
  boundModel,
  bulletModel,
  ladderModel,
  stripModel,
  timelineModel,
  wedgeModel
} from '$lib/charts/target-models';
import { isIndexLadder, shortText } from '$lib/charts/target-words';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import type { Locale } from '$lib/domain/text';
import { pick } from './finding-words';
import type { ChartPart } from '$lib/panels/frozen-chart';

/** A word inside the columns that a stranger must be told: what is there, what is asked, where it ends. */
function noteOf(column: LadderColumn, isNext: boolean, locale: Locale): string {
  if (column.kind === 'base') return column.fill === 'solid' ? pick(locale, 'đã có', 'start') : '';
  if (column.kind === 'actual') return pick(locale, 'mốc', 'path');
  if (column.isDue) return pick(locale, 'mục tiêu', 'target');
  return isNext ? pick(locale, 'cần đạt', 'needed') : '';
}

/**
 * The ladder with the words a wide picture has room for. A start that only a sample target names is a
 * sample too.
 */
function withNotes(
  { columns: drawn, ...model }: LadderModel,
  assessment: Assessment,
  locale: Locale
): LadderModel {
  const from = isIndexLadder(assessment) ? 1 : 0;
  const isSampleStart =
    isSampleTarget(assessment.target) && assessment.base !== null && !assessment.base.observation;
  const columns = drawn.map((column): LadderColumn =>
    column.kind === 'base' && isSampleStart ? { ...column, fill: 'sample' } : column
  );
  const next = columns.findIndex(
    ({ kind }, index) => index >= from && (kind === 'missing' || kind === 'future')
  );
  return {
    columns: columns.map((column, index) => ({
      ...column,
      note: noteOf(column, index === next, locale)
    })),
    ...model
  };
}

/** On a card the figure stands above its bar; a picture of the bar alone must say it. */
function withFigure(model: BulletModel, assessment: Assessment, locale: Locale): BulletModel {
  const reading = assessment.current ?? assessment.base;
  const figure = reading === null ? '' : shortText(reading, assessment, locale);
  return figure === '' ? model : { ...model, reading: `${model.reading}: ${figure}` };
}

/** A figure beside its target, where there is one; years below it say the figure. */
function measureParts(assessment: Assessment, locale: Locale, hasYears: boolean): ChartPart[] {
  const bound = boundModel(assessment, locale);
  if (bound !== null) return [{ kind: 'bound', model: bound }];
  const model = bulletModel(assessment, locale);
  if (model === null) return [];
  return [{ kind: 'bullet', model: hasYears ? model : withFigure(model, assessment, locale) }];
}

/**
 * What a target's slide shows: the years of a yearly limit below the figure, the ladder of a level, the
 * ruler of a title, the wedge where no start is known. Empty where there is nothing to draw.
 */
export function targetParts(assessment: Assessment, locale: Locale): readonly ChartPart[] {
  if (assessment.type === 'F') {
    const model = timelineModel(assessment, locale);
    return model === null ? [] : [{ kind: 'timeline', model }];
  }
  const strip = stripModel(assessment, locale);
  const ladder = ladderModel(assessment, locale);
  // A growth of every year has both; its ladder says where the years lead.
  if (ladder !== null && (strip === null || assessment.type === 'D')) {
    const model = withNotes(ladder, assessment, locale);
    return [{ kind: 'ladder', model }];
  }
  const measure = measureParts(assessment, locale, strip !== null);
  if (strip !== null) return [...measure, { kind: 'strip', model: strip }];
  if (measure.length > 0) return measure;
  const start = wedgeModel(assessment, locale);
  return start === null ? [] : [{ kind: 'wedge', model: start }];
}
