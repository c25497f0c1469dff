import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, METHODS } from './methods';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly input: object;
  readonly expected: Readonly<Record<string, unknown>>;
}

interface Explained extends Example {
  readonly tolerance: number;
  readonly explanation: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8'));
const examples = read('worked-examples') as readonly Explained[];
/** Reckoned by a second program that was written from the rules alone. */
const audited = read('audit-cases') as readonly Example[];
const SECOND_RECKONING = 1e-7;

function expectClose(actual: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(wanted))
    );
  } else if (Array.isArray(wanted) && Array.isArray(actual)) {
    expect(actual).toHaveLength(wanted.length);
    wanted.forEach((entry, i) => expectClose(actual[i], entry, tolerance));
  } else {
    expect(actual).toEqual(wanted);
  }
}

function outputOf({ id, method, input }: Example): Record<string, unknown> {
  const answer = answerOf({ id, method, input });
  return 'output' in answer ? (answer.output as Record<string, unknown>) : { error: answer.error };
}

describe('the worked examples', () => {
  test('are all there', () => {
    expect(examples).toHaveLength(57);
  });

  test.each(examples.map((example) => [example.id, example.explanation, example] as const))(
    '%s: %s',
    (_id, _explanation, example) => {
      const output = outputOf(example);
      expect(Object.keys(output).sort()).toEqual(
        expect.arrayContaining(Object.keys(example.expected).sort())
      );
      for (const [field, wanted] of Object.entries(example.expected)) {
        expectClose(output[field], wanted, example.tolerance);
      }
    }
  );
});

describe('a second reckoning', () => {
  test('covers every method that the worked examples call', () => {
    const called = new Set(examples.map((example) => example.method));
    expect([...called].every((name) => METHODS.has(name))).toBe(true);
    expect(new Set(audited.map((example) => example.method))).toEqual(called);
  });

  test.each(audited.map((example) => [example.id, example] as const))(
    'of %s comes to the same',
    (_id, example) => {
      const output = outputOf(example);
      const guard = ['flips_at', 'clear_change'].filter((field) => field in output);
      expect(Object.keys(output).sort()).toEqual(
        [...Object.keys(example.expected), ...guard].sort()
      );
      for (const [field, wanted] of Object.entries(example.expected)) {
        expectClose(output[field], wanted, SECOND_RECKONING);
      }
    }
  );
});
