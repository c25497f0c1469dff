import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { formatNextStep } from './next-step';
import { formatObservedPace } from './observed-pace';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const next = (a: ReturnType<typeof judged>) => plain(formatNextStep(a, 'vi'));
const COUNT = { kind: 'count', measure: 'trường', min: null, max: null, decimals: 0 } as const;
const MONEY = { kind: 'money', measure: 'tỷ đồng', min: null, max: null } as const;
const TITLE = { type: 'F', value: null, due: '2027' } as const;
const VERDICT = { kind: 'title', measure: 'đạt' } as const;
const FLOOR = { type: 'B', comparator: '>' } as const;
const RANGE = { type: 'H', rule: 'each_year', comparator: '=', value: 5, value_max: 10 } as const;
const LEAST = { ...RANGE, comparator: '>=' } as const;
const MOST = { ...RANGE, comparator: '<=' } as const;

describe('what is needed next', () => {
  test.each<[string, ReturnType<typeof judged>, string]>([
    [
      'a level',
      judged({}, [figure('2025', 80), figure('2026', 82)]),
      'Cần tăng 3,25 điểm % mỗi năm, 2027–2030.'
    ],
    [
      'a level that is met',
      judged({}, [figure('2025', 80), figure('2026', 95)]),
      'Đang đạt. Giữ đến hạn.'
    ],
    [
      'a level without a start',
      judged({}, []),
      'Chưa có điểm xuất phát. Khi có số liệu năm 2025 hoặc một năm sau đó sẽ biết mức cần đạt mỗi năm.'
    ],
    [
      'a level of whole things',
      judged({ value: 12 }, [figure('2025', 2), figure('2026', 3)], COUNT),
      'Cần tăng 3 trường mỗi năm, 2027–2030.'
    ],
    [
      'growth in all is a pace in amounts, not a share a year',
      judged(
        { type: 'D', rule: 'cumulative', value: null, change: 0.5 },
        [figure('2025', 100), figure('2026', 106)],
        MONEY
      ),
      'Cần tăng 11,0 tỷ đồng mỗi năm, 2027–2030.'
    ],
    [
      'average growth is what is still needed, from the latest figure',
      judged(
        { type: 'D', rule: 'average', comparator: '=', value: null, change: 0.1 },
        [figure('2025', 100), figure('2026', 105)],
        MONEY
      ),
      'Cần tăng 11,3% mỗi năm, tức 11,9 tỷ đồng trong năm 2027.'
    ],
    [
      'growth of every year is asked of the coming one',
      judged(
        { type: 'D', rule: 'each_year', comparator: '>', value: null, change: 0.11 },
        [figure('2025', 100), figure('2026', 110)],
        MONEY
      ),
      'Cần tăng trên 11% mỗi năm, tức trên 12,1 tỷ đồng trong năm 2027.'
    ],
    [
      'growth from a figure whose year is not stated',
      judged(
        { type: 'D', rule: 'each_year', comparator: '>', value: null, change: 0.11 },
        [figure('2020/2025', 80.1)],
        { kind: 'per_head', measure: 'triệu đồng/người/năm', max: null }
      ),
      'Cần tăng trên 11% mỗi năm, tức trên 8,8 triệu đồng/người trong năm 2026, nếu 80,1 triệu đồng/người là số năm 2025.'
    ],
    [
      'a level from a figure whose year is not stated',
      judged({}, [figure('2020/2025', 92)]),
      'Cần tăng 0,60 điểm % mỗi năm, 2026–2030, nếu 92% là số năm 2025.'
    ],
    [
      'a yearly floor',
      judged(FLOOR, [figure('2026', 94.5)]),
      'Cần thêm hơn 0,5 điểm % để đạt mức sàn.'
    ],
    [
      'a yearly floor that is kept',
      judged(FLOOR, [figure('2026', 96)]),
      'Đang đạt. Giữ mức sàn mỗi năm.'
    ],
    [
      'a starting point below a yearly floor',
      judged(FLOOR, [figure('2020/2025', 92)]),
      'Điểm xuất phát 92%, thấp hơn mức sàn hơn 3 điểm %.'
    ],
    [
      'below a range',
      judged(RANGE, [figure('2026', 3)], COUNT),
      'Cần thêm 2 trường để vào khoảng giao.'
    ],
    [
      'at or over the least of a range',
      judged(LEAST, [figure('2026', 19)], COUNT),
      'Đang đạt. Giữ từ mức tối thiểu.'
    ],
    [
      'below the least of a range',
      judged(LEAST, [figure('2026', 3)], COUNT),
      'Cần thêm 2 trường để đạt mức tối thiểu.'
    ],
    [
      'at or under the most of a range',
      judged(MOST, [figure('2026', 3)], COUNT),
      'Đang đạt. Không vượt mức tối đa.'
    ],
    [
      'over the most of a range',
      judged(MOST, [figure('2026', 12)], COUNT),
      'Cần giảm 2 trường để về dưới mức tối đa.'
    ],
    [
      'a range by a date, on the way',
      judged({ ...RANGE, rule: 'by_date' }, [figure('2025', 1), figure('2026', 2)]),
      'Cần tăng 0,75 điểm % mỗi năm, 2027–2030.'
    ],
    [
      'what must be passed, never rounded up',
      judged(FLOOR, [figure('2026', 94.72, { provenance: 'sample' })]),
      'Cần thêm hơn 0,28 điểm % để đạt mức sàn.'
    ],
    ['above a range', judged(RANGE, [figure('2026', 13)], COUNT), 'Cao hơn khoảng giao 3 trường.'],
    [
      'a quota over the term',
      judged({ type: 'E', rule: 'over_term', value: 50 }, [figure('2026', 9.5)], COUNT),
      'Còn 41 trường đến năm 2030, mỗi năm 11 trường, 2027–2030.'
    ],
    [
      'a quota over the term without a figure',
      judged({ type: 'E', rule: 'over_term', value: 50 }, [], COUNT),
      'Chưa có số liệu năm nào của kỳ 2026–2030.'
    ],
    [
      'a quota of a year',
      judged({ type: 'E', rule: 'within_year', value: 100 }, [figure('2026-09', 48.6)], {
        frequency: 'month'
      }),
      'Cần thêm 51,4 điểm % để đủ chỉ tiêu năm 2026.'
    ],
    [
      'a count of few',
      judged({ type: 'G', value: 8 }, [figure('2025', 5), figure('2026', 6)], COUNT),
      'Còn 2 trường đến năm 2030.'
    ],
    [
      'a title judged on another day than today',
      judged(TITLE, [], VERDICT, { isToday: false }),
      'Hạn là ngày 31/12/2027.'
    ],
    [
      'a title due on the last day of what is looked at',
      judged(TITLE, [], VERDICT, { today: '2027-12-31', isToday: false }),
      'Hạn là ngày 31/12/2027.'
    ],
    [
      'a title that was due before it',
      judged(TITLE, [], VERDICT, { today: '2028-12-31', isToday: false }),
      'Hạn là ngày 31/12/2027.'
    ],
    [
      'a title without a stated deadline',
      judged({ ...TITLE, due: null }, [], VERDICT),
      'Văn bản không nêu hạn.'
    ],
    [
      'a title without a stated deadline that is held',
      judged({ ...TITLE, due: null }, [figure('2025', 1)], VERDICT),
      'Được công nhận năm 2025.'
    ],
    ['a title to come', judged(TITLE, [], VERDICT), 'Còn 405 ngày.'],
    [
      'a title to come whose deadline is read from its term',
      judged({ ...TITLE, due_basis: 'inferred' }, [], VERDICT),
      'Còn 405 ngày (hạn suy ra).'
    ],
    [
      'the same on another day than today',
      judged({ ...TITLE, due_basis: 'inferred' }, [], VERDICT, { isToday: false }),
      'Hạn là ngày 31/12/2027 (hạn suy ra).'
    ],
    [
      'a title that is held',
      judged(TITLE, [figure('2026', 1, { as_of: '2026-03-02' })], VERDICT),
      'Được công nhận ngày 02/03/2026.'
    ],
    [
      'nothing across a break',
      judged({ standard: 'a' }, [figure('2025', 80, { standard: 'b' })]),
      ''
    ]
  ])('%s', (_, assessment, text) => {
    expect(next(assessment)).toBe(text);
  });

  test('is said in English too', () => {
    const level = judged({}, [figure('2025', 80), figure('2026', 82)]);
    expect(plain(formatNextStep(level, 'en'))).toBe(
      'Needs to rise by 3.25 percentage points a year, 2027–2030.'
    );
  });
});

describe('how fast it has moved', () => {
  const moved = (a: ReturnType<typeof judged>) => plain(formatObservedPace(a, 'vi'));

  test.each<[string, ReturnType<typeof judged>, string]>([
    [
      'a level',
      judged({}, [figure('2025', 80), figure('2026', 82.4)]),
      'Thực tế tăng 2,40 điểm % mỗi năm, từ 2025 đến 2026.'
    ],
    [
      'a level that did not move',
      judged({}, [figure('2025', 80), figure('2026', 80)]),
      'Thực tế không đổi, từ 2025 đến 2026.'
    ],
    [
      'a falling level',
      judged({}, [figure('2025', 80), figure('2026', 79)]),
      'Thực tế giảm 1,00 điểm % mỗi năm, từ 2025 đến 2026.'
    ],
    [
      'a yearly floor',
      judged(FLOOR, [figure('2025', 94), figure('2026', 96)]),
      'Thực tế tăng 2,00 điểm % mỗi năm, từ 2025 đến 2026.'
    ],
    [
      'average growth',
      judged(
        { type: 'D', rule: 'average', value: null, change: 0.1 },
        [figure('2025', 100), figure('2026', 93.6)],
        MONEY
      ),
      'Thực tế giảm 6,4% mỗi năm, từ 2025 đến 2026.'
    ],
    [
      'growth of the latest year',
      judged(
        { type: 'D', rule: 'each_year', value: null, change: 0.08 },
        [figure('2025', 100), figure('2026', 110.1)],
        MONEY
      ),
      'Thực tế tăng 10,1% trong năm 2026.'
    ],
    ['nothing from one figure', judged({}, [figure('2026', 80)]), '']
  ])('%s', (_, assessment, text) => {
    expect(moved(assessment)).toBe(text);
  });
});
