import { describe, expect, it } from 'vitest';
import { bullet, type BulletModel } from './bullet';
import type { Frame } from './frame';
import type { Mark } from './mark';
import { cssTheme } from './theme';

const frame: Frame = { width: 400, height: 74, locale: 'vi', theme: cssTheme, scale: 1 };
const model: BulletModel = {
  min: 0,
  max: 100,
  value: 92,
  reading: 'giai đoạn 2020–2025',
  tone: 'data',
  fill: 'solid',
  icon: null,
  target: 95,
  targetMax: null,
  targetText: 'mức sàn: trên 95%',
  better: 'more',
  path: null,
  second: null,
  maxText: '100'
};

/** The marks of a picture without any that can be pointed at. */
function marksOf(changes: Partial<BulletModel>): readonly Mark[] {
  const [series] = bullet({ ...model, ...changes }, frame).series as {
    itemPayload: { items: Mark[][] };
  }[];
  return series?.itemPayload.items[0] ?? [];
}

const rects = (marks: readonly Mark[]): unknown[] =>
  marks.filter((mark) => mark.type === 'rect').map((mark) => mark.shape);
const words = (marks: readonly Mark[]): unknown[] =>
  marks.filter((mark) => mark.type === 'text').map((mark) => mark.style?.['text']);

describe('a bullet bar', () => {
  it('is track, zone beyond the target, bar, tick, words', () => {
    const label = { fontFamily: 'var(--font)', verticalAlign: 'middle' };
    expect(bullet(model, frame)).toEqual({
      animation: false,
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none',
          renderItem: 'scene',
          silent: true,
          z: 3,
          data: [0],
          itemPayload: {
            scale: 1,
            items: [
              [
                {
                  type: 'rect',
                  shape: { x: 0, y: 26, width: 400, height: 20 },
                  style: { fill: 'var(--track)' }
                },
                {
                  type: 'rect',
                  shape: { x: 380, y: 26, width: 20, height: 20 },
                  style: { fill: 'var(--goal)' }
                },
                {
                  type: 'rect',
                  shape: { x: 0, y: 31, width: 368, height: 10 },
                  style: { fill: 'var(--data)' }
                },
                {
                  type: 'line',
                  shape: { x1: 380, y1: 19, x2: 380, y2: 53 },
                  style: { fill: 'none', stroke: 'var(--ink)', lineWidth: 3 }
                },
                {
                  type: 'text',
                  style: {
                    ...label,
                    text: 'mức sàn: trên 95%',
                    x: 381.5,
                    y: 10,
                    fill: 'var(--ink)',
                    fontSize: 14,
                    fontWeight: 600,
                    align: 'right'
                  }
                },
                {
                  type: 'text',
                  style: {
                    ...label,
                    text: 'giai đoạn 2020–2025',
                    x: 0,
                    y: 63,
                    fill: 'var(--ink-2)',
                    fontSize: 14,
                    fontWeight: 400,
                    align: 'left'
                  }
                },
                {
                  type: 'text',
                  style: {
                    ...label,
                    text: '100',
                    x: 400,
                    y: 63,
                    fill: 'var(--ink-3)',
                    fontSize: 13,
                    fontWeight: 400,
                    fontFamily: 'var(--font-num)',
                    align: 'right'
                  }
                }
              ]
            ]
          }
        }
      ]
    });
  });

  it('has no number at the end of a scale that has no limit', () => {
    expect(words(marksOf({ maxText: '' }))).toEqual(['mức sàn: trên 95%', 'giai đoạn 2020–2025']);
  });

  it.each([
    ['without a figure there is no bar', { value: null }, 2, undefined],
    [
      'a bar past the scale ends with it',
      { value: 180 },
      3,
      { x: 0, y: 31, width: 400, height: 10 }
    ],
    [
      'nothing at all is a thread, not a gap',
      { value: 0 },
      3,
      { x: 0, y: 31, width: 1.5, height: 10 }
    ]
  ] as const)('%s', (_, changes, count, bar) => {
    const found = rects(marksOf(changes));
    expect([found.length, found[2]]).toEqual([count, bar]);
  });

  it.each([
    ['less', {}, { x: 0, width: 380 }],
    ['more', {}, { x: 380, width: 20 }],
    ['inside', { target: 50, targetMax: 75 }, { x: 200, width: 100 }]
  ] as const)('shows which side is beyond the target: %s', (better, changes, zone) => {
    expect(rects(marksOf({ better, ...changes }))[1]).toMatchObject(zone);
  });

  it('leaves out the end of the scale where there is no room, never a figure', () => {
    const reading = 'thấp hơn mức sàn hơn 3 điểm %, số liệu của cả giai đoạn';
    expect(words(marksOf({ reading }))).toEqual(['mức sàn: trên 95%', reading]);
    const path = { value: 93, text: 'mốc 2026: 93' };
    expect(words(marksOf({ path }))).toEqual([
      'mức sàn: trên 95%',
      'giai đoạn 2020–2025',
      path.text
    ]);
  });
});
