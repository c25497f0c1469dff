import type { RangeModel } from '$lib/charts/range-bar';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, type ShownColumn, tableOf, tablePart } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { COMPARABILITY } from '$lib/domain/comparability';
import type { DocumentRow } from '$lib/domain/document';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure } from '$lib/format/measure';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { lawLines } from '$lib/panels/merger/city/exactness-snapshot';
import { formerOf } from './transfer';
import { formatEnds, formatFigure, formatShare } from './value-words';
import { contestedText, type Derivation, type DerivationLine } from './derivation';
import { mergerSources } from './merger-scene';

interface DerivationInput {
  readonly unit: Unit;
  readonly derivation: Derivation;
  /** The range, where the value is one; the steps are drawn otherwise. */
  readonly range: RangeModel | null;
  readonly documents: readonly DocumentRow[];
}

function columnsOf(
  { indicator, hasDenominator, lines }: Derivation,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<DerivationLine>[] {
  const counted =
    hasDenominator && indicator.kind !== 'per_head'
      ? pick(locale, indicator.numerator ?? m.merger_col_numerator(), m.merger_col_numerator())
      : formatMeasure(indicator.measure, locale);
  const outOf = pick(
    locale,
    indicator.denominator ?? indicator.weight ?? m.merger_col_denominator(),
    m.merger_col_denominator()
  );
  const word = (value: number | null): string =>
    value === null ? m.merger_figure_none() : formatFigure(value, locale);
  return [
    {
      name: m.merger_col_former(),
      kind: 'text',
      value: ({ transfer }) => formerOf(transfer, locale)
    },
    {
      name: counted,
      kind: 'number',
      value: ({ step }) => step.numerator,
      shown: ({ step }) => word(step.numerator)
    },
    ...(hasDenominator
      ? [
          {
            name: outOf,
            kind: 'number',
            value: ({ step }: DerivationLine) => step.denominator,
            shown: ({ step }: DerivationLine) => word(step.denominator)
          } as const
        ]
      : []),
    {
      name: m.merger_col_share(),
      kind: 'percent',
      value: ({ share }) => (share.value === null ? null : Number((100 * share.value).toFixed(2))),
      shown: ({ share }) =>
        share.value === null
          ? `0–${formatShare(share.most, locale)}`
          : formatShare(share.value, locale)
    },
    ...(lines.some((line) => contestedText(line, indicator, locale) !== '')
      ? [
          {
            name: pick(locale, 'Nguồn nêu', 'Sources give'),
            kind: 'text',
            value: (line: DerivationLine) => contestedText(line, indicator, locale) || null
          } as const
        ]
      : []),
    {
      name: pick(locale, 'Tự nhập', 'Typed in'),
      kind: 'text',
      value: ({ typed, list }) =>
        typed === null && list === null ? null : pick(locale, 'tự nhập', 'own entry'),
      shown: null
    },
    dataColumn(
      ({ step }) => (step.numerator === null ? null : step.provenance === 'sample'),
      locale
    )
  ];
}

/** How the value before the merger follows from the former units' figures. */
export function derivationSnapshot(place: SnapshotPlace, input: DerivationInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, derivation, range, documents } = input;
  const { indicator, period, value, lines } = derivation;
  const short = locale === 'en' ? indicator.short_en : indicator.short;
  const when = formatPeriod(period, locale, indicator);
  const ends = value.refusal === null ? formatEnds(value, indicator, locale) : null;
  const place0 = unitTitleOf(unit, locale);
  const columns = columnsOf(derivation, locale);
  const cited = mergerSources(
    lines.flatMap(({ figure }) => (figure === null ? [] : [figure])),
    documents,
    locale
  );
  const sample = lines.some(({ step, share }) => step.provenance === 'sample' && share.value !== 0);
  return pageSnapshot(place, {
    title:
      ends === null
        ? pick(
            locale,
            `${place0}: ${toInside(short)} ${when}, chưa đủ số để dựng lại`,
            `${place0}: ${toInside(short)}, ${when}, not enough figures to rebuild it`
          )
        : pick(
            locale,
            `${place0}: ${toInside(short)} ${when} trên ranh giới mới là ${ends}`,
            `${place0}: ${toInside(short)}, ${when}, on the new boundary is ${ends}`
          ),
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      pick(
        locale,
        `dựng lại từ các đơn vị cũ của ${unitNameOf(unit, locale)}`,
        `rebuilt from the former units of ${unitNameOf(unit, locale)}`
      ),
      when
    ].join(', '),
    parts: [
      ...(range === null ? [] : [{ kind: 'range', model: range } as const]),
      ...(range === null ? [tablePart(columns, lines, locale)] : [])
    ],
    sourceLines: cited.length > 0 || sample ? cited : lawLines(locale),
    comparability: ends === null ? null : COMPARABILITY[value.comparability].label[locale],
    sample,
    caption: derivation.hasDenominator ? m.merger_derive_ratio() : m.merger_derive_sum(),
    table: tableOf(columns, lines),
    sheetName: short,
    fileParts: [unitNameOf(unit, 'vi'), indicator.short, 'dựng lại', period]
  });
}
