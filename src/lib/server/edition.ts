import { readFileSync } from 'node:fs';

export interface Edition {
  readonly edition: string;
  /** ISO day of the data. */
  readonly date: string;
}

let edition: Edition | null = null;

/** Edition and day of the extracts being built from. @throws when the data has not been built */
export function editionOf(): Edition {
  edition ??= JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Edition;
  return { edition: edition.edition, date: edition.date };
}
