import type { Fields } from './input';

/** From the input of a case to its output; throws `InputError` when the input cannot be read. */
export type Method = (input: Fields) => object;
