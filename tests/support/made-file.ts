import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from './journey';

/** Programs that are not ours and open what we make; where one is missing its tests are skipped by name. */
export type Opener = 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'soffice' | 'unzip';

export function has(program: Opener): boolean {
  return spawnSync('which', [program]).status === 0;
}

function output(program: Opener, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** Where a file lies that a click has downloaded. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>
): Promise<{ readonly path: string; readonly name: string }> {
  const waiting = page.waitForEvent('download');
  await click();
  const download = await waiting;
  const name = download.suggestedFilename();
  const path = join(mkdtempSync(join(tmpdir(), 'thuoc-do-')), name);
  await download.saveAs(path);
  return { path, name };
}

export const textOfPdf = (path: string): string => output('pdftotext', ['-layout', path, '-']);
export const fontsOfPdf = (path: string): readonly string[] =>
  output('pdffonts', [path]).trim().split('\n').slice(2);
export const pagesOfPdf = (path: string): number =>
  Number(/Pages:\s+(\d+)/.exec(output('pdfinfo', [path]))?.[1]);

/** Names inside an archive; Office files are archives too. */
export const namesInZip = (path: string): readonly string[] =>
  output('unzip', ['-Z1', path]).trim().split('\n');
export const textInZip = (path: string, name: string): string =>
  output('unzip', ['-p', path, name]);

/** An Office file as LibreOffice prints it. */
export function asPdf(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  output('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  const [made] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${basename(path)}`);
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
  return join(folder, made);
}
