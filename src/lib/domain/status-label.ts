import { STATUS } from './status';
import type { Text } from './text';
import { type Measured, yardGroupOf } from './yardstick';

/** What a target is called of which nothing but its starting point is known. */
export const BASE_LABEL: Text = { vi: 'Mới có số gốc', en: 'Starting point only' };

/** The name of a status; of figures that do not decide, a mere starting point has a name of its own. */
export function statusLabelOf(row: Measured): Text {
  return yardGroupOf(row) === 'base' ? BASE_LABEL : STATUS[row.status].label;
}
