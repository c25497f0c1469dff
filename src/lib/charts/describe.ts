import type { Locale } from '../domain/text';
import type { BoundModel } from './bound-bar';
import type { BulletModel } from './bullet';
import type { DistributionModel } from './distribution';
import type { TimelineModel } from './due-timeline';
import type { DumbbellModel } from './dumbbell';
import type { FlowModel } from './flow-model';
import type { RangeModel } from './range-bar';
import type { SmallMultipleModel } from './small-multiple';
import type { SparklineModel } from './sparkline';
import type { LadderModel } from './ladder-model';
import { pick } from './target-words';
import type { TileMapModel } from './tile-map';
import type { ValueLineModel } from './line-model';
import type { WedgeModel } from './wedge';
import type { XmrModel } from './xmr';
import type { StripModel } from './year-strip';

/** What a picture shows, in one sentence for those who do not see it; `name` is its subject. */
function sentence(name: string, ...parts: readonly (string | null | undefined)[]): string {
  const said = parts.filter((part) => part != null && part !== '');
  return `${[name, said.join('; ')].filter((part) => part !== '').join(': ')}.`;
}

export function describeBullet(name: string, model: BulletModel): string {
  const { reading, targetText, path, second } = model;
  return sentence(name, reading, targetText, path?.text, second?.text);
}

export function describeBound(name: string, { boundText, target }: BoundModel): string {
  return sentence(name, boundText, target?.text);
}

export function describeWedge(name: string, model: WedgeModel, locale: Locale): string {
  const year = model.years[model.dueIndex] ?? '';
  const goal = pick(
    locale,
    `mục tiêu ${model.targetText} năm ${year}`,
    `target ${model.targetText} in ${year}`
  );
  return sentence(name, goal, model.note);
}

export function describeTimeline(name: string, { achieved, dueText }: TimelineModel): string {
  return sentence(name, achieved?.text, dueText);
}

export function describeRange(name: string, model: RangeModel, locale: Locale): string {
  const { lowText, highText, mark } = model;
  return sentence(
    name,
    pick(locale, `từ ${lowText} đến ${highText}`, `from ${lowText} to ${highText}`),
    mark?.text
  );
}

export function describeLadder(name: string, { columns }: LadderModel, locale: Locale): string {
  const figures = columns
    .filter((column) => column.value !== null && column.kind !== 'future')
    .map(({ label, valueText }) => `${label}: ${valueText}`);
  const due = columns.find((column) => column.isDue);
  const goal =
    due === undefined
      ? null
      : pick(
          locale,
          `mục tiêu ${due.label}: ${due.pathText}`,
          `target ${due.label}: ${due.pathText}`
        );
  const none = pick(locale, 'chưa có số liệu', 'no figure yet');
  return sentence(name, figures.length === 0 ? none : figures.join(', '), goal);
}

export function describeStrip(model: StripModel, locale: Locale): string {
  const figures = model.cells
    .filter((cell) => cell.valueText !== '')
    .map(({ label, valueText }) => `${label}: ${valueText}`);
  const waiting = model.cells
    .filter((cell) => cell.valueText === '' && cell.time !== 'future')
    .map((cell) => cell.label);
  const missing = pick(locale, 'chưa có số liệu', 'no figure');
  return sentence(
    model.name,
    figures.join(', '),
    waiting.length === 0 ? null : `${missing}: ${waiting.join(', ')}`
  );
}

export function describeSparkline(
  name: string,
  { runs, lastText }: SparklineModel,
  locale: Locale
): string {
  const count = runs.flat().length;
  return sentence(
    name,
    pick(locale, `mới nhất ${lastText}`, `latest ${lastText}`),
    pick(locale, `${count} số liệu`, `${count} figure${count === 1 ? '' : 's'}`)
  );
}

export function describeValueLine(name: string, model: ValueLineModel, locale: Locale): string {
  const { points, target, path, projection, rules } = model;
  const [first, last] = [points[0], points[points.length - 1]];
  const at = (point: (typeof points)[number]): string =>
    pick(
      locale,
      `${point.text} năm ${Math.floor(point.x)}`,
      `${point.text} in ${Math.floor(point.x)}`
    );
  const figures =
    first === undefined || last === undefined
      ? pick(locale, 'chưa có số liệu', 'no figure yet')
      : first === last
        ? at(last)
        : `${at(first)}, ${at(last)}`;
  return sentence(
    name,
    figures,
    target === null ? null : `${target.text} ${target.note}`.trim(),
    path?.text,
    projection === null ? null : `${projection.text} (${projection.note})`,
    ...rules.map((rule) => rule.title)
  );
}

export function describeSmallMultiple(
  name: string,
  { last }: SmallMultipleModel,
  locale: Locale
): string {
  if (last === null) return sentence(name, pick(locale, 'chưa có số liệu', 'no figure yet'));
  const year = Math.floor(last.x);
  return sentence(name, pick(locale, `${last.text} năm ${year}`, `${last.text} in ${year}`));
}

export function describeXmr(name: string, model: XmrModel, locale: Locale): string {
  const known = model.points.filter((point) => point.value !== null).length;
  const signals = model.points.filter((point) => point.signal).length;
  return sentence(
    name,
    pick(
      locale,
      `${known} kỳ có số liệu, ${signals} kỳ ngoài giới hạn`,
      `${known} periods with figures, ${signals} beyond the limits`
    ),
    model.mean.text,
    model.lower.text,
    model.upper.text,
    model.target?.text
  );
}

export function describeDistribution(name: string, model: DistributionModel): string {
  return sentence(
    name,
    ...model.groups.map((group) => group.name),
    model.target?.text,
    model.chosenText
  );
}

export function describeDumbbell(name: string, model: DumbbellModel, locale: Locale): string {
  const rows = model.panels.flatMap((panel) => panel.rows);
  const none = pick(locale, 'chưa có', 'none');
  const one = ({ name: row, before, after }: (typeof rows)[number]): string =>
    `${row} ${before?.text ?? none} → ${after?.text ?? none}`;
  return sentence(name, ...rows.map(one));
}

export function describeFlow(model: FlowModel, locale: Locale): string {
  const count = model.parts.length;
  const parts = model.parts.map((part) => `${part.name} ${part.amountText}`);
  return sentence(
    model.name,
    pick(locale, `từ ${count} đơn vị cũ`, `from ${count} former unit${count === 1 ? '' : 's'}`),
    ...parts
  );
}

export function describeTileMap(name: string, { tiles }: TileMapModel, locale: Locale): string {
  const chosen = tiles.find((tile) => tile.chosen);
  const count = pick(
    locale,
    `${tiles.length} đơn vị, mỗi ô một đơn vị`,
    `${tiles.length} units, one tile each`
  );
  return sentence(name, count, chosen?.name);
}
