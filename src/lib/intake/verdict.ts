import type { Comparator, Standing } from '../domain/observation';
import type { TargetRule, TargetType } from '../domain/target';
import type { FileDocument } from './info-sheet';

/** One row taken from a cell, with ids and measures of the contract. Fields that do not apply are absent. */
export interface TakenRow {
  readonly table: 'observations' | 'targets' | 'lineage';
  readonly unit: string;
  /** Of a share of a former unit: that former unit. */
  readonly former?: string;
  readonly indicator: string;
  /** Of a target: when it is due; empty for a title without a deadline. */
  readonly period: string;
  /** Day up to which a running year was counted. */
  readonly as_of?: string;
  readonly value: number | null;
  readonly value_max?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly comparator?: Comparator;
  readonly standing?: Standing;
  readonly type?: TargetType;
  readonly rule?: TargetRule;
  /** Of a target: a fraction, or points a year. */
  readonly change?: number;
  /** Of a target: the year its term begins. */
  readonly from?: string;
  /** Words of the cell, where they say more than the figure. */
  readonly quote?: string;
  /** "Số liệu!D7" */
  readonly cell: string;
  /** Of a row quoted from a document: the part it stands in ("Phần thứ hai, II.6"); else the cell says the place. */
  readonly section?: string;
  readonly note?: string;
}

export type QuestionKind =
  | 'unit'
  | 'indicator'
  | 'period'
  | 'measure'
  | 'decimal'
  | 'fraction'
  | 'none'
  | 'date'
  | 'struck'
  | 'sum'
  | 'jump'
  | 'conflict';

/** What only the officer can decide; nothing below it is taken until then. */
export interface Question {
  readonly kind: QuestionKind;
  /** Names the question where it is answered; one answer serves all cells it is about. */
  readonly id: string;
  readonly cell: string;
  readonly text: string;
  /** Ids or values to choose from; empty where anything may be answered. */
  readonly choices: readonly string[];
}

/** A cell that cannot be used: what is seen, why, and what was expected. */
export interface Fault {
  readonly sheet: string;
  readonly cell: string;
  readonly seen: string;
  readonly why: string;
  readonly expected: string;
  /** Of what unit the row is, where that is known. */
  readonly unit?: string;
}

/** A column that holds figures, and what it was read as. */
export interface ReadColumn {
  /** Names the column where the officer says what it is. */
  readonly id: string;
  readonly cell: string;
  readonly head: string;
  /** The first figure of it. */
  readonly sample: string;
  /** An indicator's id, a role ("@value" figures of the rows' indicators), "bỏ" where it is left out; null where it is not understood. */
  readonly meaning: string | null;
}

/** What became of a file. */
export interface Verdict {
  readonly file: string;
  /** The unit whose file it is; absent where it is not known or the file is of several. */
  readonly unit?: string;
  /** Heads of its tables, digits left out: files of one form have the same. */
  readonly layout?: string;
  /** Columns of figures, and what each was read as. */
  readonly columns?: readonly ReadColumn[];
  /** The document that the file says its figures are from; absent where it says nothing. */
  readonly document?: FileDocument;
  /** Whether its rows are quoted from a document in words, which is then their source; else cells of a file are. */
  readonly isQuoted?: boolean;
  /** Only where nothing of the file could be read at all. */
  readonly refused?: { readonly why: string };
  readonly taken: readonly TakenRow[];
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
  /** Taken, but the officer should know: hidden rows, converted measures, another encoding. */
  readonly notes: readonly string[];
}

/** A count of a rate, from a row of its own. */
export interface Part {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly part: 'numerator' | 'denominator';
  readonly value: number;
  readonly cell: string;
}

/** A verdict being written. */
export class Report {
  readonly taken: TakenRow[] = [];
  readonly questions: Question[] = [];
  readonly faults: Fault[] = [];
  readonly notes: string[] = [];
  /** Numerators and denominators that stand in rows of their own, until they join their figure. */
  readonly parts: Part[] = [];
  readonly columns: ReadColumn[] = [];
  /** Heads of the tables read, in their order. */
  readonly heads: string[] = [];
  readonly #noted = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #choices = new Map<string, readonly string[]>();

  constructor(readonly answers: ReadonlyMap<string, string> = new Map()) {}

  /** The officer's answer; null where there is none yet, then the question is put once for all it is about. */
  ask(question: Omit<Question, 'id'>, about: string = question.cell): string | null {
    const id = `${question.kind} ${about}`;
    const answer = this.answers.get(id);
    if (answer !== undefined) return answer;
    if (!this.#asked.has(id)) this.questions.push({ id, ...question });
    this.#asked.add(id);
    return null;
  }

  /** As `ask`, by the place of the answer among the choices, which mean the same for every cell it is about. */
  choose(question: Omit<Question, 'id'>, about: string = question.cell): number | null {
    const id = `${question.kind} ${about}`;
    const choices = this.#choices.get(id) ?? question.choices;
    this.#choices.set(id, choices);
    const answer = this.ask(question, about);
    const at = answer === null ? -1 : choices.indexOf(answer);
    return at < 0 ? null : at;
  }

  /** Says of the faults from that place on which unit they are of. */
  place(from: number, unit: string): void {
    for (let at = from; at < this.faults.length; at += 1) {
      const fault = this.faults[at];
      if (fault !== undefined) this.faults[at] = { unit, ...fault };
    }
  }

  note(text: string): void {
    if (this.#noted.has(text)) return;
    this.#noted.add(text);
    this.notes.push(text);
  }
}
