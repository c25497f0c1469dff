import { describe, expect, it } from 'vitest';
import { textWidth } from '$lib/drawing/measure';
import { SLIDE, type SlideBox, slideLayout } from './slide-layout';
import type { SnapshotWords } from './snapshot';

const words: SnapshotWords = {
  id: 'a',
  locale: 'vi',
  title: 'Thu nhập Đại Sơn cần tăng trên 11% mỗi năm',
  subtitle: 'Thu nhập bình quân đầu người, triệu đồng/người/năm, xã Đại Sơn, 2025–2030',
  description: 'Thu nhập.',
  legend: [],
  status: { code: 'met', icon: 'st-met', colour: 'met', words: 'Đạt' },
  targetWords: 'mục tiêu: từ 95% đến năm 2030',
  pathWords: null,
  sourceLines: ['Báo cáo của UBND xã Đại Sơn, II.1'],
  dataDate: '2026-11-21',
  comparability: null,
  address: '/don-vi/11086-dai-son/#t',
  sample: false,
  caption: '',
  table: { columns: [], rows: [] },
  sheetName: 'Thu nhập',
  notes: '',
  fileParts: []
};
const long: Partial<SnapshotWords> = {
  status: {
    ...words.status!,
    words: 'Chưa đủ số liệu: mới có điểm xuất phát, chờ số liệu của năm đầu trong kỳ'
  },
  targetWords: 'mục tiêu: giảm ít nhất 60% so với năm 2025, đến năm 2030',
  pathWords: 'cần giảm 0,197 điểm % mỗi năm'
};
const bottomOf = ({ y, height }: SlideBox): number => y + height;

describe('slideLayout', () => {
  it('sets status and target beside each other where both have room to spare', () => {
    const { status, target, statusWidth, isStacked } = slideLayout(words);
    expect(isStacked).toBe(false);
    expect(target.y).toBe(status.y);
    expect(statusWidth).toBeGreaterThan(1.12 * textWidth('Đạt', SLIDE.label, 600) + SLIDE.icon);
    const rest = SLIDE.inner - statusWidth;
    expect(rest).toBeGreaterThan(1.12 * textWidth(target.text, SLIDE.label));
  });

  it('sets them below each other where a line is too narrow', () => {
    const { status, target, isStacked } = slideLayout({ ...words, ...long });
    expect(isStacked).toBe(true);
    expect(target.y).toBe(bottomOf(status));
  });

  it.each([
    ['usual words', {}],
    ['long words', long],
    ['no status', { status: null }],
    ['a long remark', { ...long, remark: 'Cần rà soát hộ nghèo trước tháng mười. '.repeat(15) }],
    [
      'a long title',
      { ...long, title: 'Đặc khu Bạch Long Vĩ giữ được tỷ lệ hộ nghèo; '.repeat(4) }
    ],
    ['sample data', { ...long, sample: true }]
  ])('keeps everything in its place, one below the other: %s', (_, more) => {
    const layout = slideLayout({ ...words, ...more });
    const { title, subtitle, chart, status, target, remark, foot } = layout;
    const chartEnd = chart.y + chart.height;
    const below = [status, target].filter(({ height }) => height > 0);
    expect(bottomOf(title)).toBeLessThanOrEqual(subtitle.y);
    expect(bottomOf(subtitle)).toBeLessThanOrEqual(chart.y);
    expect(chart.height).toBeGreaterThanOrEqual(120);
    for (const box of below) {
      expect(chartEnd).toBeLessThanOrEqual(box.y);
      expect(bottomOf(box)).toBeLessThanOrEqual(remark.height > 0 ? remark.y : foot.y);
    }
    expect(bottomOf(remark)).toBeLessThanOrEqual(foot.y);
    expect(bottomOf(foot)).toBeLessThanOrEqual(SLIDE.height);
  });
});
