import type { CustomSeriesRenderItemParams } from 'echarts';
import { describe, expect, it } from 'vitest';
import type { Frame } from './frame';
import { icon } from './icon';
import { rect, text } from './mark';
import { renderScene, roomOf, SCENE, sceneOption } from './scene';
import { cssTheme } from './theme';

const frame: Frame = { width: 200, height: 80, locale: 'vi', theme: cssTheme, scale: 1 };
const mark = rect(0, 0, 10, 10, { fill: 'red' });
const api = {} as never;

describe('a scene', () => {
  it('is an option of plain data', () => {
    expect(sceneOption(frame, [mark])).toEqual({
      animation: false,
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none',
          renderItem: SCENE,
          itemPayload: { scale: 1, items: [[mark]] },
          silent: true,
          z: 3,
          data: [0]
        }
      ]
    });
  });

  it('names what can be pointed at', () => {
    const option = sceneOption(frame, [], [{ id: 'a', name: 'xã A', marks: [mark] }]);
    expect(option.tooltip).toMatchObject({ formatter: '{b}', trigger: 'item' });
    expect(option.series).toMatchObject([
      { silent: true },
      { data: [{ id: 'a', name: 'xã A', value: 0 }], emphasis: { disabled: true } }
    ]);
  });

  it('draws the item asked for, enlarged by the scale', () => {
    const params = (dataIndex: number, scale: number): CustomSeriesRenderItemParams =>
      ({ dataIndex, itemPayload: { scale, items: [[], [mark]] } }) as never;
    expect(renderScene(params(1, 1), api)).toEqual({
      type: 'group',
      $mergeChildren: false,
      children: [mark]
    });
    expect(renderScene(params(1, 2), api)).toEqual({
      type: 'group',
      $mergeChildren: false,
      scaleX: 2,
      scaleY: 2,
      children: [mark]
    });
    expect(renderScene(params(7, 1), api)).toEqual({
      type: 'group',
      $mergeChildren: false,
      children: []
    });
  });

  it('measures its room before the scale', () => {
    expect(roomOf({ ...frame, width: 1168, height: 396, scale: 2 })).toEqual({
      width: 584,
      height: 198
    });
  });
});

describe('marks', () => {
  it('stand at tenths of a pixel', () => {
    expect(rect(0.123, 1.26, 9.99, -4, { fill: 'red' }).shape).toEqual({
      x: 0.1,
      y: 1.3,
      width: 10,
      height: 0
    });
    expect(text(1.26, 2, 'đ', { size: 14, fill: 'ink', font: 'face' }).style).toMatchObject({
      x: 1.3,
      verticalAlign: 'middle',
      fontWeight: 400
    });
  });
});

describe('icons', () => {
  const names = [
    'st-met',
    'st-risk',
    'st-falling',
    'st-on',
    'st-acc',
    'st-lim',
    'st-away',
    'st-none',
    'st-few',
    'st-due',
    'st-break',
    'st-na'
  ] as const;
  const style = { colour: 'ink', ground: 'paper' };

  it.each(names)('%s has a shape of its own, whatever its colour', (name) => {
    const shapes = (one: (typeof names)[number]): string =>
      JSON.stringify(icon(one, 0, 0, 16, style).map(({ type, shape }) => [type, shape]));
    expect(names.filter((other) => shapes(other) === shapes(name))).toEqual([name]);
  });

  it('are hollow for samples', () => {
    const [solid] = icon('st-on', 0, 0, 16, style);
    const [hollow] = icon('st-on', 0, 0, 16, { ...style, hollow: true });
    expect(solid?.style).toMatchObject({ fill: 'ink' });
    expect(hollow?.style).toMatchObject({ fill: 'none', stroke: 'ink' });
  });
});
