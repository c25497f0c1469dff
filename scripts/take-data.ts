/**
 * `npm run data:take -- FILES… [--document ID] [--dry] [--json]`: reads workbooks of communes with the importer of
 * the site and the same verdicts. Writes what is taken into the set, with `--document` as its source; with `--dry`
 * nothing. `--json` prints one object a file, a line each, with what was taken, asked and faulted. `--faults FOLDER`
 * writes each file that has faults or questions there again, with those cells coloured and a comment in each, to be
 * sent back. Ends with 0 unless a file cannot be read at all.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  intakeBoardOf,
  intakeCountsOf,
  type IntakeState,
  leftIn
} from '../src/lib/domain/intake-board';
import type { Catalogue } from '../src/lib/intake/catalogue';
import { formatOf } from '../src/lib/intake/container';
import { faultsFileName, faultsWorkbook } from '../src/lib/intake/faults-workbook';
import { ownSetOf } from '../src/lib/intake/own-rows';
import { readWorkbook } from '../src/lib/intake/read-file';
import { receivedOf } from '../src/lib/intake/received';
import { Importer } from '../src/lib/intake/take';
import type { Verdict } from '../src/lib/intake/verdict';
import { SET_FOLDER } from './set-folder.mjs';
import { readCatalogue } from './take/catalogue';
import { foldIn } from './take/fold-in';
import { today } from './take/today';
import { verdictJson } from './take/verdict-json';

const USAGE =
  'Cách dùng: npm run data:take -- TỆP… [--document MÃ_VĂN_BẢN] [--unit MÃ_ĐƠN_VỊ] [--faults THƯ_MỤC] [--dry] [--json]';

function told({ file, refused, taken, questions, faults, notes }: Verdict): string {
  if (refused !== undefined) return `${file}: không nhận. ${refused.why}`;
  const lines = [
    `${file}: nhận ${taken.length} số, hỏi ${questions.length}, lỗi ${faults.length}.`,
    ...faults.map(
      (each) =>
        `  lỗi   ${each.sheet}!${each.cell}: “${each.seen}” – ${each.why}; cần ${each.expected}.`
    ),
    ...questions.map(
      (each) =>
        `  hỏi   ${each.cell}: ${each.text}${each.choices.length > 0 ? ` [${each.choices.join(' | ')}]` : ''}`
    ),
    ...notes.map((note) => `  lưu ý ${note}`)
  ];
  return lines.join('\n');
}

/** Who has sent what, where several files were read: the city's own table, in words. */
function board(verdicts: readonly Verdict[], units: Catalogue['units']): string {
  const inForce = units.filter(({ generation }) => generation === 'moi');
  const rows = intakeBoardOf(
    inForce.map(({ unit }) => unit),
    verdicts.flatMap((verdict) => receivedOf(verdict, today()))
  );
  const { complete, faulty, absent } = intakeCountsOf(rows);
  const named = (state: IntakeState): string =>
    rows
      .flatMap((row, at) => {
        const unit = inForce[at];
        if (unit === undefined || row.state !== state) return [];
        const left = leftIn(row.record);
        return [`${unit.type} ${unit.name}${left > 0 ? ` (${left})` : ''}`];
      })
      .join(', ');
  return [
    `${complete + faulty}/${rows.length} đơn vị đã gửi số liệu; ${faulty} còn lỗi hoặc câu hỏi; ${absent} chưa gửi.`,
    ...(faulty > 0 ? [`  còn lỗi: ${named('faulty')}.`] : []),
    ...(absent > 0 ? [`  chưa gửi: ${named('absent')}.`] : [])
  ].join('\n');
}

async function verdictOf(
  path: string,
  importer: Importer,
  unit: string | undefined,
  faults: string | undefined
): Promise<Verdict> {
  const file = basename(path).normalize('NFC');
  try {
    const bytes = new Uint8Array(await readFile(path));
    const workbook = await readWorkbook(file, bytes);
    const verdict = importer.take(workbook, {
      today: today(),
      ...(unit === undefined ? {} : { unit })
    });
    if (faults !== undefined && verdict.faults.length + verdict.questions.length > 0) {
      const own = formatOf(bytes) === 'xlsx' ? bytes : null;
      await mkdir(faults, { recursive: true });
      await writeFile(
        join(faults, faultsFileName(file)),
        await faultsWorkbook(workbook, own, verdict)
      );
    }
    return verdict;
  } catch (error) {
    return importer.refuse(file, error);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      document: { type: 'string' },
      unit: { type: 'string' },
      faults: { type: 'string' },
      dry: { type: 'boolean' },
      json: { type: 'boolean' }
    }
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const root = process.cwd();
  const folder = join(root, SET_FOLDER);
  const catalogue = await readCatalogue(folder);
  const importer = new Importer(catalogue);
  const verdicts: Verdict[] = [];
  for (const path of positionals)
    verdicts.push(await verdictOf(path, importer, values.unit, values.faults));
  if (values.json === true) for (const verdict of verdicts) console.log(verdictJson(verdict));
  else {
    console.log(verdicts.map(told).join('\n\n'));
    if (verdicts.length > 1) console.log(`\n${board(verdicts, catalogue.units)}`);
  }
  if (verdicts.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
  if (values.dry === true) return;
  if (values.document === undefined) {
    console.error(
      'Chưa ghi gì: thêm --document MÃ_VĂN_BẢN (một dòng của documents.csv) để ghi vào dữ liệu, hoặc --dry để chỉ xem.'
    );
    return;
  }
  const set = ownSetOf(
    verdicts,
    { indicators: [], standards: [], units: [] },
    { id: 'take', name: values.document, day: today() }
  );
  const done = await foldIn(root, folder, set, values.document);
  if ('problem' in done) {
    console.error(done.problem);
    process.exitCode = 1;
  } else if (values.json !== true)
    console.log(
      `\nĐã ghi ${done.added} dòng vào ${folder}; ${done.known} dòng đã có, không ghi lại.`
    );
}

await main();
