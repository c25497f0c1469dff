import { allDocuments, allIndicators } from '$lib/data/queries/catalogue';
import { allRemarks } from '$lib/data/queries/holdings';
import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

const order = new Intl.Collator('vi');

/** What documents say of clusters and blocks; the tables themselves are in the reader's browser only. */
export const load: PageServerLoad = async () => {
  const [units, indicators, documents, remarks] = await Promise.all([
    runNative(unitsInForce()),
    runNative(allIndicators()),
    runNative(allDocuments()),
    runNative(allRemarks())
  ]);
  const said = remarks.filter(({ about }) => about === 'clusters');
  const cited = new Set(said.map((row) => row.document));
  return {
    units: units
      .map(({ unit, name, type }) => ({ unit, name, type }))
      .sort((a, b) => order.compare(a.name, b.name)),
    indicators: indicators.map(({ indicator, short, short_en }) => ({
      indicator,
      short,
      short_en
    })),
    documents: documents.filter((row) => cited.has(row.document)),
    remarks: said
  };
};
