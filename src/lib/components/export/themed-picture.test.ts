import { describe, expect, it } from 'vitest';
import { drawChart } from '$lib/components/chart/echarts';
import { cssTheme, lightTheme } from '$lib/charts/theme';
import { figure, judged } from '../../../../tests/support/judged';
import { thawed } from '$lib/panels/frozen-snapshot';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import { slideSvg, tokenOf } from './themed-picture';

const snapshot = thawed(
  targetSnapshot({
    assessment: judged({}, [figure('2025', 80), figure('2026', 81, { provenance: 'sample' })]),
    unit: { code: '11086', name: 'Đại <b>Sơn</b>', type: 'xã' },
    documents: new Map(),
    locale: 'vi',
    date: '2026-11-21',
    query: '',
    site: 'https://site.test'
  })
);

describe('a slide in the page', () => {
  it('writes colours as tokens, so that every scheme restyles it', () => {
    const svg = slideSvg(snapshot, 'row', drawChart);
    expect(svg).toContain('fill="var(--ground)"');
    expect(svg).toContain('var(--ink)');
    expect(svg.match(/"#[0-9a-f]{6}"/gi) ?? []).toEqual([]);
  });

  it('leaves colours that mean nothing here as they are', () => {
    expect(tokenOf('#123456')).toBe('#123456');
  });

  it('calls no two colours of the page by one figure', () => {
    const flat = (theme: object): [string, string][] =>
      Object.entries(theme).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string'
          ? [[name, value]]
          : flat(value as object).map(([own, text]) => [`${name} ${own}`, text])
      );
    const css = new Map(flat(cssTheme));
    const colours = flat(lightTheme).filter(([, value]) => value.startsWith('#'));
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter(([name, hex]) => tokenOf(hex) !== css.get(name))).toEqual([]);
  });

  it('has ids of its own wherever it stands', () => {
    const ids = (place: string): string[] =>
      [...slideSvg(snapshot, place, drawChart).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
    const [row, stage] = [ids('row'), ids('stage')];
    expect(row.length).toBeGreaterThan(1);
    expect(row.filter((id) => stage.includes(id))).toEqual([]);
  });

  it('lets no word become markup', () => {
    expect(slideSvg(snapshot, 'row', drawChart)).not.toContain('<b>');
  });
});
