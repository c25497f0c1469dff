import { describe, expect, it } from 'vitest';
import type { Commendation } from './commendation';
import {
  countsOf,
  type Holdings,
  isIssuedBy,
  knownOfIndicator,
  knownOfUnit,
  namedMovements
} from './known';

const document = (id: string, issuer: string): Holdings['documents'][number] => ({
  document: id,
  title: id,
  issuer,
  number: null,
  date: null,
  kind: 'báo cáo',
  note: null
});
const commendation = (unit: string, recipient: string): Commendation => ({
  commendation: `${unit}-${recipient}`,
  unit,
  period: '2025',
  form: 'Giấy khen',
  recipient,
  field: null,
  count: 3,
  direct_workers: null,
  awarded_by: 'Chủ tịch',
  occasion: null,
  document: 'award',
  section: null,
  quote: null
});
const movement = (id: string): Holdings['movements'][number] => ({
  movement: id,
  name: id,
  launched_by: 'Thủ tướng',
  level: 'central',
  from: null,
  to: null,
  document: 'own',
  section: null,
  quote: null
});
const place = (id: string, of: string) => ({
  movement: id,
  document: of,
  launched_by: 'Thủ tướng',
  called: 'phong trào',
  section: 'I',
  quote: 'q'
});

const held: Holdings = {
  units: [
    { unit: 'a', population: 10, area_km2: 2 },
    { unit: 'b', population: null, area_km2: 3 }
  ],
  observations: [
    { unit: 'a', indicator: 'i', document: 'press' },
    { unit: 'a', indicator: 'i', document: null },
    { unit: 'b', indicator: 'j', document: 'press' }
  ],
  targets: [{ unit: 'a', indicator: 'i', document: 'own' }],
  commendations: [commendation('a', 'cá nhân'), commendation('b', 'tập thể')],
  movements: [movement('m1'), movement('m2'), movement('m3')],
  movementDocuments: [place('m1', 'own'), place('m1', 'other'), place('m2', 'other')],
  movementIndicators: [
    { movement: 'm1', indicator: 'i' },
    { movement: 'm3', indicator: 'i' }
  ],
  lineage: [{ unit: 'a', source: 'law' }],
  documents: [
    document('award', 'Mặt trận'),
    document('law', 'Quốc hội'),
    document('list', 'Nhà xuất bản'),
    document('other', 'UBND xã Đại Sơn Hạ, thành phố Hải Phòng'),
    document('own', 'UBND xã Đại Sơn, thành phố Hải Phòng'),
    document('press', 'Báo')
  ]
};
const unit = { unit: 'a', name: 'Đại Sơn', type: 'xã', source: 'list' } as const;

it.each([
  ['UBND xã Đại Sơn, thành phố Hải Phòng', true],
  ['UBND xã Đại Sơn', true],
  ['UBND xã Đại Sơn Hạ', false],
  ['UBND phường Đại Sơn', false],
  ['Báo Đại Sơn', false]
])('a document of “%s” is issued by xã Đại Sơn: %s', (issuer, expected) => {
  expect(isIssuedBy({ issuer, kind: 'báo cáo' }, unit)).toBe(expected);
  expect(isIssuedBy({ issuer, kind: 'bài báo' }, unit)).toBe(false);
});

describe('knownOfUnit', () => {
  it('counts what every table says of it, its own documents first', () => {
    const known = knownOfUnit(unit, held);
    expect(known).toMatchObject({ figures: 2, targets: 1 });
    expect(known.commendations.map((row) => row.unit)).toEqual(['a']);
    expect(known.own.map((row) => row.document)).toEqual(['own']);
    expect(known.documents.map((row) => row.document)).toEqual([
      'own',
      'award',
      'law',
      'list',
      'press'
    ]);
  });

  it('names the movements of its own documents only, each with its place there', () => {
    const { movements } = knownOfUnit(unit, held);
    expect(movements.map((row) => [row.movement, row.places])).toEqual([
      ['m1', [place('m1', 'own')]]
    ]);
  });
});

it('a document that another only cites comes after those that were read, and is not counted', () => {
  const plan = { ...held.documents[4]!, document: 'a-plan', note: 'không đọc bản gốc' };
  const known = knownOfUnit(unit, { ...held, documents: [plan, ...held.documents] });
  expect(known.own.map((row) => row.document)).toEqual(['own', 'a-plan']);
  expect(countsOf(known).documents).toBe(1);
});

it('countsOf counts each kind', () => {
  expect(countsOf(knownOfUnit(unit, held))).toEqual({
    targets: 1,
    figures: 2,
    movements: 1,
    commendations: 1,
    documents: 1
  });
});

describe('knownOfIndicator', () => {
  it('counts figures, targets and the units behind them', () => {
    expect(knownOfIndicator('i', held)).toMatchObject({
      figures: 2,
      figureUnits: 1,
      targets: 1,
      targetUnits: 1,
      commendations: []
    });
  });

  it('names a movement with every document that names it; one that none names is left out', () => {
    const { movements } = knownOfIndicator('i', held);
    expect(movements.map((row) => [row.movement, row.places.length])).toEqual([['m1', 2]]);
  });

  it('counts commendations where it counts who was commended', () => {
    const recipients = (indicator: string): readonly string[] =>
      knownOfIndicator(indicator, held).commendations.map((row) => row.recipient);
    expect(recipients('ca-nhan-dien-hinh')).toEqual(['cá nhân']);
    expect(recipients('tap-the-dien-hinh')).toEqual(['tập thể']);
  });
});

it('namedMovements leaves out what no document names', () => {
  const bare = { ...held.movements[0]!, movement: 'unnamed' };
  const rows = namedMovements({ ...held, movements: [...held.movements, bare] });
  expect(rows.every(({ places }) => places.length > 0)).toBe(true);
  expect(rows.map((row) => row.movement)).not.toContain('unnamed');
  expect(rows.length).toBeGreaterThan(0);
});

describe('what the row of a unit states', () => {
  it.each([
    ['dan-so', 1],
    ['dien-tich', 2],
    ['i', 0]
  ])('counts as known of %s', (indicator, count) => {
    expect(knownOfIndicator(indicator, held).statedUnits).toBe(count);
  });

  it('and counts once beside a figure of the same unit', () => {
    const observations = [{ unit: 'a', indicator: 'dan-so', document: null }];
    expect(knownOfIndicator('dan-so', { ...held, observations }).figureUnits).toBe(1);
  });
});
