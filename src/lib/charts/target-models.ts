import { positionOfDay } from '../domain/day';
import { rivalsOf } from '../domain/evidence';
import { growthIndexOf } from '../domain/growth-index';
import type { Assessment, LadderStep, Reading, YearCell } from '../domain/result';
import { STATUS } from '../domain/status';
import type { Locale } from '../domain/text';
import { formatAsked, formatBounded } from '../format/bound';
import { decimalsWrittenOf } from '../format/decimals';
import { formatMeasure, isVerdict } from '../format/measure';
import { formatNumber } from '../format/number';
import { formatDate, formatPeriod, formatPeriodShort } from '../format/period';
import { decimalsAmong, sharedDecimals } from '../format/shared-decimals';
import { m } from '../paraglide/messages';
import type { BoundModel } from './bound-bar';
import type { BulletModel } from './bullet';
import type { TimelineModel } from './due-timeline';
import { fillOf, toneOf } from './reading-paint';
import type { LadderColumn, LadderModel } from './ladder-model';
import { betterOf, pathConditionOf, pick, shortText } from './target-words';
import type { WedgeModel } from './wedge';
import type { StripCell, StripModel } from './year-strip';

/** The ruler of titles ends with the term, so that cards can be compared. */
const LAST_YEAR = 2030;
const DAYS_A_YEAR = 365.25;

/** Bars stand on zero. A rate ends at its own limit; where less is better the start must fit in. */
function scaleEndOf(assessment: Assessment, level: number): number {
  const { indicator, goal, base, current } = assessment;
  const known = [level, goal.valueMax ?? 0];
  if (betterOf(assessment) !== 'more') known.push(base?.value ?? 0, current?.value ?? 0);
  const end = Math.max(...known) * 1.2 || 1;
  return indicator.max === null ? end : Math.min(end, indicator.max);
}

/** One measure against its target; null where there is no figure or no level to reach. */
export function bulletModel(assessment: Assessment, locale: Locale): BulletModel | null {
  const { goal, indicator, status, current, base, pathThisYear, target } = assessment;
  const reading = current ?? base;
  if (reading === null || reading.value === null || goal.value === null) return null;
  if (isVerdict(indicator.measure)) return null;
  const digits = sharedDecimals(assessment);
  const written = (value: number): string => formatNumber(value, locale, digits);
  const isYearly = target.type === 'B' || target.rule === 'each_year';
  const end = scaleEndOf(assessment, goal.value);
  const level = formatAsked(
    { comparator: goal.comparator, value: goal.value, valueMax: goal.valueMax },
    indicator.measure.startsWith('%') ? '%' : '',
    locale,
    goal.isDerived ? digits : Math.min(4, decimalsWrittenOf(goal.value))
  );
  const floor =
    target.type === 'H'
      ? betterOf(assessment) === 'inside'
        ? pick(locale, 'khoảng', 'range')
        : pick(locale, 'mục tiêu', 'target')
      : betterOf(assessment) === 'less'
        ? pick(locale, 'mức trần', 'ceiling')
        : pick(locale, 'mức sàn', 'floor');
  const year = Math.floor(positionOfDay(goal.dueDay ?? '') ?? goal.dueYear);
  // A quota of every year is due in the year of the figure.
  const asked = target.rule === 'within_year' ? reading.period.year : year;
  const rival = rivalsOf(reading, assessment.others)[0];
  return {
    min: 0,
    max: end,
    value: reading.value,
    reading: formatPeriod(reading.period.text, locale, assessment.indicator),
    tone: toneOf(status),
    fill: fillOf(reading),
    icon: STATUS[status].counting === 'judged' ? STATUS[status].icon : null,
    target: goal.value,
    targetMax: goal.valueMax,
    targetText: isYearly
      ? `${floor}: ${level}`
      : pick(locale, `năm ${asked}: ${level}`, `${asked}: ${level}`),
    better: betterOf(assessment),
    path:
      pathThisYear === null || isYearly
        ? null
        : {
            value: pathThisYear,
            text: pick(
              locale,
              `lộ trình nay: ${written(pathThisYear)}`,
              `path now: ${written(pathThisYear)}`
            )
          },
    second:
      rival?.value == null
        ? null
        : {
            value: rival.value,
            text: `${shortText(rival, assessment, locale)} ${formatPeriodShort(rival.period.text, locale, indicator)}`
          },
    // Where a measure has no limit of its own, the end of the scale says nothing.
    maxText: end === indicator.max ? formatNumber(end, locale) : ''
  };
}

/** A column has room for seven signs: "2020–25". */
function columnLabel({ period }: Reading, locale: Locale): string {
  const short = formatPeriodShort(period.text.replace(/-Y$/, ''), locale, null);
  return period.kind === 'span' ? short.replace(/–\d\d/, '–') : short;
}

function ladderColumn(step: LadderStep, assessment: Assessment, locale: Locale): LadderColumn {
  const { reading, path, kind } = step;
  const value = reading?.value ?? null;
  const digits = sharedDecimals(assessment);
  const written = (number: number | null): string =>
    number === null ? '' : formatNumber(number, locale, digits);
  return {
    label: kind === 'base' && reading !== null ? columnLabel(reading, locale) : String(step.year),
    kind,
    value,
    valueText:
      reading === null || value === null
        ? ''
        : formatNumber(value, locale, decimalsAmong(reading, digits)),
    path,
    pathText: written(path),
    isDue: step.isDue,
    tone: kind === 'actual' ? toneOf(assessment.status) : 'data',
    fill: fillOf(reading),
    icon: null,
    note: ''
  };
}

/** The path of a growth: in the measure itself where its base is known, else as an index of 100. */
function growthColumns(assessment: Assessment, change: number, locale: Locale): LadderColumn[] {
  const { base, goal } = assessment;
  const start = base?.value ?? null;
  const steps = growthIndexOf(change, goal.fromYear, goal.dueYear);
  return steps.map(({ year, index }, at): LadderColumn => {
    const isBase = at === 0 && start !== null;
    const path = start === null ? index : (start * index) / 100;
    return {
      label: isBase && base !== null ? columnLabel(base, locale) : String(year),
      kind: isBase ? 'base' : 'future',
      value: isBase ? start : null,
      valueText: isBase ? formatNumber(start, locale) : '',
      path,
      pathText: formatNumber(path, locale, start === null ? 0 : 1),
      isDue: year === goal.dueYear,
      tone: 'data',
      fill: fillOf(isBase ? base : null),
      icon: null,
      note: ''
    };
  });
}

/** A step a year from the base to the target; the curve of a growth nobody has reported on yet; else null. */
export function ladderModel(assessment: Assessment, locale: Locale): LadderModel | null {
  const { base, current, goal, type, ladder } = assessment;
  const hasPath = ladder.some((step) => step.path !== null && step.kind !== 'base');
  const condition = pathConditionOf(assessment, locale);
  const stands = condition === '' ? {} : { pathCondition: condition };
  if (base?.value != null && ladder.length > 1 && hasPath)
    return {
      columns: ladder.map((step) => ladderColumn(step, assessment, locale)),
      ...stands
    };
  if (type !== 'D' || goal.change === null || current !== null) return null;
  return { columns: growthColumns(assessment, goal.change, locale), ...stands };
}

const VERDICTS = {
  met: { tone: 'met', icon: 'st-met' },
  missed: { tone: 'away', icon: 'st-away' },
  bound: { tone: 'none', icon: 'st-few' },
  missing: { tone: 'none', icon: null }
} as const;

function stripCell(
  { year, time, reading, verdict }: YearCell,
  assessment: Assessment,
  locale: Locale
): StripCell {
  const { tone, icon } = VERDICTS[verdict];
  return {
    label: String(year),
    valueText:
      reading === null ? '' : shortText(reading, assessment, locale) || pick(locale, 'có', 'yes'),
    time,
    tone,
    fill: fillOf(reading),
    icon
  };
}

/** Every year of the term, and before it the base with its own period; null when no year is asked. */
export function stripModel(assessment: Assessment, locale: Locale): StripModel | null {
  const { years, base, indicator } = assessment;
  if (years.length === 0) return null;
  const start: StripCell[] =
    base === null
      ? []
      : [
          {
            label: formatPeriodShort(base.period.text.replace(/-Y$/, ''), locale, null),
            valueText: shortText(base, assessment, locale) || pick(locale, 'có', 'yes'),
            time: 'past',
            tone: 'data',
            fill: fillOf(base),
            icon: null
          }
        ];
  return {
    cells: [...start, ...years.map((cell) => stripCell(cell, assessment, locale))],
    name: `${locale === 'en' ? indicator.short_en : indicator.short}, ${formatMeasure(indicator.measure, locale)}`
  };
}

/** A level by a year whose start is not known; null for a level without a number. */
export function wedgeModel(assessment: Assessment, locale: Locale): WedgeModel | null {
  const { goal, indicator } = assessment;
  if (goal.value === null || goal.dueYear <= goal.fromYear) return null;
  const years = Array.from({ length: goal.dueYear - goal.fromYear + 1 }, (_, at) =>
    String(goal.fromYear + at)
  );
  return {
    years,
    dueIndex: years.length - 1,
    min: indicator.min ?? 0,
    max: indicator.max ?? goal.value * 1.2,
    target: goal.value,
    targetText: formatAsked(
      { comparator: goal.comparator, value: goal.value, valueMax: goal.valueMax },
      indicator.measure.startsWith('%') ? '%' : '',
      locale
    ),
    note: pick(locale, 'chưa có điểm xuất phát', 'starting point not known')
  };
}

/**
 * A title with its due day, seen from the day it is judged on (or, once awarded, from that day). Null
 * where the document states no deadline: there is nothing to draw a way to.
 */
export function timelineModel(assessment: Assessment, locale: Locale): TimelineModel | null {
  const { goal, status, daysLeft, target } = assessment;
  if (goal.dueDay === null) return null;
  // Positions stand at a year's end; a ruler of years starts each year at its beginning.
  const due = (positionOfDay(goal.dueDay) ?? goal.dueYear) + 1;
  const seen = due - (daysLeft ?? 0) / DAYS_A_YEAR;
  const isAwarded = STATUS[status].family === 'met';
  const day = formatDate(goal.dueDay, locale);
  const isInferred = target.due_basis === 'inferred';
  return {
    from: goal.fromYear,
    to: Math.max(goal.dueYear, LAST_YEAR),
    today: seen,
    todayText: isAwarded ? '' : pick(locale, 'ngày xét', 'day judged'),
    due,
    dueText: isInferred
      ? m.common_due_day_inferred({ day }, { locale })
      : pick(locale, `hạn ${day}`, `due ${day}`),
    achieved: isAwarded ? { at: seen, text: pick(locale, 'công nhận', 'awarded') } : null,
    tone: toneOf(status),
    icon: STATUS[status].counting === 'judged' ? STATUS[status].icon : null
  };
}

/** A figure that is only a bound; null for every other. */
export function boundModel(assessment: Assessment, locale: Locale): BoundModel | null {
  const { current, base, goal, indicator, status } = assessment;
  const reading = current ?? base;
  const row = reading?.observation;
  if (reading === null || reading.value !== null || row?.value == null || row.value_max !== null)
    return null;
  if (row.comparator === '=' || row.comparator === '~') return null;
  const end = indicator.max ?? Math.max(row.value, goal.value ?? 0) * 1.2;
  const min = indicator.min ?? 0;
  return {
    min,
    max: end,
    minText: formatNumber(min, locale),
    maxText: formatNumber(end, locale, decimalsWrittenOf(end) > 2 ? 0 : {}),
    at: row.value,
    side: row.comparator.startsWith('>') ? 'above' : row.comparator === '<~' ? 'near' : 'below',
    boundText: formatBounded(
      { comparator: row.comparator, value: row.value },
      indicator.measure,
      locale
    ),
    tone: toneOf(status),
    target:
      goal.value === null
        ? null
        : {
            value: goal.value,
            text: `${pick(locale, 'mục tiêu', 'target')}: ${formatAsked({ comparator: goal.comparator, value: goal.value, valueMax: goal.valueMax }, indicator.measure, locale)}`
          },
    better: betterOf(assessment) === 'less' ? 'less' : 'more'
  };
}
