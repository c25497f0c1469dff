import { describe, expect, it } from 'vitest';
import type { BarPart, BarsModel } from '$lib/charts/bars';
import { lightTheme } from '$lib/charts/theme';
import { officeChart } from '$lib/export/office-chart';
import { nativeBars } from './native-bars';

const part = (to: number, tone: BarPart['tone'], fill: BarPart['fill'], from = 0): BarPart => ({
  ...{ from, to, tone, fill }
});
const bars = (...rows: readonly (readonly BarPart[])[]): BarsModel => ({
  min: 0,
  max: 10,
  rows: rows.map((parts, at) => ({ name: `Dòng ${at}`, note: '', icon: null, parts, text: '' })),
  rest: { text: '', total: rows.length }
});

describe('bars for PowerPoint', () => {
  it('have the rows, order, values, colours and fills of the picture', () => {
    const model = bars(
      [part(7, 'met', 'solid')],
      [part(3, 'away', 'sample')],
      [],
      [part(2, 'lim', 'own')]
    );
    const native = nativeBars(model, 'Số mục tiêu')!;
    expect(native).toMatchObject({ type: 'bar', horizontal: true, min: 0 });
    expect(native.categories).toEqual(model.rows.map(({ name }) => name));
    const [series] = native.series;
    expect(series!.values).toEqual([7, 3, null, 2]);
    const { met, away, data, lim } = lightTheme.tone;
    expect(series!.colours).toEqual([met, away, data, lim]);
    expect(series!.samples).toEqual([false, true, false, false]);
    expect(series!.owns).toEqual([false, false, false, true]);
  });

  it('are hatched and ruled in the chart itself, and what is missing has no bar', () => {
    const xml = officeChart(
      nativeBars(bars([part(3, 'away', 'sample')], [part(2, 'met', 'own')], []), 'x')!,
      false
    );
    const [, hatched = '', ruled = ''] = xml.split('<c:dPt>');
    expect(hatched).toContain('prst="wdUpDiag"');
    expect(hatched).toContain(lightTheme.tone.away.slice(1).toUpperCase());
    expect(ruled).toContain('prst="ltHorz"');
    expect(xml.split('<c:val>')[1]).not.toContain('idx="2"');
  });

  it('are left to the picture where a bar has parts, or does not begin at 0', () => {
    const parts = [part(2, 'met', 'solid'), part(5, 'met', 'sample', 2)];
    expect(nativeBars(bars(parts), 'x')).toBeUndefined();
    expect(nativeBars(bars([part(5, 'met', 'solid', 2)]), 'x')).toBeUndefined();
  });
});
