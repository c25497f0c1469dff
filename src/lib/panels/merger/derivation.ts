import type { MergerFigure } from '$lib/data/queries/merger';
import type { BeforeStep } from '$lib/domain/merge/before-part';
import { beforePartsOf, chosenFigureOf } from '$lib/domain/merge/before-parts';
import { beforeValueOf, type BeforeValue } from '$lib/domain/merge/before-value';
import type { MergerYear } from '$lib/domain/merge/merger-year';
import type { OwnFigure, OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { bestShareOf, type Share, type ShareKind } from '$lib/domain/merge/people-share';
import type { Comparator } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { formatClaims, formatContested } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import type { MergerIndicator } from './merger-indicator';
import type { MergerTransfer } from './transfer';
import { inFlowOrder } from './flow-model';

/** A former unit in the derivation: what it reported or what was typed in, and how much came over. */
export interface DerivationLine {
  readonly transfer: MergerTransfer;
  readonly step: BeforeStep;
  readonly share: Share & { readonly kind: ShareKind };
  /** What a document or the sample says; null where nothing does. */
  readonly figure: MergerFigure | null;
  readonly typed: OwnFigure | null;
  /** Typed total of a list of what moved. */
  readonly list: OwnFigure | null;
}

export interface Derivation {
  readonly indicator: MergerIndicator;
  readonly period: string;
  readonly value: BeforeValue;
  /** As estimates of another year would divide what is unknown; null where there is no estimate to use. */
  readonly estimate: BeforeValue | null;
  readonly lines: readonly DerivationLine[];
  /** The unit's own half of the merger year; null for a time before it. */
  readonly second: MergerFigure | null;
  /** Whether the indicator divides by something: a rate, or a value a head. */
  readonly hasDenominator: boolean;
}

export interface DerivationInput {
  readonly unit: string;
  readonly indicator: MergerIndicator;
  readonly period: string;
  readonly transfers: readonly MergerTransfer[];
  readonly figures: readonly MergerFigure[];
  /** Shares and lists of what moved, of every layer that is on. */
  readonly own: OwnKnowledge;
  /** What was typed in on the page and can be changed there; all of `own` where absent. */
  readonly typed?: OwnKnowledge;
  /** Where the merger year is put together of its halves; `period` is its first half then. */
  readonly mergerYear: MergerYear<MergerFigure> | null;
}

/** Every step from the former units' figures to the value before, for one indicator and period. */
export function derivationOf(input: DerivationInput): Derivation {
  const { unit, indicator, period, transfers, figures, own, typed = own, mergerYear } = input;
  const value =
    mergerYear?.value ??
    beforeValueOf(beforePartsOf(unit, indicator, period, transfers, figures, own), indicator);
  const hasEstimate = transfers.some(
    (row) =>
      row.unit === unit &&
      value.unknownShares.includes(row.former) &&
      typeof row.share_as_of === 'number'
  );
  const estimate =
    hasEstimate && mergerYear === null
      ? beforeValueOf(
          beforePartsOf(unit, indicator, period, transfers, figures, own, true),
          indicator
        )
      : null;
  const steps = new Map(value.steps.map((step) => [step.former, step]));
  const typedOf = (former: string, to: string | null): OwnFigure | null =>
    typed.figures.find(
      (figure) =>
        figure.unit === former &&
        figure.to === to &&
        figure.indicator === indicator.indicator &&
        figure.period === period
    ) ?? null;
  const known = figures.filter(
    (figure) => figure.indicator === indicator.indicator && figure.period === period
  );
  const lines = inFlowOrder(transfers.filter((transfer) => transfer.unit === unit)).flatMap(
    (transfer): DerivationLine[] => {
      const { former } = transfer;
      const step = steps.get(former);
      return step === undefined
        ? []
        : [
            {
              transfer,
              step,
              share: bestShareOf(unit, former, transfers, own),
              figure: chosenFigureOf(known.filter((figure) => figure.unit === former)),
              typed: typedOf(former, null),
              list: typedOf(former, unit)
            }
          ];
    }
  );
  return {
    indicator,
    period,
    value,
    estimate: estimate?.kind === 'value' ? estimate : null,
    lines,
    second: mergerYear?.second ?? null,
    hasDenominator: indicator.combine !== 'sum'
  };
}

/**
 * What is said against the figure of a former unit, which then adds to the sum as "khoảng": "4 hoặc 6% (các nguồn nêu
 * khác nhau)". Empty where nothing contradicts it.
 */
export function contestedText(
  { figure }: Pick<DerivationLine, 'figure'>,
  { measure }: Pick<MergerIndicator, 'measure'>,
  locale: Locale
): string {
  if (figure?.value == null || figure.rivals === undefined) return '';
  const { value, value_max: valueMax, rivals } = figure;
  const words = { comparator: figure.comparator as Comparator, value, valueMax, rivals };
  return (
    formatClaims(words, measure, locale, decimalsWrittenOf(value)) + formatContested(words, locale)
  );
}
