import type { Observation } from './observation';
import type { Assessment, Reading } from './result';
import { isOwnVerdict } from './own-set';
import { isSampleVerdict } from './sample';

/** The readings a verdict shows: the start, the figure and the years between; each once. */
export function shownReadings({ current, base, years, ladder }: Assessment): readonly Reading[] {
  const readings = [
    base,
    current,
    ...years.map((cell) => cell.reading),
    ...ladder.map((step) => step.reading)
  ];
  return [...new Set(readings.filter((reading) => reading !== null))];
}

/** The observations behind the readings a verdict shows. */
export function shownObservations(assessment: Assessment): readonly Observation[] {
  const readings = shownReadings(assessment);
  return [...new Set(readings.flatMap(({ observation }) => observation ?? []))];
}

/** Whether a target or any figure shown with it is the unit's own, not published. */
export function showsOwn(assessment: Assessment): boolean {
  return (
    isOwnVerdict(assessment) ||
    shownObservations(assessment).some(({ provenance }) => provenance === 'own')
  );
}

/** Whether a target or any figure shown with it is a sample. */
export function showsSample(assessment: Assessment): boolean {
  return (
    isSampleVerdict(assessment) ||
    shownObservations(assessment).some(({ provenance }) => provenance === 'sample')
  );
}
