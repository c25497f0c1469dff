import type { Fill } from './fill';
import type { Point } from './mark';
import type { Tone } from './theme';

export interface LinePoint {
  /** Place on the axis: yearly points stand at their year. */
  readonly x: number;
  readonly value: number;
  readonly text: string;
  /** `rebuilt`: added up from former units on the new boundary; `stated`: what the unit says of an earlier time. */
  readonly kind: 'rebuilt' | 'stated' | 'reported';
  readonly fill: Fill;
  /** Lowest and highest of what is said of the same time: a bar, and no line leads through any one of them. */
  readonly ends?: readonly [low: number, high: number];
}

/** A vertical rule: the merger, or a change of the standard, beyond which nothing is joined. */
export interface LineRule {
  readonly at: number;
  readonly kind: 'event' | 'break';
  readonly title: string;
  readonly note: string;
}

export interface EndLabel {
  readonly text: string;
  readonly note: string;
}

/** Values against their path. */
export interface ValueLineModel {
  readonly from: number;
  readonly to: number;
  /** Distance of neighbouring points: 1 a year, 0.25 a quarter. Farther ones are not joined. */
  readonly step: number;
  readonly unitText: string;
  /** Where the scale may start when all values lie far above 0; it starts at 0 otherwise. */
  readonly low?: number;
  readonly points: readonly LinePoint[];
  /** Parts of a year add up within it: they are not joined over its end. */
  readonly startsAnew?: boolean;
  readonly tone: Tone;
  readonly path: { readonly points: readonly Point[]; readonly text: string } | null;
  readonly target: (EndLabel & { readonly x: number; readonly value: number }) | null;
  readonly projection: (EndLabel & { readonly points: readonly Point[] }) | null;
  /** x, lowest, highest. */
  readonly band: readonly (readonly [x: number, low: number, high: number])[];
  readonly rules: readonly LineRule[];
  readonly peers: readonly { readonly name: string; readonly points: readonly Point[] }[];
  readonly peersText: string;
  /** Only short words in the picture, for one that is low; its legend says the rest. */
  readonly isQuiet?: boolean;
}
