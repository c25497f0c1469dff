import { describe, expect, it } from 'vitest';
import type { Indicator, Standard } from './indicator';
import type { Observation } from './observation';
import {
  EMPTY_LAYER,
  isEmptyLayer,
  isOwnTarget,
  isOwnVerdict,
  layerOf,
  layerOfIndicator,
  layerOfUnit,
  layerOfUnits,
  ownDocumentOf,
  type OwnSet,
  withLayer,
  withLayers,
  withLead
} from './own-set';
import type { Reading } from './result';
import type { Target } from './target';
import type { Unit } from './unit';

const observation = (unit: string, indicator: string): Observation =>
  ({ observation: `${unit} ${indicator}`, unit, indicator }) as Observation;
const target = (unit: string, indicator: string): Target =>
  ({ target: `${unit} ${indicator}`, unit, indicator, document: ownDocumentOf('a') }) as Target;
const indicator = (id: string, name = id): Indicator => ({ indicator: id, name }) as Indicator;
const standard = (id: string): Standard => ({ indicator: id, standard: 's' }) as Standard;

const set = (id: string, isOn: boolean): OwnSet => ({
  id,
  name: `Bộ ${id}`,
  file: `${id}.xlsx`,
  day: '2026-11-30',
  isOn,
  observations: [observation('moi-1', 'a'), observation('moi-2', 'b')],
  targets: [target('moi-1', 'a')],
  indicators: [indicator('a'), indicator('b')],
  standards: [standard('a')],
  units: [{ unit: 'moi-1' } as Unit]
});

describe('a layer of own figures', () => {
  it('holds the rows of the sets that are on, and a document for each', () => {
    const layer = layerOf([set('a', true), set('b', false)]);
    expect(layer.observations).toHaveLength(2);
    expect(layer.documents.map(({ document, title }) => [document, title])).toEqual([
      ['own-a', 'Bộ a (số của đơn vị, chưa công bố)']
    ]);
  });

  it('names the document that a file says its figures are from, as far as it says', () => {
    const source = {
      title: 'Báo cáo quý III',
      number: '12/BC-UBND',
      date: '2026-10-05',
      issuer: 'UBND xã Đại Sơn'
    };
    const said = { title: null, number: null, date: null, issuer: null };
    const { documents } = layerOf([
      { ...set('a', true), source },
      { ...set('b', true), source: said },
      { ...set('c', true), day: '' }
    ]);
    expect(
      documents.map(({ title, number, date, issuer }) => [title, number, date, issuer])
    ).toEqual([
      [
        'Báo cáo quý III (số của đơn vị, chưa công bố)',
        '12/BC-UBND',
        '2026-10-05',
        'UBND xã Đại Sơn'
      ],
      ['Bộ b (số của đơn vị, chưa công bố)', null, '2026-11-30', 'b.xlsx'],
      ['Bộ c (số của đơn vị, chưa công bố)', null, null, 'c.xlsx']
    ]);
  });

  it('names an indicator, a standard and a unit once, however many sets do', () => {
    const layer = layerOf([set('a', true), set('b', true)]);
    expect(layer.observations).toHaveLength(4);
    expect(layer.indicators.map((row) => row.indicator)).toEqual(['a', 'b']);
    expect([layer.standards.length, layer.units.length]).toEqual([1, 1]);
  });

  it('is cut to a unit or an indicator, and is empty where it says nothing of it', () => {
    const layer = layerOf([set('a', true)]);
    expect(layerOfUnit(layer, 'moi-2').observations.map((row) => row.indicator)).toEqual(['b']);
    expect(layerOfIndicator(layer, 'a').targets).toHaveLength(1);
    expect(layerOfUnit(layer, 'moi-3')).toBe(EMPTY_LAYER);
    expect(isEmptyLayer(layerOf([set('a', false)]))).toBe(true);
  });

  it('stands over sourced rows: all rows of both, sourced definitions before its own', () => {
    const rows = {
      observations: [observation('moi-1', 'a')],
      targets: [],
      indicators: [indicator('a', 'sourced')],
      standards: []
    };
    expect(withLayer(rows, EMPTY_LAYER)).toBe(rows);
    const both = withLayer(rows, layerOf([set('a', true)]));
    expect([both.observations.length, both.targets.length]).toEqual([3, 1]);
    expect(both.indicators.map(({ name }) => name)).toEqual(['sourced', 'b']);
  });

  it.each([
    ['its own target', target('moi-1', 'a'), null, true],
    ['a published target without a figure', { document: 'd' } as Target, null, false],
    ['a published target with an own figure', { document: 'd' } as Target, 'own', true],
    ['a published target with a reported figure', { document: 'd' } as Target, 'reported', false]
  ] as const)('says whether a verdict rests on %s', (_, asked, provenance, expected) => {
    const current =
      provenance === null ? null : ({ observation: { provenance } } as unknown as Reading);
    expect(isOwnVerdict({ target: asked, current, base: null })).toBe(expected);
    expect(isOwnVerdict({ target: asked, current: null, base: current })).toBe(expected);
  });

  it('knows its own targets from published ones', () => {
    expect(isOwnTarget(target('moi-1', 'a'))).toBe(true);
    expect(isOwnTarget({ document: 'an-hai-2025' })).toBe(false);
  });

  it('says of each figure whether it leads: per file, and the other way round where the reader chose so', () => {
    const key = 'moi-1 a';
    const leadsIn = (one: OwnSet): unknown[] =>
      layerOf([one]).observations.map(({ leads }) => leads);
    const given = set('a', true);
    expect(leadsIn(given)).toEqual([false, false]);
    expect(leadsIn(withLead(given, key, true))).toEqual([true, false]);
    expect(leadsIn(withLead(withLead(given, key, true), key, false))).toEqual([false, false]);
    const leading = { ...given, leads: true };
    expect(leadsIn(leading)).toEqual([true, true]);
    expect(leadsIn(withLead(leading, key, false))).toEqual([false, true]);
  });

  it('carries what sets that are on know of divided former units', () => {
    const share = { unit: 'moi-1', former: 'cu-1', households: 0.4, people: null, note: null };
    const known = { ...set('a', true), shares: [share], moved: [] };
    expect(layerOf([known, set('b', true)]).knowledge).toEqual({ shares: [share], figures: [] });
    expect(layerOf([{ ...known, isOn: false }]).knowledge.shares).toEqual([]);
  });

  it('is cut to several units', () => {
    const layer = layerOf([set('a', true)]);
    expect(layerOfUnits(layer, ['moi-1', 'moi-2']).observations).toHaveLength(2);
  });

  it('stands over sourced rows beside the sample, adds documents and units where the page holds some', () => {
    const rows = {
      observations: [],
      targets: [],
      indicators: [],
      standards: [],
      documents: [
        { document: 'd', title: 't', issuer: 'i', number: null, date: null, kind: 'k', note: null }
      ],
      units: [{ unit: 'moi-1' } as Unit]
    };
    const sample = { observations: [observation('moi-3', 'a')], targets: [] };
    const own = {
      ...layerOf([set('a', true)]),
      units: [{ unit: 'moi-1' }, { unit: 'moi-9' }] as Unit[]
    };
    const all = withLayers(rows, [own, null, sample]);
    expect(all.observations.map(({ unit }) => unit)).toEqual(['moi-1', 'moi-2', 'moi-3']);
    expect(all.documents.map(({ document }) => document)).toEqual(['d', 'own-a']);
    expect(all.units.map(({ unit }) => unit)).toEqual(['moi-1']);
    expect(withLayers(rows, [null, { observations: [], targets: [] }])).toBe(rows);
  });

  it('adds no target that the sourced ones hold already', () => {
    const rows = {
      observations: [],
      targets: [target('moi-1', 'a')],
      indicators: [],
      standards: []
    };
    expect(withLayer(rows, layerOf([set('a', true)])).targets).toHaveLength(1);
    const other = { ...set('a', true), targets: [{ ...target('moi-1', 'a'), due: '2030' }] };
    expect(withLayer(rows, layerOf([other])).targets).toHaveLength(2);
  });
});
