import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { circle, moved, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelWidth } from '../drawing/measure';
import type { Tone } from './theme';
import { bareTileSize, hasRim, knownPaint, tileMarks, type TileMapModel } from './tile-map';
import { labelLines } from '../drawing/wrap';

/** What a kind of tile means, and how many there are. */
export interface TileMeaning {
  readonly text: string;
  readonly count: string;
  readonly tone: Tone;
  readonly icon: StatusIcon | null;
  readonly sample: boolean;
  /** As in a tile: set where there is no status. */
  readonly known?: 'full' | 'some' | 'none';
}

/** A tile map with its meanings beside it, below it in a tall picture, and a note under them. */
export interface TileBoardModel {
  readonly map: TileMapModel;
  readonly meanings: readonly TileMeaning[];
  readonly note: string;
}

const SWATCH = 24;
const ROW = 30;
const LINE = 18;
const WIDE_KEY = 290;
const GAP = 24;

interface Layout {
  readonly map: { readonly width: number; readonly height: number };
  readonly key: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly columns: number;
    readonly isBeside: boolean;
  };
}

function keyHeight({ meanings, note }: TileBoardModel, width: number): number {
  const lines = note === '' ? 0 : labelLines(note, width, TYPE.small).length;
  return meanings.length * ROW + (lines === 0 ? 0 : 10 + lines * LINE);
}

/** Width of a key of one column: what its longest meaning needs. */
function keyWidth({ meanings }: TileBoardModel): number {
  const texts = meanings.map(
    (one) => labelWidth(one.text, TYPE.label) + labelWidth(one.count, TYPE.label)
  );
  return Math.min(WIDE_KEY, Math.max(180, SWATCH + 40 + Math.max(0, ...texts)));
}

function beside(model: TileBoardModel, width: number, height: number, own: number): Layout {
  const left = width - own;
  const top = Math.max(0, (height - keyHeight(model, own)) / 2);
  const key = { left, top, width: own, columns: 1, isBeside: true };
  return { map: { width: left - GAP, height }, key };
}

function below({ meanings }: TileBoardModel, width: number, height: number): Layout {
  const half = (width - GAP) / 2;
  const isTight = meanings.some(
    ({ text: words, count }) => SWATCH + 24 + labelWidth(words + count, TYPE.label) > half
  );
  const columns = meanings.length > 1 && !isTight ? 2 : 1;
  const top = height - Math.ceil(meanings.length / columns) * ROW;
  const key = { left: 0, top, width, columns, isBeside: false };
  return { map: { width, height: top }, key };
}

function layoutOf(model: TileBoardModel, width: number, height: number): Layout {
  const least = keyWidth(model);
  if (width > 1.25 * height && width > 460) {
    // In a low picture the key takes from the map what its note needs.
    const widths = [0, 40, 80, 120].map((more) => least + more);
    const own = widths.find((wide) => keyHeight(model, wide) <= height) ?? least;
    return beside(model, width, height, own);
  }
  const bare = { ...model, note: '' };
  const sizeIn = ({ map }: Layout): number => bareTileSize(model.map, map.width, map.height);
  const [one, other] = [below(model, width, height), beside(bare, width, height, least)];
  return sizeIn(one) >= sizeIn(other) ? one : other;
}

function swatch(meaning: TileMeaning, frame: Frame): Mark[] {
  const { theme } = frame;
  if (meaning.known !== undefined) return [rect(1, 1, 20, 20, knownPaint(meaning.known, theme))];
  const [colour, tint] = [theme.tone[meaning.tone], theme.tint[meaning.tone]];
  const ground = meaning.sample ? hatch(colour, tint, 6, 0.9) : tint;
  const edge = meaning.sample ? theme.rule : colour;
  const sign = meaning.icon;
  return [
    rect(1, 1, 20, 20, { fill: ground, stroke: edge, lineWidth: meaning.sample ? 1 : 1.6 }),
    ...(sign === null
      ? []
      : [
          circle(11, 11, 8, { fill: theme.ground }),
          ...icon(sign, 5, 5, 12, { colour, ground: theme.ground, hollow: meaning.sample })
        ])
  ];
}

function keyMarks(model: TileBoardModel, { key }: Layout, frame: Frame): Mark[] {
  const each = Math.ceil(model.meanings.length / key.columns);
  const wide = (key.width - (key.columns - 1) * GAP) / key.columns;
  const rows = model.meanings.flatMap((meaning, at) => {
    const x = key.left + Math.floor(at / each) * (wide + GAP);
    const y = key.top + (at % each) * ROW;
    return [
      moved(x, y + 3, swatch(meaning, frame)),
      text(x + SWATCH + 8, y + ROW / 2, meaning.text, voice(frame, 'plain')),
      text(x + wide, y + ROW / 2, meaning.count, voice(frame, 'strong', 'right'))
    ];
  });
  const from = key.top + each * ROW + 10;
  // The note stands only where there is a column for it, and whole.
  const note =
    model.note === '' || !key.isBeside ? [] : labelLines(model.note, key.width, TYPE.small);
  const fits = from + note.length * LINE <= roomOf(frame).height;
  return [
    ...rows,
    ...(fits ? note : []).map((words, at) =>
      text(key.left, from + (at + 0.5) * LINE, words, voice(frame, 'quiet', 'left', TYPE.small))
    )
  ];
}

/** Tiles, one a unit, and what they mean. Names at the rim are left out where they would lie on tiles. */
export function tileBoard(model: TileBoardModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const layout = layoutOf(model, width, height);
  const { map } = layout;
  const named = model.map.places.length > 0 && hasRim(model.map, map.width, map.height);
  const own = named ? model.map : { ...model.map, places: [] };
  const marks = tileMarks(own, map, frame);
  return sceneOption(frame, [...marks, ...keyMarks(model, layout, frame)]);
}
