import type { CountedOver } from '$lib/domain/period';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';

type OfUnit = readonly { readonly unit: string }[];

/** What is held of an indicator, wherever it stands. */
export interface IndicatorHoldings {
  readonly indicator: CountedOver;
  readonly targets: OfUnit;
  readonly observations: OfUnit;
  readonly commendations: OfUnit;
  readonly elsewhere: {
    /** Units whose own row states the value. */
    readonly units: number;
    /** Former units with a figure, and the periods of those. */
    readonly formers: number;
    readonly periods: readonly string[];
  };
}

const unitsOf = (rows: OfUnit): number => new Set(rows.map((row) => row.unit)).size;

/** What of an indicator is known, said at the head of its page: it denies nothing that stands on another one. */
export function knownText(known: IndicatorHoldings, locale: Locale): string {
  const [units, targets] = [unitsOf(known.observations), unitsOf(known.targets)];
  const { commendations, elsewhere } = known;
  const counted =
    commendations.length === 0
      ? null
      : m.emulation_indicator_known(
          { units: unitsOf(commendations), rows: commendations.length },
          { locale }
        );
  const stated =
    elsewhere.units === 0 ? null : m.indicator_known_stated({ units: elsewhere.units }, { locale });
  const former =
    elsewhere.formers === 0
      ? null
      : m.indicator_known_former(
          {
            units: formatNumber(elsewhere.formers, locale),
            periods: elsewhere.periods
              .map((each) => formatPeriod(each, locale, known.indicator))
              .join(', ')
          },
          { locale }
        );
  const others = [counted, stated, former].filter((words) => words !== null);
  if (units === 0 && targets === 0 && others.length === 0)
    return `${m.indicator_known_nothing({}, { locale })} ${m.indicator_nothing_help({}, { locale })}`;
  if (units === 0 && targets === 0) return others.join(' ');
  const said =
    targets === 0
      ? m.indicator_known_figures({ units }, { locale })
      : units === 0
        ? m.indicator_known_targets({ targets }, { locale })
        : m.indicator_known({ units, targets }, { locale });
  return [said, ...others].join(' ');
}
