import { error } from '@sveltejs/kit';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { allRankings } from '$lib/data/queries/holdings';
import { figuresOf } from '$lib/data/queries/merger';
import { formerParts, observationsOf, targetsOf } from '$lib/data/queries/unit';
import { unitsInForce } from '$lib/data/queries/units';
import { unitSlugOf } from '$lib/format/address';
import { countsOf, knownOfUnit } from '$lib/domain/known';
import type { Basis } from '$lib/domain/lineage';
import { censusOf } from '$lib/domain/merge/census';
import type { UnitPage } from '$lib/panels/conference/unit-scene';
import type { UnitKnowledge } from '$lib/panels/unit/known-facts';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';

/** Panels, without the day of the edition that every page has, with what only the page says. */
interface UnitPageData extends Omit<UnitPage, 'date'>, Omit<UnitKnowledge, keyof UnitPage> {}

/** What the page is built with. @throws 404 where there is no such unit */
export async function unitData(slug: string): Promise<UnitPageData> {
  const unit = (await runNative(unitsInForce())).find((row) => unitSlugOf(row) === slug);
  if (unit === undefined) error(404);
  const [formers, targets, observations, indicators, standards, rankings, held] = await Promise.all(
    [
      runNative(formerParts(unit.unit)),
      runNative(targetsOf(unit.unit)),
      runNative(observationsOf(unit.unit)),
      runNative(allIndicators()),
      runNative(allStandards()),
      runNative(allRankings()),
      holdings()
    ]
  );
  const known = knownOfUnit(unit, held);
  // Said only where there is no target to speak of.
  const counted =
    targets.length > 0 ? [] : await runNative(figuresOf(formers.map((row) => row.former)));
  const census = censusOf(
    unit.unit,
    formers.map((row) => ({ ...row, unit: unit.unit, basis: row.basis as Basis })),
    counted
  );
  const table = counted.find((row) => row.period === census?.day)?.document;
  // Only the definitions the page speaks of travel with it.
  const named = new Set([...targets, ...observations].map((row) => row.indicator));
  return {
    unit,
    formers,
    targets,
    observations,
    documents: known.documents,
    own: known.own.map((row) => row.document),
    held: countsOf(known),
    census,
    censusTitle: held.documents.find((row) => row.document === table)?.title ?? '',
    movements: known.movements,
    rankings,
    commendations: known.commendations,
    indicators: indicators.filter((row) => named.has(row.indicator)),
    standards: standards.filter((row) => named.has(row.indicator))
  };
}
