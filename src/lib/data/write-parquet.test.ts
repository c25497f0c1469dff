import { describe, expect, it } from 'vitest';
import { fromIpc } from './arrow';
import { toArrow } from './parquet';
import { toParquet } from './write-parquet';

describe('rows as Parquet', () => {
  it('are read back as the published extracts are, days and missing values too', async () => {
    const rows = [
      {
        observation: 'own-q3 A1',
        unit: 'moi-11086',
        indicator: 'ho-ngheo',
        period: '2026',
        as_of: '2026-10-31',
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
        quote: 'đã rà soát, “0,52%”',
        formula: null,
        note: null,
        note_en: null
      }
    ];
    const bytes = toParquet('observations', rows);
    const { tableOf } = await import('$lib/tables');
    const [stream] = await toArrow(bytes, tableOf('observations'), 1);
    const { columns, rows: count } = fromIpc(stream ?? new Uint8Array());
    expect(count).toBe(1);
    expect(Object.fromEntries(columns.map(({ name, cell }) => [name, cell(0)]))).toEqual(rows[0]);
  });
});
