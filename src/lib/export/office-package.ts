import { SaxesParser } from 'saxes';
import { withoutForbidden } from '$lib/drawing/svg-text';
import { fromZip, toBytes, toText, toZip } from './zip';

/** What is done to the parts of an office file while it is written again. */
export interface PartChanges {
  readonly rename?: (path: string, all: readonly string[]) => string;
  /** Of every text part, by its new path. */
  readonly text?: (text: string, path: string) => string;
  /** Of every other part. */
  readonly bytes?: (bytes: Uint8Array, path: string) => Uint8Array;
}

const TEXT_PART = /\.(?:xml|rels|vml)$/;
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

/** A target of the same package from the folder of the part that names it: strict readers know no other. */
function relativeTargets(rels: string, path: string): string {
  const folder = path
    .replace(/_rels\/[^/]+$/, '')
    .split('/')
    .slice(0, -1);
  return rels.replaceAll(/ Target="\/([^"/][^"]*)"/g, (_whole, target: string) => {
    const parts = target.split('/');
    const names = parts.slice(0, -1);
    const differs = folder.findIndex((name, at) => names[at] !== name);
    const shared = differs === -1 ? folder.length : differs;
    const up = '../'.repeat(folder.length - shared);
    return ` Target="${up}${parts.slice(shared).join('/')}"`;
  });
}

/** A paragraph has its properties once, before everything else in it. */
function propertiesOnce(text: string): string {
  return text.replaceAll(/<a:p>(.*?)<\/a:p>/gs, (whole, inner: string) => {
    const all = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;
    const [first] = inner.match(all) ?? [];
    return first === undefined ? whole : `<a:p>${first}${inner.replaceAll(all, '')}</a:p>`;
  });
}

/** The masters of a presentation stand before its slides: those of slides, then that of notes. */
function mastersFirst(presentation: string): string {
  const [notes] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? [];
  if (notes === undefined) return presentation;
  return presentation.replace(notes, '').replace('</p:sldMasterIdLst>', `$&${notes}`);
}

/** What the schemas ask for and the libraries do not heed. */
function bySchema(text: string, path: string): string {
  if (path.endsWith('.rels')) return relativeTargets(text, path);
  if (path === 'ppt/presentation.xml') return mastersFirst(text);
  return path.startsWith('ppt/') ? propertiesOnce(text) : text;
}

/**
 * Office programs refuse a whole file for one sign: what is not XML is not written.
 *
 * @throws Error naming the part and the place
 */
function assertXml(text: string, path: string): void {
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new Error(`${path} is not XML: ${message}`);
  });
  parser.write(text).close();
}

/**
 * Writes an office file again with its clock set to the data: the same input gives the same bytes.
 *
 * @param date ISO day
 * @throws Error where a part is not well-formed XML
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
    if (!TEXT_PART.test(path)) files[path] = ofBytes(part, path);
    else {
      // One sign that no XML may hold would cost the reader the whole file.
      const own = withoutForbidden(toText(part));
      const text = bySchema(ofText(fixedProperties(own, date), path), path);
      assertXml(text, path);
      files[path] = toBytes(text);
    }
  }
  const types = files[CONTENT_TYPES];
  if (types !== undefined) {
    files[CONTENT_TYPES] = toBytes(onlyPresent(toText(types), new Set(Object.keys(files))));
  }
  return toZip(files, date);
}
