import { describe, expect, it } from 'vitest';
import { intakeBoardOf } from '$lib/domain/intake-board';
import {
  absentNames,
  faultyLines,
  intakeColumns,
  intakeDistricts,
  type IntakeLine,
  type IntakeUnit,
  intakeSnapshot,
  intakeTitle
} from './intake-panel';

const units: readonly IntakeUnit[] = [
  { unit: 'moi-1', code: '1', name: 'An Biên', type: 'phường', district: 'quận Lê Chân' },
  {
    unit: 'moi-2',
    code: '2',
    name: 'Đại Sơn',
    type: 'xã',
    district: 'huyện Tứ Kỳ; huyện Thanh Hà'
  },
  { unit: 'moi-3', code: '3', name: 'Tứ Kỳ', type: 'xã', district: 'huyện Tứ Kỳ' }
];
const rows = intakeBoardOf(
  units.map(({ unit }) => unit),
  [
    {
      unit: 'moi-1',
      file: 'an-bien.xlsx',
      day: '2026-11-30',
      taken: 317,
      faults: 9,
      questions: 1,
      newest: '2026-06'
    },
    {
      unit: 'moi-2',
      file: 'dai-son.xlsx',
      day: '2026-11-29',
      taken: 412,
      faults: 0,
      questions: 0,
      newest: '2026-Q3'
    }
  ]
);
const lines = rows.map((row, at): IntakeLine => ({ unit: units[at]!, row }));
const place = {
  locale: 'vi' as const,
  anchor: 'tinh-hinh',
  date: '2026-11-30',
  page: '/du-lieu/tinh-hinh/',
  site: 'https://site.test'
};

describe('the board of intake', () => {
  it('says how many have sent and how many have faults, in both languages', () => {
    expect(intakeTitle(lines, 'vi')).toBe(
      '2/3 đơn vị có tệp đã nhận ở trình duyệt này; 1 đơn vị còn lỗi'
    );
    expect(intakeTitle(lines, 'en')).toBe(
      '2 of 3 units have a file in this browser; 1 have faults to mend'
    );
    expect(intakeTitle(lines.slice(1), 'vi')).toBe('1/2 đơn vị có tệp đã nhận ở trình duyệt này');
  });

  it('puts a unit of two former districts with the one that gave most of it', () => {
    expect(
      intakeDistricts(lines).map(({ name, lines: own }) => [name, own.map(({ unit }) => unit.name)])
    ).toEqual([
      ['Lê Chân', ['An Biên']],
      ['Tứ Kỳ', ['Đại Sơn', 'Tứ Kỳ']]
    ]);
  });

  it('lists who has sent nothing, and whose file has most to mend', () => {
    expect(absentNames(lines, 'vi')).toEqual(['Xã Tứ Kỳ']);
    expect(faultyLines(lines).map(({ unit }) => unit.name)).toEqual(['An Biên']);
  });

  it('says of each unit its state, faults and newest figure, and nothing of one that sent nothing', () => {
    const cells = lines.map((line) =>
      intakeColumns('vi')
        .filter(({ cell }) => cell)
        .map(({ cell }) => {
          const shown = cell?.(line, 0);
          return typeof shown === 'object' && 'text' in shown ? shown.text : shown;
        })
        .join(' | ')
    );
    expect(cells).toEqual([
      'Phường An Biên | có tệp, còn lỗi | 9 | 1 | 317 | 6/2026 | an-bien.xlsx',
      'Xã Đại Sơn | nhận đủ | 0 | 0 | 412 | Q.III/2026 | dai-son.xlsx',
      'Xã Tứ Kỳ | chưa có tệp trong trình duyệt này |  |  |  |  | '
    ]);
  });

  it('leaves the page with every unit in the picture and in the table, marked as own', () => {
    const { own, parts, table, title } = intakeSnapshot(place, lines);
    expect([title, own]).toEqual([
      '2/3 đơn vị có tệp đã nhận ở trình duyệt này; 1 đơn vị còn lỗi',
      true
    ]);
    expect(table.rows).toHaveLength(3);
    expect(table.rows[2]?.slice(3)).toEqual([
      'chưa có tệp trong trình duyệt này',
      null,
      null,
      null,
      null,
      null,
      null
    ]);
    const drawn = JSON.stringify(parts);
    for (const { name } of units) expect(drawn).toContain(name);
    expect(drawn).toContain('An Biên 10');
  });
});
