import type { OwnSet, OwnSource } from '../domain/own-set';
import type { Scope } from '../domain/scope';
import type { OwnCatalogue } from '../intake/catalogue';
import { UnitFinder } from '../intake/match-unit';
import { type Preview, previewOf, setOf, type SetWish } from '../intake/preview';
import { Refusal } from '../intake/refusal';
import { telling } from '../intake/telling';
import type { Verdict } from '../intake/verdict';
import type { DeskMessage, DeskReply } from '../intake/worker-desk';
import type { Candidate } from './candidate';
import { readPasted, readReport } from './read-document';
import { ReportReader } from './read-report';
import type { Block, ReportText } from './report-text';
import { sourceOf, unitOfReport } from './said-of-itself';
import type { Span } from './sentences';

/** A file, or text that was pasted. */
export interface ReadTask {
  readonly kind: 'read';
  readonly file: string;
  readonly bytes: ArrayBuffer | null;
  readonly text: string | null;
}

/** Words that were marked in a document. */
interface MarkTask {
  readonly kind: 'mark';
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly block: number;
  readonly span: Span;
}

interface PreviewTask {
  readonly kind: 'preview';
  readonly verdict: Verdict;
  readonly wish: SetWish;
  readonly scope: Scope;
}

interface SetTask {
  readonly kind: 'set';
  readonly verdict: Verdict;
  readonly wish: SetWish;
}

export type ReportTask = ReadTask | MarkTask | PreviewTask | SetTask;

/** A document as it was read, or why it was not; null where nobody can say. */
export type ReadAnswer =
  | {
      readonly blocks: readonly Block[];
      readonly candidates: readonly Candidate[];
      readonly headings: readonly number[];
      readonly notes: readonly string[];
      readonly unit: string | null;
      readonly source: OwnSource;
    }
  | { readonly why: string | null };

/** What each task is answered with; null where it cannot be answered. */
export interface ReportAnswers {
  readonly read: ReadAnswer;
  readonly mark: Candidate | null;
  readonly preview: Preview | null;
  readonly set: OwnSet | null;
}

let sourced: OwnCatalogue | null = null;
let lists: OwnCatalogue | null = null;
let reader: ReportReader | null = null;

const tell = (reply: DeskReply<ReportAnswers>): void => postMessage(reply);

async function textOf({ file, bytes, text }: ReadTask): Promise<ReportText> {
  return text === null
    ? readReport(file, new Uint8Array(bytes ?? new ArrayBuffer(0)))
    : readPasted(file, text);
}

async function read(id: number, task: ReadTask): Promise<ReadAnswer> {
  try {
    if (lists === null) throw new Error('no catalogue yet');
    reader ??= new ReportReader(lists);
    const report = await textOf(task);
    const found = await telling(reader.reading(report), (share) => tell({ id, share }));
    return {
      blocks: report.blocks,
      candidates: found.candidates,
      headings: found.headings,
      notes: found.warnings,
      unit: unitOfReport(report, new UnitFinder(lists))?.unit ?? null,
      source: sourceOf(report)
    };
  } catch (error) {
    return { why: error instanceof Refusal ? error.message : null };
  }
}

function answerOf(
  id: number,
  task: ReportTask
): ReportAnswers[keyof ReportAnswers] | Promise<ReadAnswer> {
  switch (task.kind) {
    case 'read':
      return read(id, task);
    case 'mark':
      if (lists === null) return null;
      reader ??= new ReportReader(lists);
      return reader.marked({ ...task, notes: [] }, task.block, task.span);
    case 'preview':
      return lists && previewOf([task.verdict], lists, task.wish, task.scope);
    case 'set':
      return lists && setOf([task.verdict], lists, task.wish);
  }
}

addEventListener('message', ({ data }: MessageEvent<DeskMessage<ReportTask>>) => {
  if ('lists' in data) {
    sourced = JSON.parse(data.lists) as OwnCatalogue;
    lists = sourced;
  } else if ('made' in data) {
    if (sourced !== null) lists = { ...sourced, indicators: [...sourced.indicators, ...data.made] };
  } else if ('task' in data)
    // A document that is wanted no more ends with its worker.
    void (async () => {
      const { id, task } = data;
      tell({ id, answer: await answerOf(id, task) });
    })();
});
