import { LoadError } from '$lib/data/error';
import { errorDetailOf, errorTextOf, type ErrorText } from '$lib/data/error-text';

/** A failure of the outside world as the reader is told, with the engine's own words where there are any. */
export interface Failure extends ErrorText {
  readonly detail: string | null;
  /** Something of the site could not be had; a newer edition may be the reason. */
  readonly isOfLoading: boolean;
}

export function failureOf(error: unknown): Failure {
  return {
    ...errorTextOf(error),
    detail: errorDetailOf(error),
    isOfLoading: error instanceof LoadError
  };
}
