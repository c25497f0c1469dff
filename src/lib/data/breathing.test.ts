import { describe, expect, it } from 'vitest';
import { breathing } from './breathing';

/** Items that keep the machine busy for that long each. */
function* busy(count: number, ms: number): Generator<number> {
  for (let at = 0; at < count; at++) {
    const since = performance.now();
    while (performance.now() - since < ms);
    yield at;
  }
}

describe('work that lets the page breathe', () => {
  it('takes everything in order', async () => {
    expect(await breathing(busy(5, 0))).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets others in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await breathing(busy(8, 6));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const work = breathing(busy(50, 6), stop.signal);
    stop.abort(new Error('another view'));
    await expect(work).rejects.toThrow('another view');
  });
});
