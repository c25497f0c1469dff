/** Between two words on how far a file is read; stopping waits no longer than this. */
const TELL_MS = 100;

/**
 * Goes through steps, each of which says which share is done, and gives their result.
 *
 * @param onshare told of the share now and then; what it throws ends the steps
 */
export async function telling<Result>(
  steps: Generator<number, Result>,
  onshare: (share: number) => void | Promise<void>
): Promise<Result> {
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - told < TELL_MS) continue;
    await onshare(step.value);
    told = performance.now();
  }
}
