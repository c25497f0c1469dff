import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What builds keep for each other. */
const FOLDER = '.cache/made';

/** Only what the newest sources made is of use. */
async function dropOlder(folder: string, sources: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const older = names.filter((name) => name !== sources);
  await Promise.all(older.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/**
 * A file as an earlier build from the same sources made it, or else as it is made now: builds that differ
 * only in the address they are for share it.
 *
 * @param sources what names them
 * @param name of the file, with its folders
 */
export async function kept(
  sources: string,
  name: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
  folder = FOLDER
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, sources, name);
  const found = await readFile(path).catch(() => null);
  if (found !== null) return new Uint8Array(found);
  const made = await make();
  await dropOlder(folder, sources);
  await mkdir(dirname(path), { recursive: true });
  // A build that is stopped leaves no half of a file.
  await writeFile(`${path}.part`, made);
  await rename(`${path}.part`, path);
  return made;
}
