/**
 * Least-cost assignment of every row to a column of its own (Hungarian method, shortest augmenting
 * paths). Costs are finite; there are at least as many columns as rows.
 * @returns the column of each row
 * @throws RangeError when there are fewer columns than rows
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
      const before = from.previous[column] ?? 0;
      holder[column] = holder[before] ?? 0;
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
    const row = holder[column] ?? 0;
    let step = Infinity;
    let next = 0;
    for (let other = 1; other < size; other++) {
      if (seen[other]) continue;
      const cost =
        (costs[row - 1]?.[other - 1] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[other] ?? 0);
      if (cost < (slack[other] ?? 0)) {
        slack[other] = cost;
        previous[other] = column;
      }
      if ((slack[other] ?? 0) < step) {
        step = slack[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other < size; other++) {
      if (seen[other]) {
        const held = holder[other] ?? 0;
        rowPrice[held] = (rowPrice[held] ?? 0) + step;
        columnPrice[other] = (columnPrice[other] ?? 0) - step;
      } else slack[other] = (slack[other] ?? 0) - step;
    }
    column = next;
  } while (holder[column] !== 0);
  return { last: column, previous };
}
