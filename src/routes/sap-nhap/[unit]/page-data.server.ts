import { error } from '@sveltejs/kit';
import { allDocuments, allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { allTransfers, figuresAround, transfersAround } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { type Namesake, namesakeOf } from '$lib/domain/merge/lineage-summary';
import { unitSlugOf } from '$lib/format/address';
import { runNative } from '$lib/server/run-native';
import type { MergerData } from '$lib/panels/merger/merger-view';
import { toMergerIndicator } from '$lib/panels/merger/merger-indicator';
import { toTransfers } from '$lib/panels/merger/transfer';

/** One indicator every unit can be rebuilt for, where no document says anything yet. */
const FIRST_TO_TYPE = ['ho-ngheo', 'ho-can-ngheo', 'gia-dinh-van-hoa', 'bao-hiem-y-te'];

/** Panels with what only the page says. */
interface MergerPageData extends MergerData {
  readonly namesake: Namesake;
  /** The former unit that had this code, where it is another one. */
  readonly codeBefore: { readonly name: string; readonly type: string } | null;
}

/** What the page is built with. @throws 404 where there is no such unit */
export async function mergerData(slug: string): Promise<MergerPageData> {
  const unit = (await runNative(unitsInForce())).find((row) => unitSlugOf(row) === slug);
  if (unit === undefined) error(404);
  const [around, all, figures, indicators, standards, documents] = await Promise.all([
    runNative(transfersAround(unit.unit)),
    runNative(allTransfers()),
    runNative(figuresAround(unit.unit)),
    runNative(allIndicators()),
    runNative(allStandards()),
    runNative(allDocuments())
  ]);
  const named = new Set([...FIRST_TO_TYPE, ...figures.map((row) => row.indicator)]);
  const cited = new Set([
    ...figures.map((row) => row.document),
    ...around.map((row) => row.source)
  ]);
  const sameCode = all.find((row) => row.former_code === unit.code);
  return {
    unit,
    transfers: toTransfers(around),
    namesake: namesakeOf(unit.unit, toTransfers(all)),
    codeBefore:
      sameCode === undefined || sameCode.former_name === unit.name
        ? null
        : { name: sameCode.former_name, type: sameCode.former_type },
    figures,
    indicators: indicators.filter((row) => named.has(row.indicator)).map(toMergerIndicator),
    standards: standards.filter((row) => named.has(row.indicator)),
    documents: documents.filter((row) => cited.has(row.document))
  };
}
