import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Compares a text with the golden file of that name. With UPDATE_GOLDEN=1 the file is written anew;
 * otherwise a difference is left beside it as `<name>-changed.<ext>`.
 * @returns the golden text, to be compared with what was given
 */
export function golden(folder: URL, name: string, extension: string, text: string): string | null {
  const file = new URL(`${name}.${extension}`, folder);
  const changed = new URL(`${name}-changed.${extension}`, folder);
  rmSync(changed, { force: true });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (kept !== text) writeFileSync(changed, text);
  return kept;
}
