import { describe, expect, it } from 'vitest';
import { type AnswerKeeper, answersOf, forgetAnswers, isLasting, keepAnswer } from './kept-answers';

function keeperOf(text: string | null = null): AnswerKeeper {
  const kept = new Map<string, string>(text === null ? [] : [['thuoc-do:intake-answers', text]]);
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value)
  };
}
const refusing: AnswerKeeper = {
  getItem: () => null,
  setItem() {
    throw new Error('full');
  }
};

describe('answers of an officer', () => {
  it('come back for files of the same layout only, the last one for each question', () => {
    const keeper = keeperOf();
    expect(keepAnswer(keeper, 'stt|chi tieu', 'indicator hộ cận ngèo hộ', 'ho-can-ngheo')).toBe(
      true
    );
    keepAnswer(keeper, 'stt|chi tieu', 'decimal T 3', '1234');
    keepAnswer(keeper, 'stt|chi tieu', 'indicator hộ cận ngèo hộ', 'so-ho-can-ngheo');
    expect(answersOf(keeper, 'stt|chi tieu')).toEqual([
      ['decimal T 3', '1234'],
      ['indicator hộ cận ngèo hộ', 'so-ho-can-ngheo']
    ]);
    expect(answersOf(keeper, 'stt|noi dung')).toEqual([]);
    forgetAnswers(keeper, 'stt|chi tieu');
    expect(answersOf(keeper, 'stt|chi tieu')).toEqual([]);
  });

  it('of more than a hundred layouts are forgotten, the oldest first', () => {
    const keeper = keeperOf();
    for (let at = 0; at <= 100; at += 1) keepAnswer(keeper, `l${at}`, 'decimal T 1', 'x');
    expect([answersOf(keeper, 'l0').length, answersOf(keeper, 'l1').length]).toEqual([0, 1]);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['another shape', '[["l",7],["l","x"],[1,[]]]'],
    ['answers that are none', '[["l",[["q"],["q",1],7]]]']
  ])('are none where %s is kept', (_, text) => {
    expect(answersOf(keeperOf(text), 'l')).toEqual([]);
  });

  it('say where the browser refuses to keep them', () => {
    expect(keepAnswer(refusing, 'l', 'decimal T 1', 'x')).toBe(false);
  });

  it.each([
    ['indicator hộ cận ngèo hộ', true],
    ['decimal Biểu 01 3', true],
    ['fraction Biểu 01 3', true],
    ['none T 3 -', true],
    ['fraction T!E6', false],
    ['unit Biểu 01', false],
    ['period T 3', false],
    ['measure T 7', false],
    ['jump T!E6', false],
    ['sum T!E6', false]
  ])(
    'hold for the next file where they are about names or a way of writing: %s',
    (question, lasts) => {
      expect(isLasting(question)).toBe(lasts);
    }
  );
});
