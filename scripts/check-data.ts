import { formatProblems } from './checks/problem';
import { problemsOfData } from './data-set';
import { fromOf } from './sources/from-parquet';

/** `npm run data:check`: the checks of the build, without writing; `--from` as there. */
async function main(): Promise<void> {
  const problems = await problemsOfData(process.cwd(), fromOf(process.argv, process.env));
  if (problems.length === 0) {
    console.log('Dữ liệu đạt mọi kiểm tra. / All checks passed.');
    return;
  }
  console.error(formatProblems(problems));
  console.error(
    `\n${problems.length} lỗi trong dữ liệu. / ${problems.length} problems in the data.`
  );
  process.exitCode = 1;
}

await main();
