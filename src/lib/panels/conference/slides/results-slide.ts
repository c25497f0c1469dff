import { FIELDS } from '$lib/domain/field';
import { type Field, type IndicatorKind, isYesNo } from '$lib/domain/indicator';
import { rivalsAmong } from '$lib/domain/rival';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { formatDatedShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick, shortMeasure, toInside } from '$lib/panels/target/finding-words';
import { datedOf } from '$lib/domain/period';
import { formatDated } from '$lib/format/period';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { type OwnResult, ownResults, resultValue } from '../summary-parts';

/** What a hall understands at once comes first: money, growth, shares; counts of events last. */
const KINDS: readonly IndicatorKind[] = [
  'per_head',
  'money',
  'rate',
  'growth',
  'score',
  'count',
  'title'
];

/** A round of fields: the first two report most, and come twice. */
const ROUND: readonly Field[] = [
  'kinh-te',
  'van-hoa-xa-hoi',
  'kinh-te',
  'van-hoa-xa-hoi',
  'quoc-phong-an-ninh',
  'kinh-te',
  'cai-cach-hanh-chinh',
  'thi-dua-khen-thuong'
];

/**
 * In turn from every field, so that no field fills the slide: what targets speak of first, then by kind. An indicator
 * comes once before its older figures do.
 */
function inTurn(results: readonly OwnResult[], asked: ReadonlySet<string>): OwnResult[] {
  const rank = ({ indicator }: OwnResult): number =>
    (asked.has(indicator.indicator) && !isYesNo(indicator) ? 0 : KINDS.length) +
    KINDS.indexOf(indicator.kind);
  // A year of its own says more than a term; then the newer one.
  const isSpan = ({ row }: OwnResult): number => Number(row.period.includes('/'));
  const newest = [...results].sort(
    (a, b) =>
      isSpan(a) - isSpan(b) || b.row.period.slice(0, 4).localeCompare(a.row.period.slice(0, 4))
  );
  const seen = new Set<string>();
  const [once, again]: [OwnResult[], OwnResult[]] = [[], []];
  for (const one of newest) {
    (seen.has(one.indicator.indicator) ? again : once).push(one);
    seen.add(one.indicator.indicator);
  }
  const queues = new Map(
    FIELDS.map((field) => [
      field,
      once.filter(({ indicator }) => indicator.field === field).sort((a, b) => rank(a) - rank(b))
    ])
  );
  const ordered: OwnResult[] = [];
  while (ordered.length < once.length)
    for (const field of ROUND) ordered.push(...(queues.get(field)?.splice(0, 1) ?? []));
  return [...ordered, ...again];
}

/** A result that may stand alone in a title: one number, no source against it. */
function canLead({ row, indicator }: OwnResult, said: UnitPanelScene['said']): boolean {
  const others = said.observations.filter((other) => other.indicator === row.indicator);
  return (
    row.value !== null && !isVerdict(indicator.measure) && rivalsAmong(row, others).length === 0
  );
}

const nameOf = ({ indicator }: OwnResult, locale: Locale): string =>
  pick(locale, indicator.name, indicator.name_en);

/** As much as a title of two lines holds. */
const MOST_LEAD = 84;

/** Results of the years before the term as the unit's own documents report them. */
export function resultsSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, said, documents } = scene;
  const asked = new Set(said.targets.map(({ indicator }) => indicator));
  const rows = inTurn(ownResults(scene), asked);
  if (rows.length === 0) return null;
  const valueOf = (row: OwnResult): string => resultValue(row, said.observations, locale);
  const leadOf = (row: OwnResult): string => {
    const { indicator } = row;
    const short = pick(locale, indicator.short, indicator.short_en);
    const bare = { ...indicator, measure: shortMeasure(indicator.measure) };
    const value = resultValue({ ...row, indicator: bare }, said.observations, locale);
    return `${toInside(short)} ${value} (${formatDatedShort(datedOf(row.row), locale, row.indicator)})`;
  };
  const able = rows
    .filter((row) => canLead(row, said))
    .slice(0, 2)
    .map(leadOf);
  const lead = able.join('; ').length > MOST_LEAD ? able.slice(0, 1) : able;
  const name = unitTitleOf(unit, locale);
  const first = pick(
    locale,
    `${name} báo cáo ${rows.length} kết quả`,
    `${name} reports ${rows.length} results`
  );
  return tableSnapshot<OwnResult>(place, {
    title: lead.length === 0 ? first : `${name}: ${lead.join('; ')}`,
    subtitle: pick(
      locale,
      `Kết quả nêu trong văn bản của ${unitNameOf(unit, locale)}`,
      `Results stated in the documents of ${unitNameOf(unit, locale)}`
    ),
    columns: [
      {
        name: m.unit_figure_indicator(),
        kind: 'text',
        value: (row) => nameOf(row, locale),
        shown: (row) => pick(locale, row.indicator.short, row.indicator.short_en)
      },
      { name: m.unit_figure_value(), kind: 'text', value: valueOf },
      {
        name: m.unit_figure_period(),
        kind: 'text',
        value: ({ row, indicator }) => formatDated(datedOf(row), locale, indicator)
      },
      {
        name: m.indicator_measure(),
        kind: 'text',
        value: ({ indicator }) => formatMeasure(indicator.measure, locale),
        shown: null
      },
      {
        name: m.unit_figure_source(),
        kind: 'text',
        value: ({ row }) => citedLines([row], documents, locale)[0] ?? null,
        shown: null
      }
    ],
    rows,
    sourceLines: fewCitedLines(
      rows.map(({ row }) => row),
      documents,
      locale
    ),
    sample: false,
    sheetName: pick(locale, 'Kết quả', 'Results'),
    notes: rows
      .map(
        (row) =>
          `${nameOf(row, locale)}: ${valueOf(row)} (${formatDated(datedOf(row.row), locale, row.indicator)}). ${citedLines([row.row], documents, locale)[0] ?? ''}`
      )
      .join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'kết quả']
  });
}
