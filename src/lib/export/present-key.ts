/** What a key asks of a presentation; the keys of hand-held clickers are those of pages. */
export type PresentStep =
  'next' | 'back' | 'first' | 'last' | 'black' | 'full' | 'pointer' | 'notes' | 'print' | 'end';

/** What each key asks for; letters stand small. */
export const STEPS: Readonly<Record<string, PresentStep>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'full',
  l: 'pointer',
  Escape: 'end'
};

/** The same in a deck that is one file: its notes are on the same screen, and nothing around it prints it. */
export const FILE_STEPS: Readonly<Record<string, PresentStep>> = {
  ...STEPS,
  n: 'notes',
  p: 'print'
};

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

// The functions below are also written into files, each as its own text: they refer to nothing outside themselves.

/** Null for a key that means nothing here, or is part of a shortcut of the browser. */
export function presentStepOf(
  { key, ctrlKey, metaKey, altKey }: PressedKey,
  steps: Readonly<Record<string, PresentStep>>
): PresentStep | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(steps, name) ? (steps[name] ?? null) : null;
}

/** The slide after a step; the ends do not turn around. */
export function slideAfter(step: PresentStep, at: number, count: number): number {
  const last = Math.max(0, count - 1);
  if (step === 'next') return Math.min(at + 1, last);
  if (step === 'back') return Math.max(at - 1, 0);
  if (step === 'first') return 0;
  return step === 'last' ? last : at;
}

/** Digits typed one after the other, as far as they can name a slide: "1" then "2" is slide 12. */
export function typedDigits(typed: string, key: string): string {
  return /^\d$/.test(key) ? (typed + key).replace(/^0+/, '').slice(-3) : '';
}

/** Place, from 0, of the slide whose number was typed; null where there is none of that number. */
export function typedSlide(typed: string, count: number): number | null {
  const number = Number(typed);
  return typed !== '' && number >= 1 && number <= count ? number - 1 : null;
}
