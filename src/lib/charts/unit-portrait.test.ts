import type { EChartsOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import type { FlowModel } from './flow-model';
import type { Frame } from './frame';
import type { Mark } from './mark';
import { textWidth } from '../drawing/measure';
import { cssTheme } from './theme';
import { unitPortrait } from './unit-portrait';

const frame: Frame = { width: 900, height: 420, locale: 'vi', theme: cssTheme, scale: 1 };
const model: FlowModel = {
  parts: [],
  name: 'Phường Nguyễn Bỉnh Khiêm',
  nameNote: 'thành lập từ ngày 01/7/2025 trên cơ sở 5 đơn vị cũ',
  facts: [],
  remark: ''
};

function textsOf(option: EChartsOption): readonly Mark[] {
  const [series] = option.series as { itemPayload: { items: Mark[][] } }[];
  return (series?.itemPayload.items[0] ?? []).filter(({ type }) => type === 'text');
}

describe('a unit in one picture', () => {
  it('keeps its heading in its room, in the weight it is drawn in', () => {
    const [heading] = textsOf(unitPortrait(model, frame));
    const { text, x, fontSize, fontWeight } = heading?.style as {
      text: string;
      x: number;
      fontSize: number;
      fontWeight: 700;
    };
    expect(fontWeight).toBe(700);
    expect(fontSize).toBeLessThan(15);
    expect(x + textWidth(text, fontSize, fontWeight)).toBeLessThanOrEqual(frame.width + 0.01);
  });
});
