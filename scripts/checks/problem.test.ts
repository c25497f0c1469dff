import { describe, expect, it } from 'vitest';
import { fileProblem, formatProblem, formatProblems, problem } from './problem';
import { sheetOf } from './sheet.fixture';

const expected = { vi: 'một số', en: 'a number' };

describe('a problem told to a person', () => {
  it('names file, line, column, value and what was expected in both languages', () => {
    const sheet = sheetOf('units', { unit: 'moi-1', area_km2: 'nhiều' });
    const [line] = sheet.lines;
    expect(formatProblem(problem(sheet, line!, 'area_km2', expected))).toBe(
      'units.csv, dòng 2, cột area_km2: ghi “nhiều”; cần một số.\n' +
        '  units.csv, line 2, column area_km2: says “nhiều”; expected a number.'
    );
  });

  it('calls an empty cell empty', () => {
    const sheet = sheetOf('units', {});
    const [line] = sheet.lines;
    expect(formatProblem(problem(sheet, line!, 'name', expected))).toContain('để trống');
  });

  it('names only the file when the whole file is meant', () => {
    expect(formatProblem(fileProblem('units.csv', null, expected))).toMatch(/^units\.csv: /);
  });

  it('shows twenty at most and counts the rest', () => {
    const many = Array.from({ length: 23 }, () => fileProblem('units.csv', 'x', expected));
    const text = formatProblems(many);
    expect(text.match(/^units\.csv/gm)).toHaveLength(20);
    expect(text).toContain('… và 3 lỗi nữa.');
  });
});
