import { COMPARABILITY } from '$lib/domain/comparability';
import { BASIS } from '$lib/domain/lineage';
import { BEFORE_REASON } from '$lib/domain/merge/before-value';
import type { Locale } from '$lib/domain/text';
import { type CsvCell, formatCsv } from '$lib/export/csv';
import { fileName } from '$lib/export/filename';
import { formatComparator, formatStanding } from '$lib/format/bound';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, successorOf } from './transfer';
import { contestedText, type Derivation, type DerivationLine } from './derivation';
import { provenanceText, shareOriginText } from './own-words';

/** The columns, as they are headed. */
function headsOf({ indicator, hasDenominator }: Derivation, locale: Locale): readonly string[] {
  const isVi = locale === 'vi';
  const counted = (isVi ? indicator.numerator : null) ?? m.merger_col_numerator();
  const outOf =
    (isVi ? (indicator.denominator ?? indicator.weight) : null) ?? m.merger_col_denominator();
  return [
    m.merger_col_former(),
    m.merger_col_district(),
    m.merger_col_basis(),
    hasDenominator ? counted : indicator.measure,
    ...(hasDenominator ? [outOf] : []),
    m.merger_col_provenance(),
    m.merger_col_share(),
    m.merger_col_share_from(),
    m.merger_csv_came({ name: hasDenominator ? counted : indicator.measure }),
    ...(hasDenominator ? [m.merger_csv_came({ name: outOf })] : []),
    m.merger_csv_low({ measure: indicator.measure }),
    m.merger_csv_high({ measure: indicator.measure }),
    m.merger_csv_mark()
  ];
}

function lineCells(
  line: DerivationLine,
  { hasDenominator, indicator }: Derivation,
  locale: Locale
): readonly CsvCell[] {
  const { step, transfer } = line;
  const isAbout = line.figure?.comparator === '~';
  const doubt = [
    isAbout ? formatComparator('~', locale).trim() : '',
    formatStanding(line.figure?.standing, locale).trim(),
    contestedText(line, indicator, locale)
  ].filter(Boolean);
  const isListed = line.list !== null;
  return [
    formerOf(transfer, locale),
    districtOf(transfer),
    BASIS[transfer.basis].label[locale],
    step.numerator,
    ...(hasDenominator ? [step.denominator] : []),
    step.numerator === null && step.denominator === null ? null : provenanceText(step.provenance),
    isListed ? null : step.share,
    isListed ? m.merger_csv_list() : shareOriginText(line.share, locale),
    step.takenNumerator,
    ...(hasDenominator ? [step.takenDenominator] : []),
    step.value,
    step.value,
    doubt.join('; ') || null
  ];
}

/** The derivation to be taken away; null where nothing is known yet. */
export function derivationFile(
  derivation: Derivation,
  locale: Locale
): { readonly name: string; readonly href: string } | null {
  const { lines, indicator, period, value } = derivation;
  const first = lines[0]?.transfer;
  const isKnown = lines.some(({ step }) => step.numerator !== null || step.denominator !== null);
  if (first === undefined || !isKnown) return null;
  const isSample = value.steps.some(({ provenance }) => provenance === 'sample');
  const name = fileName(
    [successorOf(first, locale), indicator.short, period, m.merger_csv_name()],
    'csv',
    isSample
  );
  const text = encodeURIComponent(derivationCsv(derivation, locale));
  return { name, href: `data:text/csv;charset=utf-8,${text}` };
}

/** The years estimated shares hold for: "2019". */
function yearsOf(lines: readonly DerivationLine[]): string {
  const years = lines.flatMap(({ share }) => share.estimate?.asOf ?? []);
  return [...new Set(years)].join(', ');
}

/**
 * The whole derivation as a file: a line a former unit with its figures, its share and where both come from,
 * the unit's own half of the merger year where there is one, and the result with its mark.
 */
export function derivationCsv(derivation: Derivation, locale: Locale): string {
  const { value, estimate, second, lines, hasDenominator } = derivation;
  const none = hasDenominator ? [null, null] : [null];
  const unit = lines[0] === undefined ? '' : successorOf(lines[0].transfer, locale);
  const reason = value.refusal ?? (value.reason === null ? null : BEFORE_REASON[value.reason]);
  const about = value.isAbout ? formatComparator('~', locale).trim() : null;
  const mark = [about, COMPARABILITY[value.comparability].label[locale], reason?.[locale]];
  return formatCsv(headsOf(derivation, locale), [
    ...lines.map((line) => lineCells(line, derivation, locale)),
    ...(second === null
      ? []
      : [
          [
            `${unit}, ${second.period}`,
            null,
            null,
            second.numerator ?? second.value,
            ...(hasDenominator ? [second.denominator] : []),
            provenanceText(second.provenance),
            1,
            null,
            second.numerator ?? second.value,
            ...(hasDenominator ? [second.denominator] : []),
            second.value,
            second.value,
            null
          ]
        ]),
    [
      `${unit}, ${derivation.period}`,
      null,
      null,
      ...none,
      value.hasOwn ? m.merger_tag_own() : null,
      null,
      null,
      value.numerator ?? (hasDenominator ? null : value.value),
      ...(hasDenominator ? [value.denominator] : []),
      value.low,
      value.high,
      mark.filter(Boolean).join('; ')
    ],
    ...(estimate === null
      ? []
      : [
          [
            `${unit}, ${derivation.period}, ${m.merger_csv_estimate({ year: yearsOf(lines) })}`,
            null,
            null,
            ...none,
            null,
            null,
            null,
            estimate.numerator ?? (hasDenominator ? null : estimate.value),
            ...(hasDenominator ? [estimate.denominator] : []),
            estimate.low,
            estimate.high,
            COMPARABILITY[estimate.comparability].label[locale]
          ]
        ])
  ]);
}
