import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/take/catalogue';
import { readWorkbook } from '../../src/lib/intake/read-file';
import { refusedVerdict } from '../../src/lib/intake/refused-verdict';
import { Importer } from '../../src/lib/intake/take';
import type { TakenRow, Verdict } from '../../src/lib/intake/verdict';
import { bytesOf, type WorkbookCase } from './workbook-case';

const FOLDER = 'tests/fixtures/workbooks';
const TODAY = '2026-11-30';

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as WorkbookCase);

/** "observations moi-11086 ho-ngheo 2025 = 0.47 (86/18300) final @ Biểu 01!E11" */
function lineOf(row: TakenRow): string {
  const value = row.value === null ? '–' : String(Number(row.value.toPrecision(6)));
  const range = row.value_max === undefined ? '' : `..${row.value_max}`;
  const counts = row.numerator === undefined ? '' : ` (${row.numerator}/${row.denominator})`;
  const kind =
    row.table === 'targets'
      ? [row.type, row.rule, row.change].filter((part) => part !== undefined).join(' ')
      : row.standing;
  return `${row.table} ${row.unit} ${row.indicator} ${row.period}${row.as_of === undefined ? '' : ` (${row.as_of})`} ${row.comparator} ${value}${range}${counts} ${kind} @ ${row.cell}`;
}

let importer: Importer;
beforeAll(async () => {
  importer = new Importer(await readCatalogue('data/hai-phong'));
});

async function verdictOf(each: WorkbookCase): Promise<Verdict> {
  try {
    return importer.take(await readWorkbook(each.file, await bytesOf(each)), { today: TODAY });
  } catch (error) {
    return refusedVerdict(each.file, error);
  }
}

describe('workbooks as officers make them', () => {
  it.each(cases.map((each) => [each.about, each] as const))('%s', async (_, each) => {
    const { refused, taken, questions, faults, notes } = await verdictOf(each);
    expect(refused?.why ?? null).toEqual(
      each.refused === undefined ? null : expect.stringContaining(each.refused)
    );
    expect(taken.map(lineOf)).toEqual(each.taken ?? []);
    expect(
      questions.map(({ kind, cell, choices }) => `${kind} @ ${cell}: ${choices.join(' | ')}`)
    ).toEqual(each.questions ?? []);
    expect(faults.map(({ sheet, cell, why }) => `${sheet}!${cell}: ${why}`)).toEqual(
      each.faults ?? []
    );
    if (each.notes !== undefined) expect(notes).toEqual(each.notes);
  });
});
