import { LoadError, isAbort, messageOf } from './error';
import { type Outside, within } from './outside';
import { sha256Of } from './sha256';

/** Bytes received of a file so far; `total` is null when nobody knows. */
export interface Progress {
  readonly file: string;
  readonly loaded: number;
  readonly total: number | null;
}

/** What a file must be, as published beside it. */
export interface Expected {
  readonly bytes: number;
  /** Lower-case hexadecimal; null where another check of content follows (gzip carries its own). */
  readonly sha256: string | null;
}

export interface Request {
  readonly url: string;
  readonly expected: Expected | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** With no byte for this long an attempt is given up. Not a limit of the whole time: slow lines may take long. */
export const IDLE_MS = 20_000;
const PAUSES_MS = [400, 1600];

/** Name of a file as the reader is told: the last part of its address. */
export function fileOf(url: string): string {
  return (url.split('?')[0] ?? url).split('/').at(-1) ?? url;
}

async function body(
  response: Response,
  { url, expected, onProgress }: Request,
  outside: Outside
): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileOf(url);
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  try {
    for (;;) {
      const stalled = (): LoadError =>
        new LoadError('stalled', { file, got: loaded, expected: expected?.bytes });
      const { done, value } = await within(reader.read(), IDLE_MS, outside, stalled);
      if (done) break;
      chunks.push(value);
      loaded += value.length;
      onProgress?.({ file, loaded, total: expected?.bytes ?? null });
    }
  } catch (error) {
    // Without this a stalled connection would stay open behind the failure.
    reader.cancel().catch(() => undefined);
    throw error;
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function checkAnswer(response: Response, file: string): void {
  const { status } = response;
  if (status === 404 || status === 410) throw new LoadError('missing', { file, status });
  if (!response.ok) throw new LoadError('refused', { file, status });
  if (response.headers.get('content-type')?.startsWith('text/html') === true)
    throw new LoadError('not_data', { file, status });
}

async function checkContent(
  bytes: Uint8Array<ArrayBuffer>,
  { bytes: expected, sha256 }: Expected,
  file: string
): Promise<void> {
  if (bytes.length !== expected)
    throw new LoadError('damaged', { file, expected, got: bytes.length });
  if (sha256 !== null && (await sha256Of(bytes)) !== sha256)
    throw new LoadError('damaged', { file, detail: 'sha256' });
}

async function attempt(
  request: Request,
  cache: RequestCache,
  outside: Outside
): Promise<Uint8Array<ArrayBuffer>> {
  const { url, expected, signal } = request;
  const file = fileOf(url);
  const given = new AbortController();
  const stop = (): void => given.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const answer = outside.fetch(url, { cache, signal: given.signal });
    const response = await within(
      answer,
      IDLE_MS,
      outside,
      () => new LoadError('stalled', { file })
    );
    checkAnswer(response, file);
    const bytes = await body(response, request, outside);
    if (expected !== null) await checkContent(bytes, expected, file);
    return bytes;
  } catch (error) {
    given.abort();
    signal?.throwIfAborted();
    if (error instanceof LoadError || isAbort(error)) throw error;
    throw new LoadError('unreachable', { file, detail: messageOf(error) }, error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Whether the same request may well succeed a moment later. A missing file will not appear meanwhile, and
 * whoever has waited through a long silence is told, not made to wait again.
 */
function isPassing({ code, facts }: LoadError): boolean {
  if (code === 'refused') return (facts.status ?? 0) >= 500 || facts.status === 429;
  return code === 'unreachable' || code === 'damaged';
}

/**
 * A whole file, checked against what was published. Tries again after a pause, past the browser's cache,
 * for an old or damaged copy may lie there.
 * @throws LoadError when it cannot be had; the signal's reason when aborted
 */
export async function fetchBytes(
  request: Request,
  outside: Outside,
  cache: RequestCache = 'default'
): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(request, tries === 1 ? cache : 'reload', outside);
    } catch (error) {
      const pause = PAUSES_MS[tries - 1];
      if (!(error instanceof LoadError)) throw error;
      if (pause === undefined || !isPassing(error))
        throw new LoadError(error.code, { ...error.facts, tries }, error.cause ?? error);
      await outside.wait(pause, request.signal);
    }
  }
}
