import { fromZip, toBytes, toText, toZip } from './zip';

/** What is done to the parts of an office file while it is written again. */
export interface PartChanges {
  readonly rename?: (path: string, all: readonly string[]) => string;
  /** Of every text part, by its new path. */
  readonly text?: (text: string, path: string) => string;
  /** Of every other part. */
  readonly bytes?: (bytes: Uint8Array, path: string) => Uint8Array;
}

const TEXT_PART = /\.(?:xml|rels)$/;
const CONTENT_TYPES = '[Content_Types].xml';

function fixedProperties(text: string, date: string): string {
  return text.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_whole, opening: string) => `${opening}${date}T00:00:00Z`
  );
}

/** Types of parts that are not there make a strict reader refuse the file. */
function onlyPresent(types: string, paths: ReadonlySet<string>): string {
  return types.replaceAll(
    /\s*<Override\b[^>]*PartName="\/([^"]+)"[^>]*\/>/g,
    (whole, path: string) => (paths.has(path) ? whole.trim() : '')
  );
}

/**
 * Writes an office file again with its clock set to the data: the same input gives the same bytes.
 *
 * @param date ISO day
 */
export function repacked(bytes: Uint8Array, date: string, changes: PartChanges = {}): Uint8Array {
  const {
    rename = (path) => path,
    text: ofText = (text) => text,
    bytes: ofBytes = (part) => part
  } = changes;
  const parts = Object.entries(fromZip(bytes)).filter(([path]) => !path.endsWith('/'));
  const old = parts.map(([path]) => path);
  const files: Record<string, Uint8Array> = {};
  for (const [was, part] of parts) {
    const path = rename(was, old);
    files[path] = TEXT_PART.test(path)
      ? toBytes(ofText(fixedProperties(toText(part), date), path))
      : ofBytes(part, path);
  }
  const types = files[CONTENT_TYPES];
  if (types !== undefined) {
    files[CONTENT_TYPES] = toBytes(onlyPresent(toText(types), new Set(Object.keys(files))));
  }
  return toZip(files, date);
}
