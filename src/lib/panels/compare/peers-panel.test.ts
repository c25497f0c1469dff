import { describe, expect, it } from 'vitest';
import type { UnitName } from '$lib/data/queries/compare';
import { EVEN_WEIGHTS } from '$lib/domain/peers';
import { peersFound, peersHow, peersPanel, type UnitSize } from './peers-panel';

const named = (code: string, name: string, type = 'xã', district: string | null = 'huyện A') =>
  ({ unit: `moi-${code}`, generation: 'moi', code, name, type, district }) satisfies UnitName;
const sized = (code: string, over: Partial<UnitSize> = {}): UnitSize => ({
  unit: `moi-${code}`,
  area_km2: 20,
  population: 20_000,
  note: null,
  note_en: null,
  ...over
});
const UNITS = [
  named('1', 'Đại Sơn'),
  named('2', 'Ninh Hải', 'đặc khu'),
  named('3', 'Ân Thi', 'phường'),
  named('4', 'Zuân', 'xã', null)
];
const panelOf = (sizes: readonly UnitSize[], weights = EVEN_WEIGHTS) => {
  const found = peersFound({ units: UNITS, transfers: [], sizes }, { units: ['moi-1'], weights });
  return peersPanel(found!, 'vi');
};
const column = (panel: ReturnType<typeof panelOf>, name: string) =>
  panel.columns.find((each) => each.key === name || each.name === name)!;

describe('the list of units alike', () => {
  it('writes the group it compares, so that what is called alike reads alike', () => {
    const panel = panelOf(UNITS.map(({ code }) => sized(code)));
    const groups = panel.rows.map((row) => [
      column(panel, 'unit').value!(row),
      column(panel, 'type').value!(row),
      row.traits?.type ?? null
    ]);
    expect(groups).toContainEqual(['Đặc khu Ninh Hải', 'Xã, đặc khu', 0]);
    expect(groups).toContainEqual(['Phường Ân Thi', 'Phường', 1]);
    expect(peersHow(EVEN_WEIGHTS, 'vi')).toContain('xã và đặc khu là một nhóm');
  });

  it('carries a doubt about people into density, pictures and files', () => {
    const doubt = 'số in nhầm';
    const panel = panelOf([sized('1'), sized('2', { note: doubt })]);
    const row = panel.rows[1]!;
    for (const key of ['population', 'density']) {
      expect(column(panel, key).shown!(row)).toMatch(/\(còn nghi ngờ\)$/);
      expect(column(panel, key).cell!(row, 1)).toMatchObject({ title: doubt });
      expect(column(panel, key).shown!(panel.rows[0]!)).not.toContain('nghi ngờ');
    }
    expect(column(panel, 'Ghi chú').value!(row)).toContain(doubt);
  });

  it('says on how many traits a distance rests where one is not known', () => {
    const panel = panelOf([sized('1'), sized('4', { population: null })]);
    // Nothing was divided that is known, no former district, no people and so no density: the group alone.
    expect(column(panel, 'distance').cell!(panel.rows[1]!, 1)).toMatchObject({
      note: 'theo 1/5 đặc điểm'
    });
  });

  it('orders those equally far by name and cuts no tie', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      named(String(50 - at), `Xã ${'ABCDEFGHIKLM'[at]}`)
    );
    const found = peersFound(
      {
        units: [UNITS[0]!, ...many],
        transfers: [],
        sizes: ['1', ...many.map(({ code }) => code)].map((code) => sized(code))
      },
      { units: ['moi-1'] }
    );
    const names = found!.rows.slice(1).map(({ unit }) => unit.named.name);
    expect(names).toHaveLength(12);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi')));
  });

  it('is none where no compared unit is in force', () => {
    expect(peersFound({ units: UNITS, transfers: [], sizes: [] }, { units: ['cu-1'] })).toBeNull();
  });

  it('ranks nobody where nothing counts, and says so', () => {
    const none = { population: 0, density: 0, type: 0, district: 0, divided: 0 };
    const panel = panelOf(
      UNITS.map(({ code }) => sized(code)),
      none
    );
    expect(panel.rows).toHaveLength(1);
    expect(panel.words().subtitle).toContain('Mọi trọng số đang là 0');
  });
});
