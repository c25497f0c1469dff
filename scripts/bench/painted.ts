import type { Page } from '@playwright/test';

/**
 * Does something in the page and waits until what it tells of itself is another, and the picture of that
 * was handed on. All of it happens in the page, so that no time of ours is counted.
 *
 * @returns milliseconds
 */
export async function untilPainted<Input>(
  page: Page,
  act: (input: Input) => void,
  state: () => unknown,
  input: Input
): Promise<number> {
  const run = `(input, act, state) => new Promise((done) => {
    const before = state();
    const start = performance.now();
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(null);
    };
    const look = () => requestAnimationFrame(state() === before ? look : painted);
    act(input);
    look();
  })`;
  return page.evaluate<number>(`(${run})(${JSON.stringify(input)}, ${act}, ${state})`);
}
