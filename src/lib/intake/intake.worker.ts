import type { Indicator } from '../domain/indicator';
import type { OwnSet } from '../domain/own-set';
import type { Scope } from '../domain/scope';
import type { OwnCatalogue } from './catalogue';
import { formatOf } from './container';
import { faultsWorkbook } from './faults-workbook';
import { type Preview, previewOf, setOf, type SetWish } from './preview';
import { readDelimitedText } from './read-delimited';
import { readWorkbook } from './read-file';
import { type ReadVerdict, readVerdictOf } from './read-verdict';
import type { Workbook } from './sheet';
import { refusedVerdict } from './refused-verdict';
import { Importer } from './take';
import { telling } from './telling';
import type { Verdict } from './verdict';
import type { DeskMessage, DeskReply } from './worker-desk';

/** A file, or text that was pasted; answers are of questions of its earlier verdict. */
export interface TakeTask {
  readonly kind: 'take';
  readonly file: string;
  readonly bytes: ArrayBuffer | null;
  readonly text: string | null;
  readonly answers: readonly (readonly [question: string, answer: string])[];
  readonly today: string;
}

/** Asks for a file back with its faults marked, as its last verdict has them. */
interface MarkTask {
  readonly kind: 'mark';
  readonly file: string;
}

/** Asks what files that were read would change. */
export interface PreviewTask {
  readonly kind: 'preview';
  readonly files: readonly string[];
  readonly wish: SetWish;
  readonly scope: Scope;
}

/** Asks for the set that files that were read make. */
export interface SetTask {
  readonly kind: 'set';
  readonly files: readonly string[];
  readonly wish: SetWish;
}

export type IntakeTask = TakeTask | MarkTask | PreviewTask | SetTask;

/** What each task is answered with; null where it was stopped or cannot be answered. */
export interface IntakeAnswers {
  readonly take: ReadVerdict | null;
  readonly mark: Uint8Array | null;
  readonly preview: Preview | null;
  readonly set: OwnSet | null;
}

export type IntakeMessage = DeskMessage<IntakeTask>;
export type IntakeReply = DeskReply<IntakeAnswers>;

/** A file that was read, and its bytes where it is a workbook that can be given back. */
interface ReadFile {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array | null;
}

let sourced: OwnCatalogue | null = null;
let lists: OwnCatalogue | null = null;
let importer: Importer | null = null;
const verdicts = new Map<string, Verdict>();
/** Files read already: answers change what is taken, not what stands in the cells. */
const read = new Map<string, ReadFile>();
const stopped = new Set<number>();
/** Ends the reading of a file that is wanted no more. */
class Stopped extends Error {}

const tell = (reply: IntakeReply): void => postMessage(reply);

function know(catalogue: OwnCatalogue, made: readonly Indicator[]): void {
  sourced = catalogue;
  lists = { ...catalogue, indicators: [...catalogue.indicators, ...made] };
  importer = new Importer(lists);
}

async function workbookOf({ file, bytes, text }: TakeTask): Promise<Workbook> {
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

/** The verdict of a file; null where it was stopped. Messages get in between while it is read. */
async function verdictOf(id: number, task: TakeTask): Promise<Verdict | null> {
  try {
    if (importer === null) throw new Error('no catalogue yet');
    const steps = importer.taking(await workbookOf(task), {
      today: task.today,
      answers: new Map(task.answers)
    });
    return await telling(steps, async (share) => {
      tell({ id, share });
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped.delete(id)) throw new Stopped();
    });
  } catch (error) {
    if (error instanceof Stopped) return null;
    return importer?.refuse(task.file, error) ?? refusedVerdict(task.file, error);
  }
}

async function taken(id: number, task: TakeTask): Promise<ReadVerdict | null> {
  const verdict = await verdictOf(id, task);
  if (verdict === null) return null;
  verdicts.set(task.file, verdict);
  return readVerdictOf(verdict, task.today);
}

async function marked({ file }: MarkTask): Promise<Uint8Array | null> {
  const kept = read.get(file);
  const verdict = verdicts.get(file);
  if (kept === undefined || verdict === undefined) return null;
  try {
    return await faultsWorkbook(kept.workbook, kept.bytes, verdict);
  } catch {
    // A workbook that cannot be kept whole still goes back as a plain one.
    return faultsWorkbook(kept.workbook, null, verdict);
  }
}

const verdictsOf = (files: readonly string[]): readonly Verdict[] =>
  files.flatMap((file) => verdicts.get(file) ?? []);

function answerOf(
  id: number,
  task: IntakeTask
): IntakeAnswers[keyof IntakeAnswers] | Promise<IntakeAnswers[keyof IntakeAnswers]> {
  switch (task.kind) {
    case 'take':
      return taken(id, task);
    case 'mark':
      return marked(task);
    case 'preview':
      return lists && previewOf(verdictsOf(task.files), lists, task.wish, task.scope);
    case 'set':
      return lists && setOf(verdictsOf(task.files), lists, task.wish);
  }
}

addEventListener('message', ({ data }: MessageEvent<IntakeMessage>) => {
  if ('lists' in data) know(JSON.parse(data.lists) as OwnCatalogue, []);
  else if ('made' in data) {
    if (sourced !== null) know(sourced, data.made);
  } else if ('stop' in data) stopped.add(data.stop);
  else
    void (async () => {
      const { id, task } = data;
      tell({ id, answer: await answerOf(id, task) });
      stopped.delete(id);
    })();
});
