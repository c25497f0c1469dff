import { describe, expect, it } from 'vitest';
import { figure } from '../../../../tests/support/judged';
import { sceneOf } from '../../../../tests/support/unit-scene';
import { unitAppendix } from './unit-appendix';

const firstRow = (scene: ReturnType<typeof sceneOf>) => unitAppendix(scene).groups[0]?.rows[0];
const sample = { provenance: 'sample', document: null, section: null } as const;

describe('"Biểu số 01" of a unit', () => {
  it('writes figure, period, share, status and source of a target', () => {
    const rows = [figure('2025', 80), figure('2026', 81)];
    expect(firstRow(sceneOf({ observations: rows }))).toEqual({
      content: 'Tỷ lệ đạt',
      measure: '%',
      target: { text: 'từ 95% trở lên vào năm 2030' },
      actual: { text: '81%', period: '2026', value: 81, kind: 'percent', decimals: 0 },
      ratio: { text: '85,3%', value: 85.263158, kind: 'percent', decimals: 1 },
      status: 'Tiến triển chậm',
      source: '[1] II.1; [1] I.1'
    });
  });

  it('gives what must fall the share of the way, not of the level', () => {
    const falls = { comparator: '<=', value: 0.5 } as const;
    const scene = sceneOf({
      targets: [falls],
      indicators: [{ direction: 'decrease' }],
      observations: [figure('2025', 2.1), figure('2026', 1.7)]
    });
    expect(firstRow(scene)?.ratio.text).toBe('25,0%');
    expect(unitAppendix(scene).notes.join(' ')).toContain('phần quãng đường đã đi');
  });

  it('says a starting point in words and counts nothing with it', () => {
    const scene = sceneOf({ targets: [{ type: 'B' }], observations: [figure('2020/2025', 92)] });
    expect(firstRow(scene)).toMatchObject({
      actual: { text: '92%', period: '2020–2025, không rõ năm' },
      ratio: { text: '' }
    });
    expect(firstRow(scene)?.actual.value).toBeUndefined();
    expect(unitAppendix(scene).notes.join(' ')).not.toContain('Tỷ lệ:');
  });

  it('keeps the doubt of a figure that cannot be, and what contradicts it, and counts with neither', () => {
    const odd = sceneOf({ observations: [figure('2026', 104)] });
    expect(firstRow(odd)?.actual).toEqual({ text: '104% (nguyên văn)', period: '2026' });
    const rows = [figure('2026', 81), figure('2026', 84, { observation: 'z', document: 'other' })];
    expect(firstRow(sceneOf({ observations: rows }))?.actual).toEqual({
      text: '81 hoặc 84% (các nguồn nêu khác nhau)',
      period: '2026'
    });
  });

  it('leaves the years of the title out of every row', () => {
    expect(firstRow(sceneOf({ targets: [{ type: 'B' }] }))?.target.text).toBe(
      'từ 95% trở lên mỗi năm'
    );
    expect(unitAppendix(sceneOf({})).title).toContain('GIAI ĐOẠN 2025–2030');
  });

  it('marks rows of sample data in the column of sources', () => {
    const scene = sceneOf({
      observations: [figure('2025', 80, sample), figure('2026', 81, sample)]
    });
    expect(firstRow(scene)?.source).toBe('[1] II.1; dữ liệu mẫu');
    expect(unitAppendix(scene).sample).toBe(true);
  });

  it('says what is missing instead of writing nothing or 0', () => {
    expect(firstRow(sceneOf({}))).toMatchObject({
      actual: { text: 'chưa có' },
      status: 'Chưa có số'
    });
  });
});
