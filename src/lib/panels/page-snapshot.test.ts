import { describe, expect, it } from 'vitest';
import { WORDS } from '$lib/export/words';
import { showsOwnIn } from './own-marks';
import { pageSnapshot, type SnapshotFacts } from './page-snapshot';
import type { SnapshotPlace } from './snapshot-place';

const PLACE: SnapshotPlace = {
  ...{ page: '/don-vi/11086-dai-son/', anchor: 'thu-nhap', site: 'https://site.test' },
  ...{ locale: 'vi', date: '2026-11-21', newest: '2025' }
};
const TABLE = { columns: [{ name: 'Đơn vị', kind: 'text' }], rows: [['xã Đại Sơn']] } as const;
const FACTS: SnapshotFacts = {
  ...{ title: 'Thu nhập tăng.', subtitle: 'Thu nhập, 2025', table: TABLE, sheetName: 'Thu nhập' },
  ...{ fileParts: ['x'], sourceLines: ['Báo cáo'], sample: false, parts: [] }
};

describe('what a chart of a page carries', () => {
  it('leads back to the chart itself, as printed and as a link', () => {
    const { address, link } = pageSnapshot(PLACE, FACTS);
    expect(address).toBe('/don-vi/11086-dai-son/#thu-nhap');
    expect(link).toBe('https://site.test/don-vi/11086-dai-son/#thu-nhap');
  });

  it('says how new its figures are, but of no sample', () => {
    expect(pageSnapshot(PLACE, FACTS).newest).toBe('2025');
    expect(pageSnapshot(PLACE, { ...FACTS, sample: true })).not.toHaveProperty('newest');
    expect(pageSnapshot({ ...PLACE, newest: null }, FACTS)).not.toHaveProperty('newest');
  });

  it('is a title without a full stop, and sentences with theirs', () => {
    expect(pageSnapshot(PLACE, FACTS).title).toBe('Thu nhập tăng');
    expect(pageSnapshot(PLACE, { ...FACTS, title: 'Một. Hai.' }).title).toBe('Một. Hai.');
  });

  it.each([
    ['a row of its table', { table: { ...TABLE, rows: [[WORDS.own.vi]] } }],
    ['a line of its sources', { sourceLines: [WORDS.own.en] }],
    ['a fill of its picture', { parts: [{ fill: 'own' }] as unknown as SnapshotFacts['parts'] }],
    ['the panel itself', { own: true }]
  ])('is the unit’s own where %s says so', (_, more: Partial<SnapshotFacts>) => {
    expect(showsOwnIn(FACTS)).toBe(false);
    expect(showsOwnIn({ ...FACTS, ...more })).toBe(true);
    expect(pageSnapshot(PLACE, { ...FACTS, ...more }).own).toBe(true);
  });
});
