import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../scripts/take/catalogue';
import type { Candidate } from '../../src/lib/reader/candidate';
import { ReportReader } from '../../src/lib/reader/read-report';
import { readPastedReport } from '../../src/lib/reader/read-text';

let made: Promise<ReportReader> | null = null;

/** The reader over the sourced catalogue, made once. */
export function sourcedReader(): Promise<ReportReader> {
  made ??= readCatalogue(join(process.cwd(), 'data/hai-phong')).then(
    (catalogue) => new ReportReader(catalogue)
  );
  return made;
}

/** Candidates of a text. */
export async function candidatesOf(text: string): Promise<readonly Candidate[]> {
  const reader = await sourcedReader();
  return reader.read(readPastedReport('thu.txt', text)).candidates;
}

/** Text of a fixture; the restored sentences of the sources stand beside the data that quotes them. */
export const fixture = (path: string): string =>
  readFileSync(
    path.startsWith('sources/')
      ? join('data/hai-phong/documents', path.slice('sources/'.length))
      : join('tests/fixtures/reports', path),
    'utf8'
  );
