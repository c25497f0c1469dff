import type { Known } from './sum';

/** A share of a former unit that a reader knows to have gone to a unit; fractions of the former unit. */
export interface OwnShare {
  readonly unit: string;
  readonly former: string;
  readonly households: Known;
  readonly people: Known;
  readonly note: string | null;
}

/**
 * A figure a reader knows. `unit` is whose figure it is, of either generation. With `to`, it counts only
 * what moved from that former unit to the unit `to`: the total of a list of transferred households.
 */
export interface OwnFigure {
  readonly unit: string;
  readonly to: string | null;
  readonly indicator: string;
  readonly period: string;
  readonly value: Known;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly note: string | null;
}

/** Everything a reader typed in. At most one share a transfer, one figure a unit, indicator and period. */
export interface OwnKnowledge {
  readonly shares: readonly OwnShare[];
  readonly figures: readonly OwnFigure[];
}

export const NOTHING_OWN: OwnKnowledge = { shares: [], figures: [] };

/** What makes a figure the same one. */
export type FigureKey = Pick<OwnFigure, 'unit' | 'to' | 'indicator' | 'period'>;

/** Whether two entries are figures of the same unit, transfer, indicator and period. */
export function isSameFigure(a: FigureKey, b: FigureKey): boolean {
  return a.unit === b.unit && a.to === b.to && a.indicator === b.indicator && a.period === b.period;
}

/** With the share in place of an earlier one of the same transfer; without it when it says nothing. */
export function withShare(own: OwnKnowledge, entry: OwnShare): OwnKnowledge {
  const rest = own.shares.filter((s) => s.unit !== entry.unit || s.former !== entry.former);
  const isEmpty = entry.households === null && entry.people === null;
  return { ...own, shares: isEmpty ? rest : [...rest, entry] };
}

/** With the figure in place of an earlier one; without it when it says nothing. */
export function withFigure(own: OwnKnowledge, entry: OwnFigure): OwnKnowledge {
  const rest = own.figures.filter((figure) => !isSameFigure(figure, entry));
  const isEmpty = entry.value === null && entry.numerator === null && entry.denominator === null;
  return { ...own, figures: isEmpty ? rest : [...rest, entry] };
}

/** Only what concerns the unit: its own shares and figures, those of its former units and their successors. */
export function ownOf(own: OwnKnowledge, unit: string, formers: readonly string[]): OwnKnowledge {
  return {
    shares: own.shares.filter((share) => share.unit === unit || formers.includes(share.former)),
    figures: own.figures.filter(
      (figure) =>
        figure.unit === unit ||
        (formers.includes(figure.unit) && figure.to === null) ||
        figure.to === unit
    )
  };
}
