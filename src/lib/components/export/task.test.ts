import { beforeEach, expect, test, vi } from 'vitest';
import { JobStopped } from '$lib/export/start-job';

const ask = vi.hoisted(() => vi.fn());
vi.mock('$lib/state/edition.svelte', () => ({ edition: { ask } }));
const { Task } = await import('./task.svelte');

beforeEach(() => {
  ask.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

// A worker or a library of an older edition is gone after a deploy; the site then says that it was updated.
test.each([
  ['a part that is not there', new Error('the worker could not be started'), 1],
  ['a press on stop', new JobStopped('stopped'), 0]
])('a file that fails for %s asks %#', async (_, error, times) => {
  const task = new Task();
  await task.run('Đang tạo tệp', 'Chưa tạo được tệp', () => Promise.reject(error));
  expect(ask).toHaveBeenCalledTimes(times);
  expect(task.said?.what).toBe(times === 1 ? 'Chưa tạo được tệp' : undefined);
});

test('a file that is made asks nothing', async () => {
  const task = new Task();
  await task.run('Đang tạo tệp', 'Chưa tạo được tệp', () => Promise.resolve('Đã tạo tệp'));
  expect(ask).not.toHaveBeenCalled();
  task.clear();
});
