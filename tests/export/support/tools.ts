import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function answers(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, [...args], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Programs that are not ours; tests that need one are skipped by name where it is absent. */
export const has = {
  poppler: answers('pdftotext', ['-v']),
  office: answers('soffice', ['--version']),
  /** LibreOffice is several packages: that of spreadsheets may be missing alone. */
  calc: answers('localc', ['--version']),
  unzip: answers('unzip', ['-v']),
  inkscape: answers('inkscape', ['--version'])
};

/** Runs a program on a file of these bytes in a folder of its own; gives what it wrote and said. */
export function run(
  bytes: Uint8Array,
  name: string,
  command: (file: string, folder: string) => readonly [string, ...string[]]
): { readonly said: string; readonly files: Readonly<Record<string, Buffer>> } {
  const folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const [program, ...args] = command(file, folder);
    const said = execFileSync(program, args, {
      encoding: 'utf8',
      timeout: 120_000,
      stdio: ['ignore', 'pipe', 'ignore']
    });
    const written = readdirSync(folder).filter((one) => one !== name && one !== 'profile');
    const files = Object.fromEntries(written.map((one) => [one, readFileSync(join(folder, one))]));
    return { said, files };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets LibreOffice open a file and write it as another; its settings are fresh each time. */
export function converted(bytes: Uint8Array, name: string, to: string): Buffer {
  const { files } = run(bytes, name, (file, folder) => [
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    to,
    '--outdir',
    folder,
    file
  ]);
  const [made] = Object.values(files);
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${name}`);
  return made;
}

/** The text of a PDF as poppler reads it, in reading order, spaces and line ends as single spaces. */
export function pdfText(pdf: Uint8Array): string {
  const { said } = run(pdf, 'file.pdf', (file) => ['pdftotext', file, '-']);
  return said.normalize('NFC').replaceAll(/\s+/g, ' ');
}
