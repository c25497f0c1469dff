import { describe, expect, it } from 'vitest';
import { drawChart } from '../components/chart/echarts';
import { hatch } from '../charts/fill';
import { circle, line, moved, path, rect, text, type Mark } from '../charts/mark';
import { sceneOption } from '../charts/scene';
import { lightTheme } from '../charts/theme';
import { boundsOf } from './bounds';
import type { DrawingItem, PathItem, TextItem } from './drawing';
import { spread } from './pattern-fill';
import { textsOf } from './svg';

const SIZE = { width: 200, height: 100 };
const draw = (marks: readonly Mark[], scale = 1): readonly DrawingItem[] =>
  drawChart(sceneOption({ ...SIZE, locale: 'vi', theme: lightTheme, scale }, marks), SIZE);
const native = (series: object, rest: object = {}): readonly DrawingItem[] =>
  drawChart(
    {
      animation: false,
      xAxis: { type: 'category', data: ['a', 'b'], show: false },
      yAxis: { show: false },
      series: [series],
      ...rest
    },
    SIZE
  );
const style = { size: 20, fill: '#54555a', font: "'Be Vietnam Pro'" } as const;

describe('what a chart has drawn', () => {
  it('has its shapes as paths, with paint, opacity and transform', () => {
    const [item] = draw([moved(2, 3, [rect(1, 2, 4, 5, { fill: '#ff0000', opacity: 0.25 })])], 2);
    expect(item).toEqual({
      kind: 'path',
      d: 'M1 2l4 0l0 5l-4 0Z',
      matrix: [2, 0, 0, 2, 4, 6],
      fill: { hex: '#ff0000', alpha: 0.25 },
      rule: 'nonzero',
      stroke: null
    });
  });

  it('has lines with width and dashes, and whole circles', () => {
    const [rule, dot] = draw([
      line(0, 5, 9, 5, '#000000', 2, [3, 1]),
      circle(10, 20, 4, { fill: '#ffffff', stroke: '#111111' })
    ]) as PathItem[];
    expect(rule).toMatchObject({ fill: null, stroke: { width: 2, dash: [3, 1], cap: 'butt' } });
    expect(rule!.d).toBe('M0 5L9 5');
    const box = boundsOf(dot!.d, dot!.matrix)!;
    expect([box.left, box.right].map(Math.round)).toEqual([6, 14]);
    expect(dot!.d.match(/A/g)).toHaveLength(2);
  });

  it('has nothing that is not to be seen', () => {
    const shape = { x: 1, y: 2, width: 4, height: 5 };
    const boxes = [
      { type: 'rect', shape, style: { fill: '#ff0000' } },
      { type: 'rect', shape, style: { fill: '#00ff00' }, invisible: true }
    ];
    const renderItem = () => ({ type: 'group', children: boxes });
    const items = native({ type: 'custom', data: [['a', 1]], renderItem }) as PathItem[];
    expect(items.map(({ fill }) => fill?.hex)).toEqual(['#ff0000']);
  });

  it.each([
    ['left', 'start', 400],
    ['center', 'middle', 600],
    ['right', 'end', 700]
  ] as const)('has words aligned %s on their baseline', (align, anchor, weight) => {
    const [item] = draw([text(50, 40, '1.234,5', { ...style, align, weight })]) as TextItem[];
    expect(item).toMatchObject({ kind: 'text', text: '1.234,5', anchor, weight, size: 20, x: 50 });
    expect(item!.y).toBeCloseTo(47.1, 5);
  });

  it('has words as the fonts can set them, and nothing of blank ones', () => {
    const found = draw([text(0, 9, 'Tốt 👍 ❶', style), text(0, 30, ' ', style)]);
    expect(textsOf(found).map((one) => one.text)).toEqual(['Tốt  (1)']);
  });

  it('has a hatch as a tile that is drawn out inside its outline', () => {
    const fill = hatch('#111111', '#ffffff', 4, 1);
    const [pattern, rim] = draw([rect(0, 0, 8, 8, { fill, stroke: '#111111' })]);
    expect(rim).toMatchObject({ kind: 'path', fill: null, stroke: { width: 1 } });
    expect(pattern!.kind).toBe('pattern');
    const clip = spread(pattern as Extract<DrawingItem, { kind: 'pattern' }>);
    const [ground, lines] = clip.items as readonly PathItem[];
    expect(ground).toMatchObject({ d: 'M0 0H8V8H0Z', fill: { hex: '#ffffff' } });
    expect(lines!.d.match(/M/g)!.length).toBeGreaterThanOrEqual(12);
  });

  it('enlarges a hatch with its frame and leaves it alone where only a symbol is enlarged', () => {
    const fill = hatch('#111111', '#ffffff', 4, 1);
    const tiles = (items: readonly DrawingItem[]): number[] =>
      items.flatMap((item) => (item.kind === 'pattern' ? [item.tile.matrix[0]] : []));
    expect(tiles(draw([rect(0, 0, 8, 8, { fill })], 2))).toEqual([2]);
    const share = 2 / 12;
    const itemStyle = { color: { ...fill, scaleX: share, scaleY: share }, opacity: 1 };
    const lineStyle = { color: '#111111' };
    const points = { type: 'line', data: [1, 2], symbol: 'circle', symbolSize: 12, itemStyle };
    const symbols = tiles(native({ ...points, lineStyle }));
    expect(symbols).toHaveLength(2);
    for (const own of symbols) expect(own).toBeCloseTo(1, 5);
  });

  it('has what ECharts draws by itself: lines under their clip, labels with a halo, rich words', () => {
    const found = native({
      type: 'line',
      data: [1, 2],
      symbol: 'circle',
      lineStyle: { type: 'dashed', width: 3, color: '#123456' },
      label: { show: true, formatter: '{x|giá trị} {c}', rich: { x: { fontWeight: 600 } } },
      endLabel: { show: true, formatter: 'cuối', textBorderColor: '#ffffff', textBorderWidth: 4 },
      showSymbol: true
    });
    const clip = found.find((item) => item.kind === 'clip');
    expect(clip).toMatchObject({
      items: [{ stroke: { colour: { hex: '#123456' }, width: 3, dash: [12, 6] } }]
    });
    const words = textsOf(found);
    expect(words.map((word) => word.text)).toContain('giá trị');
    expect(words.find((word) => word.text === 'cuối')?.stroke).toMatchObject({ width: 4 });
  });

  it.each([
    ['a gradient', { type: 'linear', x: 0, y: 0, x2: 0, y2: 1, colorStops: [] }],
    ['a variable of a page', 'var(--ink)']
  ])('refuses %s, which no file knows', (_, fill) => {
    expect(() => draw([path('M0 0L1 1L2 0Z', { fill: fill as string })])).toThrow(/no paint/);
  });
});
