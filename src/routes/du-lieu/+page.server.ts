import { allDocuments } from '$lib/data/queries/catalogue';
import { documentUses } from '$lib/data/queries/document-uses';
import { documentsWithText } from '$lib/server/document-text';
import { manifestOf } from '$lib/server/manifest';
import { runNative } from '$lib/server/run-native';
import { SET } from '$lib/set/set';
import { TABLES } from '$lib/tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [documents, uses, kept] = await Promise.all([
    runNative(allDocuments()),
    runNative(documentUses()),
    documentsWithText(SET.set)
  ]);
  const { tables } = manifestOf();
  return {
    documents: documents.map((row) => ({
      ...row,
      uses: uses.filter(({ document }) => document === row.document),
      hasText: kept.includes(row.document)
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
