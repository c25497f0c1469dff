import type { StatusColour } from '../domain/status';

/** Slate for neutral data, or the colour of a status; colour says nothing else. */
export type Tone = 'data' | StatusColour;

/** Every colour and face a chart uses. A value may be any CSS colour, `var(…)` too. */
export interface ChartTheme {
  readonly ground: string;
  readonly surface: string;
  readonly track: string;
  readonly goal: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly dataSoft: string;
  readonly dataFaint: string;
  readonly brand: string;
  readonly tone: Readonly<Record<Tone, string>>;
  /** Ground of a mark of that tone. */
  readonly tint: Readonly<Record<Tone, string>>;
  /** The tone where it stands on its own tint. */
  readonly onTint: Readonly<Record<Tone, string>>;
  readonly font: string;
  /** Face with digits of one width. */
  readonly fontNum: string;
}

const byName = (name: string): string => `var(--${name})`;

/**
 * The page's own tokens: the SVG keeps `var(…)`, so that dark, high contrast and print restyle it
 * without drawing again and without scripts.
 */
export const cssTheme: ChartTheme = {
  ground: byName('ground'),
  surface: byName('surface'),
  track: byName('track'),
  goal: byName('goal'),
  ink: byName('ink'),
  ink2: byName('ink-2'),
  ink3: byName('ink-3'),
  rule: byName('rule'),
  ruleStrong: byName('rule-strong'),
  dataSoft: byName('data-soft'),
  dataFaint: byName('data-faint'),
  brand: byName('brand'),
  tone: {
    data: byName('data'),
    met: byName('st-met'),
    on: byName('st-on'),
    acc: byName('st-acc'),
    lim: byName('st-lim'),
    away: byName('st-away'),
    none: byName('st-none')
  },
  tint: {
    data: byName('data-faint'),
    met: byName('st-met-tint'),
    on: byName('st-on-tint'),
    acc: byName('st-acc-tint'),
    lim: byName('st-lim-tint'),
    away: byName('st-away-tint'),
    none: byName('st-none-tint')
  },
  onTint: {
    data: byName('data'),
    met: byName('st-met'),
    on: byName('st-on-ink'),
    acc: byName('st-acc-ink'),
    lim: byName('st-lim'),
    away: byName('st-away'),
    none: byName('st-none')
  },
  font: byName('font'),
  fontNum: byName('font-num')
};

const FACE = "'Be Vietnam Pro', 'Thuoc Do Digits', sans-serif";
const FACE_NUM = "'Thuoc Do Digits', 'Be Vietnam Pro', sans-serif";

/** The light scheme in figures, for pictures that leave the site. */
export const lightTheme: ChartTheme = {
  ground: '#ffffff',
  surface: '#f4f6f9',
  track: '#e8edf3',
  goal: '#cfdae6',
  ink: '#14212f',
  ink2: '#43536a',
  ink3: '#5c6b7e',
  rule: '#d5dce5',
  ruleStrong: '#8795a6',
  dataSoft: '#a9b6c5',
  dataFaint: '#dbe2ea',
  brand: '#10458c',
  tone: {
    data: '#4a5b70',
    met: '#08306b',
    on: '#3d8fd1',
    acc: '#bd8b13',
    lim: '#b03a00',
    away: '#5e0b26',
    none: '#767676'
  },
  tint: {
    data: '#dbe2ea',
    met: '#dfe7f2',
    on: '#e4f0fa',
    acc: '#f8f0da',
    lim: '#fae6db',
    away: '#f3dfe5',
    none: '#f4f5f6'
  },
  onTint: {
    data: '#4a5b70',
    met: '#08306b',
    on: '#2273b5',
    acc: '#8f6707',
    lim: '#b03a00',
    away: '#5e0b26',
    none: '#767676'
  },
  font: FACE,
  fontNum: FACE_NUM
};
