import { describe, expect, it } from 'vitest';
import { formerNames } from '$lib/data/queries/city';
import { runNative } from '$lib/server/run-native';

describe('what the city was formed from', () => {
  it('is told for each of the 114 units', async () => {
    const rows = await runNative(formerNames());
    expect(rows).toHaveLength(114);
    expect(rows.reduce((sum, { formers }) => sum + formers, 0)).toBe(451);
  });

  it.each([
    // Nghị quyết 1669/NQ-UBTVQH15, Điều 1: by clause.
    ['moi-11086', 4, ['Bình Lãng', 'Đại Sơn', 'Hưng Đạo', 'Thanh Hải']],
    ['moi-11948', 1, ['Bạch Long Vĩ']]
  ])('names the former units of %s', async (unit, formers, names) => {
    const row = (await runNative(formerNames())).find((each) => each.unit === unit);
    expect(row?.formers).toBe(formers);
    expect(new Set(row?.names.split(', '))).toEqual(new Set(names));
  });
});
