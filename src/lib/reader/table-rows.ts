import { headWords, periodParts } from '../intake/period-words';
import { keyOf } from '../intake/text';
import type { Candidate, Doubt } from './candidate';
import { chosenOf } from './chosen-indicator';
import { withoutNames } from './not-quantities';
import { quantitiesIn } from './quantities';
import { type IndicatorRanking, SURE } from './rank-indicators';
import type { Kind, PlacedBlock, ReportFrame } from './sections';
import { targetShapeOf } from './target-shape';
import { wordingOf } from './wording';

interface Column {
  readonly role: 'name' | 'unit' | 'value' | 'none';
  readonly head: string;
  readonly kind: Kind;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly standing: 'final' | 'estimate';
}

const NAME =
  /^(?:(?:ten )?(?:cac )?(?:chi tieu|noi dung|tieu chi|muc tieu|danh muc)(?: chu yeu| thi dua| co ban)?)\b/;
const UNIT = /^(?:don vi(?: tinh)?|dvt|dv tinh)$/;
const NUMBERED = /^(?:stt|tt|so tt)$/;

function columnsOf(
  rows: readonly (readonly string[])[],
  until: number,
  fallback: { readonly year: string | null; readonly kind: Kind }
): readonly Column[] | null {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Column[] = [];
  for (let at = 0; at < width; at += 1) {
    const heads = rows.slice(0, until).map((row) => (row[at] ?? '').trim());
    const head = [...new Set(heads.filter((text) => text !== ''))].join(' ');
    const key = keyOf(head);
    const none = {
      head,
      kind: fallback.kind,
      period: null,
      asOf: null,
      standing: 'final' as const
    };
    if (NUMBERED.test(key) || /ghi chu|co quan|chu tri|phu trach/.test(key))
      columns.push({ ...none, role: 'none' });
    else if (NAME.test(key) && !/20\d\d/.test(key))
      columns.push({
        ...none,
        role: columns.some(({ role }) => role === 'name') ? 'none' : 'name'
      });
    else if (UNIT.test(key)) columns.push({ ...none, role: 'unit' });
    else {
      const words = headWords(head, fallback.year);
      const { period, asOf } =
        words.period === null ? { period: null, asOf: null } : periodParts(words.period);
      const isValue = words.role === 'actual' || words.role === 'target';
      columns.push({
        role: isValue ? 'value' : 'none',
        head,
        kind:
          words.role === 'target'
            ? 'target'
            : /thuc hien|ket qua|uoc|hien trang|^th\b/.test(key)
              ? 'result'
              : fallback.kind,
        period,
        asOf,
        standing: words.standing
      });
    }
  }
  const isTable =
    columns.some(({ role }) => role === 'name') && columns.some(({ role }) => role === 'value');
  return isTable ? columns : null;
}

/** Rows that a table of figures states: name, measure, and a column each of what was done or is to be reached. */
export function tableCandidates(
  placed: PlacedBlock,
  block: number,
  { frame, ranking }: { readonly frame: ReportFrame; readonly ranking: IndicatorRanking }
): readonly Candidate[] {
  const { rows } = placed.block;
  const year = frame.year === null ? null : String(frame.year);
  let head = 0;
  let columns: readonly Column[] | null = null;
  for (let until = 1; until <= Math.min(3, rows.length - 1); until += 1) {
    const tried = columnsOf(rows, until, { year, kind: placed.kind });
    if (tried === null) continue;
    const isBelow =
      (rows[until] ?? []).filter((cell) => /^[\d.,%\s≥≤<>-]+$/.test(cell) && cell.trim() !== '')
        .length === 0 &&
      (rows[until] ?? []).some((cell) => /năm|20\d\d|thực hiện|kế hoạch/iu.test(cell));
    [head, columns] = [until, tried];
    if (!isBelow) break;
  }
  if (columns === null) return [];
  const found: Candidate[] = [];
  let offset = rows.slice(0, head).reduce((sum, row) => sum + row.join(' | ').length + 1, 0);
  let group = '';
  for (const row of rows.slice(head)) {
    const line = row.join(' | ');
    const name = (row[columns.findIndex(({ role }) => role === 'name')] ?? '').trim();
    const unitAt = columns.findIndex(({ role }) => role === 'unit');
    const unit = unitAt < 0 ? '' : (row[unitAt] ?? '').trim();
    const cells: Candidate[] = [];
    if (name !== '' && !/^\(?\d+\)?$/.test(name))
      for (const [at, column] of columns.entries()) {
        if (column.role !== 'value') continue;
        const cell = (row[at] ?? '').trim();
        const candidate = cellCandidate(
          placed,
          block,
          { name, unit, cell, column, group, offset, line, at },
          frame,
          ranking
        );
        if (candidate !== null) cells.push(candidate);
      }
    if (cells.length === 0 && name !== '') group = name;
    found.push(...cells);
    offset += line.length + 1;
  }
  return found;
}

interface TableCell {
  readonly name: string;
  readonly unit: string;
  readonly cell: string;
  readonly column: Column;
  readonly group: string;
  readonly offset: number;
  readonly line: string;
  readonly at: number;
}

function cellCandidate(
  placed: PlacedBlock,
  block: number,
  { name, unit, cell, column, group, offset, line }: TableCell,
  frame: ReportFrame,
  ranking: IndicatorRanking
): Candidate | null {
  if (!/\d/.test(cell)) return null;
  const bare = wordingOf(cell);
  const printed = wordingOf(unit);
  const whole = /[\d.,]\s*$/.test(bare) && printed !== '' ? `${bare} ${printed}` : bare;
  const read = quantitiesIn(withoutNames(whole, whole)).at(0);
  if (read === undefined) return null;
  const quantity =
    read.kind === 'none' && printed !== '' ? { ...read, unit, kind: 'count' as const } : read;
  if (quantity.kind === 'none' && unit === '') return null;
  const wording = wordingOf(name.replace(/\([^)]*\)/gu, ' '));
  const isChange = /(?<!\p{L})(?:tốc độ tăng|tăng bình quân|mức giảm|tăng trưởng)/u.test(wording);
  const isTarget = column.kind === 'target';
  const ranked = ranking.rank({
    core: wording,
    around: wordingOf(group),
    kind: quantity.kind,
    unit: quantity.unit,
    isChange,
    isDone: false,
    isTarget,
    headings: ''
  });
  const best = ranked[0];
  const period = column.period ?? (frame.year === null ? null : String(frame.year));
  const [frm, to] = yearsOf(period);
  const term = isTarget ? frame.targetTerm : null;
  const yearly = /hằng năm|mỗi năm/u.test(`${wording} ${wordingOf(column.head)} ${bare}`);
  const doubts: Doubt[] = [];
  if (best === undefined || best.score < SURE + 0.1) doubts.push('indicator');
  if (column.period === null) doubts.push('period');
  const shape = isTarget
    ? targetShapeOf(quantity, { left: `${wording} `, right: '', yearly, isChange })
    : { type: null, rule: null, change: null };
  return {
    block,
    span: { start: offset, end: offset + line.length },
    at: offset,
    sentence: { start: offset, end: offset + line.length },
    section: placed.section,
    quote: `${name} | ${[column.head, unit].filter((part) => part !== '').join(' | ')} | ${cell}`,
    kind: column.kind,
    ...chosenOf(ranked),
    name,
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.value_max,
    numerator: quantity.numerator,
    denominator: quantity.denominator,
    unit: quantity.unit,
    unitKind: quantity.kind,
    frm: isTarget && term !== null && to !== null && term.frm <= to ? term.frm : frm,
    to,
    yearly,
    period,
    day: column.asOf,
    standing: column.standing,
    ...shape,
    baseValue: null,
    basePeriod: null,
    isInWords: false,
    isTwin: false,
    doubts,
    namesPerson: false
  };
}

/** First and last year of a period of the contract. */
export function yearsOf(period: string | null): readonly [number | null, number | null] {
  const years = period?.match(/(?:19|20)\d\d/g)?.map(Number) ?? [];
  return [years[0] ?? null, years.at(-1) ?? null];
}
