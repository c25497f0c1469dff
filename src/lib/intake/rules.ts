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

/** Numerators and denominators of rows of their own join the figure they belong to, or make it. */
export function joinParts(report: Report): void {
  const groups = groupBy(report.parts, (part) =>
    keyOf({ ...part, table: 'observations', value: part.value })
  );
  for (const [key, parts] of groups) {
    const numerator = parts.find(({ part }) => part === 'numerator');
    const denominator = parts.find(({ part }) => part === 'denominator');
    if (numerator === undefined || denominator === undefined) {
      report.note(
        `${parts[0]?.cell ?? ''}: thiếu ${numerator === undefined ? 'tử số' : 'mẫu số'} nên không dùng.`
      );
      continue;
    }
    const at = report.taken.findIndex((row) => keyOf(row) === key);
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

/** Two values for one thing: the same twice is said, two different ones cannot both be used. */
export function checkDuplicates(report: Report): void {
  const groups = groupBy(report.taken, keyOf);
  const again: TakenRow[] = [];
  for (const rows of groups.values()) {
    if (rows.length < 2) continue;
    const [first, ...rest] = rows;
    if (first === undefined) continue;
    if (
      rest.every(
        (row) =>
          row.value === first.value &&
          row.value_max === first.value_max &&
          row.comparator === first.comparator
      )
    ) {
      again.push(...rest);
      report.note(
        `${rest.map(({ cell }) => cell).join(', ')}: trùng với ${first.cell}, cùng một số.`
      );
      continue;
    }
    fail(
      report,
      rows,
      (row) =>
        `cùng đơn vị, chỉ tiêu và kỳ có số khác ở ${rows
          .filter((other) => other !== row)
          .map(({ cell, value }) => `${cell} (${shown(value)})`)
          .join(', ')}`,
      'một số cho mỗi đơn vị, chỉ tiêu và kỳ'
    );
  }
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
  const reported = groupBy(rows, (row) => `${row.unit} ${row.indicator}`);
  const clashing = rows.filter((row) => {
    const own = formers.get(row.unit);
    const period = own === undefined ? null : parsePeriod(row.period);
    if (own === undefined || period === null) return false;
    return [...own].some((former) =>
      (reported.get(`${former} ${row.indicator}`) ?? []).some((other) => {
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
