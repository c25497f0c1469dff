import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNative, type Native } from '../src/lib/server/native';
import type { Problem } from './checks/problem';
import { type Extract, formatExtract, moveInPlace, writeExtract, writeManifest } from './extracts';
import { periodsAhead } from '../src/lib/domain/scope';
import { openNativeDatabase } from '../src/lib/server/run-native';
import { judgedFor } from '../src/lib/server/statuses';
import { SAMPLE_TABLES, statusesOf, type Table } from '../src/lib/tables';
import { sampleTables, toCsv } from './sample/sample';
import { laterThan } from './checks/edition-date';
import { bookOf, checkSheets } from './sources/check';
import type { Edition } from './sources/edition';
import { readSources } from './sources/read';
import { SOURCES } from './sources/sources';
import { stagingOf } from './sources/statement';
import { SET_FOLDER } from './set-folder.mjs';
import { inputsHashOf, writeStamp } from './stamp';

interface Checked {
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
}

/** Reads the tables into the engine and checks them; form first, meaning only where the form is right. */
async function readAndCheck(native: Native, root: string, from: string | null): Promise<Checked> {
  const reading = await readSources(native, SOURCES, join(root, SET_FOLDER), SET_FOLDER, from);
  const { edition, sheets } = reading;
  if (reading.problems.length > 0 || edition === null)
    return { edition, problems: reading.problems };
  const problems = [...checkSheets(SOURCES, sheets), ...laterThan(edition, bookOf(sheets))];
  return { edition, problems };
}

/** What is wrong with the data under `root`, or with the Parquet files `from` names; nothing is written. */
export async function problemsOfData(
  root: string,
  from: string | null = null
): Promise<readonly Problem[]> {
  const native = await openNative();
  try {
    return (await readAndCheck(native, root, from)).problems;
  } finally {
    native.close();
  }
}

/** Generates the sample beside the sourced tables, on the same way: text, then casts, then Parquet. */
async function stageSample(native: Native, folder: string): Promise<void> {
  const path = join(folder, 'sample.csv');
  for (const { table, csv } of await sampleTables(native)) {
    await writeFile(path, csv);
    await native.run(stagingOf(table, path));
  }
  await rm(path);
}

/** Judges every target for the periods that pages show, from the extracts already written. */
async function stageStatuses(
  native: Native,
  day: string,
  folder: string
): Promise<readonly Table[]> {
  const database = await openNativeDatabase(folder);
  const path = join(folder, 'statuses.csv');
  const tables: Table[] = [];
  try {
    for (const isSample of [false, true])
      for (const [period, rows] of await judgedFor(database, periodsAhead(day), day, isSample)) {
        const table = statusesOf(period, isSample);
        await writeFile(path, toCsv(table, rows));
        await native.run(stagingOf(table, path));
        tables.push(table);
      }
  } finally {
    database.close();
  }
  await rm(path, { force: true });
  return tables;
}

async function writeAll(
  native: Native,
  edition: Edition,
  folder: string,
  say: (line: string) => void
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await stageSample(native, folder);
  const kept = [...SOURCES.map(({ table }) => table), ...SAMPLE_TABLES];
  const extracts: Record<string, Extract> = {};
  const write = async (tables: readonly Table[]): Promise<void> => {
    for (const table of tables) {
      const extract = await writeExtract(native, table, folder);
      extracts[table.name] = extract;
      say(formatExtract(table.name, extract));
    }
  };
  await write(kept);
  await write(await stageStatuses(native, edition.date, folder));
  return writeManifest(folder, edition, extracts);
}

/**
 * Checks the data under `root` and, when all is well, replaces `static/data`. Returns the problems found;
 * with any, what was in place before stays untouched. Tables that have Parquet files in `from`, a folder or a pattern,
 * are read from them instead of from their CSV.
 */
export async function buildDataSet(
  root: string,
  say: (line: string) => void,
  from: string | null = null
): Promise<readonly Problem[]> {
  const inputs = await inputsHashOf(root, from);
  const next = join(root, '.cache', `data-next-${process.pid}`);
  const native = await openNative();
  try {
    const { edition, problems } = await readAndCheck(native, root, from);
    if (problems.length > 0 || edition === null) return problems;
    const manifest = await writeAll(native, edition, next, say);
    await moveInPlace(next, join(root, 'static/data'));
    await writeStamp(root, inputs, manifest);
    return [];
  } finally {
    native.close();
    await rm(next, { recursive: true, force: true });
  }
}
