import { allDocuments } from '$lib/data/queries/catalogue';
import { documentUses } from '$lib/data/queries/document-uses';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import { TABLES } from '$lib/tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [documents, uses] = await Promise.all([
    runNative(allDocuments()),
    runNative(documentUses())
  ]);
  const { tables } = manifestOf();
  return {
    documents: documents.map((row) => ({
      ...row,
      uses: uses.filter(({ document }) => document === row.document)
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
