import { describe, expect, it } from 'vitest';
import { chartSvg } from '$lib/server/chart-svg';
import { figure, judged } from '../../../../tests/support/judged';
import { thawed } from '$lib/panels/frozen-snapshot';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import { slideSvg, withTokens } from './themed-picture';

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
    const svg = slideSvg(snapshot, 'row', chartSvg);
    expect(svg).toContain('fill="var(--ground)"');
    expect(svg).toContain('var(--ink)');
    expect(svg.match(/"#[0-9a-f]{6}"/gi) ?? []).toEqual([]);
  });

  it('leaves colours that mean nothing here as they are', () => {
    expect(withTokens('<a fill="#123456" b="#FFFFFF" c="x#ffffff"/>')).toBe(
      '<a fill="#123456" b="var(--ground)" c="x#ffffff"/>'
    );
  });

  it('has ids of its own wherever it stands', () => {
    const ids = (place: string): string[] =>
      [...slideSvg(snapshot, place, chartSvg).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
    const [row, stage] = [ids('row'), ids('stage')];
    expect(row.length).toBeGreaterThan(1);
    expect(row.filter((id) => stage.includes(id))).toEqual([]);
  });

  it('lets no word become markup', () => {
    expect(slideSvg(snapshot, 'row', chartSvg)).not.toContain('<b>');
  });
});
