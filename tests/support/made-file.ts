import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page } from './journey';
import { hasValidator, officeFaults } from './office-validity';

/** Programs that are not ours and open what we make; where one is missing its tests are skipped by name. */
export type Opener = 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'soffice' | 'unzip';

export function has(program: Opener): boolean {
  return spawnSync('which', [program]).status === 0;
}

function output(program: Opener, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore']
  });
}

/** Where a file lies that a click has downloaded; an Office file is valid, not merely opened by a kind program. */
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
  if (hasValidator && /\.(?:pptx|docx|xlsx)$/.test(name))
    expect(await officeFaults(path)).toEqual([]);
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

/** An Office file as LibreOffice writes it again; its settings are fresh each time. */
function converted(path: string, to: string, ending: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  output('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path]);
  const [made] = readdirSync(folder).filter((name) => name.endsWith(`.${ending}`));
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${basename(path)}`);
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
  return join(folder, made);
}

/** An Office file as LibreOffice prints it. */
export const asPdf = (path: string): string => converted(path, 'pdf', 'pdf');

/** Rows of the first sheet of a workbook as LibreOffice reads them, numbers and words as they are shown. */
export function rowsOfSheet(path: string): readonly string[] {
  const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
  return readFileSync(converted(path, options, 'csv'), 'utf8')
    .replace('\uFEFF', '')
    .split('\n');
}

/** Text of the parts of an Office file whose names match, in the order of their numbers. */
export function partsInZip(path: string, name: RegExp): readonly string[] {
  const inOrder = new Intl.Collator('en', { numeric: true });
  const names = namesInZip(path).filter((one) => name.test(one));
  return names.sort(inOrder.compare).map((one) => textInZip(path, one));
}

/** Pixels of a PNG file inside an archive. */
export function pixelsInZip(path: string, name: string): readonly [width: number, height: number] {
  const bytes = execFileSync('unzip', ['-p', path, name], { maxBuffer: 64 * 1024 * 1024 });
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
