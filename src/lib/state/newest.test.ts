import { describe, expect, it } from 'vitest';
import { newest } from './newest';

function scene(): {
  heard: string[];
  ask: (task: ((signal: AbortSignal) => Promise<string>) | null) => void;
} {
  const heard: string[] = [];
  const { ask } = newest<string>({
    start: () => heard.push('start'),
    done: (value) => heard.push(value),
    fail: (error) => heard.push(`failed: ${(error as Error).message}`)
  });
  return { heard, ask };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the newest task', () => {
  it('is heard when it is done', async () => {
    const { heard, ask } = scene();
    ask(() => Promise.resolve('a'));
    await settled();
    expect(heard).toEqual(['start', 'a']);
  });

  it('is heard alone, however late an older one ends', async () => {
    const { heard, ask } = scene();
    let late = (_: string): void => undefined;
    ask(() => new Promise((resolve) => (late = resolve)));
    ask(() => Promise.resolve('new'));
    late('old');
    await settled();
    expect(heard).toEqual(['start', 'start', 'new']);
  });

  it('tells the older one to stop, and does not hear how it fails', async () => {
    const { heard, ask } = scene();
    let stopped = false;
    ask(
      (signal) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('given up'));
          })
        )
    );
    ask(null);
    await settled();
    expect(stopped).toBe(true);
    expect(heard).toEqual(['start']);
  });

  it('says how it fails', async () => {
    const { heard, ask } = scene();
    ask(() => Promise.reject(new Error('no network')));
    await settled();
    expect(heard).toEqual(['start', 'failed: no network']);
  });
});
