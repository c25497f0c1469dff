import { sampleFiguresAround, sampleFiguresIn } from '$lib/data/queries/merger';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { cityChangesOf } from '$lib/domain/merge/city-changes';
import { courseOf } from '$lib/domain/merge/course';
import { dividedFormersOf } from '$lib/domain/merge/lineage-summary';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { titlesBefore } from '$lib/domain/merge/title-before';
import { refusalOf } from '$lib/domain/merge/before-value';
import { NOTHING_OWN } from '$lib/domain/merge/own-knowledge';
import { unitTitleOf } from '$lib/domain/unit-name';
import { runNative } from '$lib/server/run-native';
import type { PageData as CityData } from '../../../src/routes/sap-nhap/$types';
import { load as loadCity } from '../../../src/routes/sap-nhap/+page.server';
import type { PageData } from '../../../src/routes/sap-nhap/[unit]/$types';
import { load } from '../../../src/routes/sap-nhap/[unit]/+page.server';
import { courseModel } from '../../../src/lib/panels/merger/course-model';
import { courseSnapshot } from '../../../src/lib/panels/merger/course-snapshot';
import { derivationOf } from '../../../src/lib/panels/merger/derivation';
import { derivationSnapshot } from '../../../src/lib/panels/merger/derivation-snapshot';
import { dumbbellModel } from '../../../src/lib/panels/merger/dumbbell-model';
import { dividedSnapshot } from '../../../src/lib/panels/merger/divided-snapshot';
import { flowModel, inFlowOrder, othersOf } from '../../../src/lib/panels/merger/flow-model';
import { flowSnapshot } from '../../../src/lib/panels/merger/flow-snapshot';
import { changeFinding } from '../../../src/lib/panels/merger/findings';
import { lackingSnapshot } from '../../../src/lib/panels/merger/lacking-snapshot';
import { mixBars } from '../../../src/lib/panels/merger/mix-bars';
import { mixSnapshot } from '../../../src/lib/panels/merger/mix-snapshot';
import { resultRange } from '../../../src/lib/panels/merger/range-model';
import { refusedSnapshot } from '../../../src/lib/panels/merger/refused-snapshot';
import { rowsSnapshot } from '../../../src/lib/panels/merger/rows-snapshot';
import { spreadSnapshot } from '../../../src/lib/panels/merger/spread-snapshot';
import { cityChangesSnapshot } from '../../../src/lib/panels/merger/city/city-changes-snapshot';
import { mergedUnitsOf, mostOf } from '../../../src/lib/panels/merger/city/city-merger';
import { dividedSnapshot as cityDividedSnapshot } from '../../../src/lib/panels/merger/city/divided-snapshot';
import { exactnessSnapshot } from '../../../src/lib/panels/merger/city/exactness-snapshot';
import { largestSnapshot } from '../../../src/lib/panels/merger/city/largest-snapshot';
import { mergedUnitsSnapshot } from '../../../src/lib/panels/merger/city/merged-units-snapshot';
import { toMergerIndicator } from '../../../src/lib/panels/merger/merger-indicator';
import { namesIn } from '../../../src/lib/panels/merger/transfer';
import { loaded, type PageCase, placeAt } from './case';

/** The city before and after the merger. */
export async function mergerCity(): Promise<readonly PageCase[]> {
  const data = await loaded<CityData>(loadCity);
  const units = mergedUnitsOf(data.units, data.transfers, 'vi');
  const [indicators, standards, sample] = await Promise.all([
    runNative(allIndicators()),
    runNative(allStandards()),
    runNative(sampleFiguresIn('ho-ngheo'))
  ]);
  const poverty = toMergerIndicator(indicators.find((row) => row.indicator === 'ho-ngheo')!);
  const city = {
    transfers: data.transfers,
    figures: [...data.figures, ...sample],
    own: NOTHING_OWN,
    standards
  };
  const names = new Map(units.map(({ unit }) => [unit.unit, unitTitleOf(unit, 'vi')]));
  const rows = cityChangesOf(
    data.units.map(({ unit }) => unit),
    poverty,
    city,
    null
  ).map(({ unit, row }) => {
    const name = names.get(unit) ?? unit;
    return { ...row, indicator: { ...row.indicator, short: name, short_en: name } };
  });
  const shown = new Map(units.map(({ unit }) => [unit.unit, unit]));
  const make = (name: string, snapshot: PageCase['snapshot'], withSample = false): PageCase => ({
    name,
    snapshot,
    withSample
  });
  return [
    make(
      'how exactly units were formed',
      exactnessSnapshot(placeAt('/sap-nhap/', 'exact'), {
        scene: {
          tiles: data.tiles,
          units: shown,
          keeps: ({ type }) => type === 'phường',
          paint: () => ({ status: null, isSample: false, known: 'full', says: '' }),
          known: { full: 'chính xác', some: 'chia đất', none: 'chia dân' }
        },
        units,
        title: '56 trên 114 đơn vị dựng lại được số “trước” chính xác'
      })
    ),
    make('merged units', mergedUnitsSnapshot(placeAt('/sap-nhap/', 'all'), units)),
    make(
      'divided former units',
      cityDividedSnapshot(
        placeAt('/sap-nhap/', 'divided'),
        dividedFormersOf(data.transfers),
        data.transfers,
        '71 trên 375 đơn vị cũ chia cho nhiều nơi'
      )
    ),
    make(
      'what stands out',
      largestSnapshot(placeAt('/sap-nhap/', 'largest'), [
        {
          title: 'Gộp nhiều đơn vị cũ nhất',
          rows: mostOf(units, ({ merger }) => merger.parts, 7),
          says: ({ merger }) => `${merger.parts} đơn vị cũ`
        }
      ])
    ),
    make(
      'the city’s changes',
      cityChangesSnapshot(placeAt('/sap-nhap/?mau=1', 'changes'), {
        rows,
        model: dumbbellModel(rows.slice(0, 12), 'vi', true),
        indicator: poverty,
        title: `Hộ nghèo: ${rows.length} đơn vị có số trước và sau`
      }),
      true
    )
  ];
}

/** One unit before and after. */
export async function mergerUnit(slug: string, withSample: boolean): Promise<readonly PageCase[]> {
  const data = await loaded<PageData>(load, { unit: slug });
  const { unit, transfers, documents } = data;
  const [all, standards, sample] = await Promise.all([
    runNative(allIndicators()),
    runNative(allStandards()),
    runNative(sampleFiguresAround(unit.unit))
  ]);
  const indicators = all.map(toMergerIndicator);
  const figures = [...data.figures, ...(withSample ? sample : [])];
  const input = { unit: unit.unit, indicators, transfers, figures, own: NOTHING_OWN, standards };
  const rows = mergerRowsOf(input, null);
  const poverty = indicators.find((row) => row.indicator === 'ho-ngheo')!;
  const course = courseOf(input, poverty);
  const derivation = derivationOf({
    ...input,
    indicator: poverty,
    period: '2024',
    mergerYear: null
  });
  const names = namesIn(transfers, 'vi');
  const nameOf = (former: string): string => names.get(former) ?? former;
  const page = `/sap-nhap/${slug}/${withSample ? '?mau=1' : ''}`;
  const make = (name: string, snapshot: PageCase['snapshot']): PageCase => ({
    name: `${name}, ${slug}${withSample ? ' with sample' : ''}`,
    snapshot,
    withSample
  });
  const pictured = dumbbellModel(rows, 'vi');
  const oneSided = rows.filter(({ before, after }) => before === null || after === null);
  const refused = oneSided
    .filter((row) => refusalOf(row.indicator) !== null)
    .sort((a, b) => refusalOf(a.indicator)!.localeCompare(refusalOf(b.indicator)!));
  const divided = inFlowOrder(transfers.filter((row) => row.unit === unit.unit))
    .map((row) => [row, ...othersOf(row, transfers)])
    .filter((parts) => parts.length > 1);
  return [
    make(
      'the flow',
      flowSnapshot(placeAt(page, 'origin'), {
        unit,
        transfers,
        documents,
        model: flowModel(unit, transfers, 'vi')
      })
    ),
    make(
      'before and after',
      rowsSnapshot(placeAt(page, 'change'), {
        unit,
        rows,
        model: pictured.panels.length > 0 ? pictured : null,
        documents,
        title: changeFinding(rows, 'vi')
      })
    ),
    make(
      'what is lacking',
      lackingSnapshot(placeAt(page, 'lacking'), {
        unit,
        rows: oneSided.filter((row) => refusalOf(row.indicator) === null),
        documents
      })
    ),
    ...(refused.length === 0
      ? []
      : [
          make(
            'what is not merged',
            refusedSnapshot(placeAt(page, 'refused'), {
              unit,
              rows: refused,
              titles: titlesBefore(
                input,
                refused.map(({ indicator }) => indicator)
              ),
              documents
            })
          )
        ]),
    ...(divided.length === 0
      ? []
      : [
          make(
            'where the rest went',
            dividedSnapshot(placeAt(page, 'divided'), { unit, divided, documents })
          )
        ]),
    make(
      'the derivation',
      derivationSnapshot(placeAt(page, 'derive'), {
        unit,
        derivation,
        range: resultRange(derivation, 'vi'),
        documents
      })
    ),
    ...(withSample
      ? [
          make(
            'the course',
            courseSnapshot(placeAt(page, 'course'), {
              unit,
              indicator: poverty,
              course,
              model: courseModel(course, poverty, true, nameOf, 'vi'),
              documents
            })
          ),
          make(
            'the former units apart',
            spreadSnapshot(placeAt(page, 'spread'), {
              unit,
              indicator: poverty,
              spread: course.spread,
              nameOf,
              title: 'Khoảng cách thu hẹp',
              sample: true
            })
          ),
          make(
            'why it changed',
            mixSnapshot(placeAt(page, 'mix'), {
              unit,
              indicator: poverty,
              bars: mixBars([
                { name: 'các đơn vị cũ tự thay đổi', value: -0.42 },
                { name: 'tỷ trọng thay đổi', value: 0.05 },
                { name: 'cộng lại', value: -0.37 }
              ]),
              write: (value) => `${value} điểm %`,
              title: 'Giảm 0,37 điểm %',
              years: [2020, 2024],
              sample: true
            })
          )
        ]
      : [])
  ];
}
