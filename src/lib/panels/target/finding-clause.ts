import type { Assessment } from '$lib/domain/result';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formatAssumed } from '$lib/format/assumed';
import { formatComparator } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured, isVerdict } from '$lib/format/measure';
import { formatNextStep } from '$lib/format/next-step';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import { formatUnclearChange } from '$lib/format/small-counts';
import {
  formatLimit,
  formatShortfall,
  formatTitleFigure,
  formatTitleLevel,
  formatTitleMark,
  pick,
  shortfallOf,
  shortMeasure,
  toClause
} from './finding-words';

/** A floor, ceiling or range of every year; a starting point is compared, not judged. */
function yearlyClause(assessment: Assessment, locale: Locale): string {
  const { current, base, indicator, status, goal } = assessment;
  const short = shortfallOf(assessment);
  if (isVerdict(indicator.measure) || goal.value === null || short === null) return '';
  const limit = formatLimit(assessment, locale);
  const missing = formatShortfall(assessment, short, locale);
  const apart = pick(
    locale,
    `còn thiếu ${missing} so với ${limit}`,
    `${missing} short of ${limit}`
  );
  if (current === null) return base !== null && short > 0 ? apart : '';
  const when = formatPeriod(current.period.text, locale, assessment.indicator);
  const value = formatTitleFigure(assessment, current, locale);
  const stands = pick(locale, `${when} là ${value}`, `at ${value} in ${when}`);
  const { family } = STATUS[status];
  if (family === 'met')
    return pick(locale, `${stands}, giữ được ${limit}`, `${stands}, keeping ${limit}`);
  return family === 'not_met' && short > 0 ? `${stands}, ${apart}` : '';
}

/** What is needed each year until a level is reached. */
function neededClause(assessment: Assessment, asked: string, locale: Locale): string {
  const { requiredPace, goal } = assessment;
  if (requiredPace === null) return '';
  const step = toClause(formatNextStep(assessment, locale)).replace(/, \d{4}–\d{4}(?=$|, )/, '');
  const bound = goal.comparator === '>' || goal.comparator === '<' ? goal.comparator : '=';
  const level = `${formatComparator(bound, locale)}${asked}`;
  return pick(
    locale,
    `${step}, để năm ${goal.dueYear} đạt ${level}`,
    `${step.replace(/^needs? to /, 'must ')}, to reach ${level} in ${goal.dueYear}`
  );
}

/** A level to reach by a year. */
function levelClause(assessment: Assessment, locale: Locale): string {
  const { current, base, status, goal, pathNow } = assessment;
  const asked = formatTitleLevel(assessment, locale);
  if (asked === null) return '';
  if (current?.value == null || STATUS[status].counting !== 'judged')
    return base === null ? '' : neededClause(assessment, asked, locale);
  const value = formatTitleFigure(assessment, current, locale);
  const due = goal.dueYear;
  if (STATUS[status].family === 'met')
    return pick(
      locale,
      `hiện là ${value}, đã đạt mục tiêu năm ${due} là ${asked}`,
      `now at ${value}, the target of ${asked} for ${due} is met`
    );
  if (status === 'on_track')
    return pick(
      locale,
      `đúng tiến độ: ${value}, mục tiêu năm ${due} là ${asked}`,
      `on track: ${value}, the target for ${due} is ${asked}`
    );
  if ((status === 'needs_acceleration' || status === 'limited') && pathNow !== null) {
    const mark = formatTitleMark(assessment, pathNow, current.value, locale);
    return pick(
      locale,
      `chậm hơn lộ trình: ${value} so với mốc ${mark}`,
      `behind its path: ${value} against ${mark}`
    );
  }
  const unclear = formatUnclearChange(assessment, locale);
  if (status === 'no_clear_change' && unclear !== '')
    return `${unclear}, ${pick(locale, 'mục tiêu', 'target')} ${asked}`;
  if (status === 'moving_away' && base?.value != null) {
    const start = formatTitleFigure(assessment, base, locale);
    return pick(
      locale,
      `đi ngược hướng: từ ${start} thành ${value}, mục tiêu ${asked}`,
      `moving away: from ${start} to ${value}, target ${asked}`
    );
  }
  return pick(
    locale,
    `hiện là ${value}, mục tiêu năm ${due} là ${asked}`,
    `now at ${value}, the target for ${due} is ${asked}`
  );
}

const percent = (fraction: number, locale: Locale): string =>
  `${formatNumber(100 * fraction, locale, Math.min(1, decimalsWrittenOf(100 * fraction)))}%`;

function askedGrowth({ goal }: Assessment, locale: Locale): string {
  const share = percent(goal.change ?? 0, locale);
  if (goal.comparator === '>=') return pick(locale, `ít nhất ${share}`, `at least ${share}`);
  return formatComparator(goal.comparator, locale) + share;
}

/** Growth still asked, and the level it leads to where the starting point is known. */
function growthAhead(assessment: Assessment, locale: Locale): string {
  const { goal, ladder, indicator, base, current } = assessment;
  const asked = askedGrowth(assessment, locale);
  const head = pick(locale, `cần tăng ${asked} mỗi năm`, `must grow by ${asked} a year`);
  const last = ladder.find((step) => step.isDue)?.path ?? null;
  if (last === null) return head;
  const decimals = Math.abs(last) >= 100 ? 0 : Math.min(1, indicator.decimals);
  const measure = shortMeasure(indicator.measure);
  const end =
    formatMeasured(last, measure, locale, { decimals }) +
    (locale === 'vi' ? formatAssumed(current ?? base, { measure }, locale) : '');
  const assumed = locale === 'en' ? formatAssumed(current ?? base, { measure }, locale) : '';
  return goal.comparator === '>'
    ? pick(
        locale,
        `${head}, để năm ${goal.dueYear} vượt ${end}`,
        `${head}, to pass ${end} in ${goal.dueYear}${assumed}`
      )
    : pick(
        locale,
        `${head}, để năm ${goal.dueYear} đạt ${end}`,
        `${head}, to reach ${end} in ${goal.dueYear}${assumed}`
      );
}

function growthClause(assessment: Assessment, locale: Locale): string {
  const { goal, current, observedPace, target, status } = assessment;
  if (goal.change === null) return '';
  if (STATUS[status].counting !== 'judged' || observedPace === null || current === null)
    return growthAhead(assessment, locale);
  const asked = askedGrowth(assessment, locale);
  const unclear = formatUnclearChange(assessment, locale);
  if (unclear !== '')
    return `${unclear}, ${pick(locale, `mục tiêu tăng ${asked} mỗi năm`, `target ${asked} a year`)}`;
  const grown = percent(Math.abs(observedPace), locale);
  const when = formatPeriod(current.period.text, locale, assessment.indicator);
  const isMean = target.rule === 'average';
  const isFall = observedPace < 0;
  return pick(
    locale,
    `${isMean ? 'bình quân' : when} ${isFall ? 'giảm' : 'tăng'} ${grown}, mục tiêu tăng ${asked} mỗi năm`,
    `${isFall ? 'fell' : 'grew'} by ${grown} ${isMean ? 'a year on average' : `in ${when}`}, target ${asked} a year`
  );
}

/** What a target's verdict says, as the rest of a sentence about it; empty where it has nothing of its own. */
export function findingClause(assessment: Assessment, locale: Locale): string {
  const { type, target, indicator } = assessment;
  if (type === 'B' || (type === 'H' && target.rule !== 'by_date'))
    return yearlyClause(assessment, locale);
  if (type === 'D' && target.rule !== 'cumulative' && indicator.kind !== 'growth')
    return growthClause(assessment, locale);
  return type === 'A' || type === 'C' || type === 'D' ? levelClause(assessment, locale) : '';
}
