import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enqueue } from './idle-queue';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task));
});
afterEach(() => vi.unstubAllGlobals());

/** Lets the page be idle until nothing waits any more. */
function settle(): number {
  let pauses = 0;
  for (let task = idle.shift(); task !== undefined; task = idle.shift()) {
    pauses += 1;
    task();
  }
  return pauses;
}

describe('the idle queue', () => {
  it('runs one task a pause, in order', () => {
    const done: string[] = [];
    for (const name of ['a', 'b', 'c']) enqueue(() => done.push(name));
    expect(done).toEqual([]);
    expect(settle()).toBe(3);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('forgets a task that was taken back', () => {
    const done: string[] = [];
    enqueue(() => done.push('a'));
    const takeBack = enqueue(() => done.push('b'));
    takeBack();
    settle();
    expect(done).toEqual(['a']);
  });

  it('starts again after it was empty', () => {
    const done: string[] = [];
    enqueue(() => done.push('a'));
    settle();
    enqueue(() => done.push('b'));
    settle();
    expect(done).toEqual(['a', 'b']);
  });
});
