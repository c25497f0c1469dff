import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf } from './methods';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly input: object;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly explanation: string;
}

const examples = JSON.parse(
  readFileSync('tests/fixtures/worked-examples.json', 'utf8')
) as readonly Example[];

function expectClose(actual: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(wanted) && Array.isArray(actual)) {
    expect(actual).toHaveLength(wanted.length);
    wanted.forEach((entry, i) => expectClose(actual[i], entry, tolerance));
  } else {
    expect(actual).toEqual(wanted);
  }
}

describe('the worked examples', () => {
  test('are all there', () => {
    expect(examples).toHaveLength(57);
  });

  test.each(examples.map((example) => [example.id, example.explanation, example] as const))(
    '%s: %s',
    (id, _explanation, example) => {
      const answer = answerOf({ id, method: example.method, input: example.input });
      const output = 'output' in answer ? (answer.output as Record<string, unknown>) : {};
      expect(Object.keys(output).sort()).toEqual(
        expect.arrayContaining(Object.keys(example.expected).sort())
      );
      for (const [field, wanted] of Object.entries(example.expected)) {
        expectClose(output[field], wanted, example.tolerance);
      }
    }
  );
});
