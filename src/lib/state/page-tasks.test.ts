import { describe, expect, it } from 'vitest';
import { pageTasks } from './page-tasks';

/** Whether it settles in the time in which everything that can happen has happened. */
async function isSettled(work: Promise<void>): Promise<boolean> {
  let settled = false;
  void work.then(() => (settled = true));
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve));
  return settled;
}

describe('a page', () => {
  it('that waits for nothing is settled', async () => {
    expect(await isSettled(pageTasks().settled())).toBe(true);
  });

  it('is settled once everything under way is done or forgotten', async () => {
    const tasks = pageTasks();
    const [one, other] = [{}, {}];
    tasks.begin(one);
    tasks.begin(other);
    const settled = tasks.settled();
    tasks.done(one);
    expect(await isSettled(settled)).toBe(false);
    tasks.forget(other);
    expect(await isSettled(settled)).toBe(true);
  });

  it('waits for what the last task began', async () => {
    const tasks = pageTasks();
    const [first, second] = [{}, {}];
    tasks.begin(first);
    const settled = tasks.settled();
    tasks.done(first);
    tasks.begin(second);
    expect(await isSettled(settled)).toBe(false);
    tasks.done(second);
    expect(await isSettled(settled)).toBe(true);
  });

  it('lacks what failed, until that is begun anew and done', async () => {
    const tasks = pageTasks();
    const task = {};
    tasks.begin(task);
    tasks.fail(task, new Error('no network'));
    await expect(tasks.settled()).rejects.toThrow('no network');
    tasks.begin(task);
    tasks.done(task);
    expect(await isSettled(tasks.settled())).toBe(true);
  });
});
