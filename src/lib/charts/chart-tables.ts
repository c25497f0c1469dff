import type { Locale } from '../domain/text';
import { formatNumber } from '../format/number';
import type { BoundModel } from './bound-bar';
import type { BulletModel } from './bullet';
import type { TimelineModel } from './due-timeline';
import type { ChartTable } from './frame';
import type { SparklineModel } from './sparkline';
import type { SmallMultipleModel } from './small-multiple';
import { pick } from './target-words';
import type { ValueLineModel } from './line-model';
import type { WedgeModel } from './wedge';

type Row = readonly string[];

/** Two columns, what and how much; rows without a text are left out. */
function pairs(
  rows: readonly (readonly [string, string | null | undefined])[],
  locale: Locale
): ChartTable {
  const known = rows.flatMap(([what, text]): Row[] =>
    text == null || text === '' ? [] : [[what, text]]
  );
  return {
    columns: [pick(locale, 'Nội dung', 'What'), pick(locale, 'Giá trị', 'Value')],
    rows: known
  };
}

const none = (locale: Locale): string => pick(locale, 'chưa có', 'none');

export function bulletTable(model: BulletModel, locale: Locale): ChartTable {
  const { value, reading, targetText, path, second } = model;
  const figure = value === null ? none(locale) : formatNumber(value, locale);
  return pairs(
    [
      [pick(locale, 'Số liệu', 'Figure'), figure],
      [pick(locale, 'Ghi chú', 'Note'), reading],
      [pick(locale, 'Mục tiêu', 'Target'), targetText],
      [pick(locale, 'Lộ trình', 'Path'), path?.text],
      [pick(locale, 'Số liệu khác', 'Other figure'), second?.text]
    ],
    locale
  );
}

export function boundTable({ boundText, target }: BoundModel, locale: Locale): ChartTable {
  return pairs(
    [
      [pick(locale, 'Số liệu', 'Figure'), boundText],
      [pick(locale, 'Mục tiêu', 'Target'), target?.text]
    ],
    locale
  );
}

export function wedgeTable(model: WedgeModel, locale: Locale): ChartTable {
  return pairs(
    [
      [pick(locale, 'Điểm xuất phát', 'Starting point'), none(locale)],
      [
        `${pick(locale, 'Mục tiêu', 'Target')} ${model.years[model.dueIndex] ?? ''}`,
        model.targetText
      ]
    ],
    locale
  );
}

export function timelineTable({ dueText, achieved }: TimelineModel, locale: Locale): ChartTable {
  return pairs(
    [
      [pick(locale, 'Hạn', 'Due'), dueText],
      [pick(locale, 'Công nhận', 'Awarded'), achieved?.text ?? none(locale)]
    ],
    locale
  );
}

/** Every year that has a figure, a place on the path or a projection; peers are left to their own pages. */
export function valueLineTable(model: ValueLineModel, locale: Locale): ChartTable {
  const { points, path, projection } = model;
  const places = [
    ...points.map((point) => point.x),
    ...(path?.points ?? []).map(([x]) => x),
    ...(projection?.points ?? []).map(([x]) => x)
  ];
  const years = [...new Set(places)].sort((a, b) => a - b);
  const at = (line: readonly (readonly [number, number])[] | undefined, x: number): string => {
    const found = line?.find(([place]) => place === x);
    return found === undefined ? '' : formatNumber(found[1], locale, { decimals: 2 });
  };
  const kinds = {
    rebuilt: pick(locale, 'dựng lại', 'rebuilt'),
    stated: pick(locale, 'theo báo cáo của đơn vị', 'as the unit reports it'),
    reported: pick(locale, 'thực hiện', 'reported')
  };
  return {
    columns: [
      pick(locale, 'Năm', 'Year'),
      `${pick(locale, 'Giá trị', 'Value')} (${model.unitText})`,
      pick(locale, 'Loại', 'Kind'),
      pick(locale, 'Lộ trình', 'Path'),
      pick(locale, 'Đà hiện nay', 'Projection')
    ],
    rows: years.map((x): Row => {
      const point = points.find((one) => one.x === x);
      return [
        formatNumber(x, locale, { grouped: false }),
        point?.text ?? none(locale),
        point === undefined ? '' : kinds[point.kind],
        at(path?.points, x),
        at(projection?.points, x)
      ];
    })
  };
}

function sparklineTable({ runs }: SparklineModel, locale: Locale): ChartTable {
  return {
    columns: [pick(locale, 'Năm', 'Year'), pick(locale, 'Giá trị', 'Value')],
    rows: runs
      .flat()
      .map(([x, y]) => [formatNumber(x, locale, { grouped: false }), formatNumber(y, locale)])
  };
}

export function smallMultipleTable(model: SmallMultipleModel, locale: Locale): ChartTable {
  const runs = [...model.rebuilt, ...model.reported];
  return sparklineTable(
    { runs, lastText: '', lastFill: 'solid', target: null, tone: model.tone },
    locale
  );
}
