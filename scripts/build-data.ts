import { formatProblems } from './checks/problem';
import { buildDataSet } from './data-set';
import { fromOf } from './sources/from-parquet';
import { isFresh } from './stamp';

/**
 * `npm run data`: checks `data/` and writes `static/data/`; does nothing when nothing changed (`--force` does it anyway).
 * `--from FOLDER`, or `DATA_FROM` for every command that needs the extracts, takes tables from Parquet files.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const from = fromOf(process.argv, process.env);
  if (!process.argv.includes('--force') && (await isFresh(root, from))) {
    console.log('static/data is up to date (npm run data -- --force builds it again)');
    return;
  }
  const problems = await buildDataSet(root, (line) => console.log(line), from);
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  console.error(
    `\nDừng: ${problems.length} lỗi trong dữ liệu; các tệp đã dựng trước đó giữ nguyên.` +
      `\nStopped: ${problems.length} problems in the data; extracts built before are left as they were.`
  );
  process.exitCode = 1;
}

await main();
