import { describe, expect, test } from 'vitest';
import { scopeOf } from '$lib/domain/scope';
import type { Unit } from '$lib/domain/unit';
import { figure, LEVEL, RATE } from '../../../../tests/support/judged';
import { comparisonOf, peersOf } from './comparison';

const unit = (code: string, type: Unit['type']): Unit => ({
  unit: `moi-${code}`,
  generation: 'moi',
  code,
  name: code,
  type,
  district: null,
  province_before: '',
  area_km2: null,
  population: null,
  lon: null,
  lat: null,
  clause: null,
  valid_from: '2025-07-01',
  valid_to: null,
  source: 'd',
  note: null,
  note_en: null
});
const HERE = unit('1', 'xã');
const ALL = [HERE, unit('2', 'xã'), unit('3', 'phường'), unit('4', 'đặc khu')];
const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

describe('units that may stand beside a unit', () => {
  test.each<[string, Unit, readonly string[], readonly string[]]>([
    [
      'a commune: communes and special zones, as the reader ordered them',
      HERE,
      ['4', '2'],
      ['4', '2']
    ],
    ['a commune: no ward', HERE, ['3', '2'], ['2']],
    ['a ward: no commune', unit('9', 'phường'), ['2', '3'], ['3']],
    ['never itself, nor a code that names nothing', HERE, ['1', '777', '2'], ['2']]
  ])('%s', (_, here, asked, expected) => {
    expect(codes(peersOf(here, asked, ALL))).toEqual(expected);
  });
});

describe('units side by side', () => {
  const ROWS = {
    targets: [
      { ...LEVEL, unit: 'moi-1' },
      { ...LEVEL, target: 'u', unit: 'moi-2', value: 80 },
      { ...LEVEL, target: 'v', unit: 'moi-2', indicator: 'chi-moi-2', type: 'B' as const }
    ],
    observations: [
      figure('2026', 85),
      figure('2026', 85, { unit: 'moi-2' }),
      figure('2026', 70, { unit: 'moi-4' })
    ],
    indicators: [
      RATE,
      { ...RATE, indicator: 'chi-moi-2', field: 'van-hoa-xa-hoi' as const },
      { ...RATE, indicator: 'khong-ai' }
    ],
    standards: []
  };
  const { units, fields } = comparisonOf(
    [HERE, unit('2', 'xã'), unit('4', 'đặc khu')],
    ROWS,
    scopeOf('2025-2030', '2026-11-21')
  );

  test('are judged by their own targets', () => {
    const [first] = fields;
    const statuses = first!.rows[0]!.cells.map(({ assessments }) =>
      assessments.map(({ status }) => status)
    );
    expect(statuses).toEqual([['insufficient_data'], ['met'], []]);
  });

  test('show the figure of a unit without a target of its own', () => {
    expect(fields[0]!.rows[0]!.cells[2]!.figure?.value).toBe(70);
  });

  test('have a row for every indicator one of them has a target for, and no other', () => {
    expect(
      fields.map(({ field, rows }) => [field, rows.map(({ indicator }) => indicator.indicator)])
    ).toEqual([
      ['kinh-te', ['ty-le']],
      ['van-hoa-xa-hoi', ['chi-moi-2']]
    ]);
  });

  test('keep their own headline, and no total', () => {
    expect(units.map(({ headline }) => [headline.met, headline.judged, headline.targets])).toEqual([
      [0, 0, 1],
      [1, 1, 2],
      [0, 0, 0]
    ]);
  });
});
