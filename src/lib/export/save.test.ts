import { afterEach, expect, it, vi } from 'vitest';
import { save } from './save';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps what it hands out until a phone that asks where to put it has read it', () => {
  vi.useFakeTimers();
  const leaving: (() => void)[] = [];
  const link = { href: '', download: '', click: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
  vi.stubGlobal('addEventListener', (_: string, heard: () => void) => leaving.push(heard));
  vi.stubGlobal('removeEventListener', vi.fn());
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:a');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);

  save(new Blob(['a']), 'a.csv');
  expect(link).toMatchObject({ href: 'blob:a', download: 'a.csv' });
  vi.advanceTimersByTime(40_000);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledTimes(1);

  save(new Blob(['b']), 'b.csv');
  leaving.at(-1)?.();
  expect(revoked).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(100_000);
  expect(revoked).toHaveBeenCalledTimes(2);
});
