/**
 * `npm run data:read -- FILE [--json]`: reads a report or a resolution (Word, PDF with text, plain text) with the
 * reader of the site and prints the rows that its sentences seem to state: targets and results, each with its
 * indicator and the exact quote. Writes nothing: an officer confirms each row. `--json` prints one object a file.
 * Ends with 0 unless a file cannot be read at all.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../src/lib/intake/refusal';
import type { Candidate, ReportReading } from '../src/lib/reader/candidate';
import { readReport } from '../src/lib/reader/read-document';
import { ReportReader } from '../src/lib/reader/read-report';
import { readingJson } from '../src/lib/reader/reading-json';
import { SET_FOLDER } from './set-folder.mjs';
import { readCatalogue } from './take/catalogue';

const USAGE = 'Cách dùng: npm run data:read -- TỆP… [--json]';

type Outcome = ReportReading | { readonly refused: { readonly why: string } };

async function outcomeOf(path: string, file: string, reader: ReportReader): Promise<Outcome> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    return reader.read(await readReport(file, bytes));
  } catch (error) {
    if (error instanceof Refusal) return { refused: { why: error.message } };
    const code = (error as NodeJS.ErrnoException).code;
    return {
      refused: {
        why:
          code === 'ENOENT'
            ? 'Không có tệp này. Kiểm tra lại đường dẫn.'
            : 'Không đọc được tệp. Mở trong Word rồi lưu lại thành .docx.'
      }
    };
  }
}

const KINDS = { target: 'mục tiêu', result: 'kết quả' };

function line(row: Candidate): string {
  const value = [row.value, ...(row.valueMax === null ? [] : [row.valueMax])]
    .map((each) => each.toLocaleString('vi', { maximumFractionDigits: 6 }))
    .join(' – ');
  const time = row.yearly
    ? `hằng năm${row.to === null ? '' : ` đến ${row.to}`}`
    : (row.period ?? 'chưa rõ năm');
  const said = row.isInWords ? `${value} (bằng chữ)` : `${row.comparator} ${value} ${row.unit}`;
  return [
    `  ${KINDS[row.kind]} · ${row.indicator === 'new' ? `mới: ${row.name}` : row.indicator} · ${said} · ${time} · ${row.section}`,
    `    “${row.quote}”`,
    ...(row.doubts.length === 0 ? [] : [`    chưa chắc: ${row.doubts.join(', ')}`])
  ].join('\n');
}

function told(file: string, outcome: Outcome): string {
  if ('refused' in outcome) return `${file}: không nhận. ${outcome.refused.why}`;
  const { candidates, warnings } = outcome;
  const targets = candidates.filter(({ kind }) => kind === 'target').length;
  return [
    `${file}: ${candidates.length} dòng, ${targets} mục tiêu, ${candidates.length - targets} kết quả.`,
    ...warnings.map((warning) => `  lưu ý ${warning}`),
    ...candidates.map(line)
  ].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } }
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const reader = new ReportReader(await readCatalogue(join(process.cwd(), SET_FOLDER)));
  for (const path of positionals) {
    const file = basename(path).normalize('NFC');
    const outcome = await outcomeOf(path, file, reader);
    if ('refused' in outcome) process.exitCode = 1;
    console.log(
      values.json === true ? JSON.stringify(readingJson(file, outcome)) : told(file, outcome)
    );
  }
}

await main();
