import { toTypeable } from '$lib/drawing/font-files';
import type { SnapshotWords } from './snapshot';

const orNull = (text: string | null): string | null => (text === null ? null : toTypeable(text));
const lines = (text: string): string => text.split('\n').map(toTypeable).join('\n');

/**
 * The words that stand in a picture, as its fonts can set them: what is shown on the screen is what the file
 * shows. Words for search and for screen readers stay as they were written.
 */
export function typeableWords<One extends SnapshotWords>(snapshot: One): One {
  const { title, subtitle, legend, status, targetWords, pathWords, comparability } = snapshot;
  const { remark, dataWords } = snapshot;
  return {
    ...snapshot,
    title: lines(title),
    subtitle: toTypeable(subtitle),
    legend: legend.map((item) => ({ ...item, label: toTypeable(item.label) })),
    status: status === null ? null : { ...status, words: toTypeable(status.words) },
    targetWords: orNull(targetWords),
    pathWords: orNull(pathWords),
    sourceLines: snapshot.sourceLines.map(toTypeable),
    comparability: orNull(comparability),
    ...(dataWords === undefined ? {} : { dataWords: toTypeable(dataWords) }),
    ...(remark === undefined ? {} : { remark: lines(remark) })
  };
}
