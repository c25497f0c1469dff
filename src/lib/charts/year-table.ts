import type { EChartsOption } from 'echarts';
import type { Frame } from './frame';
import { voice } from './label';
import { line, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import { labelLines, widestWord } from '../drawing/wrap';
import { REST_HEIGHT, restWords, type Rest } from './rest-words';

export interface YearRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** What holds over several years, said as it stands there: a list, not one level. */
  readonly isList?: boolean;
}

/** What each year asks, a column a year; cells that say the same beside each other are drawn as one. */
export interface YearTable {
  readonly years: readonly string[];
  readonly rows: readonly YearRow[];
  /** Said behind what holds several years: "mỗi năm". */
  readonly eachYear: string;
  readonly rest: Rest;
}

const NAME = 0.3;
const HEAD = 24;
const PAD = 7;
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11] as const;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** First column its words may take: a level of one year may be written over the empty years before it. */
  readonly room: number;
}

function spansOf({ cells, isList = false }: YearRow, eachYear: string): readonly Span[] {
  const spans: Span[] = [];
  let free = 0;
  cells.forEach((words, at) => {
    const last = spans.at(-1);
    if (last !== undefined && last.words === words && words !== '' && last.to === at)
      spans[spans.length - 1] = { ...last, to: at + 1 };
    else if (words !== '') spans.push({ from: at, to: at + 1, words, room: free });
    if (words !== '') free = at + 1;
  });
  return spans.map((span) => {
    if (span.to - span.from === 1) return span;
    return { ...span, room: span.from, words: isList ? span.words : `${span.words} ${eachYear}` };
  });
}

interface Layout {
  readonly size: number;
  readonly heights: readonly number[];
}

function layoutAt(model: YearTable, width: number, size: number): Layout {
  const name = width * NAME;
  const each = (width - name) / Math.max(1, model.years.length);
  const lines = (words: string, room: number): number => labelLines(words, room, size).length;
  const heights = model.rows.map((row) => {
    const most = Math.max(
      lines(row.name, name - 8),
      ...spansOf(row, model.eachYear).map(({ room, to, words }) =>
        lines(words, each * (to - room) - 8)
      )
    );
    return most * size * 1.28 + PAD;
  });
  return { size, heights };
}

/** The largest type in which every row is there; the smallest where none is. */
function layoutOf(model: YearTable, width: number, height: number): Layout {
  const each = (width * (1 - NAME)) / Math.max(1, model.years.length);
  const fits = ({ size, heights }: Layout): boolean =>
    heights.reduce((sum, tall) => sum + tall, HEAD) <= height &&
    model.rows.every(({ cells }) => cells.every((words) => widestWord(words, size) <= each - 4));
  const all = SIZES.map((size) => layoutAt(model, width, size));
  return all.find(fits) ?? layoutAt(model, width, 11);
}

/** Rows that a room of this size at scale 1 cannot hold. */
export function yearTableLeft(model: YearTable, width: number, height: number): number {
  const { heights } = layoutOf(model, width, height);
  return model.rows.length - countIn(heights, height);
}

/** Rows that fit; all of them, or as many as leave room to say how many there are besides. */
function countIn(heights: readonly number[], height: number): number {
  const sum = (count: number): number =>
    heights.slice(0, count).reduce((all, tall) => all + tall, HEAD);
  if (sum(heights.length) <= height + 0.5) return heights.length;
  let count = heights.length;
  while (count > 1 && sum(count) > height - REST_HEIGHT) count -= 1;
  return count;
}

/** What each year asks: levels year by year, and across the years what holds in all of them. */
export function yearTable(model: YearTable, frame: Frame): EChartsOption {
  const { theme } = frame;
  const { width, height } = roomOf(frame);
  const { size, heights } = layoutOf(model, width, height);
  const name = width * NAME;
  const each = (width - name) / Math.max(1, model.years.length);
  const leading = size * 1.28;
  const words = (
    content: string,
    x: number,
    middle: number,
    room: number,
    style: Parameters<typeof text>[3]
  ): Mark[] =>
    labelLines(content, room, size).map((one, at, all) =>
      text(x, middle + (at - (all.length - 1) / 2) * leading, one, style)
    );
  const marks: Mark[] = [
    ...model.years.map((year, at) =>
      text(name + (at + 0.5) * each, 10, year, voice(frame, 'strong', 'center', 15))
    ),
    line(0, HEAD - 2, width, HEAD - 2, theme.ink, 1.6)
  ];
  let top = HEAD;
  const count = countIn(heights, height);
  model.rows.slice(0, count).forEach((row, index) => {
    const tall = heights[index] ?? 0;
    const middle = top + tall / 2;
    marks.push(...words(row.name, 0, middle, name - 8, voice(frame, 'value', 'left', size)));
    for (const span of spansOf(row, model.eachYear)) {
      const x = name + span.from * each;
      const wide = (span.to - span.from) * each;
      const isLong = span.to - span.from > 1;
      const isWide = span.room < span.from;
      const style = {
        ...voice(frame, 'value', isWide ? 'right' : 'center', size),
        fill: theme.ink
      };
      const place = isWide ? x + wide - 5 : x + wide / 2;
      marks.push(
        ...(isWide
          ? [line(x + 1, top + 1, x + wide - 1, top + 1, theme.brand, 2)]
          : [
              rect(x + 1, top + 1, wide - 2, tall - 2, {
                fill: isLong ? theme.track : theme.surface
              })
            ]),
        ...words(span.words, place, middle, each * (span.to - span.room) - 8, style)
      );
    }
    top += tall;
    marks.push(line(0, top, width, top, theme.rule));
  });
  if (count < model.rows.length)
    marks.push(
      text(0, top + REST_HEIGHT / 2 + 2, restWords(model.rest, count), voice(frame, 'plain'))
    );
  return sceneOption(frame, marks);
}
