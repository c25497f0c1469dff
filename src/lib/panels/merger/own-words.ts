import type { OwnFigure, OwnShare } from '$lib/domain/merge/own-knowledge';
import type { OwnProblem } from '$lib/domain/merge/own-problem';
import type { Provenance } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import type { LineProblem } from '$lib/intake/knowledge-csv';
import type { DerivationLine } from './derivation';
import { formatShare } from './value-words';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import type { MergerIndicator } from './merger-indicator';

/** Why an entry was not taken, and what would be. */
export function problemText(
  problem: OwnProblem,
  nameOf: (unit: string) => string,
  locale: Locale
): string {
  switch (problem.kind) {
    case 'empty':
      return m.merger_problem_empty();
    case 'share_range':
      return m.merger_problem_range();
    case 'share_decided':
      return m.merger_problem_decided({ share: formatShare(problem.share, locale) });
    case 'share_sum':
      return m.merger_problem_sum({
        sum: formatShare(problem.sum, locale),
        names: problem.others.map(nameOf).join(', ')
      });
    case 'no_transfer':
      return m.merger_problem_transfer();
    case 'negative':
      return m.merger_problem_negative();
    case 'part_of_whole':
      return m.merger_problem_whole();
    case 'more_than_former':
      return m.merger_problem_former();
  }
}

/** Where a figure comes from, in one word. */
export function provenanceText(provenance: Provenance | string): string {
  switch (provenance) {
    case 'own':
      return m.merger_tag_own();
    case 'derived':
      return m.merger_tag_derived();
    case 'sample':
      return m.common_sample();
    default:
      return m.merger_share_published();
  }
}

/** Where a share comes from. */
export function shareOriginText(
  { origin, kind, estimate }: DerivationLine['share'],
  locale: Locale
): string {
  const ofWhat = kind === 'people' ? m.merger_share_of_people() : m.merger_share_of_households();
  switch (origin) {
    case 'basis':
      return m.merger_csv_basis();
    case 'published':
      return `${m.merger_share_published()}, ${ofWhat}`;
    case 'own':
      return `${m.merger_tag_own()}, ${ofWhat}`;
    case 'complement':
      return `${m.merger_share_complement()}, ${ofWhat}`;
    case 'unknown':
      return estimate === undefined
        ? m.merger_share_unknown()
        : `${m.merger_share_unknown()}; ${m.merger_share_estimate({
            share: formatShare(estimate.value, locale),
            year: estimate.asOf
          })}, ${ofWhat}`;
  }
}

/** "xã Kiến Hưng (cũ) → xã Kiến Thụy: 35% số hộ, 33% số dân". */
export function shareText(
  { unit, former, households, people }: OwnShare,
  nameOf: (unit: string) => string,
  locale: Locale
): string {
  const parts = [
    households === null ? '' : m.merger_own_households({ share: formatShare(households, locale) }),
    people === null ? '' : m.merger_own_people({ share: formatShare(people, locale) })
  ];
  return `${nameOf(former)} → ${nameOf(unit)}: ${parts.filter(Boolean).join(', ')}`;
}

/** "xã Kiến Hưng (cũ), Hộ nghèo, năm 2024: 100/1.000"; with an arrow where it counts what moved. */
export function figureText(
  figure: OwnFigure,
  indicators: readonly MergerIndicator[],
  nameOf: (unit: string) => string,
  locale: Locale
): string {
  const indicator = indicators.find((row) => row.indicator === figure.indicator);
  const short = locale === 'vi' ? indicator?.short : indicator?.short_en;
  const write = (value: number | null): string =>
    value === null ? '…' : formatNumber(value, locale);
  const counts =
    figure.denominator === null && figure.numerator !== null
      ? write(figure.numerator)
      : `${write(figure.numerator)}/${write(figure.denominator)}`;
  const number =
    figure.value === null
      ? counts
      : formatMeasured(figure.value, indicator?.measure ?? '', locale) +
        (figure.denominator === null ? '' : ` (${write(figure.denominator)})`);
  const whose =
    figure.to === null ? nameOf(figure.unit) : `${nameOf(figure.unit)} → ${nameOf(figure.to)}`;
  return `${whose}, ${short ?? figure.indicator}, ${formatPeriod(figure.period, locale, indicator ?? null)}: ${number}`;
}

/** What is wrong with a line of a file; the other lines were taken. */
export function lineProblemText(
  problem: LineProblem,
  nameOf: (unit: string) => string,
  locale: Locale
): string {
  const { line } = problem;
  switch (problem.kind) {
    case 'header':
      return m.merger_line_header({ line, column: problem.column });
    case 'header_twice':
      return m.merger_line_header_twice({ line, column: problem.column });
    case 'kind':
      return m.merger_line_kind({ line, text: problem.column });
    case 'missing':
      return m.merger_line_missing({ line, column: problem.column });
    case 'number':
      return m.merger_line_number({ line, column: problem.column, text: problem.text });
    case 'form':
      return m.merger_line_form({ line, column: problem.column, text: problem.text });
    case 'ambiguous': {
      const [a, b] = problem.readings.map((reading) => formatNumber(reading, locale));
      return m.merger_line_ambiguous({
        line,
        column: problem.column,
        text: problem.text,
        a: a ?? '',
        b: b ?? ''
      });
    }
    case 'quote':
      return m.merger_line_quote({ line, text: problem.text });
    case 'letters':
      return m.merger_line_letters({ line, column: problem.column, text: problem.text });
    case 'cells':
      return m.merger_line_cells({ line, text: problem.text });
    case 'unused':
      return m.merger_line_unused({
        line,
        of: problem.of,
        column: problem.column,
        text: problem.text
      });
    case 'unknown':
      return m.merger_line_unknown({ line, column: problem.column, text: problem.text });
    case 'twice':
      return m.merger_line_twice({ line, first: problem.first });
    case 'column':
      return m.merger_line_column({ line, column: problem.column });
    case 'nothing':
      return m.merger_line_nothing({ line });
    case 'entry':
      return m.merger_line_entry({ line, problem: problemText(problem.problem, nameOf, locale) });
  }
}
