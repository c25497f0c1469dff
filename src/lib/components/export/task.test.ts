import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JobStopped } from '$lib/export/start-job';
import type { Work } from './task.svelte';

const { ask, edition } = vi.hoisted(() => {
  const ask = vi.fn(() => Promise.resolve());
  const failedWords = (words: string): string => (edition.isUnreachable ? 'no network' : words);
  const edition = { ask, failedWords, isUnreachable: false };
  return { ask, edition };
});
vi.mock('$lib/state/edition.svelte', () => ({ edition }));
const { Task } = await import('./task.svelte');

/** A work whose end is told from outside. */
function work(): {
  readonly run: Work;
  readonly begun: () => boolean;
  end: (said: string) => void;
  fail: () => void;
} {
  let begun = false;
  let end: (said: string) => void = () => undefined;
  let fail: () => void = () => undefined;
  const result = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error('broken'));
  });
  result.catch(() => undefined);
  return {
    run: () => {
      begun = true;
      return result;
    },
    begun: () => begun,
    end: (said) => end(said),
    fail: () => fail()
  };
}

/** Everything that waits for a promise that is settled. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('works', () => {
  beforeEach(() => {
    ask.mockClear();
    edition.isUnreachable = false;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it('that are ordered while another is under way wait for it, and none is lost', async () => {
    const task = new Task();
    const [first, second] = [work(), work()];
    const done = [task.run('A', 'A failed', first.run), task.run('B', 'B failed', second.run)];
    await settled();
    expect([first.begun(), second.begun()]).toEqual([true, false]);
    expect(task.running).toEqual({ what: 'A', progress: null, waiting: 1 });
    first.end('a.pptx');
    await settled();
    expect(second.begun()).toBe(true);
    expect(task.said?.what).toBe('a.pptx');
    second.end('b.pdf');
    await Promise.all(done);
    expect(task.running).toBeNull();
    expect(task.said?.what).toBe('b.pdf');
    task.clear();
  });

  it('go on after one has failed, or was stopped', async () => {
    const task = new Task();
    const [first, second, third] = [work(), work(), work()];
    void task.run('A', 'A failed', first.run);
    void task.run('B', 'B failed', second.run);
    const last = task.run('C', 'C failed', third.run);
    await settled();
    first.fail();
    await settled();
    expect(task.said).toMatchObject({ kind: 'failed', what: 'A failed' });
    expect(task.running?.what).toBe('B');
    task.stop();
    await settled();
    expect(task.running?.what).toBe('C');
    third.end('c');
    await last;
    expect(task.said?.what).toBe('c');
    task.clear();
  });

  it('that are the same are ordered once: a second press orders nothing', async () => {
    const task = new Task();
    const [first, again] = [work(), work()];
    void task.run('A', 'A failed', first.run, ['deck', 'pptx']);
    const both = task.run('A', 'A failed', again.run, ['deck', 'pptx']);
    await settled();
    expect(task.running?.waiting).toBe(0);
    first.end('a');
    await both;
    expect(again.begun()).toBe(false);
    task.clear();
  });

  it('that fail before they have begun are told like any other', async () => {
    const task = new Task();
    const broken = (): never => {
      throw new TypeError('navigator.clipboard is undefined');
    };
    await task.run('A', 'A failed', broken);
    expect(task.said).toMatchObject({ kind: 'failed', what: 'A failed' });
    await task.now('B', () => ({ what: 'B failed', text: 'words' }), broken);
    expect(task.said).toMatchObject({
      kind: 'failed',
      what: 'B failed',
      text: 'words',
      retry: null
    });
    expect(task.running).toBeNull();
  });

  it('that must begin at once begin inside the press, and stop no file', async () => {
    const task = new Task();
    const [file, copy] = [work(), work()];
    const made = task.run('A', 'A failed', file.run);
    await settled();
    const copied = task.now('B', 'B failed', copy.run);
    expect(copy.begun()).toBe(true);
    copy.end('copied');
    await copied;
    expect(task.running?.what).toBe('A');
    expect(task.said?.what).toBe('copied');
    file.end('a');
    await made;
    task.clear();
  });

  // A worker or a library of an older edition is gone after a deploy; the site then says that it was updated.
  it.each([
    ['a part that is not there', new Error('the worker could not be started'), 1],
    ['a press on stop', new JobStopped('stopped'), 0]
  ])('that fail for %s ask for a newer edition %#', async (_, error, times) => {
    const task = new Task();
    await task.run('Đang tạo tệp', 'Chưa tạo được tệp', () => Promise.reject(error));
    expect(ask).toHaveBeenCalledTimes(times);
    expect(task.said?.what).toBe(times === 1 ? 'Chưa tạo được tệp' : undefined);
  });

  it('that fail without a network say so, and the same work is tried again', async () => {
    edition.isUnreachable = true;
    const task = new Task();
    const fail = vi.fn(() => Promise.reject(new Error('Failed to fetch')));
    const asFile = { label: 'PNG', act: () => undefined };
    await task.run('A', () => ({ what: 'A failed', next: asFile }), fail);
    await settled();
    expect(task.said).toMatchObject({ kind: 'failed', what: 'no network', next: null });
    edition.isUnreachable = false;
    fail.mockImplementation(() => Promise.resolve('a.png') as never);
    task.said?.retry?.();
    await settled();
    expect([fail.mock.calls.length, task.said?.what]).toEqual([2, 'a.png']);
    task.clear();
  });

  it('leave words to be copied by hand alone, whatever the network', async () => {
    edition.isUnreachable = true;
    const task = new Task();
    await task.now(
      'B',
      () => ({ what: 'B failed', text: 'words' }),
      () => {
        throw new TypeError('navigator.clipboard is undefined');
      }
    );
    await settled();
    expect(task.said).toMatchObject({ what: 'B failed', text: 'words' });
  });

  it('that end well ask for nothing', async () => {
    const task = new Task();
    await task.run('Đang tạo tệp', 'Chưa tạo được tệp', () => Promise.resolve('tep.xlsx'));
    expect(ask).not.toHaveBeenCalled();
  });
});
