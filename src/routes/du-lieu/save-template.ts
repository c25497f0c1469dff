import { yearOfDay } from '$lib/domain/day';
import type { Unit } from '$lib/domain/unit';
import { save } from '$lib/export/save';
import { unitSlugOf } from '$lib/format/address';
import { dayOfReader, type OwnCatalogue } from './own-catalogue';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Indicators that most tables of offices have, those with targets somewhere, and those known of the unit. */
function askedOf(
  { indicators, names, targets, observations }: OwnCatalogue,
  unit: string
): OwnCatalogue['indicators'] {
  const asked = new Set([
    ...names.map(({ indicator }) => indicator),
    ...targets.map(({ indicator }) => indicator),
    ...observations.filter((row) => row.unit === unit).map(({ indicator }) => indicator)
  ]);
  return indicators.filter(({ indicator }) => asked.has(indicator));
}

/** Makes the workbook of a unit and hands it to the reader. */
export async function saveTemplate(catalogue: OwnCatalogue, unit: Unit): Promise<void> {
  const { templateSheets, workbookBytes } = await import('$lib/intake/template');
  const year = yearOfDay(dayOfReader()) ?? 2026;
  const sheets = templateSheets({ catalogue, unit, asked: askedOf(catalogue, unit.unit), year });
  const bytes = await workbookBytes(sheets);
  save(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }),
    `so-lieu-${unitSlugOf(unit)}.xlsx`
  );
}
