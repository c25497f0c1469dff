import type { Catalogue } from './catalogue';
import { formatOf } from './container';
import { faultsWorkbook } from './faults-workbook';
import { readDelimitedText } from './read-delimited';
import { readWorkbook } from './read-file';
import type { Workbook } from './sheet';
import { Importer, refusedVerdict } from './take';
import type { Verdict } from './verdict';

/** A file, or text that was pasted; answers are of questions of its earlier verdict. */
export interface IntakeTask {
  readonly id: number;
  readonly file: string;
  readonly bytes: ArrayBuffer | null;
  readonly text: string | null;
  readonly answers: readonly (readonly [question: string, answer: string])[];
  readonly today: string;
}

/** Asks for a file back with its faults marked, as its last verdict has them. */
export interface MarkTask {
  readonly id: number;
  readonly mark: string;
}

/** A file that was read, and its bytes where it is a workbook that can be given back. */
interface ReadFile {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array | null;
}

let importer: Importer | null = null;
const verdicts = new Map<string, Verdict>();
/** Files read already: answers change what is taken, not what stands in the cells. */
const read = new Map<string, ReadFile>();

async function workbookOf({ file, bytes, text }: IntakeTask): Promise<Workbook> {
  const kept = read.get(file);
  if (kept !== undefined && bytes === null && text === null) return kept.workbook;
  const given = new Uint8Array(bytes ?? new ArrayBuffer(0));
  const workbook = text === null ? await readWorkbook(file, given) : readDelimitedText(file, text);
  read.set(file, {
    workbook,
    bytes: text === null && formatOf(given) === 'xlsx' ? given : null
  });
  return workbook;
}

async function verdictOf(task: IntakeTask): Promise<Verdict> {
  try {
    if (importer === null) throw new Error('no catalogue yet');
    const verdict = importer.take(await workbookOf(task), {
      today: task.today,
      answers: new Map(task.answers)
    });
    verdicts.set(task.file, verdict);
    return verdict;
  } catch (error) {
    return importer?.refuse(task.file, error) ?? refusedVerdict(task.file, error);
  }
}

async function marked({ mark }: MarkTask): Promise<Uint8Array | null> {
  const kept = read.get(mark);
  const verdict = verdicts.get(mark);
  if (kept === undefined || verdict === undefined) return null;
  try {
    return await faultsWorkbook(kept.workbook, kept.bytes, verdict);
  } catch {
    // A workbook that cannot be kept whole still goes back as a plain one.
    return faultsWorkbook(kept.workbook, null, verdict);
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<{ catalogue: Catalogue } | IntakeTask | MarkTask>) => {
    if ('catalogue' in data) {
      importer = new Importer(data.catalogue);
      return;
    }
    if ('mark' in data) {
      void marked(data).then((workbook) => postMessage({ id: data.id, workbook }));
      return;
    }
    void verdictOf(data).then((verdict) => postMessage({ id: data.id, verdict }));
  }
);
