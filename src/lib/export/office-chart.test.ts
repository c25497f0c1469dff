import { describe, expect, it } from 'vitest';
import { officeChart } from './office-chart';
import type { NativeChart, NativeSeries } from './snapshot';

const value: NativeSeries = {
  name: 'Thực hiện',
  role: 'value',
  values: [92, 95.5, null],
  colour: '#4a5b70',
  colours: ['#4a5b70', '#08306b', '#4a5b70'],
  decimals: 1
};
const limit: NativeSeries = {
  name: 'Mức phải giữ',
  role: 'limit',
  values: [null, 96, 96],
  colour: '#14212f',
  decimals: 0
};
const path: NativeSeries = { ...limit, name: 'Lộ trình', role: 'path', values: [null, 96, 97] };
const chart: NativeChart = {
  type: 'bullet',
  categories: ['2020–2025', '2026', '2027'],
  series: [value, limit],
  decimals: 1,
  unit: '%',
  min: 0
};
const seriesOf = (xml: string): string[] => xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
const labelOf = (series: string, at: number): string =>
  new RegExp(`<c:dLbl><c:idx val="${at}"/>(.*?)</c:dLbl>`).exec(series)?.[1] ?? '';

describe('officeChart', () => {
  const xml = officeChart(chart, false);
  const [bars = '', line = ''] = seriesOf(xml);

  it('draws a limit of every year as a line over the bars, on the same axes', () => {
    expect(xml.indexOf('<c:barChart>')).toBeLessThan(xml.indexOf('<c:lineChart>'));
    expect(/<c:lineChart>.*<\/c:lineChart>/s.exec(xml)?.[0]).toContain('Mức phải giữ');
    expect(new Set(xml.match(/<c:axId val="\d+"\/>/g)).size).toBe(2);
  });

  it('writes the level of a limit once, where no bar stands', () => {
    expect(labelOf(line, 1)).toBe('<c:delete val="1"/>');
    expect(labelOf(line, 2)).toBe('');
    expect(line).toContain('#,##0"');
  });

  it('gives a year that is judged its own colour, and a starting point that of the series', () => {
    const points = [...bars.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?srgbClr val="(\w+)"/g)];
    expect(points.map(([, at, colour]) => [at, colour])).toEqual([['1', '08306B']]);
  });

  it('writes a figure inside its bar where more is asked, and beside it where not', () => {
    expect(labelOf(bars, 1)).toContain('<c:dLblPos val="inEnd"/>');
    expect(labelOf(bars, 0)).toBe('');
  });

  it('writes both figure and step where the step lies above, the figure alone where below', () => {
    const above = seriesOf(officeChart({ ...chart, series: [value, path] }, false))[1] ?? '';
    expect(labelOf(above, 1)).toBe('');
    const low = { ...path, values: [null, 94, 97] };
    const under = seriesOf(officeChart({ ...chart, series: [value, low] }, false))[1] ?? '';
    expect(labelOf(under, 1)).toBe('<c:delete val="1"/>');
  });

  describe('of sourced figures beside sample data', () => {
    const mixed: NativeSeries = { ...value, values: [80.1, 92, 90], samples: [false, true, false] };
    const plain = { ...mixed, colours: [] };
    const fills = (series: string): string[] => [
      ...[...series.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?<c:spPr><a:(\w+)/g)].map(
        ([, at, fill]) => `${at} ${fill}`
      )
    ];

    it('hatches the sample alone', () => {
      const [own = ''] = seriesOf(officeChart({ ...chart, series: [plain, limit] }, true));
      expect(/<c:spPr><a:(\w+)/.exec(own)?.[1]).toBe('solidFill');
      expect(fills(own)).toEqual(['1 pattFill']);
    });

    it('keeps the colour of a bar that is hatched, and of one that is not', () => {
      const [own = ''] = seriesOf(officeChart({ ...chart, series: [mixed, limit] }, true));
      expect(fills(own)).toEqual(['1 pattFill']);
      expect(own).toContain('<a:fgClr><a:srgbClr val="08306B"/>');
    });

    it('leaves what is sourced solid where all but one are sample', () => {
      const most = { ...plain, samples: [true, false, true] };
      const [own = ''] = seriesOf(officeChart({ ...chart, series: [most, limit] }, true));
      expect(fills(own)).toEqual(['0 pattFill', '2 pattFill']);
    });

    it('hatches a series that is sample throughout, as its key in the legend', () => {
      const all = { ...plain, values: [80.1, null, null], samples: [true, false, false] };
      const [own = ''] = seriesOf(officeChart({ ...chart, series: [all, limit] }, true));
      expect(/<c:spPr><a:(\w+)/.exec(own)?.[1]).toBe('pattFill');
      expect(fills(own)).toEqual([]);
    });

    it('draws the points of a line hollow where they are sample, and only there', () => {
      const [own = ''] = seriesOf(
        officeChart({ ...chart, type: 'line', series: [plain, path] }, true)
      );
      const points = [
        ...own.matchAll(/<c:dPt><c:idx val="(\d)"\/><c:marker>.*?srgbClr val="(\w+)"/g)
      ];
      expect(points.map(([, at, colour]) => `${at} ${colour}`)).toEqual(['1 FFFFFF']);
    });
  });

  it.each([0, 0.4, 11])('writes the figure of a bar of %d above it, not on the axis', (low) => {
    const bars = { ...value, values: [92, low, null] };
    const [own = ''] = seriesOf(officeChart({ ...chart, series: [bars, limit] }, false));
    expect(labelOf(own, 1)).toBe('');
    expect(own).toContain('<c:dLblPos val="outEnd"/>');
  });

  it.each([
    [0, 96, ''],
    [0, 0.5, '<c:delete val="1"/>'],
    [11, 16, '<c:delete val="1"/>'],
    [11, 96, '']
  ])(
    'of a bar of %d below a step of %d writes the step where there is room',
    (low, step, label) => {
      const bars = { ...value, values: [92, low, null] };
      const steps = { ...path, values: [null, step, 97] };
      const asked = seriesOf(officeChart({ ...chart, series: [bars, steps] }, false))[1] ?? '';
      expect(labelOf(asked, 1)).toBe(label);
    }
  );

  it('writes figures in the manner of its language', () => {
    expect(xml).toContain('[$-42A]#,##0.0');
    const english = officeChart(chart, false, 'en');
    expect(english).toContain('[$-409]#,##0.0');
    expect(english).not.toMatch(/42A|vi-VN/);
  });

  it('names a line that is broken once in the legend', () => {
    const runs = [value, { ...value }, path];
    const legend = /<c:legend>.*<\/c:legend>/s.exec(
      officeChart({ ...chart, type: 'line', series: runs }, false)
    )?.[0];
    expect(legend?.match(/<c:legendEntry>.*?<\/c:legendEntry>/g)).toEqual([
      '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>'
    ]);
  });

  it('has no legend for one name alone', () => {
    expect(officeChart({ ...chart, type: 'line', series: [value, value] }, false)).not.toContain(
      '<c:legend>'
    );
  });
});
