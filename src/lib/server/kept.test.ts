import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kept } from './kept';

it('makes a file once for all builds from the same sources, and drops what others made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await mkdir(join(folder, 'older'));
  let made = 0;
  const make = () => Promise.resolve(new Uint8Array([1, 2, (made += 1)]));
  expect(await kept('new', 'cards/a.png', make, folder)).toEqual(new Uint8Array([1, 2, 1]));
  expect(await kept('new', 'cards/a.png', make, folder)).toEqual(new Uint8Array([1, 2, 1]));
  expect(await kept('new', 'cards/b.png', make, folder)).toEqual(new Uint8Array([1, 2, 2]));
  expect(made).toBe(2);
  expect(await readdir(folder)).not.toContain('older');
});
