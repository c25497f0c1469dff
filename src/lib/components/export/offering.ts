import type { Attachment } from 'svelte/attachments';
import { ownTasks } from '$lib/state/page-tasks';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';

/** Asks a chart's menu for its snapshot; `detail` is given the promise of it. */
export const ASK = 'snapshot-asked';

export type Ask = CustomEvent<(snapshot: Promise<FrozenSnapshot>) => void>;

/** Lets whoever has this page in a frame take its chart, as it is once all its figures are there. */
export function offering(
  snapshot: () => FrozenSnapshot | Promise<FrozenSnapshot>
): Attachment<HTMLElement> {
  return (node) => {
    const give = (event: Event): void => (event as Ask).detail(ownTasks.settled().then(snapshot));
    node.addEventListener(ASK, give);
    return () => node.removeEventListener(ASK, give);
  };
}
