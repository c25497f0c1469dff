import { fourCellsOf } from './floor-each-year';
import { finiteOf } from './epsilon';
import type { LevelInput } from './level';
import { levelOf } from './level';
import { paceStatusOf, type PaceStatus } from './pace';
import { signOf, stretchOf, type Stretch } from './series';
import type { Text } from './text';

/** What a published method would say of a level target; null where it gives no answer. */
export interface PublishedVerdict {
  readonly method: 'open_sdg' | 'un_chart' | 'german' | 'straight_line';
  readonly name: Text;
  readonly source: Text;
  /** The method's own word, translated; null when it cannot judge. */
  readonly word: Text | null;
  /** Its figure: ratio of growth rates, projection, average change, ratio to the line. */
  readonly figure: number | null;
  readonly figureName: Text;
}

/** Compound yearly growth between two values; null unless both are positive. */
function compoundGrowth(from: number, to: number, years: number): number | null {
  return from > 0 && to > 0 && years > 0 ? finiteOf((to / from) ** (1 / years) - 1) : null;
}

const OPEN_SDG_WORDS: Readonly<Record<PaceStatus, Text>> = {
  on_track: { vi: 'đúng tiến độ', en: 'on track' },
  needs_acceleration: { vi: 'có tiến bộ, cần đẩy nhanh', en: 'progress made, acceleration needed' },
  limited: { vi: 'tiến bộ hạn chế', en: 'limited progress' },
  moving_away: { vi: 'xấu đi', en: 'deterioration' }
};

/** Open SDG and Eurostat: actual compound growth over the compound growth required from the base. */
function openSdg(input: LevelInput, { base, latest }: Stretch): PublishedVerdict {
  const actual = compoundGrowth(base.value, latest.value, latest.year - base.year);
  // A target of 0 has no growth rate; the platform then takes a value close to 0.
  const target = input.target === 0 ? 0.001 : input.target;
  const required = compoundGrowth(base.value, target, input.targetYear - base.year);
  const isMet = signOf(input.direction) * (latest.value - input.target) >= 0;
  const hasRatio = actual !== null && required !== null && required !== 0;
  const ratio = hasRatio ? finiteOf(actual / required) : null;
  const word = isMet
    ? { vi: 'đã đạt', en: 'target achieved' }
    : ratio === null
      ? null
      : OPEN_SDG_WORDS[paceStatusOf(ratio)];
  return {
    method: 'open_sdg',
    name: {
      vi: 'Tỷ số tăng trưởng kép (Open SDG, Eurostat)',
      en: 'Compound growth ratio (Open SDG, Eurostat)'
    },
    source: { vi: 'Open SDG, Eurostat', en: 'Open SDG, Eurostat' },
    word,
    figure: ratio,
    figureName: { vi: 'tỷ số hai tốc độ tăng', en: 'ratio of two growth rates' }
  };
}

/** UN progress chart: how close the level is now, and whether the trend helps. */
function unChart(input: LevelInput, { base, latest }: Stretch): PublishedVerdict {
  const d = signOf(input.direction);
  const isMet = d * (latest.value - input.target) >= 0;
  const elapsed = latest.year - base.year;
  const change = elapsed > 0 ? latest.value - base.value : null;
  const projected =
    change === null ? null : latest.value + (change / elapsed) * (input.targetYear - latest.year);
  const reaches = projected !== null && d * (projected - input.target) >= 0;
  const word = isMet
    ? { vi: 'đã đạt hoặc gần đạt', en: 'target met or almost met' }
    : change === null
      ? null
      : d * change < 0
        ? { vi: 'thụt lùi', en: 'regression' }
        : change === 0
          ? { vi: 'giậm chân tại chỗ', en: 'stagnation' }
          : reaches
            ? { vi: 'đang tiến tới mục tiêu', en: 'on track to meet the target' }
            : { vi: 'có tiến bộ nhưng cần đẩy nhanh', en: 'progress, but acceleration needed' };
  return {
    method: 'un_chart',
    name: { vi: 'Biểu đồ tiến độ của Liên Hợp Quốc', en: 'UN progress chart' },
    source: { vi: 'Biểu đồ tiến độ SDG của Liên Hợp Quốc', en: 'UN SDG progress chart' },
    word,
    figure: projected === null ? null : finiteOf(projected),
    figureName: { vi: 'mức dự phóng đến hạn', en: 'level projected to the due year' }
  };
}

/** German strategy: project the average change of the last six values to the due year. */
function german(input: LevelInput, { points, latest }: Stretch): PublishedVerdict {
  const recent = points.slice(-6);
  const average = fourCellsOf(recent, input.target, input.direction, false).averageChange;
  const d = signOf(input.direction);
  const needed = Math.abs(input.target - latest.value);
  const end = average === null ? null : latest.value + average * (input.targetYear - latest.year);
  const miss = end === null ? null : d * (input.target - end);
  const word =
    miss === null || average === null
      ? null
      : d * (latest.value - input.target) >= 0 || miss < 0.05 * needed
        ? { vi: 'nắng: sẽ đạt', en: 'sun: will be met' }
        : d * average <= 0
          ? { vi: 'giông: đi sai hướng', en: 'thunderstorm: wrong direction' }
          : miss <= 0.2 * needed
            ? { vi: 'nắng có mây: thiếu 5–20%', en: 'some cloud: 5–20% short' }
            : { vi: 'nhiều mây: thiếu trên 20%', en: 'cloud: more than 20% short' };
  return {
    method: 'german',
    name: { vi: 'Quy tắc của Chiến lược bền vững Đức', en: 'German sustainability strategy' },
    source: { vi: 'Cơ quan Thống kê Liên bang Đức', en: 'Destatis' },
    word,
    figure: average,
    figureName: { vi: 'thay đổi bình quân mỗi năm', en: 'average change a year' }
  };
}

/** A plain straight line: above or below it today. */
function straightLine(input: LevelInput): PublishedVerdict {
  const { ratio, met } = levelOf(input);
  const word =
    met === true
      ? { vi: 'đạt', en: 'met' }
      : ratio === null
        ? null
        : ratio >= 1
          ? { vi: 'trên đường thẳng', en: 'at or ahead of the line' }
          : { vi: 'dưới đường thẳng', en: 'behind the line' };
  return {
    method: 'straight_line',
    name: { vi: 'Đường thẳng đơn giản', en: 'Plain straight line' },
    source: { vi: 'WHO dùng cho mục tiêu ba tỷ', en: 'WHO triple billion targets' },
    word,
    figure: ratio,
    figureName: { vi: 'tỷ số so với lộ trình', en: 'ratio to the path' }
  };
}

/** The published methods side by side on one series; empty when there is no value at all. */
export function publishedVerdictsOf(input: LevelInput): readonly PublishedVerdict[] {
  const stretch = stretchOf(input.series, input.baseYear, input.targetYear);
  if (stretch === null) return [];
  return [
    openSdg(input, stretch),
    unChart(input, stretch),
    german(input, stretch),
    straightLine(input)
  ];
}
