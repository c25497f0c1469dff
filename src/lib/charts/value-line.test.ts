import { describe, expect, it } from 'vitest';
import type { Frame } from './frame';
import { cssTheme } from './theme';
import { isJoined, valueLine } from './value-line';
import type { LinePoint, ValueLineModel } from './line-model';

const frame: Frame = { width: 1000, height: 400, locale: 'vi', theme: cssTheme, scale: 1 };
const point = (x: number, value: number, kind: LinePoint['kind'] = 'reported'): LinePoint => ({
  x,
  value,
  text: String(value),
  kind,
  fill: 'solid'
});
const model: ValueLineModel = {
  from: 2020,
  to: 2030,
  step: 1,
  unitText: '%',
  tone: 'data',
  points: [point(2020, 4), point(2021, 3), point(2023, 2)],
  path: null,
  target: null,
  projection: null,
  band: [],
  rules: [],
  peers: [],
  peersText: ''
};

interface Drawn {
  readonly type?: string;
  readonly data?: readonly unknown[];
}
const linesOf = (changes: Partial<ValueLineModel>): readonly Drawn[] =>
  (valueLine({ ...model, ...changes }, frame).series as readonly Drawn[]).filter(
    (series) => series.type === 'line'
  );

describe('a line of values', () => {
  it.each([
    ['neighbours', point(2020, 1), point(2021, 1), [], true],
    ['a year apart too far', point(2020, 1), point(2022, 1), [], false],
    ['former and new unit', point(2024, 1, 'rebuilt'), point(2025, 1), [], false],
    [
      'two standards',
      point(2026, 1),
      point(2027, 1),
      [{ at: 2026.5, kind: 'break', title: '', note: '' }],
      false
    ],
    [
      'a rule elsewhere',
      point(2026, 1),
      point(2027, 1),
      [{ at: 2024.5, kind: 'event', title: '', note: '' }],
      true
    ]
  ] as const)('joins or parts %s', (_, a, b, rules, joined) => {
    expect(isJoined(a, b, { ...model, rules })).toBe(joined);
  });

  it.each([
    [2025, 2025 + 1 / 12, false],
    [2025 + 1 / 12, 2025 + 2 / 12, true],
    [2024, 2025, true]
  ])('counted anew every year, %d and %d are joined: %s', (from, to, joined) => {
    const anew = { ...model, startsAnew: true };
    expect(isJoined(point(from, 90), point(to, 5), anew)).toBe(joined);
  });

  it('writes the others’ words only where no rule crosses them', () => {
    const rules = [2021.5, 2024.5, 2027.5].map(
      (at) => ({ at, kind: 'break', title: '', note: '' }) as const
    );
    const peers = [
      {
        name: 'x',
        points: [
          [2020, 1],
          [2021, 1],
          [2024, 2],
          [2026, 2]
        ] as const
      }
    ];
    const drawn = (width: number): string =>
      JSON.stringify(
        valueLine({ ...model, rules, peers, peersText: '22 đơn vị cùng loại' }, { ...frame, width })
      );
    expect(drawn(1000)).toContain('22 đơn vị cùng loại');
    expect(drawn(300)).not.toContain('22 đơn vị cùng loại');
  });

  it('breaks the words of the target on a phone before a rule would cross them', () => {
    const target = { x: 2030, value: 1, text: 'Mục tiêu: tối đa 0,53%', note: '' };
    const words = (at: number): number => {
      const rules = [{ at, kind: 'break', title: '', note: '' } as const];
      const option = valueLine({ ...model, target, rules }, { ...frame, width: 358 });
      return (
        JSON.stringify(option).match(/"text":"[^"]*(?:Mục tiêu|tối đa|0,53%)[^"]*"/g)?.length ?? 0
      );
    };
    expect([2022, 2026.5].map(words)).toEqual([1, 2]);
  });

  it('leaves a gap where a year is missing', () => {
    expect(linesOf({})).toMatchObject([
      {
        data: [
          [2020, 4],
          [2021, 3],
          ['-', '-'],
          [2023, 2]
        ],
        symbol: 'none',
        clip: false
      }
    ]);
  });

  it('starts its scale at zero and covers everything drawn', () => {
    const option = valueLine(
      { ...model, target: { x: 2030, value: 9, text: '', note: '' } },
      frame
    );
    expect(option.yAxis).toMatchObject({ min: 0, max: 10 });
  });

  it('draws peers, projection, path, rebuilt and reported years in that order', () => {
    const names = linesOf({
      points: [
        point(2020, 4, 'rebuilt'),
        point(2021, 3, 'rebuilt'),
        point(2025, 3),
        point(2026, 2)
      ],
      path: {
        points: [
          [2025, 3],
          [2030, 1]
        ],
        text: ''
      },
      projection: {
        points: [
          [2026, 2],
          [2030, 0.5]
        ],
        text: '',
        note: ''
      },
      peers: [
        {
          name: 'xã khác',
          points: [
            [2020, 5],
            [2021, 4]
          ]
        }
      ]
    }).map((line) => line.data?.[0]);
    expect(names).toEqual([
      [2020, 5],
      [2026, 2],
      [2025, 3],
      [2020, 4],
      [2025, 3]
    ]);
  });

  it('shows a single figure without a line', () => {
    expect(linesOf({ points: [point(2025, 92)] })).toEqual([]);
  });
});
