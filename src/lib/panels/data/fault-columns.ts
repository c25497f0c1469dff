import { m } from '$lib/paraglide/messages';
import type { ShownColumn } from '$lib/panels/shown-table';

/** What is wrong with a cell of a file that was handed in. */
interface CellFault {
  readonly sheet: string;
  readonly cell: string;
  readonly seen: string;
  readonly why: string;
  readonly expected: string;
}

/** Where a fault stands, what stands there, why it cannot be taken, and what could. */
export function faultColumns(): readonly ShownColumn<CellFault>[] {
  const placeOf = ({ sheet, cell }: CellFault): string => `${sheet}!${cell}`;
  const words = (
    key: string,
    name: string,
    value: (fault: CellFault) => string
  ): ShownColumn<CellFault> => ({ key, name, kind: 'text', value, cell: value });
  return [
    {
      ...words('place', m.own_cell(), placeOf),
      isRowHead: true,
      cell: (fault) => ({ text: placeOf(fault), isCode: true })
    },
    words('seen', m.own_seen(), ({ seen }) => seen),
    words('why', m.own_why(), ({ why }) => why),
    words('expected', m.own_expected(), ({ expected }) => expected)
  ];
}
