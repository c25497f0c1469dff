import { LoadError, messageOf } from './error';

/**
 * A part of the program that is fetched when first needed.
 * @throws LoadError (`unreachable`) naming the part, where the browser would say "failed to fetch"
 */
export async function part<T>(file: string, fetched: () => Promise<T>): Promise<T> {
  try {
    return await fetched();
  } catch (cause) {
    throw new LoadError('unreachable', { file, detail: messageOf(cause) }, cause);
  }
}
