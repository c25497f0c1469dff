import fc from 'fast-check';
import type { EChartsOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { bars, type BarRow } from './bars';
import { dueTimeline } from './due-timeline';
import type { Frame } from './frame';
import type { Mark } from './mark';
import { labelWidth } from '../drawing/measure';
import { cssTheme } from './theme';
import { tileBoard } from './tile-board';

const frame: Frame = { width: 900, height: 420, locale: 'vi', theme: cssTheme, scale: 1 };

function marksOf(option: EChartsOption): readonly Mark[] {
  const [series] = option.series as { itemPayload: { items: Mark[][] } }[];
  return series?.itemPayload.items[0] ?? [];
}

interface Span {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where words stand from left to right. */
function spansOf(marks: readonly Mark[]): readonly Span[] {
  return marks
    .filter(({ type }) => type === 'text')
    .map(({ style }) => {
      const { text, x, y, align, fontSize } = style as {
        text: string;
        x: number;
        y: number;
        align?: string;
        fontSize: number;
      };
      const width = labelWidth(text, fontSize);
      const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
      return { text, left, right: left + width, y };
    });
}

describe('names beside bars', () => {
  const row = (name: string, note: string): BarRow => ({
    name,
    note,
    icon: null,
    parts: [{ from: 20, to: 80, tone: 'data', fill: 'sample' }],
    text: '0,05–0,32'
  });
  const names = ['2022', 'phường Nguyễn Bỉnh Khiêm (cũ)', 'Thôn, tổ dân phố văn hóa'];
  const notes = [
    '',
    'phường Hồng Thái (cũ) – phường Đồng Thái (cũ)',
    '18 phường, 33 xã và đặc khu'
  ];

  it('never lie on a bar nor on the words of the next row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...notes)), {
          minLength: 1,
          maxLength: 8
        }),
        fc.integer({ min: 280, max: 1200 }),
        (pairs, width) => {
          const rows = pairs.map(([name, note]) => row(name, note));
          const model = { min: 0, max: 100, rows, rest: { text: '', total: rows.length } };
          const marks = marksOf(bars(model, { ...frame, width, height: 900 }));
          const spans = spansOf(marks).filter(({ text }) => text !== '0,05–0,32');
          for (const { shape } of marks.filter(({ type }) => type === 'rect')) {
            const box = shape as { x: number; y: number; width: number; height: number };
            for (const { left, right, y } of spans) {
              const isBeside = right <= box.x || left >= box.x + box.width;
              expect(isBeside || Math.abs(y - box.y - box.height / 2) >= 8 + 7).toBe(true);
            }
          }
          const sorted = spans.map(({ y }) => y).sort((a, b) => a - b);
          for (const [at, y] of sorted.slice(1).entries())
            expect(y - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(14);
        }
      )
    );
  });
});

describe('the word over the ring of a timeline', () => {
  it('stands beside the pole of the flag, wherever both are', () => {
    const place = fc.double({ min: 2025, max: 2031, noNaN: true });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 320, max: 900 }), (at, due, width) => {
        const option = dueTimeline(
          {
            from: 2025,
            to: 2030,
            today: at,
            todayText: '',
            due,
            dueText: 'hạn 30/06/2026',
            achieved: { at, text: 'công nhận' },
            tone: 'met',
            icon: 'st-met'
          },
          { ...frame, width, height: 94 }
        );
        const marks = marksOf(option);
        const [word] = spansOf(marks).filter(({ text }) => text === 'công nhận');
        const pole = marks.find(
          ({ type, shape }) => type === 'line' && shape?.['y1'] === 17 && shape['y2'] === 60
        )?.shape?.['x1'] as number;
        expect(word).toBeDefined();
        expect(pole >= (word?.right ?? 0) || pole <= (word?.left ?? 0)).toBe(true);
        expect(word?.left).toBeGreaterThanOrEqual(-0.1);
        expect(word?.right).toBeLessThanOrEqual(width + 0.1);
      })
    );
  });
});

describe('the note of a tile map', () => {
  it.each([460, 420, 330, 300, 262, 240, 200])('is whole or absent in a height of %d', (height) => {
    const note =
      'Mỗi ô một đơn vị, đặt theo vị trí tương đối; nét đậm là ranh quận, huyện cũ. Không phải bản đồ hành chính.';
    const meanings = ['Đúng tiến độ', 'Cần tăng tốc', 'Tiến triển chậm', 'Chưa đạt (năm)'].map(
      (text) => ({ text, count: '51', tone: 'met', icon: null, sample: true }) as const
    );
    const map = { tiles: [], borders: [], places: [], columns: 20, rows: 16 };
    const marks = marksOf(tileBoard({ map, meanings, note }, { ...frame, width: 680, height }));
    const words = spansOf(marks).filter(({ text }) => note.includes(text));
    const said = words.map(({ text }) => text).join(' ');
    expect(['', note]).toContain(said);
    for (const { y } of words) expect(y + 8).toBeLessThanOrEqual(height + 1);
    if (height >= 240) expect(said).toBe(note);
  });
});
