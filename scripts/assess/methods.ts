import { isFields } from './input';
import type { Method } from './method';
import { PROGRESS_METHODS } from './method-progress';
import { RATIO_METHODS } from './method-ratio';
import { SPECIAL_METHODS } from './method-special';
import { TRANSFER_METHODS } from './method-transfer';

/** Every method a case may call, by name. */
export const METHODS: ReadonlyMap<string, Method> = new Map([
  ...PROGRESS_METHODS,
  ...SPECIAL_METHODS,
  ...RATIO_METHODS,
  ...TRANSFER_METHODS
]);

export type CaseId = string | number | boolean | null;

/** The answer to one case: its output, or what was wrong with it in plain words. */
export type CaseAnswer =
  | { readonly id: CaseId; readonly output: object }
  | { readonly id: CaseId; readonly error: string };

function idOf(value: unknown): CaseId {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as CaseId) : null;
}

/** Runs one case `{id, method, input}`. Never throws, whatever JSON it is given. */
export function answerOf(value: unknown): CaseAnswer {
  if (!isFields(value)) {
    return { id: null, error: 'mỗi ca phải là một đối tượng | each case must be an object' };
  }
  const id = idOf(value['id']);
  const name = value['method'];
  if (typeof name !== 'string') {
    return { id, error: '"method" phải là tên một phương pháp | "method" must name a method' };
  }
  const method = METHODS.get(name);
  if (method === undefined) {
    const shown = `"${name.slice(0, 80)}"`;
    return { id, error: `không có phương pháp ${shown} | unknown method ${shown}` };
  }
  const input = value['input'];
  if (!isFields(input)) {
    return { id, error: '"input" phải là một đối tượng | "input" must be an object' };
  }
  try {
    return { id, output: method(input) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
