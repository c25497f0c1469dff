import type { Locale } from '../domain/text';
import { formatNumber } from '../format/number';
import type { BoundModel } from './bound-bar';
import type { BulletModel } from './bullet';
import type { DistributionModel } from './distribution';
import type { TimelineModel } from './due-timeline';
import type { DumbbellModel } from './dumbbell';
import type { ChartTable } from './frame';
import type { FlowModel } from './flow-model';
import type { RangeModel } from './range-bar';
import type { SmallMultipleModel } from './small-multiple';
import type { SparklineModel } from './sparkline';
import { pick } from './target-words';
import type { TileMapModel } from './tile-map';
import type { ValueLineModel } from './line-model';
import type { WedgeModel } from './wedge';
import type { XmrModel } from './xmr';

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

export function rangeTable({ lowText, highText, mark }: RangeModel, locale: Locale): ChartTable {
  return pairs(
    [
      [pick(locale, 'Thấp nhất', 'Lowest'), lowText],
      [pick(locale, 'Cao nhất', 'Highest'), highText],
      [pick(locale, 'So với', 'Beside'), mark?.text]
    ],
    locale
  );
}

export function sparklineTable({ runs }: SparklineModel, locale: Locale): ChartTable {
  return {
    columns: [pick(locale, 'Năm', 'Year'), pick(locale, 'Giá trị', 'Value')],
    rows: runs
      .flat()
      .map(([x, y]) => [formatNumber(x, locale, { grouped: false }), formatNumber(y, locale)])
  };
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

export function smallMultipleTable(model: SmallMultipleModel, locale: Locale): ChartTable {
  const runs = [...model.rebuilt, ...model.reported];
  return sparklineTable(
    { runs, lastText: '', lastFill: 'solid', target: null, tone: model.tone },
    locale
  );
}

export function xmrTable(model: XmrModel, locale: Locale): ChartTable {
  return {
    columns: [
      pick(locale, 'Kỳ', 'Period'),
      pick(locale, 'Giá trị', 'Value'),
      pick(locale, 'Ngoài giới hạn', 'Beyond the limits')
    ],
    rows: model.points.map(({ label, value, signal }) => [
      label,
      value === null ? none(locale) : formatNumber(value, locale),
      signal ? pick(locale, 'có', 'yes') : ''
    ])
  };
}

export function distributionTable(model: DistributionModel, locale: Locale): ChartTable {
  return {
    columns: [
      pick(locale, 'Đơn vị', 'Unit'),
      pick(locale, 'Nhóm', 'Group'),
      pick(locale, 'Giá trị', 'Value')
    ],
    rows: model.groups.flatMap((group) =>
      [...group.dots]
        .sort((a, b) => b.value - a.value)
        .map(({ name, value }): Row => [name, group.name, formatNumber(value, locale)])
    )
  };
}

export function dumbbellTable(model: DumbbellModel, locale: Locale): ChartTable {
  return {
    columns: [
      pick(locale, 'Chỉ tiêu', 'Indicator'),
      pick(locale, 'Trước', 'Before'),
      pick(locale, 'Sau', 'After'),
      pick(locale, 'Thay đổi', 'Change'),
      pick(locale, 'So sánh', 'Comparability')
    ],
    rows: model.panels.flatMap((panel) =>
      panel.rows.map((row): Row => [
        row.name,
        row.before?.text ?? none(locale),
        row.after?.text ?? none(locale),
        row.differenceText,
        row.comparabilityText
      ])
    )
  };
}

export function flowTable(model: FlowModel, locale: Locale): ChartTable {
  return {
    columns: [
      pick(locale, 'Đơn vị cũ', 'Former unit'),
      pick(locale, 'Cách chuyển', 'Basis'),
      pick(locale, 'Lượng chuyển về', 'Amount'),
      pick(locale, 'Phần', 'Share')
    ],
    rows: model.parts.map((part): Row => [
      part.name,
      part.basisText,
      part.amountText,
      part.shareText
    ])
  };
}

/** The words a tile shows on hover, "xã Đại Sơn: chưa có số liệu", in two columns. */
export function tileMapTable({ tiles }: TileMapModel, locale: Locale): ChartTable {
  return {
    columns: [pick(locale, 'Đơn vị', 'Unit'), pick(locale, 'Tình trạng', 'Status')],
    rows: tiles.map(({ name }): Row => {
      const [unit = name, ...rest] = name.split(': ');
      return [unit, rest.join(': ')];
    })
  };
}
