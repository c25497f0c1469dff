/** What an officer answered about a file: question, answer. */
export type Answers = readonly (readonly [question: string, answer: string])[];

const KEY = 'thuoc-do:intake-answers';
/** Layouts that are remembered; of more, those answered longest ago are forgotten. */
const MOST_LAYOUTS = 100;
const MOST_ANSWERS = 300;
const MOST_LETTERS = 500_000;

/** Where answers are kept; the browser's storage fits. */
export interface AnswerKeeper {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** The browser's storage; a private window may refuse even to hand it out. */
export function browserKeeper(): AnswerKeeper {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

type Kept = readonly (readonly [layout: string, answers: Answers])[];

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'string' && part.length < 2000);

function isLayout(value: unknown): value is readonly [string, unknown] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1])
  );
}

/** Whatever is broken or of another shape is dropped, never guessed. */
function keptIn(keeper: AnswerKeeper): Kept {
  try {
    const text = keeper.getItem(KEY);
    if (text === null || text.length > MOST_LETTERS) return [];
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    return value
      .filter(isLayout)
      .slice(-MOST_LAYOUTS)
      .map(([layout, answers]) => [layout, (answers as readonly unknown[]).filter(isPair)]);
  } catch {
    return [];
  }
}

function keep(keeper: AnswerKeeper, kept: Kept): boolean {
  try {
    keeper.setItem(KEY, JSON.stringify(kept.slice(-MOST_LAYOUTS)));
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether an answer holds for the next file of the same layout: what a name means, and how the figures of a column
 * are written. What is asked about one cell, one unit or one number is asked again.
 */
export function isLasting(question: string): boolean {
  return (
    /^(?:indicator|column|decimal|fraction|none) /.test(question) &&
    !/![A-Z]{1,3}\d+$/.test(question)
  );
}

/** What was answered about files of a layout; nothing where the browser refuses storage. */
export function answersOf(keeper: AnswerKeeper, layout: string): Answers {
  return keptIn(keeper).find(([each]) => each === layout)?.[1] ?? [];
}

/** Remembers an answer for files of a layout, in place of an earlier one; false where the browser refuses. */
export function keepAnswer(
  keeper: AnswerKeeper,
  layout: string,
  question: string,
  answer: string
): boolean {
  const before = answersOf(keeper, layout).filter(([each]) => each !== question);
  const answers: Answers = [...before, [question, answer] as const].slice(-MOST_ANSWERS);
  return keep(keeper, [...keptIn(keeper).filter(([each]) => each !== layout), [layout, answers]]);
}

/** Forgets what was answered about files of a layout. */
export function forgetAnswers(keeper: AnswerKeeper, layout: string): boolean {
  return keep(
    keeper,
    keptIn(keeper).filter(([each]) => each !== layout)
  );
}
