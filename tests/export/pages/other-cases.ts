import { compareColumnOf } from '$lib/domain/merge/compare';
import { NOTHING_OWN } from '$lib/domain/merge/own-knowledge';
import type { PageData as CompareData } from '../../../src/routes/so-sanh/$types';
import { load as loadCompare } from '../../../src/routes/so-sanh/+page.server';
import { compareModel } from '../../../src/lib/panels/compare/compare-model';
import { compareSnapshot } from '../../../src/lib/panels/compare/compare-snapshot';
import { compareTableSnapshot } from '../../../src/lib/panels/compare/compare-table-snapshot';
import { nameOf as nameOfUnit } from '../../../src/lib/panels/compare/unit-choice';
import type { PageData } from '../../../src/routes/du-lieu/$types';
import { load as loadData } from '../../../src/routes/du-lieu/+page.server';
import { resultSnapshot } from '../../../src/lib/panels/data/result-snapshot';
import { tablesPanel } from '../../../src/lib/panels/data/tables-panel';
import { panelSnapshot } from '../../../src/lib/panels/panel';
import { assessmentOfExample } from '../../../src/lib/panels/method/example';
import { exampleSnapshot } from '../../../src/lib/panels/method/example-snapshot';
import { statusesPanel } from '../../../src/lib/panels/method/method-snapshots';
import { MERGER_RULES } from '../../../src/lib/panels/method/principles';
import { TARGET_RULES } from '../../../src/lib/panels/method/target-rules';
import { VALUE_RULES } from '../../../src/lib/panels/method/value-rules';
import {
  outcomeSnapshot,
  publishedSnapshot
} from '../../../src/lib/panels/method/worked-snapshots';
import { loaded, type PageCase, placeAt } from './case';

const make = (name: string, snapshot: PageCase['snapshot'], withSample = false): PageCase => ({
  name,
  snapshot,
  withSample
});

/** Units side by side, as the page opens. */
export async function compareCases(): Promise<readonly PageCase[]> {
  const data = await loaded<CompareData>(loadCompare);
  const { units, indicators } = data.first;
  const city = {
    transfers: data.transfers,
    figures: data.figures,
    own: NOTHING_OWN,
    standards: data.standards
  };
  const columns = indicators.map((name) => {
    const indicator = data.indicators.find((row) => row.indicator === name)!;
    return { indicator, ...compareColumnOf(units, indicator, null, city) };
  });
  const names = new Map(data.units.map((row) => [row.unit, nameOfUnit(row, 'vi')]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const titles = new Map(data.documents.map((row) => [row.document, row.title]));
  return [
    make(
      'units compared in one indicator',
      compareSnapshot(placeAt('/so-sanh/', 'picture'), {
        column: columns[0]!,
        model: compareModel(columns[0]!, nameOf, 'vi'),
        nameOf,
        titles,
        ranked: { typeOf: () => '', rankings: [] }
      })
    ),
    make(
      'the comparison',
      compareTableSnapshot(placeAt('/so-sanh/', 'bang'), {
        units,
        columns,
        nameOf,
        titles,
        ranked: { typeOf: () => '', rankings: [] },
        districtOf: () => null,
        hasTotals: false
      })
    )
  ];
}

const RESULT = {
  columns: [
    { name: 'don_vi', isNumber: false },
    { name: 'gia_tri', isNumber: true },
    { name: 'gia_tri', isNumber: true }
  ],
  rows: Array.from({ length: 900 }, (_, at) => [
    `Phường ${at}`,
    at / 7,
    at % 3 === 0 ? null : true
  ]),
  isCut: false,
  isRounded: false
};

export async function dataCases(): Promise<readonly PageCase[]> {
  const { tables } = await loaded<PageData>(loadData);
  const place = placeAt('/du-lieu/', 'ket-qua');
  return [
    make('an answer', resultSnapshot(place, RESULT, 'select * from units')),
    make(
      'an answer from sample tables',
      resultSnapshot(place, RESULT, 'select *\nfrom sample_targets'),
      true
    ),
    make('the tables', panelSnapshot(placeAt('/du-lieu/', 'cac-bang'), tablesPanel(tables, 'vi')))
  ];
}

export function methodCases(): readonly PageCase[] {
  const place = placeAt('/phuong-phap/', 'vi-du');
  return [
    make('the statuses', panelSnapshot(place, statusesPanel('vi'))),
    make(
      'adding up rates',
      outcomeSnapshot(
        place,
        MERGER_RULES[0]!.title.vi,
        [{ name: 'A (cũ)', text: 'hộ nghèo 96 · tổng số hộ 1.200', note: 'toàn bộ' }],
        [
          { name: 'Đơn vị sau sáp nhập', text: '8,00%', how: '96 ÷ 1.200' },
          { name: 'Trung bình các tỷ lệ', text: '9,10%', isWrong: true }
        ]
      )
    ),
    make(
      'other methods',
      publishedSnapshot(place, [
        {
          method: 'Thước Đo',
          says: 'Đúng tiến độ',
          status: 'on_track',
          figure: 1.02,
          figureName: 'so với lộ trình'
        }
      ])
    ),
    ...[...TARGET_RULES, ...VALUE_RULES].flatMap(({ title, examples }) =>
      examples.map((example) =>
        make(
          `the example ${example.id}`,
          exampleSnapshot(
            placeAt('/phuong-phap/', `vi-du-${example.id}`),
            example,
            assessmentOfExample(example),
            title.vi
          )
        )
      )
    )
  ];
}
