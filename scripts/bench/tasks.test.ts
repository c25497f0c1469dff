import { expect, it } from 'vitest';
import { tasksOf } from './tasks';

const task = (tid: number, tdur: number): object => ({ name: 'RunTask', pid: 1, tid, tdur });

it('counts the tasks of main threads only, longest first, in milliseconds', () => {
  const traceEvents = [
    { name: 'thread_name', pid: 1, tid: 7, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', pid: 1, tid: 8, args: { name: 'Compositor' } },
    task(7, 12_000),
    task(8, 90_000),
    task(7, 31_500),
    { name: 'Layout', pid: 1, tid: 7, tdur: 40_000 },
    { name: 'RunTask', pid: 1, tid: 7 }
  ] as Parameters<typeof tasksOf>[0]['traceEvents'];
  expect(tasksOf({ traceEvents })).toEqual([31.5, 12, 0]);
});
