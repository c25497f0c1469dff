import { m } from '$lib/paraglide/messages';

const NAMES: Readonly<Record<string, () => string>> = {
  documents: m.data_table_documents,
  units: m.data_table_units,
  lineage: m.data_table_lineage,
  indicators: m.data_table_indicators,
  indicator_names: m.data_table_indicator_names,
  standards: m.data_table_standards,
  targets: m.data_table_targets,
  observations: m.data_table_observations,
  movements: m.data_table_movements,
  movement_indicators: m.data_table_movement_indicators,
  movement_documents: m.data_table_movement_documents,
  rankings: m.data_table_rankings,
  commendations: m.data_table_commendations,
  remarks: m.data_table_remarks
};

/** What a table is called by its readers, in the language of the page; a table without words keeps its own name. */
export function tableNameOf(table: string): string {
  return NAMES[table]?.() ?? table;
}
