import type { MeasuredChange } from '$lib/domain/clear-change';
import type { DocumentRow } from '$lib/domain/document';
import { type Figure, latestOf } from '$lib/domain/figure';
import type { Indicator } from '$lib/domain/indicator';
import { changeSince, firstYearOf } from '$lib/domain/movement';
import type { Ranking } from '$lib/domain/published-rank';
import type { OwnLayer } from '$lib/domain/own-set';
import type { Assessment } from '$lib/domain/result';
import { isKnownWithin, type Scope } from '$lib/domain/scope';
import { showsOwn } from '$lib/domain/shown';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitSeries } from '$lib/domain/unit-series';
import { unitTitleOf } from '$lib/domain/unit-name';
import { indicatorPathOf } from '$lib/format/address';
import { formatDifference } from '$lib/format/difference';
import { formatFigure } from '$lib/format/figure';
import { formatGoal } from '$lib/format/goal';
import { formatDatedShort, formatPeriodInText } from '$lib/format/period';
import { formatUnclear } from '$lib/format/small-counts';
import type { TablePanel } from '$lib/panels/panel';
import { withRankGroup } from '$lib/panels/rank-words';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import { fewCitedLines } from '$lib/panels/source-lines';
import { verdictCell } from '$lib/panels/table-cell';
import { readingText } from '$lib/panels/unit/figure-text';
import { rowsOfUnit, unitReport } from '$lib/panels/unit/unit-report';
import { m } from '$lib/paraglide/messages';
import type { ListedMovement, MovementsData, NamingUnit } from './movement-scene';
import { unitColumn } from './unit-column';

/** Movements that a row of the page names; the list above it and files have them all. */
const NAMED = 2;

/** How an indicator that a unit's movements work for stands there. */
export interface Standing {
  readonly unit: NamingUnit;
  readonly indicator: Indicator;
  /** Movements that the unit's documents name and that work for it. */
  readonly movements: readonly ListedMovement[];
  /** Null where the unit has no target for it. */
  readonly assessment: Assessment | null;
  /** The latest figure; null where none is known. */
  readonly figure: Figure | null;
  /** First year its movements state; null where none does. */
  readonly since: number | null;
  readonly change: MeasuredChange | null;
}

type Rows = Pick<MovementsData, 'targets' | 'observations' | 'indicators' | 'standards'>;

function standingsOf(
  unit: NamingUnit,
  movements: readonly ListedMovement[],
  rows: Rows,
  scope: Scope,
  day: string | null
): readonly Standing[] {
  const own = movements.filter((row) => row.units.some((each) => each.unit === unit.unit));
  const indicators = new Map(
    own.flatMap((row) => row.indicators).map((row) => [row.indicator, row])
  );
  const report = unitReport(rows, unit.type, scope, day);
  return [...indicators.values()].flatMap((indicator): readonly Standing[] => {
    const isAbout = (row: { readonly indicator: string }): boolean =>
      row.indicator === indicator.indicator;
    const observations = rows.observations.filter(
      (row) => isAbout(row) && isKnownWithin(row, scope)
    );
    const assessments = report.assessments.filter(({ target }) => isAbout(target));
    const figure = latestOf(observations, indicator, rows.standards);
    if (figure === null && assessments.length === 0) return [];
    const working = own.filter((row) => row.indicators.some(isAbout));
    const since = firstYearOf(working);
    const series = unitSeries({
      units: [unit],
      indicator,
      standards: rows.standards,
      targets: [],
      observations,
      formerFigures: [],
      transfers: [],
      scope
    });
    const points = [...series].flatMap((row) => row.points);
    const change = since === null ? null : changeSince(points, since, indicator);
    const facts = { unit, indicator, movements: working, figure, since, change };
    return assessments.length === 0
      ? [{ ...facts, assessment: null }]
      : assessments.map((assessment) => ({ ...facts, assessment }));
  });
}

/** Every unit whose documents name one of the movements, with the indicators that these work for. */
export function standings(
  movements: readonly ListedMovement[],
  data: Rows & Pick<MovementsData, 'units'>,
  own: OwnLayer,
  scope: Scope,
  day: string | null
): readonly Standing[] {
  return data.units.flatMap((unit) =>
    standingsOf(unit, movements, rowsOfUnit(data, unit.unit, own), scope, day)
  );
}

function figureWords(
  { unit, figure, assessment, indicator }: Standing,
  rankings: readonly Ranking[],
  locale: Locale
): string {
  if (assessment !== null) {
    const reading = readingText(assessment.current ?? assessment.base, assessment, locale);
    if (reading !== '') return reading;
  }
  if (figure === null) return '';
  const { period } = figure;
  const words = withRankGroup(
    formatFigure(figure, indicator, locale),
    { indicator, period, type: unit.type, rankings },
    locale
  );
  return `${words} (${formatDatedShort(figure, locale, indicator)})`;
}

/** What changed since the movement began, or why that is not said; never why it changed. */
function changeWords({ change, since, indicator }: Standing, locale: Locale): string {
  if (since === null) return m.emulation_since_unstated({}, { locale });
  if (change === null) return m.emulation_since_few({ year: since }, { locale });
  if (change.isUnclear) return formatUnclear(change, indicator, locale);
  const { from, to } = change;
  return m.emulation_since_change(
    {
      change: formatDifference(to.value - from.value, indicator.measure, locale),
      from: formatPeriodInText(from.period, locale, indicator),
      to: formatPeriodInText(to.period, locale, indicator)
    },
    { locale }
  );
}

/** How the indicators that movements work for stand in the units that name them. */
export function standingPanel(
  rows: readonly Standing[],
  documents: ReadonlyMap<string, DocumentRow>,
  rankings: readonly Ranking[],
  locale: Locale
): TablePanel<Standing> {
  const nameOf = ({ indicator }: Standing): string =>
    locale === 'en' ? indicator.short_en : indicator.short;
  const goalOf = ({ assessment }: Standing): string | null =>
    assessment === null ? null : formatGoal(assessment.target, assessment.indicator, locale);
  const judged = rows.filter(({ assessment }) => assessment !== null);
  const isOwn = ({ assessment, figure }: Standing): boolean =>
    figure?.provenance === 'own' || (assessment !== null && showsOwn(assessment));
  return {
    columns: [
      unitColumn(({ unit }) => unit, locale),
      {
        key: 'indicator',
        name: m.unit_figure_indicator({}, { locale }),
        kind: 'text',
        value: nameOf,
        isRowHead: true,
        width: { screen: '18%' },
        cell: (row) => ({ text: nameOf(row), href: indicatorPathOf(row.indicator.indicator) })
      },
      {
        key: 'movements',
        name: m.emulation_movements({}, { locale }),
        kind: 'text',
        value: ({ movements }) => movements.map(({ name }) => name).join('; '),
        shown: null,
        width: { screen: '26%' },
        cell: ({ movements }) => ({
          line: movements
            .slice(0, NAMED)
            .map(({ name, movement }) => ({ text: name, href: `#${movement}` })),
          sign: '·',
          notes:
            movements.length > NAMED
              ? [m.emulation_more_movements({ count: movements.length - NAMED }, { locale })]
              : []
        })
      },
      {
        key: 'goal',
        name: m.unit_print_goal({}, { locale }),
        kind: 'text',
        value: goalOf,
        none: m.emulation_no_target({}, { locale }),
        cell: (row) =>
          goalOf(row) ?? { text: m.emulation_no_target({}, { locale }), isAbsent: true }
      },
      {
        key: 'value',
        name: m.unit_figure_value({}, { locale }),
        kind: 'text',
        value: (row) => figureWords(row, rankings, locale) || null,
        none: m.unit_print_none({}, { locale }),
        cell: (row) =>
          figureWords(row, rankings, locale) || {
            text: m.unit_print_none({}, { locale }),
            isAbsent: true
          }
      },
      {
        key: 'verdict',
        name: m.unit_print_status({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => (assessment === null ? null : statusLabelOf(assessment)[locale]),
        shown: ({ assessment }) =>
          assessment === null ? '' : statusCell(assessment, false, locale),
        cell: ({ assessment }) =>
          assessment === null
            ? { text: m.emulation_not_judged({}, { locale }), isAbsent: true }
            : verdictCell(assessment, locale)
      },
      {
        key: 'change',
        name: m.emulation_since({}, { locale }),
        kind: 'text',
        value: (row) => changeWords(row, locale),
        cell: (row) => ({ text: changeWords(row, locale), isAbsent: row.change === null })
      },
      dataColumn(() => false, locale, isOwn)
    ],
    rows,
    groupOf: ({ unit }) => unitTitleOf(unit, locale),
    words: () => ({
      title: m.emulation_standing_title({ count: rows.length, targets: judged.length }, { locale }),
      subtitle: m.emulation_standing_subtitle({}, { locale }),
      sourceLines: fewCitedLines(
        judged.flatMap(({ assessment }) => assessment?.target ?? []),
        documents,
        locale
      ),
      sample: false,
      own: rows.some(isOwn),
      sheetName: m.emulation_standing({}, { locale }),
      fileParts: ['chỉ tiêu của phong trào']
    })
  };
}
