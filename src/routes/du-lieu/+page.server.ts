import { allDocuments, allObservations, allTargets } from '$lib/data/queries/catalogue';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import { TABLES } from '$lib/tables';
import type { PageServerLoad } from './$types';

function countBy(
  rows: readonly { readonly document: string | null }[]
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of rows) {
    if (document !== null) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}

export const load: PageServerLoad = async () => {
  const figures = countBy(await runNative(allObservations()));
  const targets = countBy(await runNative(allTargets()));
  const { tables } = manifestOf();
  return {
    documents: (await runNative(allDocuments())).map((row) => ({
      ...row,
      figures: figures.get(row.document) ?? 0,
      targets: targets.get(row.document) ?? 0
    })),
    tables: TABLES.flatMap(({ name, grain, columns }) => {
      const extract = tables[name];
      return extract === undefined
        ? []
        : [
            {
              name,
              grain,
              columns: columns.map((column) => column.name),
              rows: extract.rows,
              bytes: extract.bytes
            }
          ];
    })
  };
};
