import type { Column } from '$lib/tables';
import type { Filled } from './arrow';

type Values = ArrayLike<unknown>;

/** A column being filled: typed arrays from the start, for boxing 200,000 values is what costs. */
export interface Filling {
  /** Takes values that start at this row: numbers, day numbers, booleans, UTF-8 bytes; null or undefined is missing. */
  take(values: Values, from: number): void;
  done(): Filled;
}

function mark(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

function numbers({ name, kind }: Column, rows: number): Filling {
  const data = kind === 'DOUBLE' ? new Float64Array(rows) : new Int32Array(rows);
  const valid = new Uint8Array((rows + 7) >> 3);
  let there = 0;
  return {
    take(values, from) {
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === null || value === undefined) continue;
        data[from + i] = value as number;
        mark(valid, from + i);
        there++;
      }
    },
    done: () => ({ name, kind, valid, missing: rows - there, data })
  };
}

function booleans({ name, kind }: Column, rows: number): Filling {
  const data = new Uint8Array((rows + 7) >> 3);
  const valid = new Uint8Array((rows + 7) >> 3);
  let there = 0;
  return {
    take(values, from) {
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === null || value === undefined) continue;
        if (value === true) mark(data, from + i);
        mark(valid, from + i);
        there++;
      }
    },
    done: () => ({ name, kind, valid, missing: rows - there, data })
  };
}

function texts({ name, kind }: Column, rows: number): Filling {
  const found = new Array<Uint8Array | undefined>(rows);
  const valid = new Uint8Array((rows + 7) >> 3);
  let there = 0;
  let size = 0;
  return {
    take(values, from) {
      for (let i = 0; i < values.length; i++) {
        const value = values[i] as Uint8Array | null | undefined;
        if (value === null || value === undefined) continue;
        found[from + i] = value;
        size += value.length;
        mark(valid, from + i);
        there++;
      }
    },
    done() {
      const data = new Uint8Array(size);
      const offsets = new Int32Array(rows + 1);
      let at = 0;
      for (let row = 0; row < rows; row++) {
        const bytes = found[row];
        if (bytes !== undefined) data.set(bytes, at);
        at += bytes?.length ?? 0;
        offsets[row + 1] = at;
      }
      return { name, kind, valid, missing: rows - there, data, offsets };
    }
  };
}

/** An empty column of the contract's kind. */
export function filling(column: Column, rows: number): Filling {
  if (column.kind === 'VARCHAR') return texts(column, rows);
  return column.kind === 'BOOLEAN' ? booleans(column, rows) : numbers(column, rows);
}
