import { describe, expect, it } from 'vitest';
import { markNotes, marksOf, stampOf } from './marks';
import { PALETTE } from './palette';
import { WORDS } from './words';

const BOTH = { sample: true, own: true };
const OWN = { sample: false, own: true };
const SAMPLE = { sample: true };
const NONE = { sample: false };

describe('the marks of what no document states', () => {
  it.each(['vi', 'en'] as const)('are said as sentences, each of its own kind, in %s', (locale) => {
    const [sample, own] = [WORDS.sampleNote[locale], WORDS.ownNote[locale]];
    expect(sample).not.toBe(own);
    expect(markNotes(BOTH, locale)).toEqual([sample, own]);
    expect(markNotes(SAMPLE, locale)).toEqual([sample]);
    expect(markNotes(OWN, locale)).toEqual([own]);
    expect(markNotes(NONE, locale)).toEqual([]);
  });

  it('are one stamp, in the colour of the sample where there is any', () => {
    const { sampleStamp, ownStamp } = WORDS;
    expect(stampOf(SAMPLE, 'vi')).toEqual({ text: sampleStamp.vi, colour: PALETTE.sample });
    expect(stampOf(OWN, 'vi')).toEqual({ text: ownStamp.vi, colour: PALETTE.brand });
    expect(stampOf(BOTH, 'vi')).toEqual({
      text: `${sampleStamp.vi} + ${ownStamp.vi}`,
      colour: PALETTE.sample
    });
    expect(stampOf(NONE, 'vi')).toBeNull();
  });

  it('are those of any of several things', () => {
    expect(marksOf([NONE, OWN])).toEqual({ sample: false, own: true });
    expect(marksOf([SAMPLE, NONE])).toEqual({ sample: true, own: false });
    expect(marksOf([])).toEqual({ sample: false, own: false });
  });
});
