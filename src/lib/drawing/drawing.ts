import type { Colour } from './colour';
import type { Weight } from './glyph-widths';
import type { Matrix } from './matrix';

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

export interface PathItem {
  readonly kind: 'path';
  /** SVG path data, before the matrix. */
  readonly d: string;
  readonly matrix: Matrix;
  readonly fill: Colour | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | null;
  /** The words these outlines spell, where they are letters. */
  readonly words?: string;
}

export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** Baseline start, middle or end, by the anchor, before the matrix. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly family: string;
  readonly size: number;
  readonly weight: Weight;
  readonly spacing: number;
  readonly matrix: Matrix;
  readonly fill: Colour | null;
  /** Drawn below the letters: the halo that keeps a label apart from what is behind it. */
  readonly stroke: Stroke | null;
}

/** Items seen only inside an outline. */
export interface ClipItem {
  readonly kind: 'clip';
  readonly d: string;
  readonly matrix: Matrix;
  readonly items: readonly DrawingItem[];
}

/** What a pattern repeats, from the origin of its own space on. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  /** From the space of the tile to that of the picture. */
  readonly matrix: Matrix;
  /** In the space of the tile; their own matrices are none. */
  readonly items: readonly PathItem[];
}

/** A tile repeated inside an outline, such as the hatch of a sample value. */
export interface PatternItem {
  readonly kind: 'pattern';
  readonly d: string;
  readonly matrix: Matrix;
  readonly tile: Tile;
}

export type DrawingItem = PathItem | TextItem | ClipItem | PatternItem;

/** A picture without style sheets, references or nesting: what every writer of files can draw. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly items: readonly DrawingItem[];
}
