import type { Database } from '$lib/data/database';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { observationsOfUnits, targetsOfUnits } from '$lib/data/queries/several-units';
import { unitsInForce } from '$lib/data/queries/units';
import { latestOf } from '$lib/domain/figure';
import type { OwnLayer } from '$lib/domain/own-set';
import { isKnownWithin, type Scope } from '$lib/domain/scope';
import type { ScoreFacts } from '$lib/domain/scoring';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { formatFigure } from '$lib/format/figure';
import { formatDatedShort } from '$lib/format/period';
import { readingText } from '$lib/panels/unit/figure-text';
import { rowsOfUnit, unitReport } from '$lib/panels/unit/unit-report';

/** What is known of an indicator of a unit, with the words it is said in. */
export interface KnownScore extends ScoreFacts {
  /** "94,7% (2026) · Chưa đạt"; empty where nothing is known. */
  readonly words: string;
}

/** Facts by `unit indicator`. */
export type KnownScores = ReadonlyMap<string, KnownScore>;

export const factKey = (unit: string, indicator: string): string => `${unit} ${indicator}`;

/**
 * Where the indicators of some units stand, by the statuses the site gives; own figures count as everywhere. Of several
 * targets of one indicator the first counts.
 *
 * @throws LoadError, QueryError; the signal's reason when nobody waits any more
 */
export async function knownScores(
  database: Database,
  units: readonly string[],
  indicators: readonly string[],
  own: OwnLayer,
  scope: Scope,
  locale: Locale,
  signal: AbortSignal
): Promise<KnownScores> {
  const [all, targets, observations, definitions, standards] = await Promise.all([
    database.answer(unitsInForce(), signal),
    database.answer(targetsOfUnits(units), signal),
    database.answer(observationsOfUnits(units), signal),
    database.answer(allIndicators(), signal),
    database.answer(allStandards(), signal)
  ]);
  const known = new Map<string, KnownScore>();
  for (const unit of all.filter((row) => units.includes(row.unit))) {
    const rows = rowsOfUnit(
      { targets, observations, indicators: definitions, standards },
      unit.unit,
      own
    );
    const { assessments } = unitReport(rows, unit.type, scope, null);
    for (const id of indicators) {
      const indicator = rows.indicators.find((row) => row.indicator === id);
      if (indicator === undefined) continue;
      const assessment = assessments.find(({ target }) => target.indicator === id);
      const figure = latestOf(
        rows.observations.filter((row) => row.indicator === id && isKnownWithin(row, scope)),
        indicator,
        standards
      );
      const reading = assessment?.current ?? null;
      // A bound is no number to compare with steps.
      const value =
        reading !== null
          ? reading.value
          : assessment === undefined && figure?.comparator === '='
            ? figure.value
            : null;
      const said =
        assessment !== undefined
          ? readingText(reading, assessment, locale)
          : figure === null
            ? ''
            : `${formatFigure(figure, indicator, locale)} (${formatDatedShort(figure, locale, indicator)})`;
      known.set(factKey(unit.unit, id), {
        status: assessment?.status ?? null,
        value,
        words: [said, assessment === undefined ? '' : statusLabelOf(assessment)[locale]]
          .filter((part) => part !== '')
          .join(' · ')
      });
    }
  }
  return known;
}
