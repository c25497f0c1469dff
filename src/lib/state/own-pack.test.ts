import { describe, expect, it } from 'vitest';
import type { Observation } from '$lib/domain/observation';
import type { OwnSet } from '$lib/domain/own-set';
import type { Target } from '$lib/domain/target';
import { isPack, MOST_ROWS, packOf, readPack, readSet, writtenSet } from './own-pack';

const figure: Observation = {
  observation: 'own-q3 A1',
  unit: 'moi-11086',
  indicator: 'ho-ngheo',
  period: '2026-Q3',
  as_of: null,
  value: 0.52,
  value_max: null,
  comparator: '=',
  numerator: 43,
  denominator: 8270,
  standing: 'final',
  provenance: 'own',
  standard: null,
  document: 'own-q3',
  section: 'Số liệu!A1',
  quote: null,
  formula: null,
  note: null,
  note_en: null
};
const target = {
  target: 'own-q3 B1',
  ordinal: 900,
  unit: 'moi-11086',
  indicator: 'ho-ngheo',
  type: 'A',
  rule: null,
  comparator: '<=',
  value: 0.4,
  value_max: null,
  change: null,
  base_period: null,
  base_value: null,
  from: '2025',
  due: '2030',
  due_basis: null,
  standard: null,
  title: null,
  title_en: null,
  document: 'own-q3',
  section: 'Mục tiêu!B1',
  quote: 'còn dưới 0,4%',
  note: null,
  note_en: null
} satisfies Target;
const SET: OwnSet = {
  id: 'q3',
  name: 'Báo cáo quý III',
  file: 'quy-3.xlsx',
  day: '2026-11-30',
  isOn: true,
  leads: true,
  exceptions: ['own-q3 A1'],
  observations: [figure],
  targets: [target],
  indicators: [],
  standards: [],
  units: [],
  shares: [{ unit: 'moi-1111', former: 'cu-1111', households: 0.4, people: null, note: null }],
  moved: [],
  source: { title: 'Báo cáo quý III', number: '12/BC-UBND', date: '2026-10-05', issuer: null },
  received: [
    {
      unit: 'moi-11086',
      file: 'quy-3.xlsx',
      day: '2026-11-30',
      taken: 2,
      faults: 1,
      questions: 0,
      newest: '2026-Q3'
    }
  ]
};

describe('a set as it is kept', () => {
  it('comes back as it went', () => {
    const kept: unknown = JSON.parse(JSON.stringify(writtenSet(SET)));
    expect(readSet(kept)).toEqual({ set: SET, lost: 0 });
  });

  it('is read as the first edition wrote it, which knew neither shares nor who leads', () => {
    const {
      shares: _,
      moved: __,
      leads: ___,
      exceptions: ____,
      received: _____,
      source: ______,
      ...first
    } = SET;
    expect(readSet(first)?.set).toEqual({
      ...first,
      leads: false,
      exceptions: [],
      shares: [],
      moved: [],
      received: []
    });
  });

  it.each<[string, unknown]>([
    ['of a later edition', { ...SET, shape: 99 }],
    ['of a shape that is no number', { ...SET, shape: '1' }],
    ['without a name of its own', { ...SET, id: '../../x' }],
    ['without rows', { id: 'q3' }],
    ['that is a list', []],
    ['that is nothing', null]
  ])('is nothing this edition reads: %s', (_, value) => {
    expect(readSet(value)).toBeNull();
  });

  it.each<[string, Partial<Record<keyof Observation, unknown>>]>([
    ['a unit nobody has', { unit: '<script>' }],
    ['an indicator that is no slug', { indicator: 'Hộ nghèo' }],
    ['a period nobody can read', { period: 'năm ngoái' }],
    ['a value that is text', { value: '0,52' }],
    ['a value beyond numbers', { value: Infinity }],
    ['a comparator of its own', { comparator: '≈' }],
    ['a standing of its own', { standing: 'maybe' }],
    ['a day that is none', { as_of: 'hôm qua' }],
    ['nothing for its key', { observation: undefined }]
  ])('loses a figure with %s, and counts it', (_, part) => {
    const read = readSet({ ...SET, observations: [figure, { ...figure, ...part }] });
    expect([read?.set.observations.length, read?.lost]).toEqual([1, 1]);
  });

  it.each<[string, object]>([
    ['a type of its own', { type: 'Z' }],
    ['a rule of its own', { rule: 'sometimes' }],
    ['a start nobody can read', { from: 'nay' }]
  ])('loses a target with %s', (_, part) => {
    const read = readSet({ ...SET, targets: [{ ...target, ...part }] });
    expect([read?.set.targets.length, read?.lost]).toEqual([0, 1]);
  });

  it('never passes for sourced data, whatever its rows call themselves', () => {
    const posing = { ...figure, provenance: 'reported', document: 'dai-son-2025', leads: true };
    const read = readSet({
      ...SET,
      observations: [posing],
      targets: [{ ...target, document: 'dai-son-2025' }]
    });
    expect(read?.set.observations[0]).toEqual(figure);
    expect(read?.set.targets[0]?.document).toBe('own-q3');
  });

  it('keeps of what it received what can be read', () => {
    const [sound] = SET.received ?? [];
    const received = [
      sound,
      { ...sound, unit: '<b>' },
      { ...sound, taken: -1, faults: 'x', newest: 'nay' }
    ];
    expect(readSet({ ...SET, received })?.set.received).toEqual([
      sound,
      { ...sound, taken: 0, faults: 0, newest: null }
    ]);
  });

  it('has clean names of a size', () => {
    const read = readSet({ ...SET, name: `\u0000A\u202e${'x'.repeat(9999)}`, file: 7, day: 'x' });
    expect(read?.set.name.length).toBeLessThanOrEqual(120);
    expect(read?.set.name).not.toContain('\u0000');
    expect([read?.set.file, read?.set.day]).toEqual(['', '']);
  });

  it('takes no definition with words that no page knows', () => {
    const made = { indicator: 'own-x', field: 'constructor', kind: 'rate' };
    expect(readSet({ ...SET, indicators: [made], units: [{ unit: 'x' }] })?.set.indicators).toEqual(
      []
    );
  });
});

describe('a pack', () => {
  const day = '2026-11-30';

  it('carries sets to another browser whole, and is told from a table', () => {
    const written = packOf([SET], day);
    expect(isPack(written.slice(0, 40))).toBe(true);
    expect(isPack('STT;Nội dung')).toBe(false);
    expect(readPack(`\uFEFF${written}`)).toEqual({ sets: [SET], lost: 0 });
  });

  it('is on where it is opened, though it was off where it was made', () => {
    expect(readPack(packOf([{ ...SET, isOn: false }], day))).toMatchObject({
      sets: [{ isOn: true }]
    });
  });

  it('keeps what somebody else typed in beside what is typed in here', () => {
    const typed = { ...SET, id: 'typed' };
    const read = readPack(packOf([typed], day));
    if (typeof read === 'string') throw new Error(read);
    const [id] = read.sets.map((set) => set.id);
    expect(id).toMatch(/^typed[a-z0-9]+$/);
    expect(read.sets[0]?.observations[0]?.document).toBe(`own-${id}`);
    expect(readPack(packOf([typed], day))).toEqual(read);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{"thuoc-do-goi"', 'no_pack'],
    ['another JSON', '{"a":1}', 'no_pack'],
    ['a pack without sets', '{"thuoc-do-goi":1,"shape":2,"sets":[]}', 'no_pack'],
    ['a pack with nothing readable', '{"thuoc-do-goi":1,"shape":2,"sets":[7]}', 'no_pack'],
    ['one of a later edition', '{"thuoc-do-goi":1,"shape":3,"sets":[]}', 'later'],
    [
      'too many sets',
      JSON.stringify({ 'thuoc-do-goi': 1, shape: 2, sets: Array.from({ length: 201 }, () => 1) }),
      'too_many'
    ],
    [
      'too many rows',
      JSON.stringify({
        'thuoc-do-goi': 1,
        shape: 2,
        sets: [{ observations: Array.from({ length: MOST_ROWS + 1 }, () => 0) }]
      }),
      'too_many'
    ]
  ])('is refused with its reason: %s', (_, written, fault) => {
    expect(readPack(written)).toBe(fault);
  });

  it('counts what of it could not be read', () => {
    const broken = { ...SET, observations: [figure, 7] };
    const written = JSON.stringify({ 'thuoc-do-goi': 1, shape: 2, sets: [broken, 'x'] });
    expect(readPack(written)).toMatchObject({ lost: 2 });
  });
});
