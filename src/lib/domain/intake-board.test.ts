import { describe, expect, it } from 'vitest';
import {
  intakeBoardOf,
  intakeCountsOf,
  type IntakeRecord,
  leftIn,
  recordsOf
} from './intake-board';

const record = (unit: string, part: Partial<IntakeRecord> = {}): IntakeRecord => ({
  unit,
  file: `${unit}.xlsx`,
  day: '2026-11-30',
  taken: 10,
  faults: 0,
  questions: 0,
  newest: '2026',
  ...part
});

describe('the board of intake', () => {
  const rows = intakeBoardOf(
    ['moi-1', 'moi-2', 'moi-3', 'moi-4'],
    [
      record('moi-1'),
      record('moi-2', { faults: 3 }),
      record('moi-3', { questions: 1 }),
      record('cu-9')
    ]
  );

  it('shows every unit: taken whole, left to mend or to answer, or not sent', () => {
    expect(rows.map(({ unit, state }) => `${unit} ${state}`)).toEqual([
      'moi-1 complete',
      'moi-2 faulty',
      'moi-3 faulty',
      'moi-4 absent'
    ]);
    expect(intakeCountsOf(rows)).toEqual({ complete: 1, faulty: 2, absent: 1 });
  });

  it('lets the file that came last speak, whichever way it went', () => {
    const [mended] = intakeBoardOf(['moi-1'], [record('moi-1', { faults: 9 }), record('moi-1')]);
    const [broken] = intakeBoardOf(['moi-1'], [record('moi-1'), record('moi-1', { faults: 1 })]);
    expect([mended?.state, broken?.state]).toEqual(['complete', 'faulty']);
  });
});

describe('what is left in a unit', () => {
  it('is faults and questions together, and nothing where nothing came', () => {
    expect(leftIn({ faults: 2, questions: 3 })).toBe(5);
    expect(leftIn(null)).toBe(0);
  });
});

describe('what sets brought', () => {
  const rows = {
    file: 'cu.xlsx',
    day: '2026-09-01',
    observations: [
      { unit: 'moi-1', period: '2024' },
      { unit: 'moi-1', period: '2025' },
      { unit: 'moi-2', period: '2025' }
    ],
    targets: [{ unit: 'moi-1' }, { unit: 'moi-3' }]
  };

  it('is what their own account says', () => {
    expect(recordsOf([{ ...rows, received: [record('moi-7', { faults: 2 })] }])).toEqual([
      record('moi-7', { faults: 2 })
    ]);
  });

  it('is their rows, unit by unit, where they kept none', () => {
    expect(
      recordsOf([rows]).map(({ unit, taken, newest }) => `${unit} ${taken} ${newest}`)
    ).toEqual(['moi-1 3 2025', 'moi-2 1 2025', 'moi-3 1 null']);
  });
});
