export type PresetName = 'slide' | 'half' | 'a4' | 'square';

/** A fixed logical size and the type set in it, all in px of that size. */
export interface Preset {
  readonly name: PresetName;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  /** Sizes of the finding: wished and least; lines: wished and most. */
  readonly title: readonly [number, number];
  readonly titleLines: readonly [number, number];
  readonly subtitle: number;
  readonly label: number;
  readonly footer: number;
  /** Least height of the chart; below it the texts above give way. */
  readonly leastChart: number;
  /** How far a list may set its labels below `label`: 1 is not at all. */
  readonly ease: number;
  /** Logical px of an inch on paper. */
  readonly perInch: number;
  /** The sample stamp stands on a row of its own where the title needs the width. */
  readonly stampRow: boolean;
}

/**
 * The sizes of a snapshot. Text keeps the least sizes of a hall: on a slide 720 px high labels 24,
 * title 40, footer 15; the others in proportion to how large they are shown (A4: 150 px an inch, so
 * label 11,5 pt and footer 8,6 pt). On a slide no chart goes below its label, whatever it must leave out;
 * the others are held in a hand, so a list may set its labels at 0,85 of the size (half 17, A4 20,4,
 * square 30,6) before it leaves rows out. Half and square are lower than some charts that can leave nothing
 * out (a bar over its years, dots of all units): those become smaller still before they are cut. All text
 * gives way only where the words around a chart are far longer than usual.
 */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  slide: {
    name: 'slide',
    width: 1280,
    height: 720,
    margin: 56,
    top: 34,
    bottom: 18,
    title: [42, 40],
    titleLines: [2, 3],
    subtitle: 24,
    label: 24,
    footer: 15,
    leastChart: 210,
    ease: 1,
    perInch: 96,
    stampRow: false
  },
  half: {
    name: 'half',
    width: 620,
    height: 600,
    margin: 30,
    top: 24,
    bottom: 14,
    title: [36, 34],
    titleLines: [2, 5],
    subtitle: 20,
    label: 20,
    footer: 13,
    leastChart: 170,
    ease: 0.85,
    perInch: 96,
    stampRow: true
  },
  a4: {
    name: 'a4',
    width: 1240,
    height: 874,
    margin: 60,
    top: 44,
    bottom: 26,
    title: [46, 42],
    titleLines: [2, 3],
    subtitle: 26,
    label: 24,
    footer: 18,
    leastChart: 260,
    ease: 0.85,
    perInch: 150,
    stampRow: false
  },
  square: {
    name: 'square',
    width: 1080,
    height: 1080,
    margin: 54,
    top: 44,
    bottom: 30,
    title: [64, 60],
    titleLines: [3, 5],
    subtitle: 36,
    label: 36,
    footer: 23,
    leastChart: 300,
    ease: 0.85,
    perInch: 96,
    stampRow: true
  }
};

/** Files a preset is offered as. */
export type PictureKind = 'png' | 'svg' | 'pdf';

export interface PictureChoice {
  readonly preset: PresetName;
  readonly kind: PictureKind;
  /** Pixels of the file for a logical px; 1 where it has no pixels. */
  readonly pixels: 1 | 2 | 3;
}

/** What the menu of a chart offers as a picture, in its order. */
export const PICTURE_CHOICES: readonly PictureChoice[] = [
  { preset: 'slide', kind: 'png', pixels: 2 },
  { preset: 'slide', kind: 'png', pixels: 3 },
  { preset: 'half', kind: 'png', pixels: 2 },
  { preset: 'a4', kind: 'png', pixels: 2 },
  { preset: 'square', kind: 'png', pixels: 1 },
  { preset: 'slide', kind: 'svg', pixels: 1 },
  { preset: 'half', kind: 'svg', pixels: 1 },
  { preset: 'a4', kind: 'svg', pixels: 1 },
  { preset: 'slide', kind: 'pdf', pixels: 1 },
  { preset: 'a4', kind: 'pdf', pixels: 1 }
];
