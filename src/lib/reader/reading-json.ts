import type { Candidate, ReportReading } from './candidate';

/** A row of `--json`: `indicator` is an id or "new"; `value` as printed in `unit`, `change` as the contract has it. */
function rowOf(row: Candidate): Record<string, unknown> {
  return {
    kind: row.kind,
    indicator: row.indicator,
    name: row.name,
    alternatives: row.proposed
      .filter(({ indicator }) => indicator !== row.indicator)
      .map(({ indicator }) => indicator),
    comparator: row.comparator === '<~' ? '~' : row.comparator,
    value: row.value,
    value_max: row.valueMax,
    ...(row.numerator === null ? {} : { numerator: row.numerator, denominator: row.denominator }),
    unit: row.unit,
    period: { frm: row.frm, to: row.to, yearly: row.yearly },
    ...(row.day === null ? {} : row.kind === 'target' ? { due: row.day } : { as_of: row.day }),
    ...(row.period !== null && /[HQ]|SY|\d-\d/.test(row.period)
      ? { contract_period: row.period }
      : {}),
    standing: row.standing,
    ...(row.type === null ? {} : { type: row.type }),
    ...(row.rule === null ? {} : { rule: row.rule }),
    ...(row.change === null ? {} : { change: row.change }),
    section: row.section,
    quote: row.quote,
    ...(row.isInWords ? { words: true } : {}),
    ...(row.isTwin ? { twin: true } : {}),
    ...(row.doubts.length === 0 ? {} : { doubts: row.doubts }),
    ...(row.namesPerson ? { person: true } : {})
  };
}

/** What was read of a document as the object of `--json`, or why it was refused. */
export function readingJson(
  file: string,
  reading: ReportReading | { readonly refused: { readonly why: string } }
): Record<string, unknown> {
  if ('refused' in reading) return { file, refused: reading.refused };
  return { file, rows: reading.candidates.map(rowOf), warnings: reading.warnings };
}
