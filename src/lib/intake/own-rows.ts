import type { Indicator, Standard } from '../domain/indicator';
import type { OwnShare } from '../domain/merge/own-knowledge';
import type { Observation } from '../domain/observation';
import { type OwnSet, ownDocumentOf } from '../domain/own-set';
import { type Target, TARGET_COMPARATORS } from '../domain/target';
import type { Unit } from '../domain/unit';
import { receivedOf } from './received';
import type { TakenRow, Verdict } from './verdict';

function observationOf(row: TakenRow, document: string): Observation {
  return {
    observation: `${document} ${row.cell}`,
    unit: row.unit,
    indicator: row.indicator,
    period: row.period,
    as_of: row.as_of ?? null,
    value: row.value,
    value_max: row.value_max ?? null,
    comparator: row.comparator ?? '=',
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    standing: row.standing ?? 'final',
    provenance: 'own',
    standard: null,
    document,
    section: row.section ?? row.cell,
    quote: row.quote ?? null,
    formula: null,
    note: row.note ?? null,
    note_en: null
  };
}

function targetOf(row: TakenRow, ordinal: number, document: string): Target {
  return {
    target: `${document} ${row.cell}`,
    ordinal,
    unit: row.unit,
    indicator: row.indicator,
    type: row.type ?? 'A',
    rule: row.rule ?? null,
    comparator: TARGET_COMPARATORS.find((known) => known === row.comparator) ?? '=',
    value: row.value,
    value_max: row.value_max ?? null,
    change: row.change ?? null,
    base_period: null,
    base_value: null,
    from: row.from ?? '2025',
    due: row.period === '' ? null : row.period,
    due_basis: null,
    standard: null,
    title: null,
    title_en: null,
    document,
    section: row.section ?? row.cell,
    quote: row.quote ?? row.cell,
    note: null,
    note_en: null
  };
}

/** One share a transfer: of households, of people, and of which year. */
function sharesOf(rows: readonly TakenRow[]): readonly OwnShare[] {
  const shares = new Map<string, OwnShare>();
  for (const { unit, former, indicator, period, value, note } of rows) {
    if (former === undefined) continue;
    const key = `${unit} ${former}`;
    const before = shares.get(key);
    const of = [`tỷ lệ năm ${period}`, note].filter(Boolean).join('; ');
    shares.set(key, {
      unit,
      former,
      households: indicator === 'household_share' ? value : (before?.households ?? null),
      people: indicator === 'population_share' ? value : (before?.people ?? null),
      note: before?.note != null && !before.note.includes(of) ? `${before.note}; ${of}` : of
    });
  }
  return [...shares.values()];
}

/** The set that verdicts of one or more files make; files that brought nothing are in what it received. */
export function ownSetOf(
  verdicts: readonly Verdict[],
  lists: {
    readonly indicators: readonly Indicator[];
    readonly standards: readonly Standard[];
    readonly units: readonly Unit[];
  },
  { id, name, day }: Pick<OwnSet, 'id' | 'name' | 'day'>
): OwnSet {
  const document = ownDocumentOf(id);
  const used = verdicts.filter(({ taken }) => taken.length > 0);
  const [only, ...rest] = used;
  const rows = used.flatMap(({ file, taken }) =>
    used.length > 1 ? taken.map((row) => ({ ...row, cell: `${file}, ${row.cell}` })) : taken
  );
  const named = new Set(rows.map((row) => row.indicator));
  const spoken = new Set(rows.map((row) => row.unit));
  return {
    id,
    name,
    day,
    file: used.map(({ file }) => file).join(', '),
    isOn: true,
    observations: rows
      .filter((row) => row.table === 'observations')
      .map((row) => observationOf(row, document)),
    targets: rows
      .filter((row) => row.table === 'targets')
      .map((row, index) => targetOf(row, 900 + index, document)),
    indicators: lists.indicators.filter((row) => named.has(row.indicator)),
    standards: lists.standards.filter((row) => named.has(row.indicator)),
    units: lists.units.filter((row) => spoken.has(row.unit)),
    shares: sharesOf(rows.filter((row) => row.table === 'lineage')),
    ...(only?.document === undefined || rest.length > 0 ? {} : { source: only.document }),
    ...(used.some(({ isQuoted }) => isQuoted === true) ? { isQuoted: true } : {}),
    received: verdicts.flatMap((verdict) => receivedOf(verdict, day))
  };
}
