import { IDLE_MS } from '../../src/lib/data/fetch-bytes';
import type { Outside } from '../../src/lib/data/outside';

/** An answer to a request: a response, a failure, or silence. */
export type Answer = () => Promise<Response>;

export const ok = (body: BodyInit, type = 'application/octet-stream'): Answer => {
  return () => Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
};
export const page = (status = 200): Answer => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return () => Promise.resolve(new Response('<!doctype html>', { status, headers }));
};
export const status = (code: number): Answer => {
  return () => Promise.resolve(new Response('', { status: code }));
};
export const cut: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const silence: Answer = () => new Promise(() => undefined);
/** The beginning of a body, and then nothing. */
export const halfThenSilence = (body: Uint8Array): Answer => {
  const stream = () => new ReadableStream({ start: (control) => control.enqueue(body) });
  return () => Promise.resolve(new Response(stream()));
};

export interface FakeOutside extends Outside {
  /** Every address asked for, with its cache mode. */
  readonly asked: { readonly path: string; readonly cache: RequestCache | undefined }[];
  /** Pauses between attempts. */
  readonly pauses: number[];
  /** What answers from now on; the last one of a list answers for ever. */
  answers: Readonly<Record<string, Answer | readonly Answer[]>>;
  /** Lets the long waits run out at once, as if nothing had come for their time. */
  isSilent: boolean;
}

/** A network of canned answers by file name, and a clock that takes no time. */
export function fakeOutside(answers: FakeOutside['answers']): FakeOutside {
  const counts = new Map<string, number>();
  const outside: FakeOutside = {
    answers,
    asked: [],
    pauses: [],
    isSilent: false,
    fetch(input, init) {
      const path = String(input).split('?')[0] ?? '';
      outside.asked.push({ path, cache: init?.cache });
      const key = Object.keys(outside.answers).find((file) => path.endsWith(`/${file}`));
      const found = key === undefined ? status(404) : outside.answers[key]!;
      const count = counts.get(path) ?? 0;
      counts.set(path, count + 1);
      const answer =
        typeof found === 'function' ? found : found[Math.min(count, found.length - 1)]!;
      return answer();
    },
    wait(ms) {
      if (ms < IDLE_MS) outside.pauses.push(ms);
      return ms < IDLE_MS || outside.isSilent ? Promise.resolve() : new Promise(() => undefined);
    }
  };
  return outside;
}
