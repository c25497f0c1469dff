import { describe, expect, it } from 'vitest';
import { life } from './life';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a life', () => {
  it('hands on what the work gives while it lasts', async () => {
    const lasting = life();
    expect(await lasting.with(Promise.resolve(1))).toBe(1);
    await expect(lasting.with(Promise.reject(new Error('own')))).rejects.toThrow('own');
  });

  it('ends all work under way and all that comes after, for its first reason', async () => {
    const ending = life();
    const waiting = [ending.with(never()), ending.with(never())];
    ending.end(new Error('first'));
    ending.end(new Error('second'));
    for (const work of waiting) await expect(work).rejects.toThrow('first');
    await expect(ending.with(Promise.resolve(1))).rejects.toThrow('first');
  });
});
