import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from './run.mjs';
import { contentOf, filesOf, shapeOf } from './stamp.mjs';

let folder: string;
const put = (name: string, text: string): Promise<void> =>
  writeFile(join(ROOT, folder, name), text);

beforeEach(async () => {
  folder = relative(ROOT, await mkdtemp(join(ROOT, 'node_modules/.stamp-')));
  await put('a.csv', 'one');
});
afterEach(() => rm(join(ROOT, folder), { recursive: true }));

it('changes with the content of a file, a new file and the salt, not with the time', async () => {
  const first = await contentOf(await filesOf([folder]));
  await put('a.csv', 'one');
  expect(await contentOf(await filesOf([folder]))).toBe(first);
  expect(await contentOf(await filesOf([folder]), '/thuoc-do')).not.toBe(first);
  await put('b.csv', '');
  const second = await contentOf(await filesOf([folder]));
  expect(second).not.toBe(first);
  await put('a.csv', 'two');
  expect(await contentOf(await filesOf([folder]))).not.toBe(second);
});

it('tells apart files whose contents meet at another place', async () => {
  await put('b.csv', 'two');
  const first = await contentOf([`${folder}/a.csv`, `${folder}/b.csv`]);
  await put('a.csv', 'onet');
  await put('b.csv', 'wo');
  expect(await contentOf([`${folder}/a.csv`, `${folder}/b.csv`])).not.toBe(first);
});

it('sees that a made file was touched', async () => {
  const first = await shapeOf(await filesOf([folder]));
  await put('a.csv', 'longer');
  expect(await shapeOf(await filesOf([folder]))).not.toBe(first);
});

it('leaves out what it is told and what is not there', async () => {
  await put('b.csv', 'two');
  const files = await filesOf([folder, 'no-such-folder'], (path) => path.endsWith('b.csv'));
  expect(files).toEqual([`${folder}/a.csv`]);
});
