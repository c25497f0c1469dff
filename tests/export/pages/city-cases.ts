import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import { boardRows } from '$lib/domain/board';
import { changesOf, scopeBefore } from '$lib/domain/change';
import { scopeOf } from '$lib/domain/scope';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { PageData } from '../../../src/routes/$types';
import { load } from '../../../src/routes/+page.server';
import { keyed } from '../../../src/lib/panels/city/board-index';
import { columnsOf, linesOf } from '../../../src/lib/panels/city/board-lines';
import { changesSnapshot } from '../../../src/lib/panels/city/changes-snapshot';
import { rowsByUnit } from '../../../src/lib/panels/city/city-units';
import { countsSnapshot } from '$lib/panels/counts-snapshot';
import { knownUnitsSnapshot } from '../../../src/lib/panels/city/known-units-snapshot';
import { leadSnapshot } from '../../../src/lib/panels/city/lead-snapshot';
import { mapSnapshot } from '../../../src/lib/panels/city/map-snapshot';
import { matrixSnapshot } from '../../../src/lib/panels/city/matrix-snapshot';
import { indicatorPaint, knownPaint } from '../../../src/lib/panels/city/sourced-paint';
import { knownWords, type TilePaint } from '../../../src/lib/panels/city/tile-paint';
import { unitsSnapshot } from '../../../src/lib/panels/city/units-snapshot';
import { DATE, loaded, type PageCase, placeAt } from './case';

export async function sourcedCity(): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load);
  const rows = rowsByUnit(data.rows);
  const units = new Map(data.units.map((unit) => [unit.unit, unit]));
  const families = data.indicators.find(({ indicator }) => indicator === 'gia-dinh-van-hoa')!;
  const scene = { tiles: data.tiles, units, keeps: null, known: knownWords(false) };
  const make = (name: string, snapshot: PageCase['snapshot']): PageCase => ({
    name,
    snapshot,
    withSample: false
  });
  return [
    make(
      'what is known',
      mapSnapshot(placeAt('/', 'luoi-o'), {
        scene: { ...scene, paint: ({ unit, known }) => knownPaint(rows.get(unit), known, 'vi') },
        rows,
        indicator: null,
        title: '20 đơn vị có số liệu',
        period: ''
      })
    ),
    make(
      'an indicator on the map',
      mapSnapshot(placeAt('/?chi-tieu=gia-dinh-van-hoa', 'luoi-o'), {
        scene: {
          ...scene,
          paint: (unit) => indicatorPaint(rows.get(unit.unit), unit, families, data.rankings, 'vi')
        },
        rows,
        indicator: families,
        title: 'Đơn vị có số liệu: Gia đình văn hóa',
        period: ''
      })
    ),
    make(
      'units with targets',
      leadSnapshot(
        placeAt('/', 'co-muc-tieu'),
        data.units.filter(({ unit }) => (rows.get(unit)?.verdicts.length ?? 0) > 0),
        rows
      )
    ),
    make(
      'units with figures',
      knownUnitsSnapshot(placeAt('/', 'so-lieu'), {
        units: data.units.filter(({ unit }) => rows.has(unit)),
        rows,
        someOf: () => 'Dân số: 21.450 người (2024)'
      })
    ),
    make('all units', unitsSnapshot(placeAt('/', 'don-vi'), { units: data.units, rows }))
  ];
}

export async function sampleCity(): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load);
  const [indicators, standards, targets, observations] = await Promise.all([
    runNative(allIndicators()),
    runNative(allStandards()),
    runNative(boardTargets()),
    runNative(boardObservations())
  ]);
  const facts = { units: data.units, indicators, standards, targets, observations };
  const scope = scopeOf(DEFAULT_VIEW.period, DATE);
  const now = [...boardRows({ ...facts, scope })];
  const before = [...boardRows({ ...facts, scope: scopeBefore(scope) })];
  const rows = rowsByUnit(now);
  const columns = columnsOf(now, indicators);
  const poverty = columns.find(({ indicator }) => indicator === 'ho-ngheo')!;
  const units = keyed(data.units, ({ unit }) => unit);
  const cellOf = (unit: string) =>
    rows.get(unit)?.cells.find(({ indicator }) => indicator === 'ho-ngheo') ?? null;
  const paint = ({ unit }: { unit: string }): TilePaint => ({
    status: cellOf(unit)?.status ?? null,
    isSample: cellOf(unit)?.isSample ?? false,
    known: 'some',
    says: ''
  });
  const choice = {
    units: data.units,
    rows,
    columns,
    statuses: [],
    sort: 'name',
    sorted: null
  } as const;
  const lines = linesOf({ ...choice, changes: new Map() });
  const make = (name: string, snapshot: PageCase['snapshot']): PageCase => ({
    name,
    snapshot,
    withSample: true
  });
  return [
    make(
      'the board’s map',
      mapSnapshot(placeAt('/?mau=1', 'luoi-o'), {
        scene: { tiles: data.tiles, units, paint, keeps: null, known: knownWords(true) },
        rows,
        indicator: poverty,
        title: '51 trên 114 đơn vị đạt hoặc đúng tiến độ: Hộ nghèo',
        period: '2025–2030'
      })
    ),
    make(
      'counts by status',
      countsSnapshot(placeAt('/?mau=1', 'dem'), {
        statuses: data.units.map((unit) => ({ unit, status: cellOf(unit.unit)?.status ?? null })),
        title: '51 trên 114 đơn vị đạt hoặc đúng tiến độ: Hộ nghèo',
        subtitle: 'Tỷ lệ hộ nghèo đa chiều, 2025–2030',
        sheetName: 'Hộ nghèo',
        fileParts: ['Hải Phòng', 'Hộ nghèo'],
        sample: true,
        sourced: 0
      })
    ),
    make(
      'the matrix',
      matrixSnapshot(placeAt('/?mau=1', 'bang'), { lines, columns, period: '2025–2030' })
    ),
    make(
      'what changed',
      changesSnapshot(placeAt('/?mau=1', 'thay-doi'), {
        changes: changesOf(
          before,
          now,
          keyed(indicators, ({ indicator }) => indicator)
        ),
        units,
        indicators: keyed(indicators, ({ indicator }) => indicator),
        year: 2025
      })
    )
  ];
}
