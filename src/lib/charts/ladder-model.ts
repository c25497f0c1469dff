import type { StatusIcon } from '../domain/status';
import type { Fill } from './fill';
import type { Tone } from './theme';

/** One year of the ladder. `path` is what the year asks for, `value` what was reached. */
export interface LadderColumn {
  readonly label: string;
  readonly kind: 'base' | 'actual' | 'missing' | 'future';
  readonly value: number | null;
  readonly valueText: string;
  readonly path: number | null;
  readonly pathText: string;
  readonly isDue: boolean;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly icon: StatusIcon | null;
  /** A word inside the column, on wide pictures only: "đã có", "cần đạt", "mục tiêu". */
  readonly note: string;
}

export interface LadderModel {
  readonly columns: readonly LadderColumn[];
  /** Under which condition the path holds, or what it counts in: "chỉ số, năm 2025 = 100"; none for a plain one. */
  readonly pathCondition?: string;
}

/** Where a column stands; `pitch` is its width with the gaps beside it. */
export interface LadderPlace {
  readonly pitch: number;
  readonly left: number;
  readonly width: number;
  readonly middle: number;
  readonly floor: number;
  readonly y: (value: number) => number;
}
