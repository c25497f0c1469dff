import type { Indicator } from '../indicator';
import type { Lineage } from '../lineage';
import { isCountedShort } from './like-period';
import { type Comparator, type Provenance, trustOf } from '../observation';
import { type Rival, rivalsAmong } from '../rival';
import { type BeforePart, followsOf } from './before-part';
import type { OwnKnowledge } from './own-knowledge';
import { bestShareOf } from './people-share';
import type { Known } from './sum';

/** A figure of a unit, as far as rebuilding reads it. */
export interface Figure {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  /** The day the figure was counted on, where its source gives one. */
  readonly as_of?: string | null;
  readonly value: Known;
  readonly comparator: Comparator | string;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly standing: string;
  readonly provenance: Provenance | string;
  readonly leads?: boolean;
  readonly value_max?: Known;
  readonly document?: string | null;
  readonly section?: string | null;
  /** What else is said of the same time and cannot be true as well; set on a figure that was chosen. */
  readonly rivals?: readonly Rival[];
}

/** A transfer as rebuilding reads it. */
export type PartTransfer = Pick<
  Lineage,
  'unit' | 'former' | 'basis' | 'household_share' | 'population_share' | 'area_km2'
> & { readonly share_as_of?: Known };

export type Measured = Pick<
  Indicator,
  'indicator' | 'kind' | 'combine' | 'measure' | 'numerator' | 'denominator' | 'weight'
>;

/**
 * As every layer is trusted; a final figure before an estimate. What was typed in for a rebuilding leads: it
 * was typed for this very figure; a figure of a file says itself whether it does.
 */
function rankOf(figure: Figure): number {
  const { provenance, standing, leads = provenance === 'own' } = figure;
  return 2 * trustOf({ provenance, leads }) + (standing === 'estimate' ? 1 : 0);
}

/**
 * The figure to use among those of one unit, indicator and period, with the rivals that say something else: they
 * are shown beside it.
 */
export function chosenFigureOf<Row extends Figure>(figures: readonly Row[]): Row | null {
  const best = figures.reduce<Row | null>(
    (found, figure) => (found === null || rankOf(figure) < rankOf(found) ? figure : found),
    null
  );
  const rivals = best === null ? [] : rivalsAmong(best, figures);
  return best === null || rivals.length === 0 ? best : { ...best, rivals };
}

/** What a reader typed in, as figures. List totals are left out: they count no whole unit. */
export function ownFiguresOf(own: OwnKnowledge): readonly Figure[] {
  return own.figures
    .filter((figure) => figure.to === null)
    .map(({ unit, indicator, period, value, numerator, denominator }) => ({
      unit,
      indicator,
      period,
      value,
      comparator: '=',
      numerator,
      denominator,
      standing: 'final',
      provenance: 'own'
    }));
}

/** Totals of what moved: a typed-in list, or for land the area the lineage states. */
function movedOf(
  row: PartTransfer,
  indicator: Measured,
  period: string,
  own: OwnKnowledge
): BeforePart['moved'] {
  const list = own.figures.find(
    (figure) =>
      figure.to === row.unit &&
      figure.unit === row.former &&
      figure.indicator === indicator.indicator &&
      figure.period === period
  );
  const counted = list?.numerator ?? list?.value ?? null;
  if (list !== undefined && counted !== null) {
    return { numerator: counted, denominator: list.denominator, source: 'own' };
  }
  const isArea = indicator.combine === 'sum' && followsOf(indicator) === 'land';
  return isArea && row.area_km2 !== null
    ? { numerator: row.area_km2, denominator: null, source: 'list' }
    : null;
}

/**
 * The former units of a unit as parts of an indicator's value in a period: what each reported, how much of
 * it came over, what was counted of it. `transfers` holds every transfer of these former units, to all
 * successors; a bound ("over 95 %") is no figure, its denominator is kept. A share that holds for a year is
 * taken for that year only, and for others where `usesEstimates` asks for it: the value is an estimate then.
 */
export function beforePartsOf(
  unit: string,
  indicator: Measured,
  period: string,
  transfers: readonly PartTransfer[],
  figures: readonly Figure[],
  own: OwnKnowledge,
  usesEstimates = false
): readonly BeforePart[] {
  const known = [...figures, ...ownFiguresOf(own)].filter(
    (figure) =>
      figure.indicator === indicator.indicator &&
      figure.period === period &&
      !isCountedShort(indicator, figure)
  );
  return transfers
    .filter((row) => row.unit === unit)
    .map((row): BeforePart => {
      const figure = chosenFigureOf(known.filter((each) => each.unit === row.former));
      const isPoint = figure?.comparator === '=' || figure?.comparator === '~';
      const share = bestShareOf(unit, row.former, transfers, own);
      const isOwn = share.origin === 'own' || share.origin === 'complement';
      const asOf = row.share_as_of ?? null;
      const holds = asOf === null || usesEstimates || period.slice(0, 4) === String(asOf);
      // People are divided as people were; everything else by households, where their share is known.
      const byPeople = indicator.measure === 'người' && row.population_share !== null;
      return {
        former: row.former,
        basis: row.basis,
        numerator: isPoint ? (figure?.numerator ?? null) : null,
        denominator: figure?.denominator ?? null,
        value: isPoint ? (figure?.value ?? null) : null,
        provenance: (figure?.provenance ?? 'reported') as Provenance,
        isAbout: figure?.comparator === '~' || figure?.rivals !== undefined,
        householdShare: holds && !byPeople ? row.household_share : null,
        populationShare: holds ? row.population_share : null,
        areaShare: null,
        ownShare: isOwn ? share.value : null,
        mostShare: share.most,
        moved: movedOf(row, indicator, period, own)
      };
    });
}
