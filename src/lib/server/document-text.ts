import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folderOf = (set: string): string => join('data', set, 'documents');

/** Documents of a set whose restored sentences are kept beside its tables. */
export async function documentsWithText(set: string): Promise<readonly string[]> {
  const names = await readdir(folderOf(set)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}

/** The restored sentences of a document of a set. @throws where it has none */
export function textOfDocument(set: string, document: string): Promise<string> {
  return readFile(join(folderOf(set), `${document}.txt`), 'utf8');
}
