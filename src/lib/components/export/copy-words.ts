import { CopyRefused, copyText } from '$lib/export/clipboard';
import { m } from '$lib/paraglide/messages';
import { type Failure, task } from './task.svelte';

/** There is nothing to copy, for a reason the reader is told. */
export class NothingToCopy extends Error {
  override readonly name = 'NothingToCopy';
}

/** What could not be copied is shown, selected, to be copied by hand. */
function failureOf(error: unknown): Failure {
  if (error instanceof CopyRefused) return { what: m.export_copy_by_hand(), text: error.text };
  if (error instanceof NothingToCopy) return { what: error.message };
  return { what: m.export_copy_failed() };
}

/**
 * Copies words and says so. Called inside the press that asks for it: browsers allow the clipboard only there.
 *
 * @param make gives the words; a promise where they must be fetched first; may throw NothingToCopy
 */
export function copyWords(make: () => string | Promise<string>, done: string): Promise<void> {
  return task.now(m.export_copying(), failureOf, async () => {
    await copyText(make());
    return done;
  });
}
