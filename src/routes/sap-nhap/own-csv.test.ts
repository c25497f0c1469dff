import { describe, expect, it } from 'vitest';
import { NOTHING_OWN, type OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { readOwn, writeOwn } from './own-csv';
import { readSheet } from './own-sheet';

const OWN: OwnKnowledge = {
  shares: [
    {
      unit: 'moi-11617',
      former: 'cu-11617',
      households: 0.98,
      people: null,
      note: 'theo danh sách, 5.135 hộ'
    }
  ],
  figures: [
    {
      unit: 'cu-11617',
      to: null,
      indicator: 'ho-can-ngheo',
      period: '2020',
      value: null,
      numerator: 77,
      denominator: 5240,
      note: 'gọi là "số cũ"'
    },
    {
      unit: 'cu-11614',
      to: 'moi-11617',
      indicator: 'ho-can-ngheo',
      period: '2020',
      value: null,
      numerator: 3,
      denominator: 210,
      note: null
    }
  ]
};
const transfers = ['moi-11617', 'moi-11581'].flatMap((unit) =>
  ['cu-11617', 'cu-11614'].map((former) => ({
    unit,
    former,
    basis: 'part_area_part_population' as const,
    household_share: null,
    population_share: null
  }))
);
const city = { transfers, isPartOfWhole: (name: string) => name === 'ho-ngheo' };
const nameOf = (unit: string): string => `tên ${unit}`;

describe('the file of what was typed in', () => {
  it('comes back as it was written', () => {
    const read = readOwn(writeOwn(OWN, nameOf), NOTHING_OWN, city);
    expect(read).toEqual({ own: OWN, entries: 3, problems: [] });
  });

  it('starts with a mark for Excel and names its columns as data/ does', () => {
    const [header] = writeOwn(OWN, nameOf).split('\r\n');
    expect(header).toBe(
      '\uFEFFkind,unit,former,household_share,population_share,indicator,period,value,numerator,denominator,note,unit_name,former_name'
    );
  });

  it('reads what Excel saves where the comma is decimal', () => {
    const text = 'kind;unit;former;household_share\r\nshare;moi-11617;cu-11617;0,98\r\n';
    expect(readOwn(text, NOTHING_OWN, city).own.shares[0]?.households).toBe(0.98);
  });

  it.each([
    ['of no kind', 'kind,unit\nphần,moi-11617\n', { line: 2, kind: 'kind', column: 'phần' }],
    ['without a unit', 'kind,unit\nshare,\n', { line: 2, kind: 'missing', column: 'unit' }],
    [
      'with text for a number',
      'kind,unit,former,household_share\nshare,moi-11617,cu-11617,nhiều\n',
      { line: 2, kind: 'number', column: 'household_share', text: 'nhiều' }
    ],
    [
      'with a number that reads two ways',
      'kind;unit;indicator;period;numerator\nbaseline;cu-11617;so-ho;2020;5.240\n',
      { line: 2, kind: 'ambiguous', column: 'numerator', text: '5.240', readings: [5240, 5.24] }
    ],
    [
      'with a share above what is left',
      'kind,unit,former,household_share\nshare,moi-11581,cu-11617,0.7\nshare,moi-11617,cu-11617,0.4\n',
      {
        line: 3,
        kind: 'entry',
        problem: { kind: 'share_sum', sum: 1.1, others: ['moi-11581'] }
      }
    ],
    [
      'with a code of no unit',
      'kind,unit,former,household_share\nshare,An Hải,cu-11617,0.4\n',
      { line: 2, kind: 'form', column: 'unit', text: 'An Hải' }
    ],
    [
      'with no period',
      'kind,unit,indicator,period,numerator\nbaseline,cu-11617,so-ho,năm 2020,5\n',
      { line: 2, kind: 'form', column: 'period', text: 'năm 2020' }
    ],
    [
      'with no indicator',
      'kind,unit,indicator,period,numerator\nbaseline,cu-11617,Số hộ,2020,5\n',
      { line: 2, kind: 'form', column: 'indicator', text: 'Số hộ' }
    ],
    [
      'with more of a part than of the whole',
      'kind,unit,indicator,period,numerator,denominator\nbaseline,cu-11617,ho-ngheo,2020,11,10\n',
      { line: 2, kind: 'entry', problem: { kind: 'part_of_whole' } }
    ],
    [
      'with more than is left of a former unit elsewhere',
      'kind,unit,former,household_share\nshare,moi-1,cu-1,0.7\nshare,moi-2,cu-1,0.4\n',
      {
        line: 3,
        kind: 'entry',
        problem: { kind: 'share_sum', sum: 1.1, others: ['moi-1'] }
      }
    ]
  ])('reports a line %s and takes the others', (_, text, problem) => {
    expect(readOwn(text, NOTHING_OWN, city).problems).toEqual([problem]);
  });

  it('keeps a note that a spreadsheet would run', () => {
    const own = { ...OWN, shares: [{ ...OWN.shares[0]!, note: '=1+1' }] };
    const text = writeOwn(own, nameOf);
    expect(text).toContain(",'=1+1,");
    expect(readOwn(text, NOTHING_OWN, city).own).toEqual(own);
  });

  it.each(['', '\0\0', 'PK\u0003\u0004', 'kind\n'])(
    'is refused where it is no such file: %j',
    (text) => {
      expect(readOwn(text, OWN, city)).toMatchObject({ own: OWN, entries: 0 });
      expect(readOwn(text, OWN, city).problems[0]?.kind).toBe('header');
    }
  );

  it('is refused whole when it is another file', () => {
    const read = readOwn('a,b\n1,2\n', OWN, city);
    expect(read.own).toBe(OWN);
    expect(read.problems[0]?.kind).toBe('header');
  });

  it('takes shares of former units elsewhere in the city, checked for their range', () => {
    const text =
      'kind,unit,former,household_share\nshare,moi-10846,cu-10846,25%\nshare,moi-10846,cu-1,1.5\n';
    const read = readOwn(text, NOTHING_OWN, city);
    expect(read.own.shares).toHaveLength(1);
    expect(read.own.shares[0]?.households).toBe(0.25);
    expect(read.problems).toHaveLength(1);
  });

  it('composes letters that come apart', () => {
    expect(readSheet('kind\n' + 'Hòa'.normalize('NFD')).rows[0]?.[0]).toBe('Hòa');
  });
});
