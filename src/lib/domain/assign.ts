import { at } from './at';

/**
 * Least-cost assignment of every row to a column of its own (Hungarian method, shortest augmenting
 * paths). Costs are finite, every row has one for each column; there are at least as many columns as rows.
 * @returns the column of each row
 * @throws RangeError when there are fewer columns than rows, or a row lacks a cost
 */
export function assign(costs: readonly (readonly number[])[]): readonly number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (columns < rows)
    throw new RangeError(`${rows} rows need as many columns, there are ${columns}`);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Row that holds each column, 1-based; 0 is "none". Column 0 is the row looking for a place.
  const holder = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    const from = shortestPath(costs, holder, rowPrice, columnPrice);
    let column = from.last;
    while (column !== 0) {
      const before = at(from.previous, column);
      holder[column] = at(holder, before);
      column = before;
    }
  }
  const chosen = new Array<number>(rows).fill(-1);
  holder.forEach((row, column) => {
    if (column > 0 && row > 0) chosen[row - 1] = column - 1;
  });
  return chosen;
}

/** Finds the cheapest chain of moves that ends in a free column, and lowers the prices along it. */
function shortestPath(
  costs: readonly (readonly number[])[],
  holder: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array
): { readonly last: number; readonly previous: Int32Array } {
  const size = columnPrice.length;
  const previous = new Int32Array(size);
  const slack = new Float64Array(size).fill(Infinity);
  const seen = new Uint8Array(size);
  let column = 0;
  do {
    seen[column] = 1;
    const row = at(holder, column);
    const rowCosts = at(costs, row - 1);
    let step = Infinity;
    let next = 0;
    for (let other = 1; other < size; other++) {
      if (seen[other]) continue;
      const cost = at(rowCosts, other - 1) - at(rowPrice, row) - at(columnPrice, other);
      if (cost < at(slack, other)) {
        slack[other] = cost;
        previous[other] = column;
      }
      if (at(slack, other) < step) {
        step = at(slack, other);
        next = other;
      }
    }
    for (let other = 0; other < size; other++) {
      if (seen[other]) {
        const held = at(holder, other);
        rowPrice[held] = at(rowPrice, held) + step;
        columnPrice[other] = at(columnPrice, other) - step;
      } else slack[other] = at(slack, other) - step;
    }
    column = next;
  } while (holder[column] !== 0);
  return { last: column, previous };
}
