import type { Unit } from '../domain/unit';
import { slugOf, withoutType } from './slug';

type Districted = Pick<Unit, 'district'>;

export interface District {
  readonly name: string;
  readonly slug: string;
}

const order = new Intl.Collator('vi');

/** The former districts of a unit without their types: "Thanh Hà, Tứ Kỳ". */
export function districtNames({ district }: Districted): string {
  const names = (district ?? '').split(';').map((name) => withoutType(name.trim()));
  return names.filter(Boolean).join(', ');
}

/** Former districts the units' land came from, by the Vietnamese alphabet. */
export function districtsOf(units: readonly Districted[]): District[] {
  const names = units.flatMap(({ district }) => (district ?? '').split(';'));
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))]
    .map((name) => ({ name, slug: slugOf(withoutType(name)) }))
    .sort((a, b) => order.compare(withoutType(a.name), withoutType(b.name)));
}
