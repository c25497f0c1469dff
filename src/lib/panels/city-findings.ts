import { leadOf } from '$lib/domain/lead';
import { owedOf } from '$lib/domain/owed';
import type { Locale, Text } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { formatDate } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { toInside } from '$lib/panels/target/finding-words';
import { leadSentence } from './unit/lead-text';
import type { UnitReport } from './unit/unit-report';

/** One finding of the sourced data in a sentence, and the page that shows it. */
export interface CityFinding {
  readonly text: Text;
  /** Canonical path. */
  readonly path: string;
}

/** A unit with targets of its documents, judged on the day of the edition. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly report: UnitReport;
}

const inBoth = (say: (locale: Locale) => string): Text => ({ vi: say('vi'), en: say('en') });

/** Who has targets at all; two units by name, more by number. */
function askedFinding(found: readonly FoundUnit[], all: number): CityFinding {
  const named = (locale: Locale): string =>
    found
      .map(({ unit, report }) =>
        m.city_finding_unit(
          { name: unitNameOf(unit, locale), count: report.assessments.length },
          { locale }
        )
      )
      .join(', ');
  return {
    path: '/don-vi/',
    text: inBoth((locale) =>
      m.city_finding_asked({ count: found.length, all, names: named(locale) }, { locale })
    )
  };
}

/** How many yearly figures are missing, of how many units. */
function owedFinding(found: readonly FoundUnit[]): readonly CityFinding[] {
  const owing = found.flatMap(({ report }) => {
    const owed = owedOf(report.assessments, report.scope.today);
    return owed === null ? [] : [owed];
  });
  const [first] = owing;
  if (first === undefined) return [];
  const words = {
    count: owing.reduce((sum, { rows }) => sum + rows.length, 0),
    units: owing.length,
    year: first.year
  };
  const yearEnds = owing.find(({ yearEnds: day }) => day !== null)?.yearEnds ?? null;
  return [
    {
      path: '/du-lieu/tinh-hinh/',
      text: inBoth((locale) => {
        const late = m.city_finding_owed(words, { locale });
        if (yearEnds === null) return `${late}.`;
        const date = formatDate(yearEnds, locale);
        return `${late}; ${m.common_owed_next({ year: first.year + 1, date }, { locale })}.`;
      })
    }
  ];
}

/**
 * Two or three things the sourced data say of the city: who has targets, what is short in a unit, what is missing.
 * What is good or unknown makes no sentence.
 */
export function cityFindings(found: readonly FoundUnit[], all: number): readonly CityFinding[] {
  const short = found.flatMap(({ unit, report }): CityFinding[] => {
    const lead = leadOf(report.assessments, report.scope);
    if (lead.kind !== 'behind' && lead.kind !== 'start') return [];
    const isStart = lead.kind === 'start';
    return [
      {
        path: unitPathOf(unit),
        text: inBoth((locale) => {
          const sentence = toInside(leadSentence(lead, report, unit.name, locale));
          const start = isStart ? ` ${m.city_finding_start({}, { locale })}` : '';
          return `${unitTitleOf(unit, locale)}, ${sentence}${start}`;
        })
      }
    ];
  });
  return [
    ...(found.length > 0 ? [askedFinding(found, all)] : []),
    ...short.slice(0, 1),
    ...owedFinding(found)
  ];
}
