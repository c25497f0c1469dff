import { describe, expect, it } from 'vitest';
import { figure, judged, LEVEL } from '../../../tests/support/judged';
import { isSampleTarget, isSampleVerdict, SAMPLE_DOCUMENT, withSample } from './sample';
import type { Target } from './target';

const SAMPLE = { provenance: 'sample' } as const;

describe('a sample target', () => {
  it.each([
    [SAMPLE_DOCUMENT, true],
    ['nghi-quyet', false]
  ])('with the document %s: %s', (document, expected) => {
    expect(isSampleTarget({ document })).toBe(expected);
  });
});

describe('a sample verdict', () => {
  it.each<[string, ReturnType<typeof judged>, boolean]>([
    ['rests on a sample target', judged({ document: SAMPLE_DOCUMENT }, [figure('2026', 80)]), true],
    [
      'rests on a sample target without any figure',
      judged({ document: SAMPLE_DOCUMENT }, []),
      true
    ],
    [
      'rests on a sample figure',
      judged({}, [figure('2025', 80), figure('2026', 82, SAMPLE)]),
      true
    ],
    ['rests on a sample base alone', judged({}, [figure('2024', 80, SAMPLE)]), true],
    [
      'is none where only the base is sample and the figure judged is not',
      judged({}, [figure('2025', 80, SAMPLE), figure('2026', 82)]),
      false
    ],
    ['is none on a reported figure', judged({}, [figure('2025', 80), figure('2026', 82)]), false],
    ['is none on a base the target names', judged({ base_value: 80 }, []), false],
    ['is none without figures', judged({}, []), false]
  ])('%s', (_, assessment, expected) => {
    expect(isSampleVerdict(assessment)).toBe(expected);
  });
});

describe('targets with sample ones among them', () => {
  const target = (name: string, part: Partial<Target> = {}): Target => ({
    ...LEVEL,
    target: name,
    ...part
  });
  const sample = { document: SAMPLE_DOCUMENT };

  it.each<[string, Target[], string[]]>([
    ['keep the sourced ones', [target('a'), target('b')], ['a', 'b']],
    ['keep a sample one that stands alone', [target('s', sample)], ['s']],
    ['lose a sample one beside a sourced one', [target('s', sample), target('a')], ['a']],
    [
      'keep a sample one where the sourced one is of another unit',
      [target('s', sample), target('a', { unit: 'moi-2' })],
      ['s', 'a']
    ],
    [
      'keep a sample one where the sourced one is of another indicator',
      [target('a', { indicator: 'ho-ngheo' }), target('s', sample)],
      ['a', 's']
    ]
  ])('%s', (_, targets, expected) => {
    expect(withSample(targets).map((row) => row.target)).toEqual(expected);
  });
});
