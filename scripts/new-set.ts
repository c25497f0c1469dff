/**
 * `npm run data:new -- PROVINCE`: makes `data/<province>/` from the national table: its units, where they came from
 * and their documents, the indicators of the default set, and an empty table of every other kind. Nothing that is
 * there is written over.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvOf } from '../src/lib/intake/fold';
import { TABLES } from '../src/lib/tables';
import {
  type NationalTables,
  provinceNamed,
  provincesOf,
  setOfProvince,
  type SharedTables
} from './set/province-tables';
import { DEFAULT_SET } from './set-folder.mjs';
import { SHARED_TABLES } from './set/shared-tables';
import { readCsv } from './take/catalogue';
import { today } from './take/today';

/** A list of numbers or names stands in one line, as the formatter wants it. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`
  );

async function main(): Promise<void> {
  const asked = process.argv.slice(2).join(' ');
  const root = process.cwd();
  const [units, lineage, documents] = await Promise.all(
    ['units', 'lineage', 'documents'].map((table) => readCsv(join(root, 'data/national'), table))
  );
  const national = { units, lineage, documents } as NationalTables;
  const name = asked === '' ? null : provinceNamed(asked, national);
  if (name === null) {
    console.error(
      `${asked === '' ? 'Cách dùng: npm run data:new -- TỈNH' : `Không có tỉnh, thành phố “${asked}”`}. ` +
        `Có: ${provincesOf(national).join(', ')}.`
    );
    process.exitCode = 2;
    return;
  }
  const [indicators, names, standards, laws] = await Promise.all(
    [...SHARED_TABLES, 'documents'].map((table) => readCsv(join(root, 'data', DEFAULT_SET), table))
  );
  const shared = {
    indicators,
    indicator_names: names,
    standards,
    documents: laws
  } as SharedTables;
  const made = setOfProvince(name, national, shared);
  const folder = join('data', made.about.set);
  if (existsSync(join(root, folder))) {
    console.error(`Đã có thư mục ${folder}: không ghi đè. Xóa hoặc đổi tên rồi chạy lại.`);
    process.exitCode = 1;
    return;
  }
  await mkdir(join(root, folder));
  const day = today();
  const files: readonly (readonly [string, string])[] = [
    ['set.json', `${jsonOf(made.about)}\n`],
    [
      'edition.csv',
      `edition,date,note\n${day},${day},"Đơn vị và nguồn gốc đơn vị của ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}; chưa có mục tiêu, số liệu"\n`
    ],
    ...TABLES.filter(({ origin }) => origin === 'source').map(
      (table) => [`${table.name}.csv`, csvOf(table.name, made.tables[table.name] ?? [])] as const
    )
  ];
  for (const [file, text] of files) await writeFile(join(root, folder, file), text);
  console.log(
    `Đã viết ${folder} (${files.length} tệp). Kiểm tra: SET=${made.about.set} npm run data:check. Xem: SET=${made.about.set} npm start.`
  );
}

await main();
