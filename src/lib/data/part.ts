import { LoadError, messageOf } from './error';

type Imported = Record<string, unknown>;

/** Address a browser names in its words about a module it could not have; its own where it names none. */
function addressIn(words: string): string {
  return /https?:\/\/\S+/.exec(words)?.[0] ?? import.meta.url;
}

async function answerOf(address: string): Promise<Response | null> {
  return fetch(address, { cache: 'no-store' }).catch(() => null);
}

/**
 * A part of the program that is fetched when first needed. A browser keeps a failure for as long as the page is
 * open, so where the server has the file by now it is asked for under another address.
 * @throws LoadError naming the part: `unreachable` where no server answers, `missing` where one does
 */
export async function part<T>(
  file: string,
  fetched: () => Promise<T>,
  again: (address: string) => Promise<Imported> = (address) => import(/* @vite-ignore */ address)
): Promise<T> {
  try {
    return await fetched();
  } catch (cause) {
    const words = messageOf(cause);
    const address = addressIn(words);
    const answer = await answerOf(address);
    const facts = { file, detail: words };
    if (answer === null) throw new LoadError('unreachable', facts, cause);
    const isScript = answer.ok && (answer.headers.get('content-type') ?? '').includes('javascript');
    const isNamed = isScript && words.includes(address);
    const mended = isNamed ? await again(`${address}?again=${Date.now()}`).catch(() => null) : null;
    if (mended !== null) return mended as T;
    throw new LoadError('missing', { ...facts, status: answer.status }, cause);
  }
}
