import { describe, expect, it } from 'vitest';
import { type BoardInput, boardRows, byTrouble } from './board';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { scopeOf } from './scope';
import type { Status } from './status';
import type { Target } from './target';

const indicator = (part: Partial<Indicator>): Indicator => ({
  indicator: 'gia-dinh-van-hoa',
  name: 'Gia đình văn hóa',
  name_en: 'Cultural families',
  short: 'Gia đình văn hóa',
  short_en: 'Cultural families',
  field: 'van-hoa-xa-hoi',
  measure: '%',
  direction: 'increase',
  kind: 'rate',
  numerator: null,
  denominator: null,
  combine: 'ratio_of_sums',
  weight: null,
  frequency: 'year',
  decimals: 1,
  min: 0,
  max: 100,
  applies_to: 'xã;phường;đặc khu',
  definition: '',
  definition_en: '',
  legal_source: null,
  ...part
});

const observation = (part: Partial<Observation>): Observation => ({
  observation: `o-${JSON.stringify(part)}`,
  unit: 'moi-1',
  indicator: 'gia-dinh-van-hoa',
  period: '2026',
  as_of: null,
  value: 96,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  document: 'd',
  section: 's',
  quote: null,
  formula: null,
  note: null,
  note_en: null,
  ...part
});

const target = (part: Partial<Target>): Target => ({
  target: `t-${JSON.stringify(part)}`,
  ordinal: 1,
  unit: 'moi-1',
  indicator: 'gia-dinh-van-hoa',
  type: 'B',
  rule: null,
  comparator: '>',
  value: 95,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  standard: null,
  title: null,
  title_en: null,
  document: 'd',
  section: 's',
  quote: '',
  note: null,
  note_en: null,
  ...part
});

function rowsOf(
  part: Partial<BoardInput>
): ReturnType<typeof boardRows> extends Generator<infer Row> ? Row[] : never {
  return [
    ...boardRows({
      units: [
        { unit: 'moi-1', type: 'xã' },
        { unit: 'moi-2', type: 'phường' }
      ],
      indicators: [indicator({})],
      standards: [],
      targets: [],
      observations: [],
      scope: scopeOf('2025-2030', '2026-11-21'),
      ...part
    })
  ];
}

describe('a row of the board', () => {
  it('is there for every unit, and empty where nothing is known', () => {
    expect(rowsOf({})).toEqual([
      { unit: 'moi-1', cells: [], verdicts: [], watch: [], figures: 0 },
      { unit: 'moi-2', cells: [], verdicts: [], watch: [], figures: 0 }
    ]);
  });

  it('shows a figure without a target without any status', () => {
    const cell = rowsOf({ observations: [observation({})] })[0]?.cells[0];
    expect(cell).toMatchObject({ status: null, targets: 0, isBase: false });
    expect(cell?.figure).toMatchObject({ value: 96, period: '2026' });
  });

  it('never judges what only a base is known of', () => {
    const cell = rowsOf({
      targets: [target({})],
      observations: [observation({ period: '2020/2025', value: 92 })]
    })[0]?.cells[0];
    expect(cell).toMatchObject({ status: 'insufficient_data', reason: 'base_only', isBase: true });
    expect(cell?.figure?.value).toBe(92);
  });

  it('says no data for a target without figures, and no figure', () => {
    const row = rowsOf({ targets: [target({})] })[0];
    expect(row?.cells[0]).toMatchObject({ status: 'no_data', figure: null });
    expect(row?.verdicts.map(({ status }) => status)).toEqual(['no_data']);
  });

  it('shows of two targets the judged one, and counts both', () => {
    const row = rowsOf({
      targets: [target({ type: 'A', value: 99, comparator: '=' }), target({})],
      observations: [observation({})]
    })[0];
    expect(row?.cells[0]).toMatchObject({ status: 'met', targets: 2 });
    expect(row?.verdicts).toHaveLength(2);
  });

  it('shows of two judged targets the one that is missed', () => {
    const [kept, missed] = [target({}), target({ value: 97 })];
    for (const targets of [
      [kept, missed],
      [missed, kept]
    ]) {
      const row = rowsOf({ targets, observations: [observation({})] })[0];
      expect(row?.cells[0]).toMatchObject({ status: 'not_met', goal: 97, targets: 2 });
    }
  });

  it('judges a sample target only where the unit has no own one', () => {
    const sample = target({ document: 'mau', value: 97 });
    const observations = [observation({})];
    const [both] = rowsOf({ targets: [sample, target({})], observations });
    const [alone] = rowsOf({ targets: [sample], observations });
    expect(both?.cells[0]).toMatchObject({ status: 'met', isSample: false, targets: 1 });
    expect(alone?.cells[0]).toMatchObject({ status: 'not_met', isSample: true });
  });

  it('marks a verdict on a sample figure as sample', () => {
    const observations = [observation({ provenance: 'sample' })];
    const [row] = rowsOf({ targets: [target({})], observations });
    expect(row?.cells[0]).toMatchObject({ isSample: true, figure: { provenance: 'sample' } });
  });

  it('has no cell for an indicator that does not apply', () => {
    const rows = rowsOf({
      indicators: [indicator({ applies_to: 'xã' })],
      targets: [target({ unit: 'all' })]
    });
    expect(rows.map(({ cells }) => cells.length)).toEqual([1, 0]);
  });

  it('knows at the end of a year only what was known then', () => {
    const observations = [observation({ period: '2025', value: 94 }), observation({ value: 96 })];
    const at = (period: string) =>
      rowsOf({ targets: [target({})], observations, scope: scopeOf(period, '2026-11-21') })[0]
        ?.cells[0];
    expect(at('2025')).toMatchObject({ status: 'not_met', figure: { period: '2025', value: 94 } });
    expect(at('2026')).toMatchObject({ status: 'met', figure: { period: '2026', value: 96 } });
  });

  it('prefers a year to the span of years that ends with it', () => {
    const observations = [
      observation({ period: '2020/2025', value: 90 }),
      observation({ period: '2025', value: 91 })
    ];
    expect(rowsOf({ observations })[0]?.cells[0]?.figure?.value).toBe(91);
  });
});

describe('the order "most trouble first"', () => {
  const row = (...statuses: Status[]) => ({
    verdicts: statuses.map((status) => ({ indicator: '', status, reason: null }))
  });

  it.each<[string, Status[], Status[]]>([
    ['one missed before five slow', ['not_met'], ['limited', 'limited', 'limited', 'limited']],
    ['going back weighs as missed', ['moving_away', 'limited'], ['not_met']],
    ['more slow first', ['limited', 'limited'], ['limited', 'needs_acceleration']],
    ['needing speed before doing well', ['needs_acceleration'], ['on_track', 'met']],
    ['missed before waiting', ['not_met_improving'], ['no_data', 'insufficient_data']]
  ])('%s', (_, worse, better) => {
    expect(byTrouble(row(...worse), row(...better))).toBeLessThan(0);
    expect(byTrouble(row(...better), row(...worse))).toBeGreaterThan(0);
  });

  it('holds no difference of what is waiting against anyone', () => {
    expect(byTrouble(row('no_data', 'no_data', 'met'), row())).toBe(0);
  });
});
