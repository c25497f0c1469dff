import type { Locale } from '$lib/domain/text';
import { PALETTE } from './palette';
import { WORDS } from './words';

/** What must be said of figures that no document states, wherever they leave the site. */
export interface Marked {
  /** Whether any sample value is shown. */
  readonly sample: boolean;
  /** Whether any of the unit's own, unpublished figures is shown. */
  readonly own?: boolean;
}

/** The stamp in the corner of a picture, a slide or a page. */
export interface Stamp {
  readonly text: string;
  readonly colour: string;
}

/** Sample before own: it says more against a figure. Null where every figure is sourced. */
export function stampOf({ sample, own = false }: Marked, locale: Locale): Stamp | null {
  const words = [
    ...(sample ? [WORDS.sampleStamp[locale]] : []),
    ...(own ? [WORDS.ownStamp[locale]] : [])
  ];
  return words.length === 0
    ? null
    : { text: words.join(' + '), colour: sample ? PALETTE.sample : PALETTE.brand };
}

/** The same as sentences, for a line of text. */
export function markNotes({ sample, own = false }: Marked, locale: Locale): readonly string[] {
  return [...(sample ? [WORDS.sampleNote[locale]] : []), ...(own ? [WORDS.ownNote[locale]] : [])];
}

/** What any of several things shows all of them together show. */
export function marksOf(all: readonly Marked[]): Required<Marked> {
  return {
    sample: all.some(({ sample }) => sample),
    own: all.some(({ own }) => own === true)
  };
}
