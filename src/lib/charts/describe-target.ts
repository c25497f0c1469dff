import type { Assessment } from '../domain/result';
import { statusLabelOf } from '../domain/status-label';
import type { Locale } from '../domain/text';
import { formatBounded } from '../format/bound';
import { formatGoal } from '../format/goal';
import { formatPeriod } from '../format/period';
import { decimalsAmong, sharedDecimals } from '../format/shared-decimals';
import { pick } from './target-words';

/**
 * The picture of a target in one sentence, for those who do not see it: the figure, what is asked,
 * the verdict. Says that there is no figure where there is none.
 */
export function describeTarget(assessment: Assessment, locale: Locale): string {
  const { target, indicator, current, base } = assessment;
  const reading = current ?? base;
  const row = reading?.observation ?? null;
  const name =
    locale === 'en' ? (target.title_en ?? indicator.name_en) : (target.title ?? indicator.name);
  const figure =
    reading === null || row === null || row.value === null
      ? pick(locale, 'chưa có số liệu', 'no figure yet')
      : `${formatBounded(
          {
            comparator: row.comparator,
            value: row.value,
            valueMax: row.value_max,
            standing: row.standing
          },
          indicator.measure,
          locale,
          decimalsAmong(reading, sharedDecimals(assessment))
        )}, ${formatPeriod(row.period, locale, indicator)}`;
  const goal = formatGoal(target, indicator, locale);
  const verdict = statusLabelOf(assessment)[locale];
  return pick(
    locale,
    `${name}: ${figure}; mục tiêu ${goal}; tình trạng: ${verdict}.`,
    `${name}: ${figure}; target ${goal}; status: ${verdict}.`
  );
}
