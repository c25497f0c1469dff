import { formerFigures, sampleFigures, sampleTargets } from '$lib/data/queries/indicator';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import { placesOf } from '$lib/domain/rank';
import { scopeOf } from '$lib/domain/scope';
import { commonPeriodOf, pointIn } from '$lib/domain/shared-period';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitSeries } from '$lib/domain/unit-series';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { PageData } from '../../../src/routes/chi-tieu/[indicator]/$types';
import { load } from '../../../src/routes/chi-tieu/[indicator]/+page.server';
import { drawableOf } from '../../../src/lib/panels/indicator/drawable';
import { ruledOf } from '../../../src/lib/panels/indicator/line-model';
import { lineSnapshot } from '../../../src/lib/panels/indicator/line-snapshot';
import { monthlySnapshot } from '../../../src/lib/panels/indicator/monthly-snapshot';
import { multiplesSnapshot } from '../../../src/lib/panels/indicator/multiples-snapshot';
import { rankingSnapshot } from '../../../src/lib/panels/indicator/ranking-snapshot';
import { byRatio, scaleOf } from '../../../src/lib/panels/indicator/small-model';
import { sourcesSnapshot } from '../../../src/lib/panels/indicator/sources-snapshot';
import { spreadModel } from '../../../src/lib/panels/indicator/spread-model';
import { spreadSnapshot } from '../../../src/lib/panels/indicator/spread-snapshot';
import { xmrModel } from '../../../src/lib/panels/indicator/xmr-model';
import { load as loadList } from '../../../src/routes/chi-tieu/+page.server';
import type { PageData as ListData } from '../../../src/routes/chi-tieu/$types';
import { listPanel } from '$lib/panels/indicator/list-panel';
import { panelSnapshot } from '$lib/panels/panel';
import { DATE, loaded, type PageCase, placeAt } from './case';

/** Every chart of an indicator's page with the sample series of all units. */
export async function indicatorCases(name: string): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load, { indicator: name });
  const { indicator } = data;
  const [units, figures, targets, former, transfers] = await Promise.all([
    runNative(unitsInForce()),
    runNative(sampleFigures(name)),
    runNative(sampleTargets(name)),
    runNative(formerFigures(name)),
    runNative(allTransfers())
  ]);
  const series = [
    ...unitSeries({
      indicator,
      standards: data.standards,
      units,
      observations: [...data.observations, ...figures],
      targets: [...data.targets, ...targets],
      formerFigures: former,
      transfers: transfers as readonly PartTransfer[],
      scope: scopeOf(DEFAULT_VIEW.period, DATE)
    })
  ];
  const byKey = new Map(units.map((unit) => [unit.unit, unit]));
  const nameOf = (key: string): string => unitTitleOf(byKey.get(key)!, 'vi');
  const scene = {
    indicator,
    documents: data.documents,
    sourced: [...data.targets, ...data.observations]
  };
  const ruled = ruledOf(indicator, data.standards, series);
  const drawable = drawableOf(series);
  const [first, ...others] = drawable;
  const unit = byKey.get(first!.unit)!;
  const peers = others
    .filter((row) => groupOf(byKey.get(row.unit)!.type) === groupOf(unit.type))
    .map((row) => ({ name: nameOf(row.unit), series: row }));
  const period = commonPeriodOf(series)!;
  const placed = series.filter((row) => pointIn(row, period) !== null);
  const wards = placed.filter((row) => groupOf(byKey.get(row.unit)!.type) === 'phuong');
  const monthly = drawable.flatMap((row) => {
    const found = xmrModel(row, indicator, 'vi');
    return found === null ? [] : [{ row, found }];
  })[0];
  const page = `/chi-tieu/${name}/?mau=1`;
  const make = (what: string, snapshot: PageCase['snapshot']): PageCase => ({
    name: `${what}, ${name}`,
    snapshot,
    withSample: true
  });
  return [
    make(
      'the large line',
      lineSnapshot(placeAt(page, 'duong'), {
        series: first!,
        unit,
        name: nameOf(unit.unit),
        peers,
        ruled,
        scene
      })
    ),
    make(
      'small multiples',
      multiplesSnapshot(placeAt(page, 'tung-don-vi'), {
        series: drawable.filter(({ points }) => points.length > 1).sort(byRatio),
        units: byKey,
        ruled,
        title: '51 trên 87 đơn vị đạt hoặc đúng tiến độ',
        range: 'Cùng trục 0–2%, 2020–2030',
        scaleOf: (row) => scaleOf([row], ruled.breaks),
        scene
      })
    ),
    make(
      'the ranking',
      rankingSnapshot(placeAt(page, 'xep-phuong'), {
        group: 'phuong',
        places: placesOf(wards, (row) => pointIn(row, period)?.value ?? null, true),
        units: byKey,
        indicator,
        period,
        scene,
        published: data
      })
    ),
    make(
      'the spread',
      spreadSnapshot(placeAt(page, 'phan-bo'), {
        series: placed,
        units: byKey,
        indicator,
        period,
        model: spreadModel(
          { series: placed, units: byKey, indicator, period, chosen: unit.code },
          'vi'
        ),
        title: 'Một nửa số đơn vị nằm trong khoảng 0,17%–0,45%',
        scene
      })
    ),
    ...(monthly === undefined
      ? []
      : [
          make(
            'the months',
            monthlySnapshot(placeAt(page, 'tung-thang'), {
              series: monthly.row,
              indicator,
              name: nameOf(monthly.row.unit),
              found: monthly.found,
              verdict: '',
              scene
            })
          )
        ])
  ];
}

/** What stands on these pages without the sample. */
export async function sourcedIndicators(): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load, { indicator: 'gia-dinh-van-hoa' });
  const { indicators } = await loaded<ListData>(loadList);
  const rows = data.observations.map((row) => ({
    row,
    isTarget: false,
    words: String(row.value),
    value: row.value,
    period: row.period
  }));
  return [
    {
      name: 'sourced figures of an indicator',
      snapshot: sourcesSnapshot(
        placeAt('/chi-tieu/gia-dinh-van-hoa/', 'nguon'),
        data.indicator,
        rows,
        new Map(data.units.map((unit) => [unit.unit, unit])),
        new Map(data.documents.map((row) => [row.document, row]))
      ),
      withSample: false
    },
    {
      name: 'the list of indicators',
      snapshot: panelSnapshot(
        placeAt('/chi-tieu/', 'kinh-te'),
        listPanel(
          'kinh-te',
          indicators.filter(({ field }) => field === 'kinh-te'),
          'vi'
        )
      ),
      withSample: false
    }
  ];
}
