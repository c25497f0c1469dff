import { zipSync } from 'fflate';
import { templateFileName, type TemplateInput, templateSheets, workbookBytes } from './template';

/** Asks for the workbooks of all units in one archive. */
export type TemplateTask = Omit<TemplateInput, 'unit'>;

/** How many are made, then the archive. */
export type TemplateAnswer = { readonly made: number } | { readonly zip: Uint8Array };

async function make(task: TemplateTask): Promise<void> {
  const files: Record<string, Uint8Array> = {};
  const units = task.catalogue.units.filter(({ generation }) => generation === 'moi');
  for (const [at, unit] of units.entries()) {
    files[templateFileName(unit)] = await workbookBytes(templateSheets({ ...task, unit }));
    postMessage({ made: at + 1 } satisfies TemplateAnswer);
  }
  // What Excel writes is packed already.
  postMessage({ zip: zipSync(files, { level: 0 }) } satisfies TemplateAnswer);
}

addEventListener('message', ({ data }: MessageEvent<TemplateTask>) => void make(data));
