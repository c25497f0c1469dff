import { error } from '@sveltejs/kit';
import {
  allDocuments,
  allIndicators,
  allObservations,
  allTargets
} from '$lib/data/queries/catalogue';
import { tableRows } from '$lib/data/table-rows';
import type { Unit } from '$lib/domain/unit';
import { passagesOf, statedBy } from '$lib/panels/report/passages';
import { documentsWithText, textOfDocument } from '$lib/server/document-text';
import { runNative } from '$lib/server/run-native';
import { SET } from '$lib/set/set';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await documentsWithText(SET.set)).map((document) => ({ document }));

export const load: PageServerLoad = async ({ params: { document } }) => {
  const kept = await documentsWithText(SET.set);
  const documents = await runNative(allDocuments());
  const row = documents.find((each) => each.document === document);
  if (row === undefined || !kept.includes(document)) error(404);
  const [text, targets, observations, indicators, units] = await Promise.all([
    textOfDocument(SET.set, document),
    runNative(allTargets()),
    runNative(allObservations()),
    runNative(allIndicators()),
    runNative(tableRows<Unit>({ table: 'units' }))
  ]);
  const stated = statedBy(document, { targets, observations, indicators });
  const spoken = new Set(stated.map(({ unit }) => unit));
  return {
    document: row,
    ...passagesOf(text, stated),
    count: stated.length,
    units: units.filter(({ unit }) => spoken.has(unit))
  };
};
