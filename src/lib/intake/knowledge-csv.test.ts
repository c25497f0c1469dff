import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_OWN, type OwnKnowledge } from '../domain/merge/own-knowledge';
import { readBytes } from './text-bytes';
import { readOwn, withReplaced } from './knowledge-csv';
import { writeOwn } from '../panels/merger/knowledge-file';
import { readSheet } from './knowledge-sheet';

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
    expect(read).toEqual({ own: OWN, entries: 3, problems: [], replacing: [] });
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

  it('is refused whole where a column stands twice', () => {
    expect(readOwn('kind,unit,Unit\nshare,moi-1,moi-2\n', OWN, city)).toMatchObject({
      own: OWN,
      problems: [{ line: 1, kind: 'header_twice', column: 'unit' }]
    });
  });

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

  it('has clean notes', () => {
    const text =
      'kind,unit,indicator,period,value,note\nbaseline,cu-1,so-ho,2020,5,a\u0001b\u202Ec\n';
    expect(readOwn(text, NOTHING_OWN, city).own.figures[0]?.note).toBe('abc');
  });

  it('composes letters that come apart', () => {
    expect(readSheet('kind\n' + 'Hòa'.normalize('NFD')).rows[0]?.cells[0]).toBe('Hòa');
  });

  const HEAD = 'kind,unit,former,household_share,indicator,period,value,numerator,denominator,note';
  const line = (unit: string, numerator: number, note = ''): string =>
    `baseline,${unit},,,so-ho,2020,,${numerator},,${note}`;
  const ids = {
    units: new Set(['moi-11617', 'moi-11581', 'cu-11617', 'cu-11614']),
    indicators: new Set(['so-ho'])
  };
  const read = (lines: readonly string[], known = NOTHING_OWN, end = '\n') =>
    readOwn(lines.join(end), known, { ...city, ids });
  const numerators = ({ own }: { own: OwnKnowledge }): unknown =>
    own.figures.map(({ unit, numerator }) => [unit, numerator]);

  it.each<[string, readonly string[], readonly [string, number][], readonly unknown[]]>([
    [
      'a quote that never closes',
      [HEAD, line('cu-11617', 77, '"mở'), line('cu-11614', 5)],
      [['cu-11614', 5]],
      [{ line: 2, kind: 'quote', column: '', text: line('cu-11617', 77, '"mở') }]
    ],
    [
      'a quote that another row seems to close',
      [HEAD, line('cu-11617', 77, '"mở'), line('cu-11614', 5, '"đủ"'), ''],
      [['cu-11614', 5]],
      [{ line: 2, kind: 'quote', column: '', text: line('cu-11617', 77, '"mở') }]
    ],
    [
      'a quote that the next row’s empty one seems to go on with',
      [HEAD, line('cu-11617', 77, '"mở'), line('cu-11614', 5, '""')],
      [['cu-11614', 5]],
      [{ line: 2, kind: 'quote', column: '', text: line('cu-11617', 77, '"mở') }]
    ],
    [
      'a quote that closes amid a cell',
      [HEAD, line('cu-11617', 77, '"mở" rồi'), line('cu-11614', 5)],
      [['cu-11614', 5]],
      [{ line: 2, kind: 'quote', column: '', text: line('cu-11617', 77, '"mở" rồi') }]
    ],
    [
      'a note of several lines',
      [HEAD, line('cu-11617', 77, '"một\nhai"'), line('cu-90000', 5)],
      [['cu-11617', 77]],
      [{ line: 4, kind: 'unknown', column: 'unit', text: 'cu-90000' }]
    ],
    [
      'two lines for one place',
      [HEAD, line('cu-11617', 77), line('cu-11614', 5), line('cu-11617', 78)],
      [
        ['cu-11617', 77],
        ['cu-11614', 5]
      ],
      [{ line: 4, kind: 'twice', first: 2 }]
    ],
    [
      'an indicator that does not exist',
      [HEAD, line('cu-11617', 77).replace('so-ho', 'khong-co')],
      [],
      [{ line: 2, kind: 'unknown', column: 'indicator', text: 'khong-co' }]
    ],
    [
      'a comma in a cell without quotes',
      [HEAD, line('cu-11617', 77, 'một, hai')],
      [],
      [{ line: 2, kind: 'cells', column: '', text: 'hai' }]
    ],
    [
      'letters that were lost',
      [HEAD, line('cu-11617', 77, 'h\uFFFD c\uFFFDn')],
      [],
      [{ line: 2, kind: 'letters', column: 'note', text: 'h\uFFFD c\uFFFDn' }]
    ],
    [
      'a column that is not known',
      [`${HEAD},vlaue`, `${line('cu-11617', 77)},9`],
      [['cu-11617', 77]],
      [{ line: 1, kind: 'column', column: 'vlaue' }]
    ],
    ['no line at all', [HEAD, ''], [], [{ line: 1, kind: 'nothing' }]],
    [
      'a share on a line of figures',
      [HEAD, 'share,moi-11617,cu-11617,0.5,so-ho,2020,,77,,', line('cu-11614', 5)],
      [['cu-11614', 5]],
      [{ line: 2, kind: 'unused', of: 'share', column: 'indicator', text: 'so-ho' }]
    ],
    [
      'a former unit on a line of a baseline',
      [HEAD, line('cu-11617', 77).replace('cu-11617,', 'cu-11617,cu-11614')],
      [],
      [{ line: 2, kind: 'unused', of: 'baseline', column: 'former', text: 'cu-11614' }]
    ],
    [
      'empty lines above, and signs nobody sees',
      ['', ' ', HEAD.replace('unit', 'un\u200bit'), line('\u200bcu-11617\uFEFF', 77)],
      [['cu-11617', 77]],
      []
    ],
    [
      'a line for the tab',
      ['sep=\t', HEAD.replaceAll(',', '\t'), line('cu-11617', 77).replaceAll(',', '\t')],
      [['cu-11617', 77]],
      []
    ],
    ['empty lines', [HEAD, '', line('cu-11617', 77), ',,', ''], [['cu-11617', 77]], []],
    [
      'a line for the delimiter, and capitals',
      ['sep=;', HEAD.toUpperCase().replaceAll(',', ';'), 'BASELINE;CU-11617;;;So-ho;2020;;77;;'],
      [['cu-11617', 77]],
      []
    ]
  ])('loses nothing of a file with %s', (_, lines, taken, problems) => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) {
      const own = read(
        lines.map((each) => each.replaceAll('\n', end)),
        NOTHING_OWN,
        end
      );
      expect(numerators(own)).toEqual(taken);
      expect(own.problems).toEqual(problems);
      expect(own.entries).toBe(taken.length);
    }
  });

  it('names the quote that took the names of the columns with it', () => {
    const { own, problems } = read([HEAD.replace('note', '"note'), line('cu-11617', 77)]);
    expect(own).toEqual(NOTHING_OWN);
    expect(problems).toMatchObject([{ line: 1, kind: 'quote' }]);
  });

  it('asks before it changes what was typed in', () => {
    const known = read([HEAD, line('cu-11617', 77), line('cu-11614', 5)]).own;
    const again = read([HEAD, line('cu-11617', 78), line('cu-11614', 5)], known);
    expect(again.own).toEqual(known);
    expect(again.entries).toBe(1);
    expect(again.problems).toEqual([]);
    expect(
      again.replacing.map(({ line: at, before, after }) => [at, before.entry, after.entry])
    ).toEqual([
      [2, expect.objectContaining({ numerator: 77 }), expect.objectContaining({ numerator: 78 })]
    ]);
    expect(numerators({ own: withReplaced(again.own, again.replacing) })).toEqual([
      ['cu-11614', 5],
      ['cu-11617', 78]
    ]);
  });

  it('accounts for every line, whatever quotes stand in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'ghi chú', '"', '"mở', 'mở"', '"hai ""lần"""', '""', '"a"b'), {
          minLength: 1,
          maxLength: 6
        }),
        (notes) => {
          const lines = notes.map((note, at) => line(`cu-${10000 + at}`, at + 1, note));
          const result = readOwn([HEAD, ...lines].join('\r\n'), NOTHING_OWN, city);
          expect(result.entries + result.problems.length).toBe(notes.length);
        }
      )
    );
  });
});

describe('the bytes of a file', () => {
  const text = 'kind,unit,note\nbaseline,cu-11617,Hòa hộ nghèo\n';
  const utf16 = (big: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 little-endian', utf16(false, true), 'utf-16'],
    ['UTF-16 big-endian', utf16(true, true), 'utf-16'],
    ['UTF-16 without a mark', utf16(false, false), 'utf-16']
  ])('are read as %s', (_, bytes, encoding) => {
    expect(readBytes(bytes)).toEqual({ kind: 'text', text, encoding });
  });

  it('are UTF-8 where few of them are broken, which is told of the cells', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xe1, 0xbb, 0x0a]);
    expect(readBytes(bytes)).toMatchObject({ text: `${text}\uFFFD\n`, encoding: 'utf-8' });
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff);
    expect(readBytes(marked)).toMatchObject({ text: 'a\uFFFD', encoding: 'utf-8' });
  });

  it('are read by the code page of Windows where they are no Unicode', () => {
    // "hộ" as Windows-1258 writes it: o, circumflex in one letter, the dot below after it.
    const bytes = Uint8Array.of(0x68, 0xf4, 0xf2, 0x20, 0xf0);
    expect(readBytes(bytes)).toEqual({ kind: 'text', text: 'hộ đ', encoding: 'windows-1258' });
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]]
  ])('of %s are no text', (_, bytes) => {
    expect(readBytes(Uint8Array.from(bytes))).toEqual({ kind: 'workbook' });
  });
});
