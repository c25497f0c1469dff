import { tableRows } from '$lib/data/table-rows';
import type { Unit } from '$lib/domain/unit';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

const order = new Intl.Collator('vi');

/** Units in force, by the Vietnamese alphabet; what they sent is in the reader's browser only. */
export const load: PageServerLoad = async () => {
  const units = await runNative(tableRows<Unit>({ table: 'units' }));
  return {
    units: units
      .filter(({ generation }) => generation === 'moi')
      .map(({ unit, code, name, type, district }) => ({ unit, code, name, type, district }))
      .sort((a, b) => order.compare(a.name, b.name))
  };
};
