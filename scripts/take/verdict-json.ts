import type { TakenRow, Verdict } from '../../src/lib/intake/verdict';

/** Fields of a row that another program reads, in their order; those that do not apply are absent. */
const FIELDS = [
  ...(['table', 'unit', 'former', 'indicator', 'period', 'as_of', 'value', 'value_max'] as const),
  ...(['numerator', 'denominator', 'comparator', 'standing'] as const),
  ...(['type', 'rule', 'change', 'from', 'cell'] as const)
] as const satisfies readonly (keyof TakenRow)[];

const rowOf = (row: TakenRow): Partial<TakenRow> =>
  Object.fromEntries(
    FIELDS.flatMap((name) => {
      // A title that is to be reached by no stated day has none.
      if (name === 'period' && row.period === '') return [[name, null]];
      return row[name] === undefined ? [] : [[name, row[name]]];
    })
  );

/** A verdict as one object of `--json`: what was taken, asked and faulted, without what only the page needs. */
export function verdictJson({ file, refused, taken, questions, faults }: Verdict): string {
  return JSON.stringify({
    file,
    ...(refused === undefined ? {} : { refused }),
    taken: taken.map(rowOf),
    questions: questions.map(({ kind, cell, text, choices }) => ({ kind, cell, text, choices })),
    faults: faults.map(({ sheet, cell, seen, why, expected }) => ({
      sheet,
      cell,
      seen,
      why,
      expected
    }))
  });
}
