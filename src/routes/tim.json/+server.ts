import { json } from '@sveltejs/kit';
import type { Findable } from '$lib/components/layout/findable';
import { allIndicators } from '$lib/data/queries/catalogue';
import { unitsInForce } from '$lib/data/queries/units';
import { FIELD } from '$lib/domain/field';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import { indicatorPathOf, unitPathOf } from '$lib/format/address';
import { fold } from '$lib/format/fold';
import { runNative } from '$lib/server/run-native';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the finder can find: units in force, then indicators. */
export const GET: RequestHandler = async () => {
  const units = (await runNative(unitsInForce())).map((unit): Findable => {
    const name = { vi: unitTitleOf(unit, 'vi'), en: unitTitleOf(unit, 'en') };
    const district = unit.district ?? '';
    return {
      kind: 'unit',
      path: unitPathOf(unit),
      name,
      detail: { vi: `${unit.code} · ${district} (cũ)`, en: `${unit.code} · ${district} (former)` },
      unit: { code: unit.code, group: groupOf(unit.type) },
      folded: fold(`${unit.name} ${unit.type} ${unit.code} ${district}`)
    };
  });
  const indicators = (await runNative(allIndicators())).map((row): Findable => ({
    kind: 'indicator',
    path: indicatorPathOf(row.indicator),
    name: { vi: row.name, en: row.name_en },
    detail: FIELD[row.field],
    folded: fold(`${row.name} ${row.short} ${row.name_en}`)
  }));
  return json([...units, ...indicators]);
};
