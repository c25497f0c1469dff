import { describe, expect, it } from 'vitest';
import { leadOf, tasksOf } from '$lib/domain/lead';
import { figure } from '../../../../tests/support/judged';
import { sceneOf } from '../../../../tests/support/unit-scene';
import { leadNote, leadSentence, taskWords } from './lead-text';
import { reviewPanel } from './review-panel';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const CULTURE = {
  short: 'Gia đình văn hóa',
  short_en: 'Cultural Families',
  indicator: 'ty-le'
} as const;

type Known = Parameters<typeof sceneOf>[0];

function saidOf(known: Known, locale: 'vi' | 'en' = 'vi'): readonly string[] {
  const { report, documents, yearly, unit } = sceneOf(known);
  const lead = leadOf(report.assessments, report.scope);
  const note = leadNote(lead, report, documents, locale);
  const tasks = tasksOf(report.assessments, report.scope).map((task) => taskWords(task, locale));
  const year = reviewPanel(
    { unit, documents, assessments: yearly.assessments, year: yearly.scope.toYear },
    locale
  );
  const cellsOf = (row: (typeof year.rows)[number]): string =>
    year.columns
      .flatMap(({ cell }) => (cell === undefined ? [] : [cell(row, 0)]))
      .map((cell) =>
        typeof cell === 'string'
          ? cell
          : 'text' in cell
            ? [cell.text, 'note' in cell ? cell.note : ''].filter(Boolean).join(' / ')
            : ''
      )
      .filter(Boolean)
      .join(' | ');
  return [
    leadSentence(lead, report, 'Đại Sơn', locale),
    note.caution,
    ...tasks.map(({ title, why, amount }) => `${title} | ${why} | ${amount}`),
    ...year.rows.map(cellsOf)
  ].map(plain);
}

describe('the first screen of a unit', () => {
  it('says of a starting point what is missing, and that it is no result', () => {
    const said = saidOf({
      targets: [{ type: 'B', comparator: '>' }],
      indicators: [CULTURE],
      observations: [figure('2020/2025', 92)]
    });
    expect(said).toEqual([
      'Gia đình văn hóa: mức phải giữ là trên 95%, điểm xuất phát 92% (giai đoạn 2020–2025, không rõ năm), còn thiếu hơn 3 điểm %.',
      '92% là điểm xuất phát, chưa phải kết quả của kỳ 2025–2030.',
      'Bổ sung số năm 2025 | 1 mục tiêu tính theo năm chưa có số 2025. | Năm 2026 hết ngày 31/12/2026',
      'Gia đình văn hóa | Điểm xuất phát 92% (2020–2025, không rõ năm); mức phải giữ là trên 95%. | Năm 2026: thêm hơn 3 điểm %',
      'Gia đình văn hóa | trên 95% | 92% / số gốc 2020–2025, không rõ năm | hơn 3 điểm % | mỗi năm'
    ]);
  });

  it('says the same in English', () => {
    const [sentence, note] = saidOf(
      {
        targets: [{ type: 'B', comparator: '>' }],
        indicators: [CULTURE],
        observations: [figure('2020/2025', 92)]
      },
      'en'
    );
    expect(sentence).toBe(
      'Cultural Families: over 95% is to be kept, the starting point is 92% (2020–2025, year not stated), over 3 percentage points short.'
    );
    expect(note).toBe('92% is the starting point, not yet a result of 2025–2030.');
  });

  it('measures a judged figure by the level of its year, and counts whole things of few', () => {
    const [sentence, , task, row] = saidOf({
      targets: [{ value: 100 }],
      indicators: [{ short: 'Trường chuẩn', numerator: 'trường đạt chuẩn' }],
      observations: [
        figure('2025', 57.14, { numerator: 4, denominator: 7 }),
        figure('2026', 57.14, { numerator: 4, denominator: 7 })
      ]
    });
    expect(sentence).toBe(
      'Trường chuẩn: năm 2026 phải đạt 65,7%, số gần nhất 4/7 (2026), còn thiếu 1 trường.'
    );
    expect(task).toBe(
      'Trường chuẩn | Số gần nhất 4/7 (2026); năm 2026 phải đạt 65,7%. | Năm 2026: thêm 1 trường'
    );
    expect(row).toBe('Trường chuẩn | 65,7% / theo lộ trình | 4/7 | 1 trường | năm 2026');
  });

  it('names the figure a path is assumed to start from, be it the one shown or an earlier one', () => {
    const known = {
      targets: [{ type: 'D', rule: 'each_year', comparator: '>', value: null, change: 0.11 }],
      indicators: [{ short: 'Thu nhập đầu người', measure: 'triệu đồng/người/năm', max: null }]
    } as const;
    const start = figure('2020/2025', 80.1);
    expect(saidOf({ ...known, observations: [start] }).join(' ')).toContain(
      'Điểm xuất phát 80,1 triệu đồng (2020–2025), nếu là số năm 2025; năm 2026 phải đạt trên 88,9 triệu đồng.'
    );
    const later = saidOf({ ...known, observations: [start, figure('2026', 88.77)] }).join(' ');
    expect(later).toContain(
      'Số gần nhất 88,77 triệu đồng (2026); năm 2026 phải đạt trên 88,9 triệu đồng, nếu 80,1 triệu đồng/người là số năm 2025.'
    );
    expect(later).not.toContain('nếu là số năm 2026');
  });

  it('asks to come down where less is better', () => {
    const [sentence, , task] = saidOf({
      targets: [{ comparator: '<=', value: 0.2 }],
      indicators: [{ short: 'Hộ nghèo', direction: 'decrease', decimals: 2 }],
      observations: [figure('2025', 0.45), figure('2026', 0.47)]
    });
    expect(sentence).toBe(
      'Hộ nghèo: năm 2026 phải xuống 0,40%, số gần nhất 0,47% (2026), còn phải giảm 0,07 điểm %.'
    );
    expect(task).toContain('Năm 2026: giảm 0,07 điểm %');
  });

  it('says of sample figures that they are, in the sentence and in the table', () => {
    const said = saidOf({
      targets: [{ type: 'B' }],
      indicators: [CULTURE],
      observations: [figure('2025', 96), figure('2026', 90, { provenance: 'sample' })]
    });
    expect(said[1]).toBe('Câu này dùng số mẫu, không phải kết quả của đơn vị.');
    expect(said.at(-1)).toContain('90% / mẫu');
  });

  it('says what is missing where nothing is known, and never that all is well', () => {
    const said = saidOf({ targets: [{ type: 'B' }], indicators: [CULTURE] });
    expect(said[0]).toBe(
      '1 mục tiêu tính theo năm chưa có số 2025 trong dữ liệu; năm 2026 hết ngày 31/12/2026.'
    );
    expect(said.at(-1)).toBe(
      'Gia đình văn hóa | từ 95% trở lên | chưa có số | chưa tính được | mỗi năm'
    );
  });

  it.each<[string, NonNullable<Known['targets']>[number], string]>([
    ['a level of no path', { comparator: '>', value: 85 }, 'trên 85% (2030) | năm 2030'],
    ['a day that is stated', { due: '2029-06-30' }, 'từ 95% trở lên (2029) | ngày 30/06/2029'],
    ['the end of a year', { due: '2027-12-31' }, 'từ 95% trở lên (2027) | năm 2027'],
    [
      'growth on average',
      { type: 'D', rule: 'average', comparator: '=', value: null, change: 0.1 },
      'tăng bình quân 10% mỗi năm, 2025–2030 | năm 2030'
    ],
    [
      'growth of every year',
      { type: 'D', rule: 'each_year', comparator: '>', value: null, change: 0.11 },
      'tăng trên 11% mỗi năm, 2025–2030 | mỗi năm'
    ]
  ])(
    'shows the goal and the deadline as stated where no figure is known: %s',
    (_, target, said) => {
      const [asked = '', due = ''] = said.split(' | ');
      const row = saidOf({ targets: [target], indicators: [CULTURE] }).at(-1);
      expect(row).toBe(`Gia đình văn hóa | ${asked} | chưa có số | chưa tính được | ${due}`);
    }
  );

  it('says of a figure of every year of a span that it is', () => {
    const [sentence] = saidOf({
      targets: [{ type: 'B' }],
      indicators: [CULTURE],
      observations: [figure('2020/2025-Y', 92)]
    });
    expect(sentence).toContain('điểm xuất phát 92% (hằng năm 2020–2025), còn');
  });

  it('says that all is well only of figures, and that a start is to be kept', () => {
    expect(
      saidOf({
        targets: [{ type: 'B' }],
        observations: [figure('2025', 96), figure('2026', 97)]
      })[0]
    ).toBe('1 mục tiêu có số đều đạt hoặc đúng tiến độ.');
    expect(
      saidOf({ targets: [{ type: 'B' }], observations: [figure('2020/2025', 97)] }).at(-1)
    ).toContain('97% / số gốc 2020–2025, không rõ năm | giữ mức số gốc');
  });

  it('is whole sentences in both languages, whatever is known', () => {
    const known = [[], [figure('2020/2025', 90)], [figure('2025', 96), figure('2026', 90)]];
    for (const type of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const)
      for (const observations of known)
        for (const locale of ['vi', 'en'] as const) {
          const said = saidOf({ targets: [{ type, change: 0.1 }], observations }, locale);
          expect(said[0]).toMatch(/\.$/);
          expect(said.join('\n')).not.toMatch(/undefined|NaN|null|\{|: ,|, ,|;\s*\./);
        }
  });
});
