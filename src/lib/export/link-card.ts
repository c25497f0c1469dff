import type { YardGroup } from '$lib/domain/yardstick';
import type { Locale } from '$lib/domain/text';
import type { Drawing, DrawingItem } from '$lib/drawing/drawing';
import { toTypeable } from '$lib/drawing/font-files';
import { circlePath, placed, rectPath, shape } from '$lib/drawing/shapes';
import { type FittedText, fittedText } from '$lib/drawing/wrap';
import { type Block, EMPTY, stacked, textBlock, textLine } from './block';
import type { ChartDrawer } from './frame';
import { PALETTE, STATUS_COLOUR } from './palette';
import type { Snapshot } from './snapshot';

/** Size in px that apps which show a link ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The targets of a group of the yardstick, a cell each. */
export interface CardCells {
  readonly kind: 'cells';
  readonly groups: readonly { readonly group: YardGroup; readonly count: number }[];
  /** What the cells say, below them. */
  readonly words: string;
}

export interface CardChart {
  readonly kind: 'chart';
  readonly chart: Snapshot['chart'];
}

/** What a link to a page shows of it: its name, what it says in one sentence, and its picture. */
export interface LinkCard {
  readonly locale: Locale;
  readonly title: string;
  readonly sentence: string;
  readonly picture: CardCells | CardChart | null;
  /** Name of the site, and below what stands in it. */
  readonly site: string;
  readonly about: string;
}

const [MARGIN, TOP, FOOT_TOP] = [64, 56, 552];
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
/** Less room than that shows no chart that can be read; the sentence then has the card for itself. */
const LEAST_CHART = 180;
/** A card is seen 300 px wide: nothing in it is smaller than that. */
const SMALLEST = 24;

const textOf = ({ lines, size }: FittedText, weight: 400 | 700, fill: string): Block =>
  textBlock(lines, { size, weight, fill, lineHeight: Math.round(size * 1.24) });

function headOf({ title, sentence }: LinkCard, sizes: readonly [number, number]): Block {
  const name = fittedText(toTypeable(title), {
    sizes: [76, 44],
    lines: [1, 2],
    weight: 700,
    width: WIDTH
  });
  const said = fittedText(toTypeable(sentence), {
    sizes,
    lines: [3, 4],
    weight: 700,
    width: WIDTH
  });
  return stacked(
    [textOf(name, 700, PALETTE.ink), sentence === '' ? EMPTY : textOf(said, 700, PALETTE.ink)],
    16
  );
}

/** Judged cells are filled in the colour of their group; what waits is empty, a starting point has a dot. */
const FILL: Readonly<Partial<Record<YardGroup, string>>> = {
  met: STATUS_COLOUR.met,
  on_track: STATUS_COLOUR.on,
  accelerate: STATUS_COLOUR.acc,
  slow: STATUS_COLOUR.lim,
  missed: STATUS_COLOUR.away
};
const [CELL_HEIGHT, CELL_GAP, GROUP_GAP] = [46, 4, 16];

function cellOf(group: YardGroup, x: number, y: number, width: number): readonly DrawingItem[] {
  const fill = FILL[group];
  const rim = rectPath(x + 1.5, y + 1.5, width - 3, CELL_HEIGHT - 3);
  if (fill !== undefined) return [shape(rectPath(x, y, width, CELL_HEIGHT), { fill })];
  const dash = group === 'not_due' ? { dash: [3, 4] } : {};
  const outline = shape(rim, { stroke: PALETTE.ruleStrong, width: 3, ...dash });
  const middle = [x + width / 2, y + CELL_HEIGHT / 2] as const;
  if (group === 'base')
    return [outline, shape(circlePath(...middle, 6), { fill: STATUS_COLOUR.none })];
  return group === 'unjudged'
    ? [outline, shape(rectPath(middle[0] - 6, middle[1] - 2, 12, 4), { fill: STATUS_COLOUR.none })]
    : [outline];
}

function cellsOf({ groups, words }: CardCells): Block {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const room = WIDTH - GROUP_GAP * (groups.length - 1) - CELL_GAP * (count - groups.length);
  const width = Math.min(92, room / count);
  return {
    height: CELL_HEIGHT + 44,
    draw: (left, top) => {
      let x = left;
      const cells = groups.flatMap((group) => {
        const drawn = Array.from({ length: group.count }, () => {
          const cell = cellOf(group.group, x, top, width);
          x += width + CELL_GAP;
          return cell;
        }).flat();
        x += GROUP_GAP - CELL_GAP;
        return drawn;
      });
      const { lines, size } = fittedText(toTypeable(words), {
        sizes: [28, SMALLEST],
        lines: [1, 1],
        weight: 400,
        width: WIDTH
      });
      const style = { size, weight: 400, lineHeight: 36, fill: PALETTE.ink2 } as const;
      return [...cells, ...textBlock(lines, style).draw(left, top + CELL_HEIGHT + 8)];
    }
  };
}

function chartOf({ chart }: CardChart, locale: Locale, height: number, drawer: ChartDrawer): Block {
  const size = { width: WIDTH, height };
  const scale = SMALLEST / 13;
  const option = chart({ ...size, locale, theme: drawer.theme, scale, least: scale * 0.7 });
  return {
    height,
    draw: (x, y) => placed(drawer.draw(option, size), [1, 0, 0, 1, x, y])
  };
}

function footOf({ site, about }: LinkCard): readonly DrawingItem[] {
  const style = { size: SMALLEST, weight: 400, lineHeight: 32, fill: PALETTE.ink2 } as const;
  const ticks = [12, 18, 12, 18, 12].map((length, at) => rectPath(6 + at * 6.4, 6, 2.4, length));
  return [
    shape(rectPath(MARGIN, FOOT_TOP, WIDTH, 2), { fill: PALETTE.rule }),
    shape(rectPath(MARGIN, FOOT_TOP + 18, 40, 40, 5), { fill: PALETTE.brand }),
    ...ticks.map((d) =>
      shape(d, { fill: PALETTE.ground }, [1, 0, 0, 1, MARGIN + 0.5, FOOT_TOP + 22])
    ),
    textLine(toTypeable(site), MARGIN + 54, FOOT_TOP + 48, {
      ...style,
      size: 28,
      weight: 700,
      fill: PALETTE.brand
    }),
    textLine(toTypeable(about), CARD_SIZE.width - MARGIN, FOOT_TOP + 46, {
      ...style,
      anchor: 'end'
    })
  ];
}

/**
 * The picture of a link. Name and sentence are never cut; a chart stands below where the room that they leave
 * shows it, the sentence giving way to it down to 34 px. Pure: the same card gives the same items.
 */
export function cardPicture(card: LinkCard, drawer: ChartDrawer): Drawing {
  const { width, height } = CARD_SIZE;
  const { picture, locale } = card;
  const head = headOf(card, picture?.kind === 'chart' ? [40, 34] : [50, 34]);
  const room = FOOT_TOP - 20 - TOP - head.height - 24;
  const below =
    picture === null
      ? EMPTY
      : picture.kind === 'cells'
        ? cellsOf(picture)
        : room < LEAST_CHART
          ? EMPTY
          : chartOf(picture, locale, room, drawer);
  return {
    width,
    height,
    title: card.title,
    description: card.sentence,
    items: [
      shape(rectPath(0, 0, width, height), { fill: PALETTE.ground }),
      shape(rectPath(0, 0, width, 16), { fill: PALETTE.brand }),
      ...head.draw(MARGIN, TOP),
      ...below.draw(MARGIN, FOOT_TOP - 20 - below.height),
      ...footOf(card)
    ]
  };
}
