import { fewCitedLines } from '$lib/panels/source-lines';
import type { DocumentRow } from '$lib/domain/document';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import { shownObservations } from '$lib/domain/shown';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';

/** What the snapshots of a unit's tables are made from. */
export interface ReportScene {
  readonly unit: Unit;
  readonly assessments: readonly Assessment[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

/** Documents behind targets and figures, the first few named. */
export function reportSources(
  assessments: readonly Assessment[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): readonly string[] {
  const targets = assessments.flatMap(({ target }) => (isSampleTarget(target) ? [] : [target]));
  return fewCitedLines([...targets, ...assessments.flatMap(shownObservations)], documents, locale);
}
