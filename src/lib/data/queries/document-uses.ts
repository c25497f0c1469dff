import { type Query, query } from '../query';

/** Where a document is cited: a table, and the column that names it. */
const CITED = [
  ['observations', 'document'],
  ['targets', 'document'],
  ['movement_documents', 'document'],
  ['commendations', 'document'],
  ['rankings', 'document'],
  ['units', 'source'],
  ['lineage', 'source'],
  ['indicators', 'legal_source'],
  ['standards', 'source']
] as const;

/** How many rows of a table rest on a document. */
export interface DocumentUse {
  readonly document: string;
  /** Name of the table. */
  readonly used_by: string;
  readonly rows: number;
}

/** The rows of every table that rest on each document. */
export const documentUses = (): Query<DocumentUse> =>
  query({
    name: 'documents.uses',
    tables: CITED.map(([table]) => table),
    columns: { document: 'string', used_by: 'string', rows: 'number' },
    sql: `${CITED.map(
      ([table, column]) =>
        `select ${column} as document, '${table}' as used_by, count(*) as rows
         from ${table} where ${column} is not null group by all`
    ).join(' union all ')} order by document, used_by`
  });

export const examples: readonly Query<unknown>[] = [documentUses()];
