import { beforeAll, describe, expect, it } from 'vitest';
import { allIndicators } from '$lib/data/queries/catalogue';
import { unitsInForce } from '$lib/data/queries/units';
import { countsOf, type Holdings, knownOfIndicator, knownOfUnit } from '$lib/domain/known';
import { launcherOf } from '$lib/domain/movement';
import type { Unit } from '$lib/domain/unit';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';

let held: Holdings;
let units: readonly Unit[];

beforeAll(async () => {
  [held, units] = await Promise.all([holdings(), runNative(unitsInForce())]);
});

const unitOf = (code: string): Unit => units.find((unit) => unit.code === code)!;

describe('what is known of a unit', () => {
  // Counted by hand in the five documents.
  it.each([
    ['11617', 'an-hai-2025', 26],
    ['11242', 'nguyen-luong-bang-23-2025', 17],
    ['11629', 'an-lao-27-2025', 10],
    ['11680', 'kien-thuy-2025', 12],
    ['11086', 'dai-son-2025', 45]
  ])('of %s names its own document %s first, and its %i movements', (code, document, movements) => {
    const known = knownOfUnit(unitOf(code), held);
    expect(known.own[0]?.document).toBe(document);
    expect(countsOf(known).documents).toBe(1);
    expect(known.documents[0]?.document).toBe(document);
    expect(known.movements).toHaveLength(movements);
    const places = known.movements.flatMap((movement) => movement.places);
    expect(places.every((place) => place.document === document)).toBe(true);
    expect(places.every((place) => (place.quote ?? '') !== '' && place.section !== null)).toBe(
      true
    );
  });

  it('is no document of its own where no unit issued one', () => {
    const issuers = units.filter((unit) => countsOf(knownOfUnit(unit, held)).documents > 0);
    expect(issuers.map(({ code }) => code).sort()).toEqual([
      '11086',
      '11242',
      '11617',
      '11629',
      '11680'
    ]);
  });

  it('counts commendations and every document behind it', () => {
    const known = knownOfUnit(unitOf('11086'), held);
    expect(known.commendations.map((row) => row.count).sort((a, b) => a - b)).toEqual([
      4, 10, 13, 20
    ]);
    expect(known.documents.map((row) => row.document)).toEqual(
      expect.arrayContaining(['bando-2025', 'nq-1669-2025'])
    );
  });
});

describe('what is known of an indicator', () => {
  it('covers every figure and every target once', async () => {
    const indicators = await runNative(allIndicators());
    const known = indicators.map(({ indicator }) => knownOfIndicator(indicator, held));
    const sum = (of: 'figures' | 'targets'): number =>
      known.reduce((total, row) => total + row[of], 0);
    expect(sum('figures')).toBe(held.observations.length);
    expect(sum('targets')).toBe(held.targets.length);
  });

  it.each([
    // Counted by hand in observations.csv and targets.csv.
    ['gia-dinh-van-hoa', { figures: 3, figureUnits: 3, targets: 2, targetUnits: 2 }],
    ['chi-so-cchc', { figures: 8, figureUnits: 8, targets: 0, targetUnits: 0 }],
    ['don-vi-quyet-thang', { figures: 0, figureUnits: 0, targets: 1, targetUnits: 1 }]
  ])('of %s is %j', (indicator, expected) => {
    expect(knownOfIndicator(indicator, held)).toMatchObject(expected);
  });

  it.each([
    ['ca-nhan-dien-hinh', [13, 20, 24]],
    ['tap-the-dien-hinh', [4, 9, 10]],
    ['khen-lao-dong-truc-tiep', []]
  ])('of %s counts the commendations %j', (indicator, counts) => {
    const { commendations } = knownOfIndicator(indicator, held);
    expect(commendations.map((row) => row.count).sort((a, b) => a - b)).toEqual(counts);
  });

  it('names the movements that work for it, with every document that names each', () => {
    const { movements } = knownOfIndicator('ho-ngheo', held);
    const poor = movements.find((row) => row.movement === 'vi-nguoi-ngheo');
    expect(poor?.places.map((place) => place.document)).toEqual([
      'an-hai-2025',
      'an-lao-27-2025',
      'kien-thuy-2025',
      'nguyen-luong-bang-23-2025'
    ]);
  });
});

describe('who launched a movement', () => {
  const placesOf = (movement: string) =>
    Object.fromEntries(
      held.movementDocuments
        .filter((row) => row.movement === movement)
        .map((row) => [row.document, launcherOf(row)])
    );

  it('is named only where the quoted words speak of launching', () => {
    const claimed = held.movementDocuments.filter((row) => launcherOf(row).by !== null);
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.filter(({ quote }) => !/phát động/i.test(quote ?? ''))).toEqual([]);
    // Who "triển khai" or "đẩy mạnh" a movement did not launch it.
    expect(claimed.filter((row) => /triển khai|đẩy mạnh/.test(row.launched_by))).toEqual([]);
    expect(placesOf('thay-thuoc-nhu-me-hien')).toEqual({
      'dai-son-2025': { by: null, instead: 'ngành Y tế triển khai' }
    });
    expect(placesOf('nuoi-day-con-tot')['dai-son-2025']?.by).toBe('Các cấp Hội Phụ nữ');
    expect(placesOf('kien-thuy-hoc-tap-suot-doi')['kien-thuy-2025']?.by).toBeNull();
    expect(placesOf('hoc-tap-lam-theo-bac')['kien-thuy-2025']?.by).toBeNull();
  });

  it('is what each document says, not what another says of the same movement', () => {
    const said = placesOf('ca-nuoc-chung-suc-nong-thon-moi');
    expect(Object.fromEntries(Object.entries(said).map(([key, { by }]) => [key, by]))).toEqual({
      'an-lao-27-2025': 'Trung ương, thành phố và xã (văn bản không tách)',
      'dai-son-2025': 'Thủ tướng Chính phủ; Chủ tịch UBND tỉnh Hải Dương (cũ)',
      'kien-thuy-2025': 'Trung ương, thành phố',
      'nguyen-luong-bang-23-2025': 'Các cấp (văn bản không tách)'
    });
    expect(placesOf('vi-nguoi-ngheo')['an-hai-2025']).toEqual({ by: null, instead: null });
  });
});
