import type { EChartsOption } from 'echarts';
import type { Frame } from '$lib/charts/frame';
import type { Status, StatusColour, StatusIcon } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';

export type LegendMark =
  | 'bar'
  | 'outline'
  | 'hatch'
  | 'band'
  | 'line'
  | 'dashed'
  | 'dotted'
  | 'point'
  | 'ring'
  | 'broken-ring'
  | 'tick';

export interface LegendItem {
  readonly label: string;
  readonly mark: LegendMark;
  /** Any colour an SVG file can state by itself: `#08306b`, no variable. */
  readonly colour: string;
}

export interface SnapshotStatus {
  readonly code: Status;
  readonly icon: StatusIcon;
  readonly colour: StatusColour;
  /** Label, with its reason where there is one: "Chưa đủ số liệu: mới có điểm xuất phát". */
  readonly words: string;
}

/**
 * `number` as it is, `percent` in percent points (92,5 is 92,5 %), `year` a whole number without
 * grouping, `date` an ISO day.
 */
export type ColumnKind = 'text' | 'number' | 'percent' | 'year' | 'date';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Decimals shown; as written when absent. */
  readonly decimals?: number;
}

/** Null is missing: an empty cell, never 0. */
export type Cell = string | number | null;

export interface SnapshotTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a series means; it decides how PowerPoint draws it. */
export type SeriesRole = 'value' | 'target' | 'limit' | 'path' | 'projection' | 'peer';

export interface NativeSeries {
  readonly name: string;
  readonly role: SeriesRole;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** A colour a value, where they differ: a starting point, a year kept, a year missed. */
  readonly colours?: readonly string[];
  /** Whether each value is sample data; where absent, all are if the snapshot is. */
  readonly samples?: readonly boolean[];
  /** Whether each value is the unit's own, unpublished figure. */
  readonly owns?: readonly boolean[];
  /** A line of values put together by somebody, not reported: broken, its points hollow. */
  readonly isRebuilt?: boolean;
  /** Decimals of its labels; those of the chart where absent. */
  readonly decimals?: number;
}

/**
 * A chart that PowerPoint can draw and edit by itself; `bullet` is one measure inside the outlines of path
 * and target, or below the line of a limit that holds every year.
 */
export interface NativeChart {
  readonly type: 'bar' | 'line' | 'bullet';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly decimals: number;
  /** Said beside the axis: "triệu đồng", "%". */
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** Bars from left to right, first category on top. */
  readonly horizontal?: boolean;
}

/** Everything a chart must carry when it leaves the site, without the chart: plain data. */
export interface SnapshotWords {
  /** Letters, digits and hyphens; prefixes the ids inside an SVG file. */
  readonly id: string;
  readonly locale: Locale;
  /** The finding as a sentence. */
  readonly title: string;
  /** Indicator, measure, area, years. */
  readonly subtitle: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly description: string;
  readonly legend: readonly LegendItem[];
  readonly status: SnapshotStatus | null;
  /** "năm 2026 cần thêm 8,8 triệu đồng" */
  readonly targetWords: string | null;
  readonly pathWords: string | null;
  /** Document and section, a line each, without the word "Nguồn". */
  readonly sourceLines: readonly string[];
  /** ISO day of the edition of the data; dates every file made of the snapshot. */
  readonly dataDate: string;
  /** Period of the newest figure drawn; absent where the figures say it themselves. */
  readonly newest?: string;
  /** What the figures stand for when a date says too little: "Số liệu cuối kỳ 2020–2025". */
  readonly dataWords?: string;
  /** "ước tính", "chính xác" and so on; null where nothing before a merger is shown. */
  readonly comparability: string | null;
  /** Address with the view, as it is printed. */
  readonly address: string;
  /** Address as a link; the printed one where absent. */
  readonly link?: string;
  /** Whether any sample value is drawn. */
  readonly sample: boolean;
  /** Whether any of the unit's own, unpublished figures is drawn. */
  readonly own?: boolean;
  /** A paragraph to paste beside the picture. */
  readonly caption: string;
  readonly table: SnapshotTable;
  readonly sheetName: string;
  readonly nativeChart?: NativeChart;
  /** What the speaker says, with numbers and sources. */
  readonly notes: string;
  /** The officer's own sentence, shown on the slide. */
  readonly remark?: string;
  /** Parts of the file name: unit, subject, years. */
  readonly fileParts: readonly string[];
}

/** A chart with everything it must carry when it leaves the site. */
export interface Snapshot extends SnapshotWords {
  readonly chart: (frame: Frame) => EChartsOption;
}

/** The snapshot as plain data, fit for a worker. */
export function wordsOf(snapshot: Snapshot): SnapshotWords {
  const { chart: _, ...words } = snapshot;
  return words;
}

/** The snapshot with the wording chosen in a deck; empty wording keeps its own. */
export function withWording<One extends SnapshotWords>(
  snapshot: One,
  wording: { readonly title?: string; readonly remark?: string }
): One {
  const title = wording.title?.trim();
  const remark = wording.remark?.trim();
  return {
    ...snapshot,
    title: title === undefined || title === '' ? snapshot.title : title,
    ...(remark === undefined || remark === '' ? {} : { remark })
  };
}
