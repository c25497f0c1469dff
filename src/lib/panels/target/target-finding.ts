import type { Assessment } from '$lib/domain/result';
import { STATUS } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { formatGoal } from '$lib/format/goal';
import { isVerdict } from '$lib/format/measure';
import { formatNextStep } from '$lib/format/next-step';
import { findingClause } from './finding-clause';
import { pick, toClause, toInside } from './finding-words';

/** What is asked and that nothing is known yet; else what is to be done next, else the status. */
function plainClause(assessment: Assessment, locale: Locale): string {
  const { status, goal, target, indicator, current, base } = assessment;
  const label = toInside(statusLabelOf(assessment)[locale]);
  if (STATUS[status].counting === 'excluded' || status === 'not_assessed_break') return label;
  if ((current ?? base) === null && target.type !== 'F') {
    const asked = formatGoal(target, indicator, locale).replace(
      `, ${goal.fromYear}–${goal.dueYear}`,
      ''
    );
    return pick(locale, `mục tiêu ${asked}, chưa có số liệu`, `target ${asked}, no figure yet`);
  }
  return toClause(formatNextStep(assessment, locale)) || label;
}

/**
 * The finding as the title of a slide: "Thu nhập đầu người Đại Sơn cần tăng trên 11% mỗi năm, để năm 2030
 * vượt 135 triệu đồng". No full stop. It says what the verdict says, never more.
 *
 * @param place the unit's name without its type
 */
export function findingOf(assessment: Assessment, place: string, locale: Locale): string {
  const { target, indicator } = assessment;
  const own = locale === 'en' ? target.title_en : target.title;
  const short = own ?? (locale === 'en' ? indicator.short_en : indicator.short);
  const long = own ?? (locale === 'en' ? indicator.name_en : indicator.name);
  const isName = target.type === 'F' || isVerdict(indicator.measure);
  const clause = isName ? '' : findingClause(assessment, locale);
  if (clause === '')
    return `${place}: ${toInside(isName ? long : short)}, ${plainClause(assessment, locale)}`;
  // A name with a pause of its own cannot take the unit's name behind it.
  if (/[,–(]/.test(short)) return `${place}: ${toInside(short)}, ${clause}`;
  return locale === 'en' ? `${place}: ${toInside(short)} ${clause}` : `${short} ${place} ${clause}`;
}
