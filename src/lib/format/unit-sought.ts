import type { Unit } from '../domain/unit';
import type { Sought } from './ranked';

/**
 * What a unit of either generation is found by: name and code, type, former districts, and what else is given
 * (its former units, where a list holds no lines of theirs).
 */
export function unitSought(
  unit: Pick<Unit, 'name' | 'code'> & {
    readonly type: string;
    readonly district: string | null;
    readonly generation?: string;
  },
  more: readonly string[] = []
): Sought {
  const districts = (unit.district ?? '').split(';').map((name) => name.trim());
  return {
    names: [unit.name, unit.code],
    type: unit.type,
    rest: [...districts.filter(Boolean), ...more],
    former: unit.generation === 'cu'
  };
}
