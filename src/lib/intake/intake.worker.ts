import type { Catalogue } from './catalogue';
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

let importer: Importer | null = null;
/** Files read already: answers change what is taken, not what stands in the cells. */
const read = new Map<string, Workbook>();

async function workbookOf({ file, bytes, text }: IntakeTask): Promise<Workbook> {
  const kept = read.get(file);
  if (kept !== undefined && bytes === null && text === null) return kept;
  const workbook =
    text === null
      ? await readWorkbook(file, new Uint8Array(bytes ?? new ArrayBuffer(0)))
      : readDelimitedText(file, text);
  read.set(file, workbook);
  return workbook;
}

async function verdictOf(task: IntakeTask): Promise<Verdict> {
  try {
    if (importer === null) throw new Error('no catalogue yet');
    return importer.take(await workbookOf(task), {
      today: task.today,
      answers: new Map(task.answers)
    });
  } catch (error) {
    return refusedVerdict(task.file, error);
  }
}

addEventListener('message', ({ data }: MessageEvent<{ catalogue: Catalogue } | IntakeTask>) => {
  if ('catalogue' in data) {
    importer = new Importer(data.catalogue);
    return;
  }
  void verdictOf(data).then((verdict) => postMessage({ id: data.id, verdict }));
});
