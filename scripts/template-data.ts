/**
 * `npm run data:template -- FOLDER [UNIT…]`: writes the workbook of each unit, or of those named by their code or
 * key, filled with its known targets and figures, as the page of data hands it out.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateFileName, templateSheets, workbookBytes } from '../src/lib/intake/template';
import { SET_FOLDER } from './set-folder.mjs';
import { readCatalogue, readTargets } from './take/catalogue';
import { today } from './take/today';

async function main(): Promise<void> {
  const [folder, ...named] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Cách dùng: npm run data:template -- THƯ_MỤC [MÃ_ĐƠN_VỊ…]');
    process.exitCode = 2;
    return;
  }
  const set = join(process.cwd(), SET_FOLDER);
  const [catalogue, targets] = await Promise.all([readCatalogue(set), readTargets(set)]);
  const units = catalogue.units.filter(({ generation }) => generation === 'moi');
  const unknown = named.filter(
    (each) => !units.some(({ code, unit }) => code === each || unit === each)
  );
  if (unknown.length > 0) {
    console.error(`Không có đơn vị: ${unknown.join(', ')}. Dùng mã như 11086.`);
    process.exitCode = 2;
    return;
  }
  const chosen = units.filter(
    ({ code, unit }) => named.length === 0 || named.includes(code) || named.includes(unit)
  );
  const year = Number(today().slice(0, 4));
  await mkdir(folder, { recursive: true });
  for (const unit of chosen)
    await writeFile(
      join(folder, templateFileName(unit)),
      await workbookBytes(templateSheets({ catalogue, targets, unit, year }))
    );
  console.log(`Đã viết ${chosen.length} tệp mẫu vào ${folder}.`);
}

await main();
