import { describe, expect, it } from 'vitest';
import type { BoardRow, Verdict } from '$lib/domain/board';
import { behindSlide, owedSlide } from './city-slides';
import type { CityUnit } from './city-units';

const unit = (code: string, name: string): CityUnit => ({
  unit: `moi-${code}`,
  code,
  name,
  type: 'xã',
  district: 'huyện Tứ Kỳ',
  area_km2: 20,
  population: 30_000,
  formers: 1,
  names: name
});
const UNITS = [unit('1', 'An Lão'), unit('2', 'Đại Sơn'), unit('3', 'Kiến Thụy')];
const row = (code: string, statuses: readonly Verdict['status'][]): [string, BoardRow] => [
  `moi-${code}`,
  {
    unit: `moi-${code}`,
    cells: [],
    figures: 0,
    verdicts: statuses.map((status, at) => ({ indicator: `i${at}`, status, reason: null }))
  }
];
const place = {
  locale: 'vi',
  date: '2026-11-21',
  page: '/',
  anchor: 'x',
  site: 'https://site.test'
} as const;
const input = (rows: readonly [string, BoardRow][]): Parameters<typeof behindSlide>[1] => ({
  units: UNITS,
  rows: new Map(rows),
  period: '2025–2030'
});

describe('the slides of the city', () => {
  it('say who is behind, of those with a figure to judge', () => {
    const slide = behindSlide(
      place,
      input([
        row('1', ['met', 'limited']),
        row('2', ['not_met', 'limited', 'no_data']),
        row('3', ['met', 'no_data'])
      ])
    );
    expect(slide?.title).toBe(
      '2 trên 3 đơn vị có mục tiêu chậm hoặc chưa đạt; nhiều nhất là Xã Đại Sơn, 2'
    );
    expect(slide?.table.rows.map((cells) => [cells[0], cells[3], cells[4], cells[5]])).toEqual([
      ['Xã Đại Sơn', 2, 2, 0],
      ['Xã An Lão', 1, 2, 1]
    ]);
  });

  it('names nobody where several have equally many', () => {
    const slide = behindSlide(place, input([row('1', ['limited']), row('2', ['not_met'])]));
    expect(slide?.title).toContain('nhiều nhất là 2 đơn vị, 1');
  });

  it('say who owes figures, and give no 0 of 0', () => {
    const slide = owedSlide(place, input([row('2', ['no_data', 'no_data']), row('3', ['met'])]));
    expect(slide?.title).toBe(
      '1 trên 3 đơn vị có mục tiêu chưa có số liệu; nhiều nhất là Xã Đại Sơn, 2'
    );
    expect(slide?.table.rows[0]?.slice(3, 6)).toEqual([2, 0, null]);
  });

  it('are not there where there is nothing to say', () => {
    expect(behindSlide(place, input([row('1', ['met', 'no_data'])]))).toBeNull();
    expect(owedSlide(place, input([row('1', ['met'])]))).toBeNull();
    expect(owedSlide(place, input([]))).toBeNull();
  });
});
