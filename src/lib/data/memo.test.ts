import { describe, expect, it } from 'vitest';
import { memo } from './memo';

describe('a memo', () => {
  it('asks once, however many want the value', async () => {
    let asked = 0;
    const value = memo(() => Promise.resolve(++asked));
    expect(value.isAsked()).toBe(false);
    expect(await Promise.all([value.get(), value.get()])).toEqual([1, 1]);
    expect(await value.get()).toBe(1);
    expect(value.isAsked()).toBe(true);
  });

  it('does not keep a failure', async () => {
    let asked = 0;
    const value = memo(() =>
      ++asked === 1 ? Promise.reject(new Error('no')) : Promise.resolve(asked)
    );
    await expect(value.get()).rejects.toThrow('no');
    expect(await value.get()).toBe(2);
  });

  it('does not let an old failure forget a newer value', async () => {
    const fails: ((error: Error) => void)[] = [];
    const value = memo(() => new Promise<void>((_, reject) => fails.push(reject)));
    const first = value.get();
    value.forget();
    void value.get().catch(() => undefined);
    fails[0]?.(new Error('late'));
    await expect(first).rejects.toThrow('late');
    expect(value.isAsked()).toBe(true);
  });
});
