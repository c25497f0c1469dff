import { groupBy } from '../domain/group-by';
import { parsePeriod } from '../domain/period';
import type { Catalogue } from './catalogue';
import type { Report, TakenRow } from './verdict';

// Two commitments of one indicator and day may both hold: a floor of each year beside a level at the end.
const keyOf = ({ table, unit, former, indicator, period, as_of, type, rule }: TakenRow): string =>
  [table, unit, former ?? '', indicator, period, as_of ?? '', type ?? '', rule ?? '']
    .join(' ')
    .trimEnd();
const shown = (value: number | null): string =>
  value === null ? 'trống' : String(value).replace('.', ',');

function split(cell: string): { readonly sheet: string; readonly cell: string } {
  const at = cell.lastIndexOf('!');
  return { sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
}

/** Takes rows out of the report. */
function remove(report: Report, rows: Iterable<TakenRow>): void {
  const gone = new Set(rows);
  if (gone.size === 0) return;
  const left = report.taken.filter((row) => !gone.has(row));
  report.taken.length = 0;
  for (const row of left) report.taken.push(row);
}

/** Takes rows out of the report and says of each why. */
function fail(
  report: Report,
  rows: readonly TakenRow[],
  why: (row: TakenRow) => string,
  expected: string
): void {
  remove(report, rows);
  for (const row of rows)
    report.faults.push({
      ...split(row.cell),
      seen: shown(row.value),
      why: why(row),
      expected,
      unit: row.unit
    });
}

/** Places named beside a row that contradicts them; of more, how many. */
const MOST_NAMED = 3;

/** Numerators and denominators of rows of their own join the figure they belong to, or make it. */
export function joinParts(report: Report): void {
  const groups = groupBy(report.parts, (part) =>
    keyOf({ ...part, table: 'observations', value: part.value })
  );
  const places = new Map<string, number>();
  if (groups.size > 0)
    report.taken.forEach((row, at) => {
      const key = keyOf(row);
      if (!places.has(key)) places.set(key, at);
    });
  for (const [key, parts] of groups) {
    const numerator = parts.find(({ part }) => part === 'numerator');
    const denominator = parts.find(({ part }) => part === 'denominator');
    if (numerator === undefined || denominator === undefined) {
      report.note(
        `${parts[0]?.cell ?? ''}: thiếu ${numerator === undefined ? 'tử số' : 'mẫu số'} nên không dùng.`
      );
      continue;
    }
    const at = places.get(key) ?? -1;
    const counts = { numerator: numerator.value, denominator: denominator.value };
    const row = report.taken[at];
    if (row !== undefined) report.taken[at] = { ...row, ...counts };
    else if (denominator.value > 0)
      report.taken.push({
        table: 'observations',
        unit: numerator.unit,
        indicator: numerator.indicator,
        period: numerator.period,
        value: (100 * numerator.value) / denominator.value,
        ...counts,
        comparator: '=',
        standing: 'final',
        cell: numerator.cell
      });
  }
}

/** A rate that is not the quotient of its counts, and a numerator above its denominator. */
export function checkQuotients(report: Report, { indicators }: Catalogue): void {
  const max = new Map(indicators.map((each) => [each.indicator, each.max]));
  const rates = report.taken.filter(
    (row) => row.numerator !== undefined && row.denominator !== undefined
  );
  fail(
    report,
    rates.filter(
      (row) =>
        (row.numerator ?? 0) > (row.denominator ?? 0) && (max.get(row.indicator) ?? Infinity) <= 100
    ),
    (row) =>
      `tử số ${shown(row.numerator ?? null)} lớn hơn mẫu số ${shown(row.denominator ?? null)}`,
    'tử số không lớn hơn mẫu số'
  );
  const off = report.taken.filter((row) => {
    if (
      row.numerator === undefined ||
      row.denominator === undefined ||
      row.value === null ||
      row.denominator === 0
    )
      return false;
    const decimals = /[.](\d+)/.exec(String(row.value))?.[1]?.length ?? 0;
    return (
      Math.abs(row.value - (100 * row.numerator) / row.denominator) >
      0.5 * 10 ** -Math.min(decimals, 2) + 0.05
    );
  });
  fail(
    report,
    off,
    (row) =>
      `${shown(row.numerator ?? null)}/${shown(row.denominator ?? null)} là ${shown(Number(((100 * (row.numerator ?? 0)) / (row.denominator ?? 1)).toFixed(2)))}%, không phải ${shown(row.value)}%`,
    'tỷ lệ bằng tử số chia mẫu số'
  );
}

/** "Số liệu!D7 (96), Số liệu!E7 (97)": the rows that say something else of the same thing; of many the first. */
function othersOf(row: TakenRow, rows: readonly TakenRow[]): string {
  const named = rows.slice(0, MOST_NAMED + 1).filter((other) => other !== row);
  const told = named.slice(0, MOST_NAMED).map(({ cell, value }) => `${cell} (${shown(value)})`);
  const left = rows.length - 1 - told.length;
  return [...told, ...(left > 0 ? [`và ${left} ô nữa`] : [])].join(', ');
}

/** Two values for one thing: the same twice is said, two different ones cannot both be used. */
export function checkDuplicates(report: Report): void {
  const again: TakenRow[] = [];
  const clashing = new Map<TakenRow, readonly TakenRow[]>();
  for (const rows of groupBy(report.taken, keyOf).values()) {
    const [first, ...rest] = rows;
    if (first === undefined || rest.length === 0) continue;
    const isSame = rest.every(
      (row) =>
        row.value === first.value &&
        row.value_max === first.value_max &&
        row.comparator === first.comparator
    );
    if (isSame) {
      for (const row of rest) again.push(row);
      const cells = rest.slice(0, MOST_NAMED).map(({ cell }) => cell);
      if (rest.length > MOST_NAMED) cells.push(`và ${rest.length - MOST_NAMED} ô nữa`);
      report.note(`${cells.join(', ')}: trùng với ${first.cell}, cùng một số.`);
    } else for (const row of rows) clashing.set(row, rows);
  }
  fail(
    report,
    [...clashing.keys()],
    (row) => `cùng đơn vị, chỉ tiêu và kỳ có số khác ở ${othersOf(row, clashing.get(row) ?? [])}`,
    'một số cho mỗi đơn vị, chỉ tiêu và kỳ'
  );
  remove(report, again);
}

/** A unit and its former units must not report the same time for what adds up: it would count twice. */
export function checkDoubleCounts(report: Report, { indicators, lineage }: Catalogue): void {
  const adds = new Set(
    indicators.filter(({ combine }) => combine !== 'none').map(({ indicator }) => indicator)
  );
  const rows = report.taken.filter(
    (row) => row.table === 'observations' && adds.has(row.indicator)
  );
  const formers = new Map<string, Set<string>>();
  for (const { unit, former } of lineage)
    formers.set(unit, (formers.get(unit) ?? new Set()).add(former));
  const former = new Set(lineage.map((each) => each.former));
  const reported = groupBy(
    rows.filter((row) => former.has(row.unit)),
    (row) => `${row.unit} ${row.indicator}`
  );
  if (reported.size === 0) return;
  const clashing = rows.filter((row) => {
    const own = formers.get(row.unit);
    const period = own === undefined ? null : parsePeriod(row.period);
    if (own === undefined || period === null) return false;
    return [...own].some((each) =>
      (reported.get(`${each} ${row.indicator}`) ?? []).some((other) => {
        const before = parsePeriod(other.period);
        return before !== null && before.start <= period.end && period.start <= before.end;
      })
    );
  });
  fail(
    report,
    clashing,
    (row) => `đơn vị cũ cũng báo cáo kỳ ${row.period}: cộng lại sẽ tính hai lần`,
    'mỗi kỳ chỉ một phía báo cáo: đơn vị mới, hoặc các đơn vị cũ'
  );
}

const FACTOR = 10;

/** A figure ten times the last one, or a tenth, is asked about. */
export function askAboutJumps(report: Report, { figures, indicators }: Catalogue): void {
  const kinds = new Map(indicators.map((each) => [each.indicator, each.kind]));
  const last = new Map<
    string,
    { readonly end: string; readonly value: number; readonly period: string }
  >();
  const see = (unit: string, indicator: string, period: string, value: number | null): void => {
    const end = parsePeriod(period)?.end;
    const key = `${unit} ${indicator}`;
    if (end === undefined || value === null || value === 0) return;
    if ((last.get(key)?.end ?? '') < end) last.set(key, { end, value, period });
  };
  for (const each of figures)
    if (each.provenance !== 'sample') see(each.unit, each.indicator, each.period, each.value);
  const doubted: TakenRow[] = [];
  for (const row of report.taken) {
    if (
      row.table !== 'observations' ||
      row.value === null ||
      row.value === 0 ||
      kinds.get(row.indicator) === 'rate'
    )
      continue;
    const before = last.get(`${row.unit} ${row.indicator}`);
    if (before === undefined || before.period === row.period) continue;
    const ratio = Math.abs(row.value / before.value);
    if (ratio <= FACTOR && ratio >= 1 / FACTOR) continue;
    const answer = report.ask({
      kind: 'jump',
      cell: row.cell,
      text: `${shown(row.value)} gấp hơn ${FACTOR} lần so với ${shown(before.value)} của kỳ ${before.period}, hoặc ngược lại. Số này đúng không?`,
      choices: [String(row.value), 'bỏ']
    });
    if (answer !== String(row.value)) doubted.push(row);
  }
  remove(report, doubted);
}

/** The shares of a former unit cannot be more than all of it. */
export function checkShares(report: Report): void {
  const shares = report.taken.filter(({ table }) => table === 'lineage');
  const groups = groupBy(shares, ({ former, indicator, period }) =>
    [former, indicator, period].join(' ')
  );
  for (const rows of groups.values()) {
    const sum = rows.reduce((total, { value }) => total + (value ?? 0), 0);
    if (sum <= 1 + 1e-9) continue;
    fail(
      report,
      rows,
      () => `các phần của đơn vị cũ cộng lại ${shown(Number((100 * sum).toFixed(2)))}%`,
      'các phần cộng lại không quá 100%'
    );
  }
}
