import { yearOfDay } from '$lib/domain/day';
import type { Unit } from '$lib/domain/unit';
import { save } from '$lib/export/save';
import { MIME } from '$lib/export/job';
import type { TemplateAnswer, TemplateTask } from '$lib/intake/template.worker';
import type { OwnCatalogue } from '$lib/intake/catalogue';
import { dayOfReader } from './own-catalogue';
import { UNIT_COUNT } from '$lib/set/set';

function taskOf({
  indicators,
  names,
  units,
  lineage,
  figures,
  targets
}: OwnCatalogue): TemplateTask {
  const year = yearOfDay(dayOfReader()) ?? 2026;
  return { catalogue: { indicators, names, units, lineage, figures }, targets, year };
}

/** Makes the workbook of a unit and hands it to the reader. */
export async function saveTemplate(catalogue: OwnCatalogue, unit: Unit): Promise<void> {
  const { templateFileName, templateSheets, workbookBytes } = await import('$lib/intake/template');
  const bytes = await workbookBytes(templateSheets({ ...taskOf(catalogue), unit }));
  save(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MIME.xlsx }), templateFileName(unit));
}

/**
 * Makes the workbooks of all units, away from the page, and hands them over in one archive.
 *
 * @param onmade called with how many are made
 */
export function saveAllTemplates(
  catalogue: OwnCatalogue,
  onmade: (made: number) => void
): Promise<void> {
  const worker = new Worker(new URL('../intake/template.worker.ts', import.meta.url), {
    type: 'module'
  });
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('no workbooks')));
    worker.addEventListener('message', ({ data }: MessageEvent<TemplateAnswer>) => {
      if ('made' in data) return onmade(data.made);
      const zip = data.zip as Uint8Array<ArrayBuffer>;
      save(new Blob([zip], { type: MIME.zip }), `so-lieu-${UNIT_COUNT}-don-vi.zip`);
      resolve();
    });
    worker.postMessage(taskOf(catalogue));
  }).finally(() => worker.terminate());
}
