import { describe, expect, it } from 'vitest';
import {
  type Commendation,
  commendationLines,
  directShareOf,
  quotaReadingsOf,
  quotaRecipientOf
} from './commendation';

const row = (part: Partial<Commendation>): Commendation => ({
  commendation: 'c',
  unit: 'moi-1',
  period: '2025',
  form: 'Giấy khen',
  recipient: 'cá nhân',
  field: null,
  count: 20,
  direct_workers: null,
  awarded_by: 'Chủ tịch UBND xã',
  occasion: null,
  document: 'd',
  section: null,
  quote: null,
  ...part
});

it.each([
  ['khen-tap-the-kinh-te', 'tập thể'],
  ['khen-ca-nhan-an-ninh', 'cá nhân'],
  ['khen-lao-dong-truc-tiep', null]
])('%s is a quota for %s', (indicator, recipient) => {
  expect(quotaRecipientOf(indicator)).toBe(recipient);
});

describe('quotaReadingsOf', () => {
  const target = (indicator: string, value: number | null, value_max: number | null) => ({
    indicator,
    value,
    value_max
  });

  it('reads “in each field” both ways: one field, and the named fields together', () => {
    expect(
      quotaReadingsOf([
        ...['kinh-te', 'van-hoa', 'an-ninh'].flatMap((field) => [
          target(`khen-ca-nhan-${field}`, 15, 20),
          target(`khen-tap-the-${field}`, 5, 10)
        ]),
        target('gia-dinh-van-hoa', 98, null)
      ])
    ).toEqual([
      {
        recipient: 'tập thể',
        perField: { min: 5, max: 10 },
        fields: 3,
        together: { min: 15, max: 30 }
      },
      {
        recipient: 'cá nhân',
        perField: { min: 15, max: 20 },
        fields: 3,
        together: { min: 45, max: 60 }
      }
    ]);
  });

  it('has no quota of one field where fields differ, and no upper end where none is stated', () => {
    expect(
      quotaReadingsOf([
        target('khen-tap-the-a', 5, 10),
        target('khen-tap-the-b', 6, 10),
        target('khen-ca-nhan-a', 5, null),
        target('khen-ca-nhan-b', 5, 10),
        target('khen-ca-nhan-c', null, null)
      ])
    ).toEqual([
      { recipient: 'tập thể', perField: null, fields: 2, together: { min: 11, max: 20 } },
      { recipient: 'cá nhân', perField: null, fields: 2, together: { min: 10, max: null } }
    ]);
  });

  it('knows no upper end together where the last field states none', () => {
    const [read] = quotaReadingsOf([
      target('khen-tap-the-a', 5, 10),
      target('khen-tap-the-b', 5, null)
    ]);
    expect(read?.together).toEqual({ min: 10, max: null });
  });
});

it.each([
  ['not counted is no share, never 0 %', row({}), null],
  ['counted', row({ direct_workers: 5 }), 25],
  ['none among them', row({ direct_workers: 0 }), 0],
  ['0 of 0', row({ count: 0, direct_workers: 0 }), null],
  ['collectives have none', row({ recipient: 'tập thể', direct_workers: 2 }), null]
])('share of direct workers: %s', (_, of, share) => {
  expect(directShareOf(of)).toBe(share);
});

describe('commendationLines', () => {
  it('puts both recipients of one award into a line, and keeps awards apart', () => {
    const lines = commendationLines([
      row({ count: 20, direct_workers: 4 }),
      row({ recipient: 'tập thể', count: 10 }),
      row({ awarded_by: 'Chủ tịch UB MTTQ', recipient: 'tập thể', count: 4 }),
      row({ form: 'Biểu dương', count: 3 })
    ]);
    expect(
      lines.map(({ collectives, individuals, direct }) => [collectives, individuals, direct])
    ).toEqual([
      [10, 20, 4],
      [4, null, null],
      [null, 3, null]
    ]);
  });
});
